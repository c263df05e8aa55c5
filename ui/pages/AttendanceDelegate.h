// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QAbstractItemDelegate>

namespace palas::ui {
class AttendanceModel;

/// A cell of the grid: the icon of its state, the minutes (bold when they are not the whole half-day), the
/// soft colour of what asks for attention, and the ring where the keyboard is.
class AttendanceDelegate : public QAbstractItemDelegate {
    Q_OBJECT
public:
    AttendanceDelegate(const AttendanceModel& model, QObject* parent);
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

    /// Several cells are selected: they are filled. A single one wears the ring only.
    void setBlockSelected(bool block) { blockSelected_ = block; }

private:
    void paintCell(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintProven(QPainter& painter, const QRect& area, const QModelIndex& index) const;

    const AttendanceModel& model_;
    bool blockSelected_ = false;
};

} // namespace palas::ui
