// SPDX-License-Identifier: EUPL-1.2
#include "services/CoachingService.h"
#include "tests/services/Fixture.h"
#include "tests/services/ImportPlans.h"

using namespace palas;
using namespace palas::test;
using State = ImportRow::State;

namespace {

/// CO-001 at Acoua on 7 March 2022 from 9 to 11 with Camille Arum.
struct CoachingFixture : Fixture {
    CoachingEntryId first = add(QDate(2022, 3, 7), 540, 660);

    CoachingEntryId add(QDate date, int start, int end) {
        CoachingEntry entry;
        entry.organisation = acoua;
        entry.coach = "Sauge Marjolaine";
        entry.date = date;
        entry.start = start;
        entry.end = end;
        entry.theme = "Portrait de territoire";
        entry.people = {arum};
        return addCoachingEntry(workspace, entry).id;
    }
    [[nodiscard]] CoachingEntry stored() { return workspace.coaching().find(first).value(); }
    ImportPlan plan(const QString& csv) { return planOf(workspace, ImportKind::coaching, csv); }
};

} // namespace

TEST_CASE("coaching is recognised by its code, else by structure, day, start and coach") {
    CoachingFixture f;
    const QString list = "Code;Structure;Date;Début;Fin;Coach;Modalité;Personnes;Thème\n"
                         "co-001;Acoua;07/03/2022;9h;11h;SAUGE Marjolaine;;;Diagnostic\n"
                         ";CCAS d'Acoua;2022-03-08;8 h 30;10:00;Sauge Marjolaine;Téléphone;\"Camille Arum ; "
                         "IRIS Camille\";Idées\n"
                         ";97616;08/03/2022;14:00;15:30;Sauge Marjolaine;Sur place;;\n";
    const ImportPlan plan = f.plan(list);
    CHECK(states(plan) == std::vector{State::changed, State::fresh, State::fresh});
    CHECK(fieldsOf(plan.rows[0]) == QStringList{"theme"});
    const qint64 before = f.workspace.history().count();
    REQUIRE_FALSE(runImport(f.workspace, plan).refused());
    CHECK(f.workspace.history().count() == before + 1);
    CHECK(f.stored().theme == "Diagnostic");
    CHECK(f.stored().coach == "Sauge Marjolaine");
    const auto entries = f.workspace.coaching().entries();
    REQUIRE(entries.size() == 3);
    CHECK(entries[1].code == "CO-002");
    CHECK(entries[1].modality == CoachingModality::phone);
    CHECK(entries[1].people == std::vector{std::min(f.arum, f.iris), std::max(f.arum, f.iris)});
    CHECK(entries[1].start == 510);
    CHECK(entries[2].organisation == f.sada);
    CHECK(f.plan(list).isEmpty());
    CHECK(f.plan(list).count(State::identical) == 3);
    f.workspace.undo();
    CHECK(f.workspace.coaching().entries().size() == 1);
    CHECK(f.stored().theme == "Portrait de territoire");
}

TEST_CASE("rows of coaching that cannot be are refused with the reason, the others come") {
    CoachingFixture f;
    const ImportPlan plan = f.plan("Structure;Date;Début;Fin;Coach;Modalité;Personnes\n"
                                   "Lyon;08/03/2022;09:00;10:00;Anis Aneth;;\n"
                                   "Sada;31/02/2022;09:00;10:00;Anis Aneth;;\n"
                                   "Sada;08/03/2022;vers 9h;10:00;Anis Aneth;;\n"
                                   "Sada;08/03/2022;11:00;10:00;Anis Aneth;;\n"
                                   "Sada;08/03/2022;11:00;;Anis Aneth;;\n"
                                   "Sada;08/03/2022;11:00;12:00;;;\n"
                                   "Sada;08/03/2022;11:00;12:00;Anis Aneth;fax;\n"
                                   "Sada;08/03/2022;11:00;12:00;Anis Aneth;;Jean Inconnu\n"
                                   "Laval;08/03/2022;11:00;12:00;Anis Aneth;;\n"
                                   "Sada;07/03/2022;10:00;12:00;sauge marjolaine;;\n"
                                   "Sada;28/06/2021;09:00;10:00;Anis Aneth;;Camille Arum\n"
                                   "Sada;09/03/2022;11:00;12:00;Anis Aneth;;\n"
                                   "Acoua;09/03/2022;11:30;12:30;ANIS Aneth;;\n"
                                   "Sada;09/03/2022;11:00;12:30;Anis Aneth;;\n");
    CHECK(refusals(plan) ==
          QStringList{"list.structure.unknown", "list.date.unreadable", "list.hour.unreadable",
                      "half_day.end_before_start", "coaching.hours.required", "coaching.coach.required",
                      "list.coaching_modality.unknown", "list.person.unknown", "coaching.not_beneficiary",
                      "coaching.coach_busy", "coaching.person_in_session", "", "coaching.coach_busy",
                      "list.row.twice"});
    REQUIRE_FALSE(runImport(f.workspace, plan).refused());
    CHECK(f.workspace.coaching().entries().size() == 2);
}

TEST_CASE("an appointment that a list moves leaves its hour to another") {
    CoachingFixture f;
    const ImportPlan plan = f.plan("Code;Structure;Date;Début;Fin;Coach\n"
                                   "CO-001;;;14:00;16:00;\n"
                                   "CO-007;Sada;07/03/2022;09:00;10:00;Sauge Marjolaine\n"
                                   ";Sada;07/03/2022;10:00;11:00;Sauge Marjolaine\n");
    CHECK(refusals(plan) == QStringList{"", "", ""});
    CHECK(fieldsOf(plan.rows[0]) == QStringList{"start", "end"});
    REQUIRE_FALSE(runImport(f.workspace, plan).refused());
    CHECK(f.stored().start == 840);
    CHECK(f.stored().people == std::vector{f.arum});
    QStringList codes;
    for (const CoachingEntry& entry : f.workspace.coaching().entries())
        codes << entry.code;
    CHECK(codes == QStringList{"CO-007", "CO-008", "CO-001"});
}

TEST_CASE("a list cancels coaching, but not what a document proves") {
    CoachingFixture f;
    const ImportPlan plan = f.plan("Code;État\nCO-001;Annulé\n");
    REQUIRE(states(plan) == std::vector{State::changed});
    REQUIRE_FALSE(runImport(f.workspace, plan).refused());
    CHECK(f.stored().cancelled);
    REQUIRE_FALSE(runImport(f.workspace, f.plan("Code;État\nCO-001;Consommé\n")).refused());
    CHECK_FALSE(f.stored().cancelled);
    QByteArray bytes = "%PDF-1.7 note";
    QBuffer content(&bytes);
    content.open(QIODevice::ReadOnly);
    REQUIRE_FALSE(fileCoachingProof(f.workspace, f.first, "/tmp/note.pdf", content).refused());
    CHECK(refusals(f.plan("Code;État\nCO-001;Annulé\n")) == QStringList{"coaching.proven"});
}
