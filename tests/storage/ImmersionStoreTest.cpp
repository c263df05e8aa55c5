// SPDX-License-Identifier: EUPL-1.2
#include "storage/ImmersionStore.h"

#include "storage/AttendanceStore.h"
#include "storage/Database.h"
#include "storage/EvidenceStore.h"
#include "storage/ModuleStore.h"
#include "storage/OrganisationStore.h"
#include "storage/PersonStore.h"
#include "storage/SessionStore.h"
#include "tests/storage/Samples.h"
#include "tests/support/Catch.h"

#include <algorithm>

using namespace palas;
using namespace palas::test;

namespace {

const QDate day(2022, 3, 22);

/// A group at Laval with two structures, one person of each, and two half-days.
struct Bed {
    std::unique_ptr<Database> database = Database::inMemory();
    ImmersionStore store{*database};
    SessionStore sessions{*database};
    OrganisationId laval = OrganisationStore(*database).insert(sampleOrganisation("LAVAL", "Laval"));
    OrganisationId acoua = OrganisationStore(*database).insert(sampleOrganisation("97601", "Acoua"));
    OrganisationId sada = OrganisationStore(*database).insert(sampleOrganisation("97616", "Sada"));
    PersonId iris = PersonStore(*database).insert(samplePerson("Iris"));
    PersonId lily = PersonStore(*database).insert(samplePerson("Lys"));
    ModuleId module = ModuleStore(*database).insert(sampleModule("IMM", ModuleKind::immersion));
    SessionId session = sessions.insert(sampleSession("SE-001", module));
    HalfDayId morning = sessions.insert(sampleHalfDay(session, day));
    HalfDayId next = sessions.insert(sampleHalfDay(session, day.addDays(1)));
    EnrolmentId irisThere = sessions.insert(Enrolment{{}, session, iris, acoua, day.addDays(-30)});
    EnrolmentId lilyThere = sessions.insert(Enrolment{{}, session, lily, sada, day.addDays(-30)});
    Immersion group = made(session, 3);

    Immersion made(SessionId of, int number) {
        Immersion immersion;
        immersion.session = of;
        immersion.host = laval;
        immersion.number = number;
        immersion.reportDue = day.addDays(30);
        immersion.structures = {{acoua, "La cour ouverte"}, {sada, ""}};
        std::sort(immersion.structures.begin(), immersion.structures.end(),
                  [](const ImmersionStructure& a, const ImmersionStructure& b) {
                      return a.organisation < b.organisation;
                  });
        immersion.id = store.insert(immersion);
        return immersion;
    }
    Visit visit(HalfDayId halfDay, VisitKind kind = VisitKind::visit) {
        Visit made;
        made.immersion = group.id;
        made.halfDay = halfDay;
        made.kind = kind;
        made.theme = kind == VisitKind::visit ? "Épicerie sociale" : "";
        made.id = store.insert(made);
        return made;
    }
    Idea idea(const QString& title) {
        Idea made;
        made.immersion = group.id;
        made.title = title;
        made.seenOn = day;
        made.id = store.insert(made);
        return made;
    }
};

} // namespace

TEST_CASE("a group is read as written, with its structures, and found by its session") {
    Bed bed;
    CHECK(bed.store.find(bed.group.id) == bed.group);
    CHECK(bed.store.findBySession(bed.session) == bed.group);
    CHECK(bed.store.nextNumber() == 4);
    const SessionId second = bed.sessions.insert(sampleSession("SE-002", bed.module));
    CHECK_FALSE(bed.store.findBySession(second));
    const Immersion first = bed.made(second, 1);
    CHECK(bed.store.all() == std::vector{first, bed.group});
    for (const QString& text : difficultTexts()) {
        bed.group.note = text;
        bed.group.structures = {{bed.sada, text}};
        bed.group.report = EvidenceStore(*bed.database).insert(sampleEvidence(int(text.size()) + 1, day));
        bed.store.update(bed.group);
        CHECK(bed.store.find(bed.group.id) == bed.group);
    }
    bed.store.remove(first.id);
    CHECK(bed.store.all() == std::vector{bed.group});
    CHECK(bed.sessions.find(second)); // its session stays
}

TEST_CASE("a person's group is the one where it is enrolled, cancelled sessions left out") {
    Bed bed;
    CHECK(bed.store.groupOf(bed.iris, {}) == bed.group);
    CHECK_FALSE(bed.store.groupOf(bed.iris, bed.session));
    Session session = *bed.sessions.find(bed.session);
    session.cancelled = true;
    bed.sessions.update(session);
    CHECK_FALSE(bed.store.groupOf(bed.iris, {}));
}

