// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/AttendanceClipboard.h"

#include "ui/common/PastedCells.h"

#include <algorithm>
#include <QStringList>

namespace palas::ui {
namespace {

QString copied(const Attendance& cell) {
    switch (cell.mark) {
    case Mark::present:
        return QString::number(cell.minutes.value);
    case Mark::absent:
        return QStringLiteral("A");
    case Mark::excused:
        return QStringLiteral("E");
    case Mark::planned:
        break;
    }
    return {};
}

/// Nothing for a text that means nothing here.
std::optional<CellEdits> read(const SessionRecord& record, const CellPositions& at, const QString& text) {
    if (text.isEmpty())
        return CellEdits{};
    const QString letter = text.toUpper();
    if (letter == u"A")
        return markCells(record, at, CellMark::absent);
    if (letter == u"E")
        return markCells(record, at, CellMark::excused);
    if (letter == u"P")
        return markCells(record, at, CellMark::planned);
    bool whole = false;
    const int minutes = text.toInt(&whole);
    if (!whole)
        return {};
    return typeMinutes(record, at, minutes);
}

QPoint upperLeft(const CellPositions& cells) {
    QPoint corner = cells.front();
    for (const QPoint position : cells)
        corner = {std::min(corner.x(), position.x()), std::min(corner.y(), position.y())};
    return corner;
}

PastedCells unreadable(const QString& text) {
    PastedCells refused;
    refused.refusal = PastedCells::Refusal::unreadable;
    refused.text = text;
    return refused;
}

} // namespace

QString copiedCells(const SessionRecord& record, const QRect& block) {
    QStringList lines;
    for (int row = block.top(); row <= block.bottom(); ++row) {
        QStringList cells;
        for (int column = block.left(); column <= block.right(); ++column)
            cells.append(copied(record.cell(row, column)));
        lines.append(cells.join(u'\t'));
    }
    return lines.join(u'\n');
}

PastedCells pasteCells(const SessionRecord& record, const CellPositions& selected, const QString& text) {
    PastedCells pasted;
    const auto rows = pastedCells(text);
    if (selected.empty())
        return pasted;
    if (rows.size() == 1 && rows.front().size() == 1) {
        const auto edits = read(record, selected, rows.front().front());
        if (!edits)
            return unreadable(rows.front().front());
        pasted.edits = *edits;
        return pasted;
    }
    const QPoint corner = upperLeft(selected);
    for (const QStringList& row : rows)
        pasted.block = pasted.block.expandedTo(QSize(int(row.size()), int(rows.size())));
    if (corner.x() + pasted.block.width() > int(record.halfDays.size()) ||
        corner.y() + pasted.block.height() > int(record.people.size())) {
        pasted.refusal = PastedCells::Refusal::tooLarge;
        return pasted;
    }
    for (int row = 0; row < int(rows.size()); ++row) {
        for (int column = 0; column < int(rows[size_t(row)].size()); ++column) {
            const QString& typed = rows[size_t(row)][column];
            const auto edits = read(record, {corner + QPoint(column, row)}, typed);
            if (!edits)
                return unreadable(typed);
            auto& cells = pasted.edits.cells;
            cells.insert(cells.end(), edits->cells.begin(), edits->cells.end());
        }
    }
    return pasted;
}

} // namespace palas::ui
