// SPDX-License-Identifier: EUPL-1.2
#include "tests/services/Fixture.h"

using namespace palas;
using namespace palas::test;

TEST_CASE("names are cleaned and difficult texts come back as they were typed") {
    Fixture f;
    for (const QString& text : {QString::fromUtf8("👩🏽‍🏫🎉"), QString("<b>gras</b>"),
                                QString("'; DROP TABLE person; --"), QString::fromUtf8("d’Œillet")}) {
        Person person;
        person.lastName = "  " + text + " \n";
        person.note = text + "\n" + text;
        const auto made = addPerson(f.workspace, person, std::nullopt);
        REQUIRE_FALSE(made.refused());
        const Person stored = f.workspace.people().find(made.id).value();
        CHECK(stored.lastName == text);
        CHECK(stored.note == text + "\n" + text);
    }
    CHECK(f.workspace.people().all().size() == 7);
}

TEST_CASE("a name of 10 000 characters is refused clearly and nothing is written") {
    Fixture f;
    const Snapshot before = snapshot(f.workspace);
    Person person;
    person.lastName = QString(10000, 'x');
    const auto made = addPerson(f.workspace, person, std::nullopt);
    REQUIRE(codes(made.problems) == QStringList{"text.too_long"});
    CHECK(made.problems.front().arguments == QStringList{"300", "10000"});
    CHECK_FALSE(made.id.isValid());
    CHECK(snapshot(f.workspace) == before);
}

TEST_CASE("the same folded name or e-mail warns and is written") {
    Fixture f;
    Person person = f.workspace.people().find(f.arum).value();
    person.email = "Arum@Exemple.yt";
    REQUIRE_FALSE(updatePerson(f.workspace, person).refused());
    CHECK(updatePerson(f.workspace, person).problems.empty()); // never compared with themselves
    Person twin;
    twin.lastName = QString::fromUtf8("ÂRUM");
    twin.firstName = "camille";
    twin.email = "arum@exemple.yt";
    const auto made = addPerson(f.workspace, twin, std::nullopt);
    CHECK(codes(made.problems) == QStringList{"person.same_name", "person.same_email"});
    CHECK(made.problems.front().arguments == QStringList{"Camille Arum"});
    CHECK(made.sequence.has_value());
    CHECK(made.id.isValid());
}

TEST_CASE("someone enrolled cannot be removed") {
    Fixture f;
    const Outcome outcome = removePerson(f.workspace, f.arum);
    CHECK(codes(outcome.problems) == QStringList{"person.in_use"});
    CHECK(outcome.problems.front().arguments == QStringList{"Camille Arum", "1"});
    CHECK_FALSE(removePerson(f.workspace, f.iris).refused());
    CHECK(codes(removePerson(f.workspace, f.iris).problems) == QStringList{"row.gone"});
}

TEST_CASE("an affiliation must not overlap another at the same structure") {
    Fixture f;
    Affiliation affiliation;
    affiliation.person = f.iris;
    affiliation.organisation = f.acoua;
    CHECK(codes(addAffiliation(f.workspace, affiliation).problems) == QStringList{"affiliation.overlap"});
    affiliation.organisation = f.sada;
    affiliation.period = {QDate(2022, 1, 1), QDate(2021, 1, 1)};
    CHECK(codes(addAffiliation(f.workspace, affiliation).problems) == QStringList{"period.end_before_start"});
    affiliation.organisation = {99};
    affiliation.period = {};
    CHECK(codes(addAffiliation(f.workspace, affiliation).problems) == QStringList{"row.gone"});
    affiliation.person = {};
    affiliation.organisation = f.sada;
    CHECK(codes(addAffiliation(f.workspace, affiliation).problems) ==
          QStringList{"affiliation.person.required"});
}

TEST_CASE("hours follow the affiliation in force on the first half-day") {
    Fixture f;
    Affiliation old = f.workspace.people().affiliations(f.arum).at(0);
    Affiliation next;
    next.person = f.arum;
    next.organisation = f.sada;
    next.period.from = f.day;
    const auto made = addAffiliation(f.workspace, next);
    CHECK(codes(made.problems) == QStringList{"affiliation.enrolments_moved"});
    CHECK(f.workspace.sessions().find(f.enrolment)->organisation == f.sada);
    next = f.workspace.people().find(made.id).value();
    next.period.from = f.day.addDays(1);
    CHECK(codes(updateAffiliation(f.workspace, next).problems) ==
          QStringList{"affiliation.enrolments_moved"});
    CHECK(f.workspace.sessions().find(f.enrolment)->organisation == f.acoua);
    CHECK_FALSE(removeAffiliation(f.workspace, old.id).refused());
    CHECK(f.workspace.sessions().find(f.enrolment)->organisation == f.sada);
    const Outcome last = removeAffiliation(f.workspace, made.id);
    CHECK(codes(last.problems) == QStringList{"affiliation.needed"});
    CHECK(last.problems.front().arguments == QStringList{"Camille Arum", "1"});
}
