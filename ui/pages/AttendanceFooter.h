// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QWidget>
#include <vector>

namespace palas::ui {
class AttendanceGrid;
class AttendanceModel;

/// The totals under the grid, each under its column: people, proven time of each half-day and of the session.
class AttendanceFooter : public QWidget {
    Q_OBJECT
public:
    AttendanceFooter(const AttendanceModel& model, const AttendanceGrid& grid, QWidget* parent = nullptr);
    void recordChanged();
    [[nodiscard]] static QString caption(); ///< what its row counts
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const AttendanceModel& model_;
    const AttendanceGrid& grid_;
};

/// « justifié 133 · présent, à justifier 6 · … »: how many cells are in each state.
class AttendanceLegend : public QWidget {
    Q_OBJECT
public:
    explicit AttendanceLegend(const AttendanceModel& model, QWidget* parent = nullptr);
    void recordChanged();
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();
    [[nodiscard]] std::vector<QPoint> statePlaces() const;

    const AttendanceModel& model_;
};

} // namespace palas::ui
