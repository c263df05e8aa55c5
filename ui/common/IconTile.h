// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QWidget>

namespace palas::ui {

/// An icon on a soft square, at the head of a card.
class IconTile : public QWidget {
    Q_OBJECT
public:
    explicit IconTile(const QString& iconName, QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString icon_;
};

} // namespace palas::ui
