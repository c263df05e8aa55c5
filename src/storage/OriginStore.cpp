// SPDX-License-Identifier: EUPL-1.2
#include "storage/OriginStore.h"

#include "storage/Sql.h"

namespace palas {

OriginStore::OriginStore(Database& database)
    : database_(database) {}

std::optional<Origin> OriginStore::read() const {
    Query query(database_, "SELECT organisation_id, head, changes, schema_number, made_at FROM origin");
    if (!query.next()) {
        return std::nullopt;
    }
    Origin origin;
    origin.organisation = query.id<OrganisationId>(0);
    origin.head = query.text(1);
    origin.changes = query.integer(2);
    origin.schema = query.number(3);
    origin.madeAt = QDateTime::fromString(query.text(4), Qt::ISODateWithMs);
    return origin;
}

void OriginStore::write(const Origin& origin) {
    Query query(database_, "INSERT INTO origin (id, organisation_id, head, changes, schema_number, made_at) "
                           "VALUES (1, :organisation, :head, :changes, :schema, :made_at)");
    query.bind(":organisation", origin.organisation).bind(":head", origin.head);
    query.bind(":changes", origin.changes).bind(":schema", origin.schema);
    query.bind(":made_at", origin.madeAt.toUTC().toString(Qt::ISODateWithMs)).run();
}

bool hasOrigin(const QString& path) {
    try {
        // Before any lock is taken, so not through Database: nothing but the mark is looked at.
        SQLite::Database file(path.toUtf8().constData(), SQLite::OPEN_READONLY);
        file.exec("PRAGMA trusted_schema = OFF");
        return file.tableExists("origin") && file.execAndGet("SELECT count(*) FROM origin").getInt() > 0;
    } catch (const SQLite::Exception&) {
        return false;
    }
}

} // namespace palas
