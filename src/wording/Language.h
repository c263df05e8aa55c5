// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

namespace palas::wording {

/// The language of every sentence: "fr" (default) or "en". Installs our catalogue, and Qt's own when it is
/// found, into the application. False for a language that has no catalogue; nothing changes then.
bool installLanguage(const QString& language);
[[nodiscard]] QString language();
[[nodiscard]] bool isFrench();

} // namespace palas::wording
