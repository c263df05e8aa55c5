// SPDX-License-Identifier: EUPL-1.2
#include "cli/Commands.h"
#include "cli/Console.h"
#include "cli/Failure.h"
#include "cli/Programmes.h"
#include "reports/CalendarCodes.h"
#include "reports/CalendarFile.h"
#include "services/CalendarExport.h"
#include "services/Exporter.h"
#include "services/Workspace.h"
#include "storage/NewFile.h"
#include "wording/Labels.h"

namespace palas::cli {

namespace {

constexpr QLatin1String calendarExport("calendar");
constexpr QLatin1String calendarFormat("ics");

/// None: that of the calendar, which is no table.
std::optional<ExportFormat> formatOf(const QString& name) {
    if (name == QLatin1String("csv"))
        return ExportFormat::csv;
    if (name == QLatin1String("xlsx"))
        return ExportFormat::xlsx;
    if (name == QLatin1String("json"))
        return ExportFormat::json;
    if (name == calendarFormat)
        return std::nullopt;
    throw UsageError{
        Console::sentence(Console::tr("The format “%1” is unknown: choose csv, xlsx or json."), {name})};
}

/// What only the calendar has.
void refuseForTables(const QString& name, const Arguments& arguments) {
    for (const char* option : {"structure", "module", "strand", "group", "from", "to"}) {
        if (arguments.has(option))
            throw UsageError{
                Console::sentence(Console::tr("The export “%1” takes no %2: only the calendar does."),
                                  {name, QLatin1String("--") + QLatin1String(option)})};
    }
    if (arguments.value("format") == calendarFormat)
        throw UsageError{Console::sentence(
            Console::tr("Only the calendar is written as .ics: choose csv, xlsx or json for “%1”."), {name})};
}

void write(Table table, ExportFormat format, const QString& output) {
    if (format != ExportFormat::json)
        table = wording::worded(std::move(table));
    ExportTitles titles{wording::tableTitle(table.name), {}};
    for (const Table::Column& column : table.columns)
        titles.columns << wording::columnTitle(table.name, column.name);
    writeTable(table, titles, format, output);
}

CalendarFilter filterOf(Workspace& workspace, const Figures& figures, const Arguments& arguments) {
    Problems problems;
    CalendarFilter filter = calendarFilter(
        figures, {{}, arguments.value("module"), arguments.value("strand"), arguments.value("group")},
        problems);
    if (!problems.empty())
        throw failureOf(problems);
    filter.structure = structureOf(workspace, arguments.value("structure"));
    filter.period = periodOf(arguments);
    return filter;
}

/// The calendar, whole or filtered as on its page.
void writeCalendar(Workspace& workspace, const Arguments& arguments, std::optional<ExportFormat> format) {
    Table table;
    QByteArray file;
    workspace.database().inReadTransaction([&] {
        const Figures figures(workspace, {workspace.asOf(), {}, {}});
        const CalendarFilter filter = filterOf(workspace, figures, arguments);
        const std::vector<CalendarEntry> entries = Calendar(figures, workspace).matching(filter);
        if (format)
            table = entriesTable(figures, entries);
        else
            file = calendarFile(figures, entries, calendarName(figures, filter.structure), workspace.now());
    });
    if (format)
        write(std::move(table), *format, arguments.value("output"));
    else
        writeNewFile(arguments.value("output"), file);
}

} // namespace

int exportCommand(const Arguments& arguments) {
    const QString name = arguments.value("what");
    if (!exportNames().contains(name))
        throw UsageError{Console::sentence(Console::tr("“%1” cannot be exported: choose %2."),
                                           {name, exportNames().join(QStringLiteral(", "))})};
    if (name != calendarExport)
        refuseForTables(name, arguments);
    const auto format = formatOf(arguments.value("format"));
    const auto workspace = Workspace::open(arguments.operands.first(), Database::Access::read);
    if (name == calendarExport)
        writeCalendar(*workspace, arguments, format);
    else
        write(exportTable(*workspace, name), *format, arguments.value("output"));
    Console::print(Console::sentence(Console::tr("%1 was written."), {arguments.value("output")}));
    return exitCode::done;
}

} // namespace palas::cli
