// SPDX-License-Identifier: EUPL-1.2
#include "reports/catalogue/Cells.h"
#include "reports/catalogue/Progress.h"
#include "wording/Formats.h"
#include "wording/Labels.h"

namespace palas::progress {

namespace {

/// What a session lacks before its hours are proven.
struct Missing {
    QStringList sheets;   ///< pages without scan
    qint64 unsigned_ = 0; ///< present on a filed page, without signature
    bool onNoSheet = false;
};

QHash<SessionId, Missing> missingBySession(const Figures& figures) {
    QHash<SessionId, Missing> missing;
    for (const TotalsStore::SheetTotals& sheet : figures.sheetTotals()) {
        if (!sheet.filed && sheet.presentCells > 0)
            missing[sheet.session].sheets << sheet.code;
        if (sheet.unsignedCells > 0)
            missing[sheet.session].unsigned_ += sheet.unsignedCells;
    }
    for (const auto& [session, minutes] : figures.uncovered())
        missing[session].onNoSheet = true;
    return missing;
}

QString words(const Missing& missing) {
    QStringList parts;
    if (!missing.sheets.isEmpty())
        parts << ProgressReport::tr("%n sheet(s) to file: %1", nullptr, int(missing.sheets.size()))
                     .arg(missing.sheets.join(QStringLiteral(", ")));
    if (missing.onNoSheet)
        parts << ProgressReport::tr("people present on no sheet");
    if (missing.unsigned_ > 0)
        parts << ProgressReport::tr("%n signature(s) missing", nullptr, int(missing.unsigned_));
    return parts.join(QStringLiteral(" · "));
}

} // namespace

void addToProve(Document& document, const Figures& figures, int section) {
    document.blocks.emplace_back(block::Heading{ProgressReport::tr("Done, to prove"), 1, section});
    block::TableBlock table;
    table.columns = {
        cells::left(ProgressReport::tr("Session"), 0.9), cells::left(ProgressReport::tr("Module"), 2.6),
        cells::left(ProgressReport::tr("Last day"), 1), cells::left(ProgressReport::tr("What is missing"), 5),
        cells::right(ProgressReport::tr("Hours to prove"), 1.4)};
    table.emptyText = ProgressReport::tr("Everything that was done is proven.");
    Table data{QStringLiteral("report_to_prove"),
               {{QStringLiteral("session")},
                {QStringLiteral("module")},
                {QStringLiteral("last_date"), Table::Type::date},
                {QStringLiteral("missing")},
                {QStringLiteral("to_prove"), Table::Type::minutes}},
               {}};
    const QHash<SessionId, SessionHours> hours = hoursBySession(figures);
    const QHash<SessionId, Missing> missing = missingBySession(figures);
    for (const Session& session : figures.sessions()) {
        const SessionHours own = hours.value(session.id);
        const Minutes toProve = own.attended - own.proven;
        if (toProve.value <= 0)
            continue;
        const SessionSpan* span = figures.span(session.id);
        const QString lacks = words(missing.value(session.id));
        table.rows.push_back({cells::text(session.code), cells::text(moduleName(figures, session.module)),
                              cells::text(span ? wording::shortDate(span->last) : QString()),
                              cells::text(lacks), cells::hours(toProve)});
        const Module* module = figures.module(session.module);
        data.rows.push_back({toCell(session.code), toCell(module ? module->code : QString()),
                             toCell(span ? span->last : QDate()), toCell(lacks), toCell(toProve)});
    }
    table.total = {cells::text({}), cells::text(ProgressReport::tr("Total")), cells::text({}),
                   cells::text({}), cells::figure(figures.minutesToProve())};
    document.blocks.emplace_back(std::move(table));
    document.data.push_back(std::move(data));
}

} // namespace palas::progress