TEST_CASE("visits are those of their group, by half-day, and hold their ideas") {
    Bed bed;
    Visit later = bed.visit(bed.next);
    const Visit opening = bed.visit(bed.morning, VisitKind::opening);
    CHECK(bed.store.visits(bed.group.id) == std::vector{opening, later});
    CHECK(bed.store.visitsOn(bed.next) == std::vector{later});
    CHECK(bed.store.allVisits().size() == 2);
    for (const QString& text : difficultTexts()) {
        later.theme = later.place = later.contact = later.note = text;
        bed.store.update(later);
        CHECK(bed.store.find(later.id) == later);
    }
    Idea idea = bed.idea("Jardin partagé");
    CHECK(bed.store.references(later.id) == 0);
    idea.visit = later.id;
    bed.store.update(idea);
    CHECK(bed.store.references(later.id) == 1);
    bed.store.remove(opening.id);
    CHECK(bed.store.visits(bed.group.id) == std::vector{later});
}

TEST_CASE("a journey has a row as long as something is known of it") {
    Bed bed;
    Journey journey;
    journey.enrolment = bed.irisThere;
    CHECK_FALSE(bed.store.find(bed.irisThere));
    journey.nights = 6;
    journey.travel = Cents{98600};
    journey.meals = Cents{0}; // known, and nothing
    bed.store.set(journey);
    CHECK(bed.store.find(bed.irisThere) == journey);
    CHECK_FALSE(bed.store.find(bed.irisThere)->lodging);
    for (const QString& text : difficultTexts()) {
        journey.missionOrder = journey.outbound = journey.homebound = text;
        journey.missionOrderOn = day;
        bed.store.set(journey);
        CHECK(bed.store.allJourneys() == std::vector{journey});
    }
    bed.store.set(Journey{bed.irisThere, {}, {}, {}, {}, {}, 0, {}, {}, {}});
    CHECK(bed.store.allJourneys().empty());
}

TEST_CASE("ideas and contacts are read as written, and hold their group") {
    Bed bed;
    CHECK(bed.store.references(bed.group.id) == 0);
    Idea idea = bed.idea("Atelier");
    CHECK(bed.store.references(bed.group.id) == 1);
    idea.organisation = bed.sada;
    idea.keptOn = day.addDays(10);
    idea.takenUpOn = day.addDays(40);
    for (const TakenUpAs as : {TakenUpAs::lab, TakenUpAs::service}) {
        for (const QString& text : difficultTexts()) {
            idea.title = idea.description = text;
            idea.takenUpAs = as;
            bed.store.update(idea);
            CHECK(bed.store.find(idea.id) == idea);
        }
    }
    HostContact contact{{}, bed.group.id, bed.acoua, day.addDays(20), "Référente", "Fiche de liaison"};
    contact.id = bed.store.insert(contact);
    CHECK(bed.store.references(bed.group.id) == 2);
    contact.subject = difficultTexts().front();
    bed.store.update(contact);
    CHECK(bed.store.find(contact.id) == contact);
    CHECK(bed.store.allContacts() == std::vector{contact});
    bed.store.remove(contact.id);
    bed.store.remove(idea.id);
    CHECK(bed.store.allIdeas().empty());
    CHECK(bed.store.allContacts().empty());
    CHECK(bed.store.references(bed.group.id) == 0);
}

TEST_CASE("ideas come by day, then by title; contacts by day") {
    Bed bed;
    const Idea second = bed.idea("B"), first = bed.idea("A");
    Idea earlier = bed.idea("Z");
    earlier.seenOn = day.addDays(-1);
    bed.store.update(earlier);
    CHECK(bed.store.allIdeas() == std::vector{earlier, first, second});
    HostContact late{{}, bed.group.id, bed.acoua, day.addDays(40), "", "Suite"};
    HostContact soon{{}, bed.group.id, bed.sada, day.addDays(20), "", "Début"};
    late.id = bed.store.insert(late);
    soon.id = bed.store.insert(soon);
    CHECK(bed.store.allContacts() == std::vector{soon, late});
}

TEST_CASE("at the opening are those who were present on its half-day, up to the day") {
    Bed bed;
    bed.visit(bed.morning, VisitKind::opening);
    bed.visit(bed.next);
    AttendanceStore attendance(*bed.database);
    attendance.set({bed.irisThere, bed.morning, {180}, Mark::present, Signature::unseen});
    attendance.set({bed.lilyThere, bed.morning, {}, Mark::absent, Signature::unseen});
    attendance.set({bed.lilyThere, bed.next, {180}, Mark::present, Signature::unseen});
    const auto there = bed.store.presentAtOpening(day);
    REQUIRE(there.size() == 1);
    CHECK(there.front().organisation == bed.acoua);
    CHECK(there.front().session == bed.session);
    CHECK(there.front().enrolment == bed.irisThere);
    CHECK(there.front().day == day);
    CHECK(bed.store.presentAtOpening(day.addDays(-1)).empty());
}
