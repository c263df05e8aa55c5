// SPDX-License-Identifier: EUPL-1.2
#include "reports/CalendarCodes.h"
#include "reports/CalendarFile.h"
#include "reports/catalogue/Cells.h"
#include "reports/catalogue/Report.h"
#include "reports/charts/CalendarCharts.h"
#include "services/CalendarExport.h"
#include "services/Workspace.h"
#include "wording/CalendarWords.h"
#include "wording/Formats.h"
#include "wording/Labels.h"

#include <algorithm>
#include <iterator>
#include <QCoreApplication>

namespace palas {

namespace {

constexpr int namedStructures = 4;
constexpr double stripHeadMm = 16; // with the legend
constexpr double stripLaneMm = 6.5;

struct CalendarReport {
    Q_DECLARE_TR_FUNCTIONS(CalendarReport)
};

QString title() {
    return CalendarReport::tr("Calendar");
}

QString description() {
    return CalendarReport::tr(
        "Everything that has a day: the operation as a strip, then month by month sessions, coaching, "
        "visits, "
        "labs, papers and deadlines, and what is still to be planned. Of one structure or of all, over the "
        "days that you choose.");
}

block::TableBlock monthTable() {
    block::TableBlock table;
    table.columns = {
        cells::left(CalendarReport::tr("Day"), 1.6),    cells::left(CalendarReport::tr("Times"), 1.85),
        cells::left(CalendarReport::tr("What"), 4.5),   cells::left(CalendarReport::tr("Structures"), 2.35),
        cells::left(CalendarReport::tr("Place"), 2.35), cells::left(CalendarReport::tr("State"), 1.65)};
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

/// A month after the other, each with its heading; what began before the days asked for stands with the
/// first.
std::vector<Block> monthBlocks(const Figures& figures, const std::vector<CalendarEntry>& entries,
                               QDate from) {
    std::vector<Block> blocks;
    for (auto entry = entries.begin(); entry != entries.end();) {
        const QDate day = from.isValid() ? std::max(entry->first, from) : entry->first;
        const QDate month(day.year(), day.month(), 1);
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

/// What the reader did not ask to leave out.
QString scopeWords(const Figures& figures, const ReportOptions& options, const CalendarFilter& filter) {
    QStringList words;
    if (options.period != Period{})
        words << periodWords(options.period);
    if (const Module* module = figures.module(filter.module))
        words << wording::typographic(module->code + u' ' + module->shortLabel);
    if (filter.strand)
        words << wording::label(*filter.strand);
    if (filter.group)
        words << wording::label(*filter.group);
    words << CalendarReport::tr("As of %1").arg(wording::longDate(figures.scope().asOf));
    return words.join(QStringLiteral(" · "));
}

/// The whole operation, with the days of the report set off when they are a part of it.
std::vector<Block> stripBlocks(const Figures& figures, const Calendar& calendar, CalendarFilter filter) {
    const Period shown = filter.period;
    filter.period = {};
    const std::vector<CalendarEntry> entries = calendar.matching(filter);
    std::vector<const CalendarEntry*> places;
    for (const CalendarEntry& entry : entries)
        places.push_back(&entry);
    TimelineChart chart = calendarTimeline(figures, places);
    if (chart.bars.empty())
        return {};
    chart.marked = shown;
    chart.legend = cells::stateLegend();
    chart.legend.entries.push_back({ChartState::none, wording::label(CalendarState::over).toLower()});
    std::vector<Block> blocks;
    blocks.emplace_back(block::Heading{CalendarReport::tr("The operation, month by month"), 2, 0});
    block::ChartBlock strip;
    strip.heightMm = stripHeadMm + stripLaneMm * double(chart.lanes.size());
    strip.caption = shown == Period{} ? QString() : CalendarReport::tr("In colour, the days told below.");
    strip.chart = std::move(chart);
    blocks.emplace_back(std::move(strip));
    return blocks;
}

std::vector<Block> undatedBlocks(const Figures& figures, const std::vector<CalendarEntry>& sessions) {
    if (sessions.empty())
        return {};
    block::TableBlock table;
    table.columns = {
        cells::left(CalendarReport::tr("Session"), 1.3), cells::left(CalendarReport::tr("What"), 4.2),
        cells::left(CalendarReport::tr("Structures"), 3.4), cells::left(CalendarReport::tr("With"), 2.5),
        cells::left(CalendarReport::tr("Place"), 2.6)};
    for (const CalendarEntry& session : sessions)
        table.rows.push_back({cells::text(session.code),
                              cells::text(wording::calendarTitle(figures, session)),
                              cells::text(wording::calendarStructures(figures, session, namedStructures)),
                              cells::text(wording::typographic(session.person)),
                              cells::text(wording::calendarPlace(session))});
    std::vector<Block> blocks;
    blocks.emplace_back(block::Heading{CalendarReport::tr("To be planned"), 2, 0});
    blocks.emplace_back(std::move(table));
    return blocks;
}

void append(std::vector<Block>& blocks, std::vector<Block> more) {
    std::move(more.begin(), more.end(), std::back_inserter(blocks));
}

ReportResult make(Workspace& workspace, const ReportOptions& options) {
    const Figures figures(workspace, {reportDay(workspace, options), {}, {}});
    ReportResult result;
    CalendarFilter filter = calendarFilter(
        figures, {options.structure, options.module, options.strand, options.group}, result.problems);
    if (!result.problems.empty())
        return result;
    filter.period = options.period;
    const Calendar calendar(figures, workspace);
    std::vector<CalendarEntry> entries = calendar.matching(filter);
    const std::vector<CalendarEntry> undated = calendar.undated(filter);
    result.document =
        makeDocument(workspace, options, QStringLiteral("calendar"), calendarName(figures, filter.structure));
    Document& document = *result.document;
    document.landscape = true;
    document.subtitle = scopeWords(figures, options, filter);
    document.blocks = stripBlocks(figures, calendar, filter);
    append(document.blocks, monthBlocks(figures, entries, options.period.from));
    if (entries.empty())
        document.blocks.emplace_back(block::Paragraph{CalendarReport::tr("Nothing is dated on these days.")});
    append(document.blocks, undatedBlocks(figures, undated));
    entries.insert(entries.end(), undated.begin(), undated.end());
    document.data.push_back(entriesTable(figures, entries));
    return result;
}

} // namespace

ReportDefinition calendarReport() {
    return {{QStringLiteral("calendar"),
             {QStringLiteral("structure"), QStringLiteral("module"), QStringLiteral("strand"),
              QStringLiteral("group"), QStringLiteral("period")},
             {}},
            title,
            description,
            make};
}

} // namespace palas
