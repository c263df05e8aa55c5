// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/theme/Theme.h"

#include <QAbstractButton>

namespace palas::ui {

/// A figure in a line of text; pressed, it opens the rows behind it.
class FigureLink : public QAbstractButton {
    Q_OBJECT
public:
    explicit FigureLink(TextSize size, bool bold = false, QWidget* parent = nullptr);

    void setTone(Tone tone);
    /// Its words, and what they count, for the tooltip.
    void setFigure(const QString& words, const QString& definition);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    TextSize size_;
    bool bold_;
    Tone tone_ = Tone::secondary;
};

} // namespace palas::ui
