// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "services/Csv.h"
#include "services/Table.h"

#include <QByteArray>
#include <QStringList>

namespace palas {
class Workspace;

/// What can be exported: organisations, people, modules, sessions, enrolments, attendance, coaching,
/// coaching_hours, equipment, immersions, visits, ideas, journeys, contacts, labs, experiments, partners,
/// evaluations, electives, diagnostics, needs_analyses, calendar, certificates, convocations, mooc. Rows
/// carry codes and texts, never ids.
[[nodiscard]] QStringList exportNames();
/// One state of the file; an empty table without columns for a name that is not in exportNames().
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
/// An array of one object per row with the stable column names; unknown cells are null, dates ISO, minutes
/// and cents whole numbers.
[[nodiscard]] QByteArray toJson(const Table& table);

} // namespace palas
