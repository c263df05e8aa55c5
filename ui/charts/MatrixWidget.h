// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "reports/charts/Charts.h"

#include <algorithm>
#include <QWidget>
#include <vector>

namespace palas::ui {

/// The matrix of the reports, walked through by arrows or mouse; one cell is active. Positions are column,
/// row.
class MatrixWidget : public QWidget {
    Q_OBJECT
public:
    explicit MatrixWidget(QWidget* parent = nullptr);

    /// `words[row][column]` says each cell in full, for tooltips and screen readers.
    void setChart(MatrixChart chart, std::vector<std::vector<QString>> words);
    [[nodiscard]] const MatrixChart& chart() const { return chart_; }
    /// Outside the matrix: none is active.
    void setActive(QPoint cell);
    [[nodiscard]] QPoint active() const { return active_; }
    [[nodiscard]] QString words(QPoint cell) const;
    [[nodiscard]] QRect cellRect(QPoint cell) const;
    /// What stays in sight when the matrix scrolls: the width of the names, the height of the titles.
    [[nodiscard]] QSize frozen() const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void activeChanged(QPoint cell);
    void opened(QPoint cell); ///< Enter or a double click

protected:
    void paintEvent(QPaintEvent* event) override;
    void moveEvent(QMoveEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    bool event(QEvent* event) override;

private:
    [[nodiscard]] bool has(QPoint cell) const;
    [[nodiscard]] double scale() const;
    /// How far it has scrolled under its titles.
    [[nodiscard]] QPoint scrolled() const { return {std::max(0, -x()), std::max(0, -y())}; }
    [[nodiscard]] QPoint cellAt(QPointF position) const;
    [[nodiscard]] QPoint target(const QKeyEvent& event) const;
    void tellActive();

    MatrixChart chart_;
    std::vector<std::vector<QString>> words_;
    QPoint active_{-1, -1};
};

} // namespace palas::ui
