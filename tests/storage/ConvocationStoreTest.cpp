// SPDX-License-Identifier: EUPL-1.2
#include "storage/ConvocationStore.h"

#include "storage/Database.h"
#include "storage/ModuleStore.h"
#include "storage/OrganisationStore.h"
#include "storage/PersonStore.h"
#include "storage/SessionStore.h"
#include "tests/storage/Samples.h"
#include "tests/support/Catch.h"

using namespace palas;
using namespace palas::test;

TEST_CASE("convocations are read as written, the latest last, and go with the enrolment") {
    const auto database = Database::inMemory();
    ConvocationStore store(*database);
    SessionStore sessions(*database);
    const OrganisationId acoua = OrganisationStore(*database).insert(sampleOrganisation("97601", "Acoua"));
    const PersonId iris = PersonStore(*database).insert(samplePerson("Iris"));
    const ModuleId module = ModuleStore(*database).insert(sampleModule("S1"));
    const SessionId session = sessions.insert(sampleSession("SE-001", module));
    const EnrolmentId enrolment = sessions.insert(Enrolment{{}, session, iris, acoua, QDate(2021, 6, 1)});
    Convocation second{{}, enrolment, QDate(2021, 6, 9), "2021-06-28 morning @ Mairie"};
    second.id = store.insert(second);
    Convocation first{{}, enrolment, QDate(2021, 6, 2), "2021-06-28 morning @ Salle"};
    first.id = store.insert(first);
    CHECK(store.all() == std::vector{first, second});
    CHECK(store.ofSession(session) == store.all());
    CHECK(store.ofEnrolment(enrolment) == store.all());
    CHECK(store.ofSession(SessionId{1}).empty());
    const QDate day(2021, 6, 28);
    CHECK(store.ofSessionsFrom(day).empty()); // not dated
    CHECK(store.ofSessionsCalledOff() == store.all());
    sessions.insert(sampleHalfDay(session, day));
    CHECK(store.ofSessionsCalledOff().empty());
    CHECK(store.ofSessionsFrom(day) == store.all());
    sessions.insert(sampleHalfDay(session, day.addDays(-1)));
    CHECK(store.ofSessionsFrom(day).empty()); // begun
    store.remove(first.id);
    CHECK(store.all() == std::vector{second});
    sessions.remove(enrolment);
    CHECK(store.all().empty());
}
