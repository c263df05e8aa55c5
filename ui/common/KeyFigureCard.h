// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "reports/charts/Charts.h"
#include "ui/theme/Tokens.h"

#include <optional>
#include <QAbstractButton>

namespace palas::ui {

/// A key figure with its caption and bar; pressed, it opens the rows behind it.
class KeyFigureCard : public QAbstractButton {
    Q_OBJECT
public:
    explicit KeyFigureCard(const QString& iconName, QWidget* parent = nullptr);

    struct Content {
        QString caption;
        QString value;  ///< large
        QString beside; ///< « sur 3 709 h »
        QString note;   ///< line at the bottom when there is no bar
        std::optional<ProgressBar> bar;
        Tone tone = Tone::text; ///< of the value
        QString definition;     ///< tooltip
    };
    void setContent(const Content& content);
    [[nodiscard]] const Content& content() const { return content_; }
    void setLow(bool low); ///< without the bar or the note
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QString icon_;
    Content content_;
    bool low_ = false;
};

} // namespace palas::ui
