// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "services/Exporter.h"

#include <vector>

namespace palas {

/// A workbook of one sheet per table: typed cells, texts never read as formulas, frozen bold header, widths
/// that fit. Minutes are whole numbers, cents are euros, percents are 0..100. Throws file.exists,
/// file.cannot_write.
void writeXlsx(const std::vector<const Table*>& tables, const std::vector<ExportTitles>& titles,
               const QString& path);

} // namespace palas
