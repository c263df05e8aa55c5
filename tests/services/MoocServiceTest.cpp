// SPDX-License-Identifier: EUPL-1.2
#include "services/Exporter.h"
#include "services/PersonMerge.h"
#include "services/TaskParts.h"
#include "tests/services/DemoFixture.h"
#include "tests/services/MoocFixture.h"

#include <set>

using namespace palas;
using namespace palas::test;

namespace {

const QString titles = "Nom;Prénom;Progression;Commencé le;Terminé le;État au\n";
const QDate today(2022, 5, 18);

std::vector<Task> pending(const Figures& figures) {
    std::vector<Task> found = moocTasks(figures);
    std::erase_if(found, [](const Task& task) { return task.count == 0; });
    return found;
}

} // namespace

TEST_CASE("progress is removed as one step that is undone") {
    MoocFixture f;
    f.import(titles + "Arum;Camille;40;;;\n");
    const MoocProgressId id = f.of(f.arum).id;
    CHECK_FALSE(removeMoocProgress(f.workspace, id).refused());
    CHECK(codes(removeMoocProgress(f.workspace, id).problems) == QStringList{"row.gone"});
    f.workspace.undo();
    CHECK(f.of(f.arum).percent == 40);
}

TEST_CASE("the platform's statement is filed on everyone of the last list") {
    MoocFixture f;
    CHECK(codes(f.fileList().problems) == QStringList{"mooc.nobody"});
    f.import(titles +
             "Arum;Camille;40;;;01/03/2022\nIris;Camille;50;;;01/05/2022\nZinnia;Camille;0;;;01/05/2022\n");
    const EvidenceId first = f.fileList().id;
    REQUIRE(first.isValid());
    CHECK_FALSE(f.of(f.arum).evidence.isValid());
    CHECK(f.of(f.iris).evidence == first);
    CHECK(f.of(f.zinnia).evidence == first);
    const EvidenceId second = f.fileList("%PDF-1.7 other").id;
    CHECK(f.of(f.iris).evidence == second);
    CHECK_FALSE(f.workspace.evidence().find(first));
    CHECK_FALSE(unfileMoocList(f.workspace, second).refused());
    CHECK(f.workspace.evidence().all().empty());
    CHECK(codes(unfileMoocList(f.workspace, second).problems) == QStringList{"row.gone"});
    f.workspace.undo();
    CHECK(f.of(f.zinnia).evidence == second);
    REQUIRE_FALSE(removeMoocProgress(f.workspace, f.of(f.zinnia).id).refused());
    CHECK(f.workspace.evidence().find(second)); // the other one names it still
    REQUIRE_FALSE(removeMoocProgress(f.workspace, f.of(f.iris).id).refused());
    CHECK_FALSE(f.workspace.evidence().find(second));
}

TEST_CASE("two people who become one keep the row that tells most of each course") {
    MoocFixture f;
    const ModuleId other = f.module("MOOC2", ModuleKind::mooc);
    f.import("Nom;Prénom;Cours;Progression;Terminé le;État au\n"
             "Arum;Camille;MOOC;70;;01/05/2022\n"
             "Iris;Camille;MOOC;100;01/03/2022;01/03/2022\n"
             "Arum;Camille;MOOC2;30;;01/05/2022\n"
             "Iris;Camille;MOOC2;20;;01/05/2022\n");
    const auto before = f.all();
    REQUIRE_FALSE(mergePeople(f.workspace, f.arum, f.iris).refused());
    const auto rows = f.workspace.mooc().of(f.arum);
    REQUIRE(rows.size() == 2);
    CHECK(f.all().size() == 2);
    for (const MoocProgress& row : rows)
        CHECK(row.percent == (row.module == other ? 30 : 100));
    f.workspace.undo();
    CHECK(f.all() == before);
}

TEST_CASE("a person, a structure and a module in an online course cannot be removed") {
    MoocFixture f;
    const OrganisationId bare = f.organisation("97602", "Bandraboua", OrganisationKind::ccas);
    f.person("Lis", bare);
    f.import("Nom;Prénom;Progression\nLis;Camille;40\n");
    CHECK(codes(removeOrganisation(f.workspace, bare).problems) == QStringList{"organisation.in_use"});
    CHECK(codes(removeModule(f.workspace, f.course).problems) == QStringList{"module.in_use"});
    CHECK(codes(removePerson(f.workspace, f.all().front().person).problems) == QStringList{"person.in_use"});
}

TEST_CASE("figures count people as they stand on the day, of the structure asked for") {
    MoocFixture f;
    f.import(titles + "Arum;Camille;100;01/02/2022;15/03/2022;\nIris;Camille;10;01/03/2022;;\n"
                      "Zinnia;Camille;0;;;\n");
    const Figures now = f.figures();
    CHECK(now.moocEnrolled().value == 3);
    CHECK(now.moocStarted().value == 2);
    CHECK(now.moocCompleted().value == 1);
    CHECK(now.moocRate().percent() == 100.0 / 3);
    CHECK(f.figures(QDate(2022, 3, 14)).moocCompleted().value == 0);
    CHECK(f.figures(QDate(2022, 2, 15)).moocStarted().value == 1);
    CHECK(f.figures(today, f.acoua).moocStarted().value == 2);
    CHECK(f.figures(today, f.sada).moocEnrolled().value == 1);
    CHECK(exportTable(f.workspace, "mooc").rows.size() == 3);
}

TEST_CASE("those who have not begun or have stopped on the way are tasks") {
    MoocFixture f;
    f.import(titles +
             "Arum;Camille;10;01/03/2022;;\nIris;Camille;0;;;01/05/2022\nZinnia;Camille;10;10/05/2022;;\n");
    const std::vector<Task> found = pending(f.figures());
    REQUIRE(found.size() == 2);
    CHECK(found[0].code == "mooc_not_started");
    CHECK(found[0].people == std::vector{f.iris});
    CHECK(found[0].oldest == QDate(2022, 5, 1));
    CHECK(found[1].code == "mooc_stalled");
    CHECK(found[1].people == std::vector{f.arum});
    CHECK(found[1].subjects == QStringList{"Camille Arum"});
}

TEST_CASE("the online course of the demonstration obeys the rules and shows every case") {
    const Figures figures(sharedDemo(), {today, {}, {}});
    std::set<MoocState> states;
    for (const MoocProgress& one : figures.mooc()) {
        CHECK(validate(one).empty());
        CHECK(one.evidence.isValid());
        states.insert(moocState(one, today));
    }
    CHECK(states.size() == 3);
    CHECK(figures.moocPeople().size() == figures.mooc().size());
    CHECK(pending(figures).size() == 2);
}
