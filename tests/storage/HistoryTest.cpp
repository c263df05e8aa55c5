// SPDX-License-Identifier: EUPL-1.2
#include "storage/History.h"

#include "storage/Database.h"
#include "storage/Sql.h"
#include "storage/StorageError.h"
#include "tests/support/Catch.h"

using namespace palas;

namespace {

const ChangeLabel label{QStringLiteral("module.add"), {QStringLiteral("Été « 1 »")}};

void addModule(Database& database, qint64 id, const QString& name) {
    Query query(database, "INSERT INTO module (id, code, kind, strand, label, short_label, position) "
                          "VALUES (:id, :code, 'core', 'papp', :label, '', :id)");
    query.bind(":id", id).bind(":code", QString::number(id)).bind(":label", name).run();
}

qint64 countOf(Database& database, const char* sql) {
    Query query(database, sql);
    return query.next() ? query.integer(0) : -1;
}

} // namespace

TEST_CASE("a change is recorded, undone, redone and undone again") {
    const auto database = Database::inMemory();
    History history(*database);
    const auto sequence = history.record(label, [&] {
        addModule(*database, 7, QStringLiteral("Été"));
        return true;
    });
    REQUIRE(sequence == 1);
    CHECK(history.nextUndo()->label == label);

    history.undo();
    CHECK(countOf(*database, "SELECT count(*) FROM module") == 0);
    CHECK(history.nextRedo()->label == label);
    history.redo();
    CHECK(countOf(*database, "SELECT count(*) FROM module WHERE label = 'Été'") == 1);
    history.undo();
    CHECK(countOf(*database, "SELECT count(*) FROM module") == 0);
    CHECK(history.count() == 4);
    const auto verification = history.verify();
    CHECK(verification.sound);
    CHECK(verification.head == history.head());
}
