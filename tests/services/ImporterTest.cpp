// SPDX-License-Identifier: EUPL-1.2
#include "services/Importer.h"

#include "services/Exporter.h"
#include "storage/StorageError.h"
#include "tests/services/DemoFixture.h"
#include "tests/services/Fixture.h"
#include "tests/services/ImportPlans.h"
#include "tests/services/ImportSamples.h"

#include <QTemporaryDir>

using namespace palas;
using namespace palas::test;
using State = ImportRow::State;
using Proposal = ImportRow::Proposal;

namespace {

ImportRequest people(const QString& csv) {
    return importRequest(ImportKind::people, readListBytes(csv.toUtf8(), {}));
}

ImportPlan planPeople(Workspace& workspace, const QString& csv) {
    return planOf(workspace, people(csv));
}

QSet<int> rejected(const ImportPlan& plan) {
    QSet<int> rows;
    for (const ImportRow& row : plan.rows) {
        if (row.state == State::rejected) {
            CHECK(hasErrors(row.problems));
            rows.insert(row.number);
        }
    }
    return rows;
}

} // namespace

TEST_CASE(
    "three hundred people: the twelve faulty rows are refused, the others come once, undone in one step") {
    const SampleList list = sampleList();
    REQUIRE(list.table.rows.size() == 300);
    REQUIRE(list.faulty.size() == 12);
    const QTemporaryDir folder;
    for (const auto& [name, format] :
         {std::pair("l.csv", ExportFormat::csv), std::pair("l.xlsx", ExportFormat::xlsx)}) {
        CAPTURE(name);
        const QString path = folder.filePath(name);
        writeTable(list.table, {"Agents", list.titles}, format, path);
        const auto workspace = madeFrom("design-palas");
        const size_t before = workspace->people().all().size();
        const ImportPlan plan = planOf(*workspace, importRequest(ImportKind::people, readList(path)));
        CHECK(plan.rows.size() == 300);
        CHECK(rejected(plan) == list.faulty);
        CHECK(plan.count(State::fresh) == list.people);
        CHECK(plan.count(State::identical) == 300 - 12 - list.people);
        REQUIRE_FALSE(runImport(*workspace, plan).refused());
        CHECK(workspace->people().all().size() == before + size_t(list.people));
        const ImportPlan again = planOf(*workspace, importRequest(ImportKind::people, readList(path)));
        CHECK(again.count(State::fresh) == 0);
        CHECK(again.count(State::changed) == 0);
        CHECK(rejected(again) == list.faulty);
        CHECK(again.isEmpty());
        CHECK_FALSE(runImport(*workspace, again).sequence.has_value());
        workspace->undo();
        CHECK(workspace->people().all().size() == before);
    }
}

TEST_CASE("columns are recognised by their words, in French and English, without accents") {
    CHECK(matchedFields(ImportKind::people, {"NOM", "Prénom(s)", "Civilité", "E-mail", "N° de téléphone",
                                             "Commune", "Fonction", "Depuis", "Âge", "nom"}) ==
          QStringList{"last_name", "", "sex", "email", "phone", "organisation", "duty", "since", "", ""});
    CHECK(matchedFields(ImportKind::people, {"Last name", "First_name", "Structure code", "Role"}) ==
          QStringList{"last_name", "first_name", "organisation_code", "role"});
    CHECK(matchedFields(ImportKind::enrolments, {"Séance", "Courriel", "Inscrit le"}) ==
          QStringList{"session", "email", "enrolled_on"});
    Fixture f;
    const ImportPlan plan = planPeople(f.workspace, "Prénom;Ville\nIris;Acoua\n");
    CHECK(codes(plan.problems) == QStringList{"list.column.missing"});
    CHECK(plan.isEmpty());
    CHECK(runImport(f.workspace, plan).refused());
}

TEST_CASE("someone is known by the e-mail, else by the folded name in either order") {
    Fixture f;
    Person arum = f.workspace.people().find(f.arum).value();
    arum.email = "c.arum@exemple.fr";
    REQUIRE_FALSE(updatePerson(f.workspace, arum).refused());
    const ImportPlan plan = planPeople(f.workspace, "Nom;Prénom;Courriel;Structure\n"
                                                    "Arum-Safran;Camille;C.ARUM@exemple.fr;Acoua\n"
                                                    "IRIS;camille;;acoua\n"
                                                    "Camille;Zinnia;;Sada\n"
                                                    "Lotus;Camille;;Sada\n");
    CHECK(states(plan) == std::vector{State::changed, State::identical, State::identical, State::fresh});
    CHECK(fieldsOf(plan.rows[0]) == QStringList{"last_name"});
    CHECK(plan.rows[0].proposal == Proposal::none);
    CHECK(plan.rows[1].proposal == Proposal::samePerson);
    CHECK(plan.rows[2].known == "Camille Zinnia");
    REQUIRE_FALSE(runImport(f.workspace, plan).refused());
    CHECK(f.workspace.people().find(f.arum)->lastName == "Arum-Safran");
    CHECK(f.workspace.people().all().size() == 4);
}

