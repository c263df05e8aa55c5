// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "reports/Document.h"

namespace palas {

/// The typed tables of a document. CSV holds one table, so it gets the first: the document's main one.
void writeCsv(const Document& document, const QString& path);
/// XLSX holds them all, one sheet each.
void writeXlsx(const Document& document, const QString& path);

} // namespace palas
