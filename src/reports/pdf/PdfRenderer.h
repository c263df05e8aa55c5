// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "reports/Document.h"

#include <functional>

class QIODevice;

namespace palas::pdf {

/// How many pages the document takes.
[[nodiscard]] int pageCount(const Document& document);

/// Writes the document as PDF/A-1b on an open device; `progress(done, total)` in pages, false cancels
/// (returns false).
bool writePdf(const Document& document, QIODevice& target,
              const std::function<bool(int, int)>& progress = {});

} // namespace palas::pdf
