// SPDX-License-Identifier: EUPL-1.2
#include "cli/Commands.h"
#include "cli/Console.h"
#include "services/Exporter.h"
#include "services/Workspace.h"
#include "wording/Labels.h"

namespace palas::cli {

namespace {

ExportFormat formatOf(const QString& name) {
    if (name == QLatin1String("csv"))
        return ExportFormat::csv;
    if (name == QLatin1String("xlsx"))
        return ExportFormat::xlsx;
    if (name == QLatin1String("json"))
        return ExportFormat::json;
    throw UsageError{
        Console::sentence(Console::tr("The format “%1” is unknown: choose csv, xlsx or json."), {name})};
}

} // namespace

int exportCommand(const Arguments& arguments) {
    const QString name = arguments.value("what");
    if (!exportNames().contains(name))
        throw UsageError{Console::sentence(Console::tr("“%1” cannot be exported: choose %2."),
                                           {name, exportNames().join(QStringLiteral(", "))})};
    const ExportFormat format = formatOf(arguments.value("format"));
    const auto workspace = Workspace::open(arguments.operands.first(), Database::Access::read);
    Table table = exportTable(*workspace, name);
    if (format != ExportFormat::json)
        table = wording::worded(std::move(table));
    ExportTitles titles{wording::tableTitle(table.name), {}};
    for (const Table::Column& column : table.columns)
        titles.columns << wording::columnTitle(table.name, column.name);
    writeTable(table, titles, format, arguments.value("output"));
    Console::print(Console::sentence(Console::tr("%1 was written."), {arguments.value("output")}));
    return exitCode::done;
}

} // namespace palas::cli
