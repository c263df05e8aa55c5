// SPDX-License-Identifier: EUPL-1.2
#include "services/PersonMerge.h"

#include "storage/CoachingStore.h"
#include "storage/ImmersionStore.h"
#include "tests/services/Fixture.h"
#include "tests/support/Paths.h"

#include <QDir>
#include <sqlite3.h>

using namespace palas;
using namespace palas::test;
using Reason = DuplicatePair::Reason;

namespace {

Person named(qint64 id, const QString& last, const QString& first, const QString& email = {}) {
    Person person;
    person.id = PersonId{id};
    person.lastName = last;
    person.firstName = first;
    person.email = email;
    return person;
}

void mark(Fixture& f, EnrolmentId enrolment, HalfDayId halfDay, Mark mark) {
    const SessionId session = f.workspace.sessions().find(enrolment)->session;
    const Minutes minutes{mark == Mark::present ? 210 : 0};
    REQUIRE_FALSE(
        setAttendance(f.workspace, session, {{enrolment, halfDay, minutes, mark, Signature::unseen}})
            .refused());
}

EnrolmentId enrolled(Fixture& f, SessionId session, PersonId person) {
    REQUIRE_FALSE(enrol(f.workspace, session, {person}).refused());
    for (const Enrolment& enrolment : f.workspace.sessions().enrolments(session)) {
        if (enrolment.person == person)
            return enrolment.id;
    }
    return {};
}

/// « table.column » of every foreign key to `target`.
QSet<QString> referencesTo(const QString& target) {
    sqlite3* database = nullptr;
    REQUIRE(sqlite3_open(":memory:", &database) == SQLITE_OK);
    const QDir schema(sourcePath("resources/schema"));
    for (const QString& name : schema.entryList({"*.sql"}, QDir::Files, QDir::Name)) {
        QFile step(schema.filePath(name));
        REQUIRE(step.open(QIODevice::ReadOnly));
        REQUIRE(sqlite3_exec(database, step.readAll().constData(), nullptr, nullptr, nullptr) == SQLITE_OK);
    }
    QSet<QString> found;
    sqlite3_stmt* keys = nullptr;
    const char* sql =
        "SELECT m.name || '.' || k.\"from\" FROM sqlite_schema m, pragma_foreign_key_list(m.name) k "
        "WHERE m.type = 'table' AND k.\"table\" = ?";
    REQUIRE(sqlite3_prepare_v2(database, sql, -1, &keys, nullptr) == SQLITE_OK);
    const QByteArray name = target.toUtf8();
    sqlite3_bind_text(keys, 1, name.constData(), -1, SQLITE_STATIC);
    while (sqlite3_step(keys) == SQLITE_ROW)
        found.insert(QString::fromUtf8(reinterpret_cast<const char*>(sqlite3_column_text(keys, 0))));
    sqlite3_finalize(keys);
    sqlite3_close(database);
    return found;
}

} // namespace

TEST_CASE("every table that names a person or an enrolment is merged, new ones included") {
    // Merged row by row, each by its own store.
    QSet<QString> handled{"affiliation.person_id", "enrolment.person_id", "attendance.enrolment_id",
                          "sheet_line.enrolment_id"};
    for (const QString& column : PersonStore::rewiredColumns())
        handled.insert(column);
    const QSet<QString> naming = referencesTo("person") + referencesTo("enrolment");
    REQUIRE(naming.contains("affiliation.person_id"));
    CHECK(QStringList((naming - handled).values()).join(' ') == "");
    CHECK(QStringList((handled - naming).values()).join(' ') == "");
}

