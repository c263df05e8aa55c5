// SPDX-License-Identifier: EUPL-1.2
#include "reports/CalendarFile.h"
#include "reports/catalogue/Cells.h"
#include "reports/catalogue/Report.h"
#include "reports/charts/FigureCharts.h"
#include "services/CalendarExport.h"
#include "services/Workspace.h"
#include "wording/CalendarWords.h"
#include "wording/Formats.h"

#include <algorithm>
#include <QCoreApplication>

namespace palas {

namespace {

constexpr int namedStructures = 4;

struct CalendarReport {
    Q_DECLARE_TR_FUNCTIONS(CalendarReport)
};

QString title() {
    return CalendarReport::tr("Calendar");
}

QString description() {
    return CalendarReport::tr(
        "Everything that has a day, month by month: sessions, coaching, visits, labs and "
        "deadlines. Of one structure or of all, over the days that you choose.");
}

block::TableBlock monthTable() {
    block::TableBlock table;
    table.columns = {
        cells::left(CalendarReport::tr("Day"), 1.3),   cells::left(CalendarReport::tr("Times"), 2.1),
        cells::left(CalendarReport::tr("What"), 4.2),  cells::left(CalendarReport::tr("Structures"), 2.5),
        cells::left(CalendarReport::tr("Place"), 2.2), cells::left(CalendarReport::tr("State"), 1.7)};
    return table;
}

QString dayOf(const CalendarEntry& entry) {
    return entry.first == entry.last ? wording::dayMonth(entry.first)
                                     : wording::dateSpan(entry.first, entry.last);
}

/// The clocks of Paris under those of Mayotte.
QString timesOf(const CalendarEntry& entry) {
    return wording::calendarTimes(entry).replace(QStringLiteral(" ("), QStringLiteral("\n("));
}

/// What it is, and the code by which it is found.
QString whatOf(const Figures& figures, const CalendarEntry& entry) {
    const QString what = wording::calendarTitle(figures, entry);
    return entry.code.isEmpty() || what.contains(entry.code) ? what
                                                             : what + QStringLiteral(" · ") + entry.code;
}

/// A month after the other, each with its heading.
std::vector<Block> monthBlocks(const Figures& figures, const std::vector<CalendarEntry>& entries) {
    std::vector<Block> blocks;
    for (auto entry = entries.begin(); entry != entries.end();) {
        const QDate month(entry->first.year(), entry->first.month(), 1);
        const QDate next = month.addMonths(1);
        block::TableBlock table = monthTable();
        for (; entry != entries.end() && entry->first < next; ++entry)
            table.rows.push_back({cells::text(dayOf(*entry)), cells::text(timesOf(*entry)),
                                  cells::text(whatOf(figures, *entry)),
                                  cells::text(wording::calendarStructures(figures, *entry, namedStructures)),
                                  cells::text(wording::calendarPlace(*entry)),
                                  cells::state(chartState(entry->state), wording::label(entry->state))});
        blocks.emplace_back(block::Heading{wording::monthYear(month), 2, 0});
        blocks.emplace_back(std::move(table));
    }
    return blocks;
}

ReportResult make(Workspace& workspace, const ReportOptions& options) {
    const Figures figures(workspace, {reportDay(workspace, options), {}, {}});
    CalendarFilter filter;
    filter.period = options.period;
    if (!options.structure.isEmpty()) {
        for (const Organisation& structure : figures.beneficiaries()) {
            if (structure.code == options.structure)
                filter.structure = structure.id;
        }
        if (!filter.structure.isValid())
            return refused(QStringLiteral("report.structure_unknown"), {options.structure});
    }
    const std::vector<CalendarEntry> entries = Calendar(figures, workspace).matching(filter);
    ReportResult result;
    result.document =
        makeDocument(workspace, options, QStringLiteral("calendar"), calendarName(figures, filter.structure));
    Document& document = *result.document;
    document.landscape = true;
    const QString day = CalendarReport::tr("As of %1").arg(wording::longDate(figures.scope().asOf));
    document.subtitle =
        options.period == Period{}
            ? day
            : wording::dateSpan(options.period.from, options.period.to) + QStringLiteral(" · ") + day;
    document.blocks = monthBlocks(figures, entries);
    if (document.blocks.empty())
        document.blocks.emplace_back(block::Paragraph{CalendarReport::tr("Nothing is dated on these days.")});
    document.data.push_back(entriesTable(figures, entries));
    return result;
}

} // namespace

ReportDefinition calendarReport() {
    return {{QStringLiteral("calendar"), {QStringLiteral("structure"), QStringLiteral("period")}, {}},
            title,
            description,
            make};
}

} // namespace palas
