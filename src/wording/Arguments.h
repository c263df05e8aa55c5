// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>
#include <QStringList>

namespace palas::wording {

/// %1 to %9 replaced by the arguments in one pass: an argument that holds "%2" stays as it is. A missing one
/// becomes nothing. Long arguments are cut, and line ends become spaces: a sentence stands on one line.
[[nodiscard]] QString fill(const QString& sentence, const QStringList& arguments);

} // namespace palas::wording
