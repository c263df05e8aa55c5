// SPDX-License-Identifier: EUPL-1.2
#include "ui/charts/ChartWidget.h"

#include "ui/charts/Painting.h"
#include "ui/common/Phrases.h"
#include "ui/theme/Theme.h"

#include <QPainter>

namespace palas::ui {

ChartWidget::ChartWidget(QWidget* parent)
    : QWidget(parent) {}

void ChartWidget::setChart(Chart chart, const QString& values) {
    chart_ = std::move(chart);
    setAccessibleDescription(values);
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
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void StepBandWidget::setSteps(std::vector<StepMark> steps) {
    steps_ = std::move(steps);
    QStringList words;
    for (const StepMark& step : steps_)
        words.append(step.detail.isEmpty() ? step.label : labelled(step.label, step.detail));
    setAccessibleName(listed(words));
    update();
}

QSize StepBandWidget::sizeHint() const {
    return {px(600), px(52)};
}

void StepBandWidget::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    chartPainter(painter).steps(QRectF(rect()), steps_);
}

} // namespace palas::ui
