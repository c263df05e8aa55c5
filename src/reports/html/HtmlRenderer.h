// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "reports/Document.h"

#include <QByteArray>

namespace palas {

/// One self-contained page for screens and screen readers: the same words as the PDF, charts as tables of
/// their values, no script, nothing loaded from elsewhere.
[[nodiscard]] QByteArray toHtml(const Document& document);

} // namespace palas
