// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/AttendanceModel.h"

#include "ui/pages/AttendanceLook.h"
#include "wording/Formats.h"
#include "wording/Labels.h"

#include <algorithm>

namespace palas::ui {
namespace {

bool sameShape(const SessionRecord& a, const SessionRecord& b) {
    const auto sameId = [](const auto& left, const auto& right) { return left.id == right.id; };
    const auto sameEnrolment = [](const auto& left, const auto& right) {
        return left.enrolment == right.enrolment;
    };
    return std::equal(a.people.begin(), a.people.end(), b.people.begin(), b.people.end(), sameEnrolment) &&
           std::equal(a.halfDays.begin(), a.halfDays.end(), b.halfDays.begin(), b.halfDays.end(), sameId);
}

QString shownMinutes(const Attendance& cell) {
    return cell.mark == Mark::planned ? QStringLiteral("–") : QString::number(cell.minutes.value);
}

} // namespace

AttendanceModel::AttendanceModel(QObject* parent)
    : QAbstractTableModel(parent) {}

void AttendanceModel::setRecord(SessionRecord record) {
    if (!sameShape(record_, record)) {
        beginResetModel();
        record_ = std::move(record);
        endResetModel();
        return;
    }
    record_ = std::move(record);
    if (rowCount() == 0)
        return;
    emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    emit headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
}

int AttendanceModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(record_.people.size());
}

int AttendanceModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : provenColumn() + 1;
}

QVariant AttendanceModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    if (isCell(index))
        return cellData(index.row(), index.column(), role);
    const QString proven = wording::duration(record_.provenOf(index.row()));
    switch (role) {
    case Qt::DisplayRole:
        return proven;
    case Qt::AccessibleTextRole:
        return tr("%1 proven").arg(proven);
    case Qt::TextAlignmentRole:
        return int(Qt::AlignRight | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant AttendanceModel::cellData(int person, int halfDay, int role) const {
    switch (role) {
    case Qt::DisplayRole:
        return shownMinutes(record_.cell(person, halfDay));
    case Qt::AccessibleTextRole:
        return cellWords(record_, person, halfDay);
    case Qt::ToolTipRole:
        return QString(record_.people[size_t(person)].name + QStringLiteral(", ") +
                       dayAndPart(record_.halfDays[size_t(halfDay)]) + u'\n' +
                       cellWords(record_, person, halfDay));
    default:
        return {};
    }
}

QVariant AttendanceModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (section < 0)
        return {};
    if (orientation == Qt::Vertical)
        return section < rowCount() ? personData(section, role) : QVariant();
    if (section < provenColumn())
        return halfDayData(section, role);
    if (role == Qt::DisplayRole && section == provenColumn())
        return tr("Proven");
    return {};
}

Qt::ItemFlags AttendanceModel::flags(const QModelIndex& index) const {
    return isCell(index) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
                         : Qt::NoItemFlags;
}

QVariant AttendanceModel::personData(int person, int role) const {
    const auto& participant = record_.people[size_t(person)];
    switch (role) {
    case Qt::DisplayRole:
        return participant.name;
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return QString(participant.name + QStringLiteral(", ") + participant.structure);
    default:
        return {};
    }
}

QVariant AttendanceModel::halfDayData(int halfDay, int role) const {
    const HalfDay& day = record_.halfDays[size_t(halfDay)];
    switch (role) {
    case Qt::DisplayRole:
        return QString(wording::dayMonth(day.date) + u' ' + wording::label(day.part).toLower());
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole: {
        const QString hours = wording::hours(day);
        return QString(dayAndPart(day) + QStringLiteral(", ") +
                       (hours.isEmpty() ? tr("hours unknown") : hours));
    }
    default:
        return {};
    }
}

} // namespace palas::ui
