// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/immersion/Chips.h"

#include "ui/theme/Shapes.h"
#include "ui/theme/Theme.h"

#include <algorithm>
#include <QPainter>

namespace palas::ui {

Chips::Chips(const QStringList& names, QWidget* parent)
    : QWidget(parent)
    , names_(names) {
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(names.join(QStringLiteral(", ")));
}

std::vector<QRect> Chips::layOut(int width) const {
    const QFontMetrics metrics(Theme::instance().font(TextSize::small));
    const int height = px(20);
    const int gap = px(5);
    std::vector<QRect> places;
    int x = 0;
    int y = 0;
    for (const QString& name : names_) {
        const int wanted = std::min(width, metrics.horizontalAdvance(name) + px(16));
        if (x > 0 && x + wanted > width) {
            x = 0;
            y += height + gap;
        }
        places.emplace_back(x, y, wanted, height);
        x += wanted + gap;
    }
    return places;
}

int Chips::heightForWidth(int width) const {
    const std::vector<QRect> places = layOut(width);
    return places.empty() ? 0 : places.back().bottom() + 1;
}

QSize Chips::sizeHint() const {
    return {px(160), heightForWidth(px(160))};
}

QSize Chips::minimumSizeHint() const {
    return {px(80), px(20)};
}

void Chips::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setFont(Theme::instance().font(TextSize::small));
    const std::vector<QRect> places = layOut(width());
    for (size_t i = 0; i < places.size(); ++i) {
        shapes::box(painter, places[i], 10, tokens().chart.sunken, {});
        painter.setPen(tokens().chart.text);
        painter.drawText(places[i], Qt::AlignCenter,
                         painter.fontMetrics().elidedText(names_.at(qsizetype(i)), Qt::ElideRight,
                                                          places[i].width() - px(10)));
    }
}

} // namespace palas::ui
