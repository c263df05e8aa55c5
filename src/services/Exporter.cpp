// SPDX-License-Identifier: EUPL-1.2
#include "services/Exporter.h"

#include "services/Xlsx.h"
#include "storage/NewFile.h"

#include <nlohmann/json.hpp>

namespace palas {

namespace {

nlohmann::ordered_json jsonOf(const Table::Cell& cell) {
    if (const QString* text = std::get_if<QString>(&cell))
        return text->toStdString();
    if (const qint64* number = std::get_if<qint64>(&cell))
        return *number;
    if (const double* value = std::get_if<double>(&cell))
        return *value;
    if (const QDate* day = std::get_if<QDate>(&cell))
        return day->toString(Qt::ISODate).toStdString();
    return nullptr;
}

} // namespace

QByteArray toJson(const Table& table) {
    auto rows = nlohmann::ordered_json::array();
    for (const Table::Row& row : table.rows) {
        auto object = nlohmann::ordered_json::object();
        for (size_t i = 0; i < row.size(); ++i)
            object[table.columns[i].name.toStdString()] = jsonOf(row[i]);
        rows.push_back(std::move(object));
    }
    return QByteArray::fromStdString(rows.dump(2, ' ', false, nlohmann::json::error_handler_t::replace)) +
           '\n';
}

void writeTable(const Table& table, const ExportTitles& titles, ExportFormat format, const QString& path) {
    switch (format) {
    case ExportFormat::csv:
        writeNewFile(path, toCsv(table, titles.columns));
        break;
    case ExportFormat::xlsx:
        writeXlsx({&table}, {titles}, path);
        break;
    case ExportFormat::json:
        writeNewFile(path, toJson(table));
        break;
    }
}

} // namespace palas