TEST_CASE("duplicates: the same folded name, swapped names, the same e-mail with a word in common") {
    const std::vector<Person> people{named(1, "Œillet", "Éloïse"),
                                     named(2, "OEILLET", "eloise"),
                                     named(3, "Éloïse", "Oeillet"),
                                     named(4, "Lotus", "Noé", "n.lotus@exemple.fr"),
                                     named(5, "Lotus-Iris", "Noé", "N.Lotus@exemple.fr"),
                                     named(6, "Menthe", "Zoé", "n.lotus@exemple.fr"),
                                     named(7, "Lis", "Inès"),
                                     named(8, "Lis", "Hédi")};
    CHECK(findDuplicates(people) ==
          std::vector<DuplicatePair>{{PersonId{1}, PersonId{2}, Reason::sameName},
                                     {PersonId{1}, PersonId{3}, Reason::swappedName},
                                     {PersonId{4}, PersonId{5}, Reason::sameEmail}});
}

TEST_CASE("a merge gives everything to the one kept, in one step that undo takes back") {
    Fixture f;
    Person zinnia = f.workspace.people().find(f.zinnia).value();
    zinnia.email = "zinnia@exemple.fr";
    zinnia.note = "arrivée en juin";
    REQUIRE_FALSE(updatePerson(f.workspace, zinnia).refused());
    const SessionId other = f.addSessionOn({halfDay(f.day.addDays(7), DayPart::morning, 510, 720)});
    const EnrolmentId moved = enrolled(f, other, f.zinnia);
    const EnrolmentId shared = enrolled(f, f.session, f.zinnia);
    mark(f, shared, f.morning, Mark::present);
    mark(f, f.enrolment, f.morning, Mark::absent);
    mark(f, f.enrolment, f.afternoon, Mark::present);
    REQUIRE(f.prepared().lines.size() == 2);
    const Snapshot before = snapshot(f.workspace);
    const Outcome outcome = mergePeople(f.workspace, f.arum, f.zinnia);
    CHECK(codes(outcome.problems).isEmpty());
    CHECK_FALSE(f.workspace.people().find(f.zinnia));
    CHECK(f.workspace.people().find(f.arum)->email == "zinnia@exemple.fr");
    CHECK(f.workspace.people().find(f.arum)->note == "arrivée en juin");
    CHECK(f.workspace.people().affiliations(f.arum).size() == 2);
    CHECK(f.workspace.sessions().find(moved)->person == f.arum);
    CHECK(f.workspace.sessions().find(moved)->organisation == f.sada);
    CHECK_FALSE(f.workspace.sessions().find(shared));
    for (const Attendance& attendance : f.workspace.attendance().ofEnrolment(f.enrolment))
        CHECK(attendance.mark == Mark::present);
    CHECK(f.workspace.attendance().ofEnrolment(f.enrolment).size() == 2);
    CHECK(f.workspace.sheets().ofSession(f.session).at(0).lines == std::vector{f.enrolment});
    const Snapshot after = snapshot(f.workspace);
    f.workspace.undo();
    CHECK(snapshot(f.workspace) == before);
    f.workspace.redo();
    CHECK(snapshot(f.workspace) == after);
}

TEST_CASE("affiliations that overlap at one structure become one") {
    Fixture f;
    Affiliation own = f.workspace.people().affiliations(f.arum).at(0);
    own.period = {QDate(2021, 3, 1), QDate(2021, 12, 31)};
    own.duty = "accueil";
    REQUIRE_FALSE(updateAffiliation(f.workspace, own).refused());
    Affiliation other = f.workspace.people().affiliations(f.iris).at(0);
    other.period = {QDate(2021, 12, 31), {}};
    other.role = Role::director;
    REQUIRE_FALSE(updateAffiliation(f.workspace, other).refused());
    REQUIRE_FALSE(mergePeople(f.workspace, f.arum, f.iris).refused());
    const auto links = f.workspace.people().affiliations(f.arum);
    REQUIRE(links.size() == 1);
    CHECK(links[0].period == Period{QDate(2021, 3, 1), {}});
    CHECK(links[0].duty == "accueil");
    CHECK(links[0].role == Role::agent);
}

