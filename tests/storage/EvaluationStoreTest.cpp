// SPDX-License-Identifier: EUPL-1.2
#include "storage/EvaluationStore.h"

#include "storage/Database.h"
#include "storage/ModuleStore.h"
#include "storage/SessionStore.h"
#include "tests/storage/Samples.h"
#include "tests/support/Catch.h"

using namespace palas;
using namespace palas::test;

namespace {

const QDate day(2022, 3, 8);

struct Bed {
    std::unique_ptr<Database> database = Database::inMemory();
    EvaluationStore store{*database};
    SessionStore sessions{*database};
    SessionId session =
        sessions.insert(sampleSession("SE-001", ModuleStore(*database).insert(sampleModule("S1"))));

    Evaluation add(int grade, EvaluationMoment moment = EvaluationMoment::immediate) {
        Evaluation form;
        form.session = session;
        form.moment = moment;
        form.answeredOn = day;
        form.grade(Criterion::content) = grade;
        form.id = store.insert(form);
        return form;
    }
};

} // namespace

TEST_CASE("forms come back as they went, in the order in which they were typed") {
    Bed bed;
    Evaluation first = bed.add(4);
    Evaluation second = bed.add(2);
    const Evaluation later = bed.add(5, EvaluationMoment::later);
    CHECK(bed.store.of(bed.session, EvaluationMoment::immediate) == std::vector{first, second});
    CHECK(bed.store.of(bed.session, EvaluationMoment::later) == std::vector{later});
    second.grade(Criterion::content).reset();
    second.grade(Criterion::trainer) = 3;
    second.comment = difficultTexts().at(1);
    bed.store.update(second);
    CHECK(bed.store.of(bed.session, EvaluationMoment::immediate).back() == second);
    bed.store.remove(first.id);
    CHECK(bed.store.of(bed.session, EvaluationMoment::immediate) == std::vector{second});
}

TEST_CASE("what the forms add up to tells no average of a few") {
    Bed bed;
    for (int i = 0; i < 4; ++i)
        bed.add(5);
    CHECK(bed.store.totals(day.addDays(-1)).empty());
    REQUIRE(bed.store.totals(day).size() == 1);
    CHECK(bed.store.totals(day)[0].forms == 4);
    CHECK_FALSE(bed.store.totals(day)[0].grades[0].average());
    bed.add(1);
    CHECK(bed.store.totals(day)[0].grades[0].average()->sum == 21);
}

TEST_CASE("a session takes its forms along when it goes") {
    Bed bed;
    bed.add(4);
    bed.sessions.remove(bed.session);
    CHECK(bed.store.totals(day).empty());
}
