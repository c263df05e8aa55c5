// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QCheckBox>

namespace palas::ui {

/// A box to tick whose words take more lines where one has no room for them.
class TickBox : public QCheckBox {
    Q_OBJECT
public:
    explicit TickBox(const QString& text, QWidget* parent = nullptr);

    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    [[nodiscard]] bool hitButton(const QPoint& place) const override;

private:
    [[nodiscard]] int wordsLeft() const;
    [[nodiscard]] int wordsHeight(int width) const;
};

} // namespace palas::ui
