// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "reports/charts/Charts.h"

#include <QWidget>

namespace palas::ui {

/// A chart of the reports on the screen, as large as its widget.
class ChartWidget : public QWidget {
    Q_OBJECT
public:
    explicit ChartWidget(QWidget* parent = nullptr);
    /// Its values are its accessible description, for those who do not see it.
    void setChart(Chart chart);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::optional<Chart> chart_;
};

/// The band of steps of a structure.
class StepBandWidget : public QWidget {
    Q_OBJECT
public:
    explicit StepBandWidget(QWidget* parent = nullptr);
    void setSteps(std::vector<StepMark> steps);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] std::vector<std::vector<StepMark>> rows(int width) const;

    std::vector<StepMark> steps_;
};

} // namespace palas::ui
