// SPDX-License-Identifier: EUPL-1.2
#pragma once

namespace palas {

class Database;
class Schema;

/// Brings an older file to the newest schema: the whole file is checked, copied into the folder of copies,
/// then each step runs in a transaction of its own and leaves an entry in the history. A step that fails is
/// rolled back; the file keeps the schema it had. Throws file.older_schema on a connection for reading.
void migrate(Database& database, const Schema& schema);

} // namespace palas
