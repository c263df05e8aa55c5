// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/AttendanceMessages.h"

#include "ui/pages/AttendanceLook.h"
#include "wording/Formats.h"

#include <QCoreApplication>

namespace palas::ui {
namespace {

struct AttendanceMessages {
    Q_DECLARE_TR_FUNCTIONS(palas::ui::AttendanceMessages)
};

constexpr qsizetype longestQuote = 40;

QString whoAndWhen(const SessionRecord& record, QPoint cell) {
    return AttendanceMessages::tr("%1, %2").arg(record.people[size_t(cell.y())].name,
                                                dayAndPart(record.halfDays[size_t(cell.x())]));
}

} // namespace

MessageBar::Message refusalMessage(const SessionRecord& record, const CellEdits& edits) {
    MessageBar::Message message;
    message.kind = MessageBar::Kind::late;
    if (edits.refusal == CellEdits::Refusal::hoursUnknown) {
        message.lead = AttendanceMessages::tr("The hours of %1 are unknown: type the minutes.")
                           .arg(dayAndPart(record.halfDays[size_t(edits.refused.x())]));
        message.detail = AttendanceMessages::tr("Nothing was changed.");
        return message;
    }
    const int sheet = record.sheetOf(edits.refused.y(), edits.refused.x());
    message.lead =
        sheet < 0
            ? AttendanceMessages::tr("No sheet with this half-day is filed.")
            : AttendanceMessages::tr("The sheet %1 is not filed.").arg(record.sheets[size_t(sheet)].code);
    message.detail =
        AttendanceMessages::tr("%1 cannot be proven yet: attach the signed sheet first. Nothing was changed.")
            .arg(whoAndWhen(record, edits.refused));
    return message;
}

MessageBar::Message refusalMessage(const PastedCells& pasted) {
    MessageBar::Message message;
    message.kind = MessageBar::Kind::error;
    if (pasted.refusal == PastedCells::Refusal::unreadable)
        message.lead = AttendanceMessages::tr("%1 is neither minutes, nor A, E or P.")
                           .arg(wording::quoted(pasted.text.left(longestQuote).simplified()));
    else
        message.lead = AttendanceMessages::tr("The copied block does not fit: it has %1 rows and %2 columns.")
                           .arg(pasted.block.height())
                           .arg(pasted.block.width());
    message.detail = AttendanceMessages::tr("Nothing was pasted.");
    return message;
}

} // namespace palas::ui
