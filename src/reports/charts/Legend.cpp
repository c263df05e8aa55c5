// SPDX-License-Identifier: EUPL-1.2
#include "reports/charts/ChartPainter.h"

#include <QPainter>

namespace palas {

namespace {
constexpr double legendText = 8;
constexpr double sampleWidth = 16.5;
constexpr double sampleHeight = 7.5;
constexpr double widestShade = 18;
constexpr double narrowestShade = 5;
constexpr double afterSample = 4;
constexpr double afterEntry = 12;
} // namespace

void ChartPainter::legendSample(const QRectF& area, ChartState state) const {
    switch (state) {
    case ChartState::none:
        painter_.setPen(QPen(colours_.na, unit_));
        painter_.drawLine(QPointF(area.center().x() - 3.5 * unit_, area.center().y()),
                          QPointF(area.center().x() + 3.5 * unit_, area.center().y()));
        break;
    case ChartState::planned:
        outline(area, colours_.lineStrong);
        break;
    case ChartState::toProve:
        hatch(area);
        break;
    case ChartState::proven:
        fill(area, colours_.accent);
        break;
    case ChartState::running:
        progressBar(area, {1, 0.5, 0});
        break;
    }
}

void ChartPainter::legend(const QRectF& area, const ChartLegend& legend) const {
    double x = area.left();
    const double middle = area.center().y();
    const auto word = [&](const QString& words) {
        const double width = std::min(textWidth(words, legendText, false) + unit_, area.right() - x);
        text(QRectF(x, area.top(), width, area.height()), Qt::AlignLeft, words,
             {legendText, colours_.text2, false});
        x += width;
    };
    for (const auto& entry : legend.entries) {
        const QRectF sample(x, middle - sampleHeight * unit_ / 2, sampleWidth * unit_, sampleHeight * unit_);
        legendSample(sample, entry.state);
        x = sample.right() + afterSample * unit_;
        word(entry.text);
        x += afterEntry * unit_;
    }
    if (!legend.heatLow.isEmpty()) {
        // Shades give way before words do.
        const double words = textWidth(legend.heatLead + legend.heatLow + legend.heatHigh, legendText, false);
        const double room = (area.right() - x - words) / unit_ - 6 * afterSample;
        const double shadeWidth = std::clamp(room / 5, narrowestShade, widestShade);
        if (!legend.heatLead.isEmpty()) {
            word(legend.heatLead);
            x += afterSample * unit_;
        }
        word(legend.heatLow);
        x += 2 * afterSample * unit_;
        for (const QColor& shade : colours_.heat) {
            fill(QRectF(x, middle - 4.5 * unit_, (shadeWidth - 0.75) * unit_, 9 * unit_), shade);
            x += shadeWidth * unit_;
        }
        x += 2 * afterSample * unit_;
        word(legend.heatHigh);
        x += afterEntry * unit_;
    }
    if (!legend.note.isEmpty())
        word(legend.note);
}

} // namespace palas
