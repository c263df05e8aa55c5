// SPDX-License-Identifier: EUPL-1.2
#include "ui/charts/StateLegend.h"

#include "ui/charts/Painting.h"
#include "ui/theme/Theme.h"
#include "wording/Labels.h"

#include <QPainter>

namespace palas::ui {
namespace {

struct Entry {
    ModuleStanding::State state;
    ProgressBar bar;
};

constexpr int barWidth = 22;

const Entry entries[] = {{ModuleStanding::State::planned, {1, 0, 0}},
                         {ModuleStanding::State::toProve, {1, 0, 1}},
                         {ModuleStanding::State::proven, {1, 1, 0}}};

} // namespace

StateLegend::StateLegend(QWidget* parent)
    : QWidget(parent) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setFont(Theme::instance().font(TextSize::small));
    connect(&Theme::instance(), &Theme::changed, this, [this] {
        setFont(Theme::instance().font(TextSize::small));
        updateGeometry();
    });
    QStringList words;
    for (const Entry& entry : entries)
        words.append(wording::label(entry.state));
    setAccessibleName(words.join(QStringLiteral(", ")));
}

QSize StateLegend::sizeHint() const {
    int width = 0;
    for (const Entry& entry : entries)
        width += px(barWidth + 5 + 12) + fontMetrics().horizontalAdvance(wording::label(entry.state));
    return {width - px(12), fontMetrics().height()};
}

void StateLegend::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    int x = 0;
    for (const Entry& entry : entries) {
        const QString word = wording::label(entry.state);
        paintBar(painter, QRectF(x, (height() - px(10)) / 2, px(barWidth), px(10)), entry.bar);
        x += px(barWidth + 5);
        painter.setPen(tokens().chart.text2);
        painter.setFont(font());
        painter.drawText(QRect(x, 0, width(), height()), Qt::AlignVCenter, word);
        x += fontMetrics().horizontalAdvance(word) + px(12);
    }
}

} // namespace palas::ui
