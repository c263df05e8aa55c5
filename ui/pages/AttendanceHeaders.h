// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QHeaderView>

namespace palas::ui {
class AttendanceModel;

/// Beside each row: the person and the structure. Stays in place when the half-days scroll.
class PeopleHeader : public QHeaderView {
    Q_OBJECT
public:
    PeopleHeader(const AttendanceModel& model, QWidget* parent);
    /// Measures the names again; to be called when people, fonts or the room for the whole grid have changed.
    void measure(int room);
    [[nodiscard]] int nameWidth() const { return nameWidth_; }
    [[nodiscard]] QSize sizeHint() const override { return {nameWidth_ + structureWidth_, 0}; }

protected:
    void paintSection(QPainter* painter, const QRect& area, int person) const override;

private:
    const AttendanceModel& model_;
    int nameWidth_ = 0;
    int structureWidth_ = 0;
};

/// Above each column: day, part, hours; the last says what is proven. The column of the cursor is underlined.
class HalfDayHeader : public QHeaderView {
    Q_OBJECT
public:
    HalfDayHeader(const AttendanceModel& model, QWidget* parent);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] static int leastWidth(); ///< of a column: the part of the day is not cut

protected:
    void paintSection(QPainter* painter, const QRect& area, int column) const override;

private:
    void paintHalfDay(QPainter& painter, const QRect& area, int column) const;

    const AttendanceModel& model_;
};

/// The corner between both: the titles of the columns that PeopleHeader paints.
class AttendanceCorner : public QWidget {
    Q_OBJECT
public:
    AttendanceCorner(const PeopleHeader& people, QWidget* parent);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const PeopleHeader& people_;
};

} // namespace palas::ui
