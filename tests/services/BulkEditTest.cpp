// SPDX-License-Identifier: EUPL-1.2
#include "services/BulkEdit.h"

#include "tests/services/Fixture.h"
#include "tests/services/ImportPlans.h"

using namespace palas;
using namespace palas::test;
using State = ImportRow::State;

namespace {

struct Bed : Fixture {
    ImportPlan plan(ImportKind kind, const std::vector<qint64>& ids, const QString& field,
                    const QString& value) {
        return planOf(workspace, bulkRequest(workspace, kind, ids, field, value));
    }
    Affiliation link(PersonId person) { return workspace.people().affiliations(person).back(); }
};

} // namespace

TEST_CASE("people get a duty together, in one step that tells what changed") {
    Bed bed;
    const std::vector<qint64> ids{bed.arum.value, bed.zinnia.value};
    const ImportPlan plan = bed.plan(ImportKind::people, ids, "duty", "Accueil");
    CHECK(states(plan) == std::vector{State::changed, State::changed});
    CHECK(fieldsOf(plan.rows[0]) == QStringList{"duty"});
    const qint64 before = bed.workspace.history().count();
    REQUIRE_FALSE(runImport(bed.workspace, plan).refused());
    CHECK(bed.workspace.history().count() == before + 1);
    CHECK(bed.link(bed.arum).duty == "Accueil");
    CHECK(bed.link(bed.zinnia).duty == "Accueil");
    CHECK(bed.link(bed.iris).duty.isEmpty());
    CHECK(bed.workspace.people().all().size() == 3);
    CHECK(bed.plan(ImportKind::people, ids, "duty", "Accueil").isEmpty());
    bed.workspace.undo();
    CHECK(bed.link(bed.arum).duty.isEmpty());
}

TEST_CASE("people who move together keep their role, and their hours stay behind") {
    Bed bed;
    Affiliation director = bed.link(bed.arum);
    director.role = Role::director;
    REQUIRE_FALSE(updateAffiliation(bed.workspace, director).refused());
    const ImportPlan plan = bed.plan(ImportKind::people, {bed.arum.value}, "organisation", "Sada");
    CHECK(fieldsOf(plan.rows.at(0)).contains("organisation"));
    REQUIRE_FALSE(runImport(bed.workspace, plan).refused());
    CHECK(bed.link(bed.arum).organisation == bed.sada);
    CHECK(bed.link(bed.arum).role == Role::director);
    CHECK(bed.workspace.people().affiliations(bed.arum).size() == 2);
    CHECK(bed.workspace.sessions().enrolments(bed.session).at(0).organisation == bed.acoua);
}

TEST_CASE("what cannot be is refused row by row") {
    Bed bed;
    bed.person("Arum", bed.acoua); // a homonym in the same structure
    const ImportPlan plan = bed.plan(ImportKind::people, {bed.arum.value, bed.iris.value}, "duty", "Accueil");
    CHECK(refusals(plan) == QStringList{"list.person.ambiguous", ""});
    CHECK(refusals(bed.plan(ImportKind::sessions, {bed.session.value}, "modality", "par pigeon")) ==
          QStringList{"list.session_modality.unknown"});
}

TEST_CASE("sessions get a trainer together; a row that is gone is left out") {
    Bed bed;
    const SessionId other = bed.addSessionOn({halfDay(QDate(2022, 6, 1), DayPart::morning, 510, 720)});
    const ImportPlan plan = bed.plan(ImportKind::sessions, {bed.session.value, other.value, 12345}, "trainer",
                                     "Sauge Marjolaine");
    CHECK(states(plan) == std::vector{State::changed, State::changed});
    REQUIRE_FALSE(runImport(bed.workspace, plan).refused());
    CHECK(bed.stored().trainer == "Sauge Marjolaine");
    CHECK(bed.workspace.sessions().find(other)->trainer == "Sauge Marjolaine");
    CHECK(bed.workspace.sessions().halfDays(bed.session).size() == 2);
}

TEST_CASE("every field that can be changed together is one of its list") {
    int lists = 0;
    for (const ImportKind kind : importKinds) {
        const QStringList fields = bulkFields(kind);
        lists += fields.isEmpty() ? 0 : 1;
        for (const QString& field : fields)
            CHECK(importFields(kind).contains(field));
    }
    CHECK(lists == 3);
}
