// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "services/Importer.h"

namespace palas {

/// What can be given to many rows at once, of importFields(kind). Empty: nothing, in lists of this kind.
[[nodiscard]] QStringList bulkFields(ImportKind kind);

/// The rows as a list that names each and says `value` in `field`: planImport() tells what it would change,
/// row by row, and runImport() writes it as one change. Rows that are gone are left out.
[[nodiscard]] ImportRequest bulkRequest(Workspace& workspace, ImportKind kind, const std::vector<qint64>& ids,
                                        const QString& field, const QString& value);

} // namespace palas