TEST_CASE("a mailbox that colleagues share makes nobody the same") {
    Fixture f;
    const ImportPlan plan = planPeople(f.workspace, "Nom;Prénom;Courriel;Structure\n"
                                                    "Lotus;Ève;accueil@exemple.fr;Sada\n"
                                                    "Menthe;Noé;accueil@exemple.fr;Sada\n"
                                                    "Lotus;Eve;accueil@exemple.fr;Sada\n");
    CHECK(states(plan) == std::vector{State::fresh, State::fresh, State::identical});
    CHECK(plan.rows[2].sameAs == 2);
}

TEST_CASE("a proposal that is refused makes a namesake") {
    Fixture f;
    ImportRequest request = people("Nom;Prénom;Structure\nArum;Camille;Sada\nIris;Camille;Acoua\n");
    request.refused = {2, 3};
    const ImportPlan plan = planOf(f.workspace, request);
    CHECK(states(plan) == std::vector{State::fresh, State::fresh});
    CHECK(plan.rows[0].proposal == Proposal::moved);
    CHECK(plan.rows[1].proposal == Proposal::samePerson);
    REQUIRE_FALSE(runImport(f.workspace, plan).refused());
    CHECK(f.workspace.people().findByMatchKey("arum camille").size() == 2);
}

TEST_CASE("namesakes are told apart by their structure, else the row is refused") {
    Fixture f;
    f.person("Arum", f.sada);
    const ImportPlan plan = planPeople(f.workspace, "Nom;Prénom;Structure;Téléphone\n"
                                                    "Arum;Camille;Sada;0639 00 00 01\n"
                                                    "Arum;Camille;Laval;0639 00 00 02\n");
    CHECK(states(plan) == std::vector{State::changed, State::rejected});
    CHECK(codes(plan.rows[1].problems) == QStringList{"list.person.ambiguous"});
}

TEST_CASE("someone who changes CCAS gets a second affiliation; hours stay where they were earned") {
    Fixture f;
    const QDate later = f.workspace.asOf().addDays(30);
    const SessionId coming = f.addSessionOn({halfDay(later, DayPart::morning, 510, 720)});
    REQUIRE_FALSE(enrol(f.workspace, coming, {f.arum}).refused());
    const Snapshot before = snapshot(f.workspace);
    const ImportPlan plan =
        planPeople(f.workspace, "Nom;Prénom;Structure;Rattaché depuis\nArum;Camille;Sada;01/05/2022\n");
    REQUIRE(plan.rows[0].proposal == Proposal::moved);
    CHECK(fieldsOf(plan.rows[0]) == QStringList{"organisation"});
    CHECK(plan.rows[0].differences[0].before == "Acoua");
    REQUIRE_FALSE(runImport(f.workspace, plan).refused());
    const auto links = f.workspace.people().affiliations(f.arum);
    REQUIRE(links.size() == 2);
    CHECK(links[0].organisation == f.acoua);
    CHECK(links[0].period.to == QDate(2022, 4, 30));
    CHECK(links[1].organisation == f.sada);
    CHECK(links[1].period == Period{QDate(2022, 5, 1), {}});
    CHECK(f.workspace.sessions().find(f.enrolment)->organisation == f.acoua);
    CHECK(f.workspace.sessions().enrolments(coming).at(0).organisation == f.sada);
    f.workspace.undo();
    CHECK(snapshot(f.workspace) == before);
}

TEST_CASE(
    "without a date the second affiliation begins on the day of the programme; an old list changes nothing") {
    Fixture f;
    const QString moved = "Nom;Prénom;Structure\nArum;Camille;Sada\n";
    REQUIRE_FALSE(runImport(f.workspace, planPeople(f.workspace, moved)).refused());
    CHECK(f.workspace.people().affiliations(f.arum).at(1).period.from == f.workspace.asOf());
    CHECK(planPeople(f.workspace, moved).isEmpty());
    CHECK(planPeople(f.workspace, "Nom;Prénom;Structure\nArum;Camille;Acoua\n").isEmpty());
}

TEST_CASE("an empty cell erases nothing; the first of two rows about someone wins") {
    Fixture f;
    const QString list = "Nom;Prénom;Structure;Téléphone;Fonction;Sexe\n"
                         "Arum;Camille;Acoua;0639 00 00 01;accueil;F\n"
                         "ARUM;Camille;Acoua;0639 00 00 02;;H\n"
                         "Lotus;Ève;Acoua;;;\n"
                         "Lotus;Eve;Acoua;0639 00 00 03;;\n"
                         "Iris;Camille;;;;\n";
    const ImportPlan plan = planPeople(f.workspace, list);
    CHECK(states(plan) ==
          std::vector{State::changed, State::identical, State::fresh, State::identical, State::identical});
    CHECK(plan.rows[1].sameAs == 2);
    REQUIRE_FALSE(runImport(f.workspace, plan).refused());
    CHECK(f.workspace.people().find(f.arum)->phone == "0639 00 00 01");
    CHECK(f.workspace.people().find(f.arum)->sex == Sex::female);
    CHECK(f.workspace.people().findByMatchKey("lotus eve").at(0).phone == "0639 00 00 03");
    CHECK(planPeople(f.workspace, list).isEmpty());
}

