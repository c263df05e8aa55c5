// SPDX-License-Identifier: EUPL-1.2
#include "services/DemoSheets.h"

#include <algorithm>

namespace palas {

namespace {

QString written(const Attendance& cell, SheetKind kind) {
    switch (cell.mark) {
    case Mark::planned:
        return {};
    case Mark::absent:
        return QStringLiteral("absent");
    case Mark::excused:
        return QStringLiteral("excusé");
    case Mark::present:
        break;
    }
    if (kind == SheetKind::remote)
        return QStringLiteral("connexion : %1 min").arg(cell.minutes.value);
    return cell.signature == Signature::signed_ ? QStringLiteral("~") : QString();
}

} // namespace

DemoScanPage scanOf(const DemoSession& session, const SignInSheet& page) {
    DemoScanPage scan;
    scan.paper = page.kind == SheetKind::paper;
    scan.title = (page.kind == SheetKind::remote ? QStringLiteral("Journal de connexion %1 (démonstration)")
                                                 : QStringLiteral("Feuille signée %1 (démonstration)"))
                     .arg(page.code);
    scan.subtitle = session.moduleLabel + QStringLiteral(" - ") +
                    (session.session.place.isEmpty() ? QStringLiteral("à distance") : session.session.place) +
                    QStringLiteral(" - ") + session.session.trainer;
    for (const HalfDayId column : page.halfDays) {
        const auto halfDay = std::find_if(session.halfDays.begin(), session.halfDays.end(),
                                          [&](const HalfDay& h) { return h.id == column; });
        const bool morning = halfDay->part == DayPart::morning;
        scan.columns << halfDay->date.toString(QStringLiteral("dd/MM/yyyy")) +
                            (morning ? QStringLiteral(" matin") : QStringLiteral(" après-midi"));
    }
    for (const EnrolmentId line : page.lines) {
        DemoScanPage::Line drawn{session.names.value(line), {}};
        for (const HalfDayId column : page.halfDays)
            drawn.cells << written(session.cells.value({line, column}), page.kind);
        scan.lines.push_back(std::move(drawn));
    }
    return scan;
}

QString scanName(const SignInSheet& page) {
    return page.code + QStringLiteral(".pdf");
}

} // namespace palas
