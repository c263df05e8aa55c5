// SPDX-License-Identifier: EUPL-1.2
#include "storage/CertificateStore.h"

#include "storage/Database.h"
#include "storage/ModuleStore.h"
#include "storage/OrganisationStore.h"
#include "storage/PersonStore.h"
#include "storage/SessionStore.h"
#include "tests/storage/Samples.h"
#include "tests/support/Catch.h"

using namespace palas;
using namespace palas::test;

TEST_CASE("a certificate is read as written, by session and enrolment, and its number is never given again") {
    const auto database = Database::inMemory();
    CertificateStore store(*database);
    SessionStore sessions(*database);
    const OrganisationId acoua = OrganisationStore(*database).insert(sampleOrganisation("97601", "Acoua"));
    const PersonId iris = PersonStore(*database).insert(samplePerson("Iris"));
    const ModuleId module = ModuleStore(*database).insert(sampleModule("S1"));
    const SessionId session = sessions.insert(sampleSession("SE-001", module));
    const EnrolmentId enrolment = sessions.insert(Enrolment{{}, session, iris, acoua, QDate(2021, 6, 1)});
    CHECK(store.nextNumber() == 1);
    Certificate first{{}, 1, enrolment, {210}, QDate(2021, 7, 2), {}};
    first.id = store.insert(first);
    Certificate second{{}, 2, enrolment, {420}, QDate(2021, 7, 9), {}};
    second.id = store.insert(second);
    CHECK(store.all() == std::vector{first, second});
    CHECK(store.ofSession(session) == store.all());
    CHECK(store.ofEnrolment(enrolment) == store.all());
    CHECK(store.ofSession(SessionId{1}).empty());
    store.remove(second.id);
    CHECK(store.all() == std::vector{first});
    CHECK(store.nextNumber() == 3);
    sessions.remove(enrolment);
    CHECK(store.all().empty());
}