TEST_CASE("enrolments by session code and person") {
    Fixture f;
    const QString code = f.stored().code;
    const SessionId other = f.addSessionOn({halfDay(f.day, DayPart::morning, 510, 720)});
    const QString otherCode = f.workspace.sessions().find(other)->code;
    const QString list = "Séance;Nom;Prénom;Inscrit le\n" + code.toLower() + ";Arum;Camille;\n" + code +
                         ";iris;camille;01/06/2021\n" + code + ";Iris;Camille;\n" + otherCode +
                         ";Iris;Camille;\n" + otherCode + ";Zinnia;Camille;\nSE-999;Iris;Camille;\n" + code +
                         ";Inconnu;Jean;\n;Iris;Camille;\n";
    const ImportRequest request = importRequest(ImportKind::enrolments, readListBytes(list.toUtf8(), {}));
    const ImportPlan plan = planOf(f.workspace, request);
    CHECK(states(plan) == std::vector{State::identical, State::fresh, State::identical, State::rejected,
                                      State::fresh, State::rejected, State::rejected, State::rejected});
    CHECK(codes(plan.rows[3].problems) == QStringList{"enrolment.two_places"});
    CHECK(codes(plan.rows[5].problems) == QStringList{"list.session.unknown"});
    CHECK(codes(plan.rows[6].problems) == QStringList{"list.person.unknown"});
    CHECK(codes(plan.rows[7].problems) == QStringList{"session.code.required"});
    REQUIRE_FALSE(runImport(f.workspace, plan).refused());
    CHECK(f.workspace.sessions().enrolments(f.session).size() == 2);
    const auto iris = f.workspace.sessions().enrolmentsOf(f.iris);
    REQUIRE(iris.size() == 1);
    CHECK(iris[0].enrolledOn == QDate(2021, 6, 1));
    CHECK(iris[0].organisation == f.acoua);
    CHECK(planOf(f.workspace, request).isEmpty());
}

TEST_CASE("a session that is full refuses the rows that are too many") {
    Fixture f;
    Session session = f.stored();
    session.capacity = 2;
    REQUIRE_FALSE(updateSession(f.workspace, session, f.workspace.sessions().halfDays(f.session)).refused());
    const QString list =
        "Séance;Nom;Prénom\n" + session.code + ";Iris;Camille\n" + session.code + ";Zinnia;Camille\n";
    const ImportPlan plan =
        planOf(f.workspace, importRequest(ImportKind::enrolments, readListBytes(list.toUtf8(), {})));
    CHECK(states(plan) == std::vector{State::fresh, State::rejected});
    CHECK(codes(plan.rows[1].problems) == QStringList{"enrolment.capacity"});
}

TEST_CASE("an import that is stopped writes nothing, before or after its first row") {
    Fixture f;
    QString list = "Nom;Prénom;Structure\n";
    for (int i = 0; i < 1200; ++i)
        list += QString("Lotus%1;Camille;Sada\n").arg(i);
    const ImportRequest request = people(list);
    CHECK_FALSE(planImport(f.workspace, request, [](int, int) { return false; }).has_value());
    const ImportPlan plan = planOf(f.workspace, request);
    const Snapshot before = snapshot(f.workspace);
    const qint64 entries = f.workspace.history().count();
    for (int stopAt = 1; stopAt <= 4; ++stopAt) {
        int calls = 0;
        const Outcome outcome = runImport(f.workspace, plan, [&](int done, int total) {
            CHECK(done <= total);
            return ++calls < stopAt;
        });
        CHECK(codes(outcome.problems) == QStringList{"list.cancelled"});
        CHECK(calls == stopAt);
        CHECK(snapshot(f.workspace) == before);
        CHECK(f.workspace.history().count() == entries);
    }
    CHECK_FALSE(runImport(f.workspace, plan).refused());
    CHECK(f.workspace.history().count() == entries + 1);
}

TEST_CASE("a plan is not run on a programme that changed since") {
    Fixture f;
    const ImportPlan plan = planPeople(f.workspace, "Nom;Prénom;Structure\nLotus;Ève;Sada\n");
    f.person("Lotus", f.sada);
    const Outcome outcome = runImport(f.workspace, plan);
    CHECK(codes(outcome.problems) == QStringList{"list.stale"});
}

TEST_CASE("the template is read back without its example, whatever the format") {
    const QTemporaryDir folder;
    for (const ImportKind kind : importKinds) {
        const Table table = importTemplate(kind);
        for (const auto& [suffix, format] :
             {std::pair("csv", ExportFormat::csv), std::pair("xlsx", ExportFormat::xlsx)}) {
            const QString path = folder.filePath(toCode(kind) + "." + suffix);
            writeTable(table, {"Liste", importFields(kind)}, format, path);
            const ForeignTable read = readList(path);
            CHECK(matchedFields(kind, read.titles) == importFields(kind));
            CHECK(read.rows.empty());
        }
    }
}
