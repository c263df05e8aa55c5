// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "reports/charts/Charts.h"

#include <QWidget>

namespace palas::ui {

/// Outline, hatching, solid: one bar of planned, to prove and proven.
class StateBar : public QWidget {
    Q_OBJECT
public:
    explicit StateBar(int height = 10, QWidget* parent = nullptr);
    void setBar(const ProgressBar& bar);
    [[nodiscard]] const ProgressBar& bar() const { return bar_; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int height_;
    ProgressBar bar_;
};

} // namespace palas::ui
