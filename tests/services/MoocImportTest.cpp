// SPDX-License-Identifier: EUPL-1.2
#include "services/Exporter.h"
#include "tests/services/MoocFixture.h"

using namespace palas;
using namespace palas::test;
using State = ImportRow::State;

namespace {

const QString titles = "Nom;Prénom;Progression;Commencé le;Terminé le;Temps passé;État au\n";

} // namespace

TEST_CASE("a list of the platform is read, and read again changes nothing") {
    MoocFixture f;
    const QString list = titles + "Arum;Camille;100 %;20/09/2021;15/10/2021;240;01/05/2022\n"
                                  "IRIS;camille;45,9;21/09/2021;;;01/05/2022\n"
                                  "Zinnia;Camille;0;;;;01/05/2022\n";
    const qint64 before = f.workspace.history().count();
    f.import(list);
    CHECK(f.workspace.history().count() == before + 1);
    REQUIRE(f.all().size() == 3);
    const MoocProgress arum = f.of(f.arum);
    CHECK(arum.module == f.course);
    CHECK(arum.organisation == f.acoua);
    CHECK(arum.percent == 100);
    CHECK(arum.minutes == 240);
    CHECK(arum.completedOn == QDate(2021, 10, 15));
    CHECK(f.of(f.iris).percent == 45); // never more than was told
    CHECK(f.plan(list).isEmpty());
    CHECK(f.plan(list).count(State::identical) == 3);
    f.workspace.undo();
    CHECK(f.all().empty());
    f.workspace.redo();
    CHECK(f.all().size() == 3);
}

TEST_CASE("a later list brings the same rows up to date") {
    MoocFixture f;
    f.import(titles + "Arum;Camille;40;20/09/2021;;;01/03/2022\n");
    const QString later = titles + "Arum;Camille;80;;;90;01/05/2022\n";
    const ImportPlan plan = f.plan(later);
    CHECK(states(plan) == std::vector{State::changed});
    CHECK(fieldsOf(plan.rows[0]) == QStringList{"percent", "minutes"});
    f.import(later);
    CHECK(f.of(f.arum).percent == 80);
    CHECK(f.of(f.arum).startedOn == QDate(2021, 9, 20)); // an empty cell erases nothing
    CHECK(f.of(f.arum).toldOn == QDate(2022, 5, 1));
    const ImportPlan older = f.plan(titles + "Arum;Camille;60;;;;01/04/2022\n");
    CHECK(refusals(older) == QStringList{"mooc.older"});
    CHECK(f.plan("Nom;Prénom;Progression\nArum;Camille;\n").count(State::identical) == 1);
}

TEST_CASE("a course that is through has a day, which another list does not move") {
    MoocFixture f;
    const ImportPlan undated = f.plan(titles + "Arum;Camille;100;;;;01/03/2022\n");
    CHECK(codes(undated.rows[0].problems) == QStringList{"mooc.completed.undated"});
    REQUIRE_FALSE(runImport(f.workspace, undated).refused());
    CHECK(f.of(f.arum).completedOn == QDate(2022, 3, 1));
    CHECK(f.plan(titles + "Arum;Camille;100;;;;01/05/2022\n").isEmpty());
    f.import(titles + "Arum;Camille;;;12/02/2022;;01/05/2022\n");
    CHECK(f.of(f.arum).completedOn == QDate(2022, 2, 12));
    CHECK(f.of(f.arum).percent == 100);
    const ImportPlan back = f.plan(titles + "Arum;Camille;90;;;;02/05/2022\n");
    CHECK(fieldsOf(back.rows[0]) == QStringList{"percent", "completed_on"});
    CHECK(back.rows[0].differences[1].after.isEmpty());
    REQUIRE_FALSE(runImport(f.workspace, back).refused());
    CHECK_FALSE(f.of(f.arum).completedOn.isValid());
}

TEST_CASE("a percentage that a spreadsheet keeps below one is one") {
    MoocFixture f;
    f.import("Nom;Prénom;Progression\nArum;Camille;0,57\nIris;Camille;1\nZinnia;Camille;0\n");
    CHECK(f.of(f.arum).percent == 57);
    CHECK(f.of(f.iris).percent == 100);
    MoocFixture g;
    g.import("Nom;Prénom;Progression\nArum;Camille;57\nIris;Camille;1\n");
    CHECK(g.of(g.iris).percent == 1);
    MoocFixture h;
    h.import("Nom;Prénom;Progression\nIris;Camille;1 %\n");
    CHECK(h.of(h.iris).percent == 1);
}

TEST_CASE("what cannot be is refused with its reason, the rest is imported") {
    MoocFixture f;
    const ImportPlan plan = f.plan("Nom;Prénom;Cours;Progression;Terminé le;État au\n"
                                   "Arum;Camille;;beaucoup;;\n"
                                   "Arum;Camille;;120;;\n"
                                   "Arum;Camille;;80;01/03/2022;\n"
                                   "Arum;Camille;S1;80;;\n"
                                   "Arum;Camille;Inconnu;80;;\n"
                                   "Absinthe;Camille;;80;;\n"
                                   "Arum;Camille;;80;;01/06/2022\n"
                                   "Arum;Camille;;;02/05/2022;01/05/2022\n"
                                   "Arum;Camille;MOOC;80;;\n"
                                   "Arum;Camille;;80;;\n");
    CHECK(refusals(plan) == QStringList{"mooc.percent.unreadable", "mooc.percent.unreadable",
                                        "mooc.completed.mismatch", "mooc.module.kind", "list.module.unknown",
                                        "list.person.unknown", "mooc.after_as_of", "mooc.after_told", "",
                                        "list.row.twice"});
    REQUIRE_FALSE(runImport(f.workspace, plan).refused());
    CHECK(f.of(f.arum).percent == 80);
    CHECK_FALSE(f.plan("Nom;Prénom\nArum;Camille\n").problems.empty());
}

TEST_CASE("a list must name the course once there are two") {
    MoocFixture f;
    f.module("MOOC2", ModuleKind::mooc);
    CHECK(refusals(f.plan("Nom;Prénom;Progression\nArum;Camille;80\n")) ==
          QStringList{"mooc.module.required"});
    f.import("Nom;Prénom;Progression;Module\nArum;Camille;80;MOOC\nArum;Camille;10;Module MOOC2\n");
    CHECK(f.all().size() == 2);
    CHECK(f.figures().moocEnrolled().value == 1); // each person once
    CHECK(f.figures().moocPeople().front().percent == 80);
}

TEST_CASE("somebody without a structure on the day of the list is refused") {
    MoocFixture f;
    Affiliation link = f.workspace.people().affiliations(f.arum).front();
    link.period.from = QDate(2022, 4, 1);
    REQUIRE_FALSE(updateAffiliation(f.workspace, link).refused());
    CHECK(refusals(f.plan(titles + "Arum;Camille;80;;;;01/03/2022\n")) ==
          QStringList{"enrolment.no_affiliation"});
    f.import(titles + "Arum;Camille;80;;;;01/05/2022\n");
}
