// SPDX-License-Identifier: EUPL-1.2
#include "ui/common/IconTile.h"

#include "ui/theme/Icons.h"
#include "ui/theme/Shapes.h"
#include "ui/theme/Theme.h"

#include <QPainter>

namespace palas::ui {

IconTile::IconTile(const QString& iconName, QWidget* parent)
    : QWidget(parent)
    , icon_(iconName) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize IconTile::sizeHint() const {
    return {px(40), px(40)};
}

void IconTile::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    shapes::box(painter, rect(), 8, tokens().chart.accentSoft, {});
    const int side = px(24);
    paintIcon(painter, QRect((width() - side) / 2, (height() - side) / 2, side, side), icon_,
              tokens().chart.accent);
}

} // namespace palas::ui
