// SPDX-License-Identifier: EUPL-1.2
#include "storage/ProgrammeStore.h"

#include "storage/Database.h"
#include "storage/Sql.h"
#include "tests/support/Catch.h"

using namespace palas;

namespace {

Programme sample() {
    Programme programme;
    programme.title = "DESIGN'PALAS";
    programme.subtitle = QString::fromUtf8("Parcours 🎉 <b>'; DROP TABLE programme;--");
    programme.holder = "UNCCAS";
    programme.periodLabel = "2021-2022";
    programme.period = {QDate(2021, 1, 1), {}};
    programme.eligibleCost = {189323100};
    programme.grant = {158828600};
    programme.publicity = {"fse_2014_2020_mayotte", "Mention", "Engagement"};
    programme.objectives = {"un", "deux", "trois"};
    programme.demonstration = true;
    programme.asOf = QDate(2022, 5, 18);
    return programme;
}

} // namespace

TEST_CASE("a new file holds an empty programme") {
    const auto database = Database::inMemory();
    CHECK(ProgrammeStore(*database).read() == Programme{});
}

TEST_CASE("a programme is read as it was written") {
    const auto database = Database::inMemory();
    ProgrammeStore store(*database);
    Programme programme = sample();
    store.write(programme);
    CHECK(store.read() == programme);
    programme.period = {{}, QDate(2022, 12, 31)};
    programme.asOf = {};
    programme.objectives = {"deux", "trois", "quatre", "cinq"};
    store.write(programme);
    CHECK(store.read() == programme);
    programme.objectives = {"seul"};
    store.write(programme);
    CHECK(store.read() == programme);
}

TEST_CASE("objectives keep their rows where they can") {
    const auto database = Database::inMemory();
    ProgrammeStore store(*database);
    store.write(sample());
    Query before(*database, "SELECT id FROM objective ORDER BY position LIMIT 1");
    REQUIRE(before.next());
    const qint64 id = before.integer(0);
    Programme programme = sample();
    programme.objectives.removeLast();
    store.write(programme);
    Query after(*database, "SELECT id, count(*) OVER () FROM objective ORDER BY position LIMIT 1");
    REQUIRE(after.next());
    CHECK(after.integer(0) == id);
    CHECK(after.integer(1) == 2);
}
