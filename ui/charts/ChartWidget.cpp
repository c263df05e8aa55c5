// SPDX-License-Identifier: EUPL-1.2
#include "ui/charts/ChartWidget.h"

#include "reports/charts/ChartTable.h"
#include "ui/charts/Painting.h"
#include "ui/common/Phrases.h"
#include "ui/theme/Theme.h"

#include <algorithm>
#include <cmath>
#include <QPainter>
#include <QPixmap>

namespace palas::ui {
namespace {

constexpr int narrowestBand = 520; ///< pixels of the mockups
constexpr size_t mostBands = 3;

} // namespace

ChartWidget::ChartWidget(QWidget* parent)
    : QWidget(parent) {}

void ChartWidget::setChart(Chart chart) {
    QStringList lines;
    for (const QStringList& row : chartTable(chart).rows)
        lines << row.join(QStringLiteral(", "));
    setAccessibleDescription(lines.join(QStringLiteral("; ")));
    chart_ = std::move(chart);
    update();
}

void ChartWidget::paintEvent(QPaintEvent*) {
    if (!chart_)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    chartPainter(painter).draw(QRectF(rect()), *chart_);
}

StepBandWidget::StepBandWidget(QWidget* parent)
    : QWidget(parent) {
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void StepBandWidget::setSteps(std::vector<StepMark> steps) {
    steps_ = std::move(steps);
    QStringList words;
    for (const StepMark& step : steps_)
        words.append(step.detail.isEmpty() ? step.label : labelled(step.label, step.detail));
    setAccessibleName(listed(words));
    updateGeometry();
    update();
}

QSize StepBandWidget::sizeHint() const {
    return {px(600), heightForWidth(px(600))};
}

/// Labels that are too long for their step take a second line.
int StepBandWidget::heightForWidth(int width) const {
    QPixmap scratch(1, 1);
    QPainter painter(&scratch);
    int height = 0;
    for (const auto& row : rows(width))
        height += int(std::ceil(chartPainter(painter).stepsHeight(width, row))) + px(2);
    return height;
}

/// One band, or as many as it takes to read the labels that stand side by side.
std::vector<std::vector<StepMark>> StepBandWidget::rows(int width) const {
    QPixmap scratch(1, 1);
    QPainter painter(&scratch);
    const ChartPainter charts = chartPainter(painter);
    std::vector<std::vector<StepMark>> bands;
    for (size_t count = room(width) >= narrowestBand ? 1 : 2; count <= mostBands; ++count) {
        const size_t each = (steps_.size() + count - 1) / count;
        bands.clear();
        for (size_t from = 0; from < steps_.size(); from += each)
            bands.emplace_back(steps_.begin() + std::ptrdiff_t(from),
                               steps_.begin() + std::ptrdiff_t(std::min(steps_.size(), from + each)));
        if (std::all_of(bands.begin(), bands.end(),
                        [&](const auto& band) { return charts.stepsFit(width, band); }))
            break;
    }
    return bands;
}

void StepBandWidget::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    double top = 0;
    for (const auto& band : rows(width())) {
        const double high = chartPainter(painter).stepsHeight(width(), band);
        chartPainter(painter).steps(QRectF(0, top, width(), high), band);
        top += std::ceil(high) + px(2);
    }
}

} // namespace palas::ui
