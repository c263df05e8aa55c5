// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "services/Exporter.h"

namespace palas::ui {
class Page;

/// Asks where, writes the table there, and tells it on the page with [Open] and [Show the folder].
void exportTable(Page& page, const Table& table, const ExportTitles& titles);
/// The extension of `path` chooses XLSX, CSV or JSON. False when it was not written; the page says why.
bool exportTableTo(Page& page, const Table& table, const ExportTitles& titles, const QString& path);

} // namespace palas::ui