TEST_CASE("two who were seen at one time are two people: the merge is refused in words") {
    Fixture f;
    const EnrolmentId shared = enrolled(f, f.session, f.zinnia);
    mark(f, shared, f.morning, Mark::present);
    mark(f, f.enrolment, f.morning, Mark::present);
    const SessionId other = f.addSessionOn({halfDay(f.day, DayPart::afternoon, 900, 1000)});
    enrolled(f, other, f.iris);
    const Snapshot before = snapshot(f.workspace);
    const Outcome together = mergePeople(f.workspace, f.arum, f.zinnia);
    CHECK(codes(together.problems) == QStringList{"merge.both_present"});
    CHECK(together.problems[0].arguments == QStringList{f.stored().code, "2021-06-28", "morning"});
    CHECK(codes(mergePeople(f.workspace, f.arum, f.iris).problems) == QStringList{"merge.two_places"});
    CHECK(codes(mergePeople(f.workspace, f.arum, f.arum).problems) == QStringList{"row.gone"});
    CHECK(snapshot(f.workspace) == before);
}

TEST_CASE("a page that is filed with both names stays as it was signed") {
    Fixture f;
    enrolled(f, f.session, f.zinnia);
    const SignInSheet sheet = f.prepared();
    REQUIRE_FALSE(f.file(sheet.id).refused());
    const Outcome outcome = mergePeople(f.workspace, f.arum, f.zinnia);
    CHECK(codes(outcome.problems) == QStringList{"merge.one_filed_sheet"});
    CHECK(outcome.problems[0].arguments == QStringList{sheet.code});
}

TEST_CASE("one journey follows the one kept; of two none is lost") {
    Fixture f;
    Journey theirs;
    theirs.enrolment = enrolled(f, f.session, f.zinnia);
    theirs.missionOrder = "OM-12";
    const auto set = [&](const Journey& journey) {
        f.workspace.change({"journey.set", {"1", "x"}}, [&]() -> Problems {
            f.workspace.immersions().set(journey);
            return {};
        });
    };
    set(theirs);
    REQUIRE_FALSE(mergePeople(f.workspace, f.arum, f.zinnia).refused());
    CHECK(f.workspace.immersions().find(f.enrolment)->missionOrder == "OM-12");
    f.workspace.undo();
    Journey own;
    own.enrolment = f.enrolment;
    own.nights = 4;
    set(own);
    const Outcome outcome = mergePeople(f.workspace, f.arum, f.zinnia);
    CHECK(codes(outcome.problems) == QStringList{"merge.both_journeys"});
    CHECK(outcome.problems[0].arguments == QStringList{f.stored().code});
    CHECK(f.workspace.immersions().find(theirs.enrolment) == theirs);
}

TEST_CASE("coaching follows the one kept; someone coached during the other's session is somebody else") {
    Fixture f;
    CoachingEntry both;
    both.code = "CO-001";
    both.organisation = f.acoua;
    both.coach = "Coach invitée";
    both.date = f.day.addDays(1);
    both.start = 540;
    both.end = 600;
    both.people = {f.arum, f.zinnia};
    CoachingEntry alone = both;
    alone.code = "CO-002";
    alone.date = f.day.addDays(2);
    alone.people = {f.zinnia};
    CoachingEntryId first, second;
    const auto write = [&](const std::function<void()>& work) {
        f.workspace.change({"person.update", {"x"}}, [&]() -> Problems {
            work();
            return {};
        });
    };
    write([&] {
        first = f.workspace.coaching().insert(both);
        second = f.workspace.coaching().insert(alone);
    });
    REQUIRE_FALSE(mergePeople(f.workspace, f.arum, f.zinnia).refused());
    CHECK(f.workspace.coaching().find(first)->people == std::vector{f.arum});
    CHECK(f.workspace.coaching().find(second)->people == std::vector{f.arum});
    f.workspace.undo();
    CHECK(f.workspace.coaching().find(first)->people.size() == 2);
    CHECK(f.workspace.coaching().find(second)->people == std::vector{f.zinnia});
    alone.code = "CO-003";
    alone.date = f.day; // while Arum is in the session
    write([&] { f.workspace.coaching().insert(alone); });
    CHECK(codes(mergePeople(f.workspace, f.arum, f.zinnia).problems) == QStringList{"merge.two_places"});
}
