// SPDX-License-Identifier: EUPL-1.2
#include "storage/SignInSheetStore.h"

#include "storage/Database.h"
#include "storage/EvidenceStore.h"
#include "storage/ModuleStore.h"
#include "storage/OrganisationStore.h"
#include "storage/PersonStore.h"
#include "storage/SessionStore.h"
#include "tests/storage/Samples.h"
#include "tests/support/Catch.h"

using namespace palas;
using namespace palas::test;

namespace {

const QDate day(2022, 3, 22);

struct Fixture {
    std::unique_ptr<Database> database = Database::inMemory();
    SignInSheetStore store{*database};
    SessionStore sessions{*database};
    OrganisationId acoua = OrganisationStore(*database).insert(sampleOrganisation("97601", "Acoua"));
    ModuleId module = ModuleStore(*database).insert(sampleModule("S1"));
    SessionId session = sessions.insert(sampleSession("SE-001", module));
    std::vector<EnrolmentId> people;
    std::vector<HalfDayId> halfDays;

    Fixture() {
        for (int i = 0; i < 3; ++i) {
            const PersonId person = PersonStore(*database).insert(samplePerson(QString("P%1").arg(i)));
            people.push_back(sessions.insert(Enrolment{{}, session, person, acoua, day}));
            halfDays.push_back(sessions.insert(sampleHalfDay(session, day.addDays(i))));
        }
    }
    SignInSheet sheet(int number) {
        SignInSheet made;
        made.session = session;
        made.number = number;
        made.code = QString("SE-001-%1").arg(number);
        made.preparedOn = day;
        made.lines = {people[2], people[0]};
        made.halfDays = {halfDays[1]};
        made.id = store.insert(made);
        return made;
    }
};

} // namespace

TEST_CASE("a sheet keeps its lines and columns in their order") {
    Fixture f;
    const SignInSheet sheet = f.sheet(1);
    CHECK(f.store.find(sheet.id) == sheet);
    CHECK_FALSE(f.store.find(SignInSheetId{9}).has_value());
}

TEST_CASE("an update replaces fields, lines and columns") {
    Fixture f;
    SignInSheet sheet = f.sheet(1);
    sheet.evidence = EvidenceStore(*f.database).insert(sampleEvidence(1, day));
    sheet.trainerSignature = Signature::signed_;
    f.store.update(sheet);
    CHECK(f.store.find(sheet.id) == sheet);
    CHECK(f.store.withEvidence(sheet.evidence) == std::vector{sheet});
    sheet.lines = f.people;
    sheet.halfDays = f.halfDays;
    sheet.evidence = {};
    f.store.update(sheet);
    CHECK(f.store.find(sheet.id) == sheet);
}

TEST_CASE("sheets stand by number within a session and by session code overall") {
    Fixture f;
    const SignInSheet second = f.sheet(2);
    const SignInSheet first = f.sheet(1);
    CHECK(f.store.ofSession(f.session) == std::vector{first, second});
    CHECK(f.store.all() == std::vector{first, second});
    f.store.remove(first.id);
    CHECK(f.store.all() == std::vector{second});
}
