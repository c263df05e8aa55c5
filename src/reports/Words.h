// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "reports/Document.h"

#include <QString>

/// Words that every renderer prints: what stands around a document and on its forms.
namespace palas::words {

[[nodiscard]] QString europeanUnion();
[[nodiscard]] QString demonstration();
[[nodiscard]] QString preparatory();
[[nodiscard]] QString edited(const Document& document);
[[nodiscard]] QString fingerprint(const QString& hex);
[[nodiscard]] QString page(int page, int pages);
[[nodiscard]] QString share();

[[nodiscard]] QString place();
[[nodiscard]] QString provider();
[[nodiscard]] QString trainer();
[[nodiscard]] QString session();
[[nodiscard]] QString sheetOf(const block::SignInPage& sheet); ///< « SE-036, feuille 1/2 »
[[nodiscard]] QString duration();
[[nodiscard]] QString fseNumber();
[[nodiscard]] QString lineNumber();
[[nodiscard]] QString lastAndFirstName();
[[nodiscard]] QString structure();
[[nodiscard]] QString duty();
[[nodiscard]] QString trainerSignature();
[[nodiscard]] QString atEachHalfDay();
[[nodiscard]] QString howToSign();
[[nodiscard]] QString howToScan();

} // namespace palas::words
