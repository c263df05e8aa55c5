// SPDX-License-Identifier: EUPL-1.2
#include "reports/charts/ChartPainter.h"

#include <functional>

namespace palas {

namespace {
constexpr double barPoints = 6;
constexpr double labelRow = 14;
constexpr double detailRow = 10.5;
constexpr double gapPoints = 4;
constexpr double iconPoints = 9.5;
constexpr double indentPoints = iconPoints + 3;
constexpr double labelPoints = 7.5;
constexpr double secondLine = 9.5;
constexpr double unlimited = 1e9;

/// Beside the icon of one of `count` steps.
double labelRoom(double width, std::size_t count, double unit) {
    const double steps = static_cast<double>(std::max<std::size_t>(count, 1));
    return (width - (steps - 1) * gapPoints * unit) / steps - indentPoints * unit;
}

/// As many words as fit, then the rest.
std::pair<QString, QString> inTwo(const QString& label, const std::function<bool(const QString&)>& fits) {
    for (qsizetype end = label.size(); end > 0; end = label.lastIndexOf(QLatin1Char(' '), end - 1)) {
        if (fits(label.left(end)))
            return {label.left(end), label.mid(end).trimmed()};
    }
    return {label, {}};
}
} // namespace

double ChartPainter::stepsHeight(double width, const std::vector<StepMark>& steps) const {
    const double room = labelRoom(width, steps.size(), unit_);
    const bool twoLines = std::any_of(steps.begin(), steps.end(), [&](const StepMark& step) {
        return textWidth(step.label, labelPoints, false) > room;
    });
    const bool details =
        std::any_of(steps.begin(), steps.end(), [](const StepMark& step) { return !step.detail.isEmpty(); });
    return (barPoints + labelRow + 2 + (twoLines ? secondLine : 0) + (details ? detailRow : 0)) * unit_;
}

void ChartPainter::steps(const QRectF& area, const std::vector<StepMark>& steps) const {
    if (steps.empty())
        return;
    const double gap = gapPoints * unit_;
    const double count = static_cast<double>(steps.size());
    const double width = (area.width() - (count - 1) * gap) / count;
    const bool twoLines = stepsHeight(area.width(), steps) > stepsHeight(unlimited, steps);
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
        double row = band.bottom() + 2 * unit_;
        stateIcon(QRectF(x, row + (labelRow * unit_ - icon) / 2, icon, icon), step.state);
        const double left = x + indentPoints * unit_;
        const double room = width - indentPoints * unit_;
        const auto [first, second] = inTwo(
            step.label, [&](const QString& words) { return textWidth(words, labelPoints, false) <= room; });
        text(QRectF(left, row, room, labelRow * unit_), Qt::AlignLeft, first,
             {labelPoints, colours_.text, false});
        row += labelRow * unit_;
        if (!second.isEmpty())
            text(QRectF(left, row - 2 * unit_, room, secondLine * unit_), Qt::AlignLeft, second,
                 {labelPoints, colours_.text, false});
        row += twoLines ? secondLine * unit_ : 0;
        text(QRectF(left, row, room, detailRow * unit_), Qt::AlignLeft, step.detail,
             {7, colours_.text2, false});
        x += width + gap;
    }
}

} // namespace palas
