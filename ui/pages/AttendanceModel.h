// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/pages/SessionRecord.h"

#include <QAbstractTableModel>

namespace palas::ui {

/// The attendance of one session: a row for each person, a column for each half-day, the proven time last.
class AttendanceModel : public QAbstractTableModel {
    Q_OBJECT
public:
    explicit AttendanceModel(QObject* parent = nullptr);

    /// The rows stay as they are, and so does the cursor, as long as people and half-days are the same.
    void setRecord(SessionRecord record);
    [[nodiscard]] const SessionRecord& shown() const { return record_; }

    [[nodiscard]] int provenColumn() const { return int(record_.halfDays.size()); }
    [[nodiscard]] bool isCell(const QModelIndex& index) const {
        return index.isValid() && index.column() < provenColumn();
    }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// The cursor stops at half-days only.
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    [[nodiscard]] QVariant cellData(int person, int halfDay, int role) const;
    [[nodiscard]] QVariant personData(int person, int role) const;
    [[nodiscard]] QVariant halfDayData(int halfDay, int role) const;

    SessionRecord record_;
};

} // namespace palas::ui
