// SPDX-License-Identifier: EUPL-1.2
#include "ui/charts/StateBar.h"

#include "ui/charts/Painting.h"
#include "ui/theme/Theme.h"

#include <QPainter>

namespace palas::ui {

StateBar::StateBar(int height, QWidget* parent)
    : QWidget(parent)
    , height_(height) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void StateBar::setBar(const ProgressBar& bar) {
    bar_ = bar;
    update();
}

QSize StateBar::sizeHint() const {
    return {px(80), px(height_)};
}

void StateBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paintBar(painter, QRectF(rect()), bar_);
}

} // namespace palas::ui
