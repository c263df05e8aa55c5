// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/AttendanceLook.h"

#include "wording/Formats.h"
#include "wording/Labels.h"

#include <QCoreApplication>

namespace palas::ui {
namespace {

struct AttendanceLook {
    Q_DECLARE_TR_FUNCTIONS(palas::ui::AttendanceLook)
};

QString missingProof(const SessionRecord& record, int person, int halfDay) {
    const Attendance& cell = record.cell(person, halfDay);
    if (cell.signature == Signature::missing)
        return AttendanceLook::tr("signature missing");
    const bool signedAlready = cell.signature == Signature::signed_;
    const int sheet = record.sheetOf(person, halfDay);
    if (sheet < 0)
        return signedAlready ? AttendanceLook::tr("signed, on no sheet") : AttendanceLook::tr("on no sheet");
    if (!record.sheets[size_t(sheet)].evidence.isValid())
        return signedAlready ? AttendanceLook::tr("signed, sheet not filed")
                             : AttendanceLook::tr("sheet not filed");
    return AttendanceLook::tr("signature not checked");
}

} // namespace

CellStateLook lookOf(CellState state) {
    switch (state) {
    case CellState::proven:
        return {QStringLiteral("justifie"), Tone::accent, false, AttendanceLook::tr("proven")};
    case CellState::toProve:
        return {QStringLiteral("realise"), Tone::late, true, AttendanceLook::tr("present, to be proven")};
    case CellState::absent:
        return {QStringLiteral("absent"), Tone::bad, true, AttendanceLook::tr("absent")};
    case CellState::excused:
        return {QStringLiteral("excuse"), Tone::exc, true, AttendanceLook::tr("excused")};
    case CellState::planned:
        break;
    }
    return {QStringLiteral("prevu"), Tone::secondary, false, AttendanceLook::tr("planned")};
}

QString dayAndPart(const HalfDay& halfDay) {
    return wording::longDate(halfDay.date) + u' ' + wording::label(halfDay.part).toLower();
}

QString cellWords(const SessionRecord& record, int person, int halfDay) {
    const Attendance& cell = record.cell(person, halfDay);
    QStringList words{lookOf(record.state(person, halfDay)).word};
    if (cell.mark == Mark::present)
        words.append(AttendanceLook::tr("%n minute(s)", nullptr, int(cell.minutes.value)));
    if (record.state(person, halfDay) == CellState::toProve)
        words.append(missingProof(record, person, halfDay));
    return words.join(QStringLiteral(", "));
}

} // namespace palas::ui
