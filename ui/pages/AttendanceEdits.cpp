// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/AttendanceEdits.h"

#include <algorithm>
#include <map>

namespace palas::ui {
namespace {

const Attendance& at(const SessionRecord& record, QPoint position) {
    return record.cell(position.y(), position.x());
}

bool isAway(const Attendance& cell) {
    return cell.mark == Mark::absent || cell.mark == Mark::excused;
}

bool isPresence(CellMark mark) {
    return mark == CellMark::present || mark == CellMark::signed_ || mark == CellMark::proven ||
           mark == CellMark::missing;
}

Attendance withMark(Attendance cell, Mark mark) {
    cell.mark = mark;
    cell.minutes = {};
    cell.signature = Signature::unseen;
    return cell;
}

void add(CellEdits& edits, const SessionRecord& record, QPoint position, const Attendance& cell) {
    if (cell != at(record, position))
        edits.cells.push_back(cell);
}

CellEdits refusedAt(CellEdits::Refusal refusal, QPoint position) {
    return {{}, refusal, position};
}

/// Present for the whole half-day, unless minutes were typed already; nothing when its hours are unknown.
std::optional<Attendance> present(const SessionRecord& record, QPoint position) {
    Attendance cell = at(record, position);
    if (cell.mark == Mark::present)
        return cell;
    const Minutes whole = duration(record.halfDays[size_t(position.x())]);
    if (whole.value == 0)
        return {};
    cell.mark = Mark::present;
    cell.minutes = whole;
    return cell;
}

CellPositions withoutAway(const SessionRecord& record, const CellPositions& cells) {
    CellPositions kept;
    std::copy_if(cells.begin(), cells.end(), std::back_inserter(kept),
                 [&](QPoint position) { return !isAway(at(record, position)); });
    return kept.empty() ? cells : kept;
}

CellEdits markPresence(const SessionRecord& record, const CellPositions& cells, CellMark mark) {
    CellEdits edits;
    for (const QPoint position : withoutAway(record, cells)) {
        const Coverage coverage = record.covered(position.y(), position.x());
        if (mark == CellMark::proven && coverage == Coverage::none)
            return refusedAt(CellEdits::Refusal::sheetNotFiled, position);
        std::optional<Attendance> cell = present(record, position);
        if (!cell)
            return refusedAt(CellEdits::Refusal::hoursUnknown, position);
        if (mark == CellMark::missing)
            cell->signature = Signature::missing;
        else if (mark == CellMark::signed_ || (mark == CellMark::proven && coverage == Coverage::sheet))
            cell->signature = Signature::signed_;
        add(edits, record, position, *cell);
    }
    return edits;
}

} // namespace

CellEdits markCells(const SessionRecord& record, const CellPositions& cells, CellMark mark) {
    if (isPresence(mark))
        return markPresence(record, cells, mark);
    const Mark written = mark == CellMark::absent    ? Mark::absent
                         : mark == CellMark::excused ? Mark::excused
                                                     : Mark::planned;
    CellEdits edits;
    for (const QPoint position : cells)
        add(edits, record, position, withMark(at(record, position), written));
    return edits;
}

CellEdits togglePresence(const SessionRecord& record, const CellPositions& cells) {
    const CellPositions concerned = withoutAway(record, cells);
    const bool allPresent = std::all_of(concerned.begin(), concerned.end(), [&](QPoint position) {
        return at(record, position).mark == Mark::present;
    });
    return markCells(record, concerned, allPresent ? CellMark::planned : CellMark::present);
}

CellEdits typeMinutes(const SessionRecord& record, const CellPositions& cells, qint64 minutes) {
    CellEdits edits;
    for (const QPoint position : cells) {
        Attendance cell = at(record, position);
        cell.mark = Mark::present;
        cell.minutes = {minutes};
        add(edits, record, position, cell);
    }
    return edits;
}

CellEdits copyDown(const SessionRecord& record, const CellPositions& cells) {
    std::map<int, std::vector<int>> rowsOf;
    for (const QPoint position : cells)
        rowsOf[position.x()].push_back(position.y());
    CellEdits edits;
    for (auto& [column, rows] : rowsOf) {
        std::sort(rows.begin(), rows.end());
        const int source = cells.size() == 1 ? rows.front() - 1 : rows.front();
        if (source < 0)
            continue;
        const Attendance& from = record.cell(source, column);
        for (const int row : rows) {
            Attendance cell = record.cell(row, column);
            cell.mark = from.mark;
            cell.minutes = from.minutes;
            cell.signature = from.signature;
            add(edits, record, {column, row}, cell);
        }
    }
    return edits;
}

} // namespace palas::ui
