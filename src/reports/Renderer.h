// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "reports/Document.h"

#include <functional>
#include <QString>

namespace palas {

/// By the extension of `path`: .pdf (A-1b), .html, .csv, .xlsx. Written beside and then renamed: whole or not
/// at all. Throws file.exists unless `overwrite`, file.cannot_write, report.format. `progress(done, total)`
/// in pages, false cancels (returns false, nothing is left).
bool renderTo(const Document& document, const QString& path, bool overwrite = false,
              const std::function<bool(int, int)>& progress = {});

} // namespace palas
