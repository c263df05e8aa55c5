// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/Ids.h"

#include <QDate>

namespace palas {

class Database;

/// Fills the empty programme `target` with what `structure` may see of `source`, row by row by the rules of
/// StructureCopyRules.h, inside the transaction that is open there. `day` is the day on which the copy is
/// seen from then on.
void copyStructure(Database& source, OrganisationId structure, QDate day, Database& target);

/// Writes the file anew without any gap; not inside a transaction.
void compact(Database& database);

} // namespace palas
