// SPDX-License-Identifier: EUPL-1.2
#include "reports/charts/ChartPainter.h"

namespace palas {

namespace {
constexpr double barPoints = 6;
constexpr double labelRow = 14;
constexpr double detailRow = 10.5;
constexpr double gapPoints = 4;
constexpr double iconPoints = 9.5;
} // namespace

double ChartPainter::stepsHeight(const std::vector<StepMark>& steps) const {
    const bool details =
        std::any_of(steps.begin(), steps.end(), [](const StepMark& step) { return !step.detail.isEmpty(); });
    return (barPoints + labelRow + 2 + (details ? detailRow : 0)) * unit_;
}

void ChartPainter::steps(const QRectF& area, const std::vector<StepMark>& steps) const {
    if (steps.empty())
        return;
    const double gap = gapPoints * unit_;
    const double count = static_cast<double>(steps.size());
    const double width = (area.width() - (count - 1) * gap) / count;
    double x = area.left();
    for (const StepMark& step : steps) {
        const QRectF band(x, area.top(), width, barPoints * unit_);
        switch (step.state) {
        case ChartState::proven:
            progressBar(band, {1, 1, 0});
            break;
        case ChartState::toProve:
            progressBar(band, {1, std::clamp(step.share, 0.0, 1.0), 1 - std::clamp(step.share, 0.0, 1.0)});
            break;
        case ChartState::running:
            progressBar(band, {1, std::clamp(step.share, 0.0, 1.0), 0});
            break;
        case ChartState::planned:
            progressBar(band, {1, 0, 0});
            break;
        case ChartState::none:
            legendSample(band, ChartState::none);
            break;
        }
        const double icon = iconPoints * unit_;
        const double row = band.bottom() + 2 * unit_;
        stateIcon(QRectF(x, row + (labelRow * unit_ - icon) / 2, icon, icon), step.state);
        const double indent = icon + 3 * unit_;
        text(QRectF(x + indent, row, width - indent, labelRow * unit_), Qt::AlignLeft, step.label,
             {7.5, colours_.text, false});
        text(QRectF(x + indent, row + labelRow * unit_, width - indent, detailRow * unit_), Qt::AlignLeft,
             step.detail, {7, colours_.text2, false});
        x += width + gap;
    }
}

} // namespace palas
