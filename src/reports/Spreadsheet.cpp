// SPDX-License-Identifier: EUPL-1.2
#include "reports/Spreadsheet.h"

#include "services/Exporter.h"
#include "services/Xlsx.h"
#include "wording/Labels.h"

namespace palas {

namespace {

ExportTitles titlesOf(const Table& table) {
    ExportTitles titles{wording::tableTitle(table.name), {}};
    for (const Table::Column& column : table.columns)
        titles.columns << wording::columnTitle(table.name, column.name);
    return titles;
}

} // namespace

void writeCsv(const Document& document, const QString& path) {
    const Table table = document.data.empty() ? Table() : document.data.front();
    writeTable(wording::worded(table), titlesOf(table), ExportFormat::csv, path);
}

void writeXlsx(const Document& document, const QString& path) {
    std::vector<Table> worded;
    worded.reserve(document.data.size());
    std::vector<const Table*> tables;
    std::vector<ExportTitles> titles;
    for (const Table& table : document.data) {
        tables.push_back(&worded.emplace_back(wording::worded(table)));
        titles.push_back(titlesOf(table));
    }
    writeXlsx(tables, titles, path);
}

} // namespace palas
