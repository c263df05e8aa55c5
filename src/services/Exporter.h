// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "services/Table.h"

#include <QByteArray>
#include <QStringList>

class QIODevice;

namespace palas {
class Workspace;

/// What can be exported: organisations, people, modules, sessions, enrolments, attendance.
[[nodiscard]] QStringList exportNames();
[[nodiscard]] Table exportTable(Workspace& workspace, const QString& name);

enum class ExportFormat { csv, xlsx, json };

/// Titles of the columns as people read them; JSON keeps the stable names.
struct ExportTitles {
    QString sheet;
    QStringList columns;
};

/// CSV for French Excel (BOM, « ; », decimal comma, dates JJ/MM/AAAA), XLSX with typed cells, JSON with ISO
/// dates and numbers. A text that begins with = + - @ never becomes a formula. Written whole or not at all;
/// throws file.exists, file.cannot_write.
void writeTable(const Table& table, const ExportTitles& titles, ExportFormat format, const QString& path);
[[nodiscard]] QByteArray toCsv(const Table& table, const QStringList& titles);
[[nodiscard]] QByteArray toJson(const Table& table);
/// Tab-separated, for the clipboard of a spreadsheet.
[[nodiscard]] QString toTsv(const Table& table, const QStringList& titles);

} // namespace palas
