// SPDX-License-Identifier: EUPL-1.2
#include "services/ImmersionService.h"
#include "services/IdeaService.h"
#include "storage/ImmersionStore.h"
#include "tests/services/Fixture.h"

#include <functional>

using namespace palas;
using namespace palas::test;

namespace {

const QDate tuesday(2022, 3, 22);

/// The fixture with the module of immersions, a second host and a plan for Laval: Arum and Iris of Acoua,
/// Zinnia of Sada, the opening on Tuesday morning and a day at the host's.
struct Groups : Fixture {
    ModuleId immersions = module("IMM", ModuleKind::immersion);
    OrganisationId saumur = organisation("SAUMUR", "Saumur", OrganisationKind::host);

    [[nodiscard]] GroupPlan plan() const {
        GroupPlan plan;
        plan.host = host;
        plan.structures = {acoua, sada};
        plan.people = {arum, iris, zinnia};
        plan.opening = true;
        plan.openingPlace = "Siège";
        plan.reportDue = QDate(2022, 4, 22);
        for (const int next : {0, 1})
            plan.halfDays.push_back(halfDay(tuesday.addDays(next), DayPart::morning, 540, 720, hostZone));
        return plan;
    }
    [[nodiscard]] ImmersionId formed() {
        const auto made = formGroup(workspace, plan());
        REQUIRE(made.sequence.has_value());
        return made.id;
    }
    [[nodiscard]] Immersion stored(ImmersionId id) { return workspace.immersions().find(id).value(); }
    [[nodiscard]] Idea idea(ImmersionId id, const QString& title = "Jardin partagé") const {
        Idea made;
        made.immersion = id;
        made.title = title;
        made.seenOn = tuesday.addDays(1);
        return made;
    }
    Made<EvidenceId> fileReport(ImmersionId id, QByteArray bytes = "%PDF-1.7 compte rendu") {
        QBuffer content(&bytes);
        content.open(QIODevice::ReadOnly);
        return fileGroupReport(workspace, id, "compte rendu.pdf", content);
    }
};

/// Everything that an immersion adds, read through its store.
struct Rows {
    std::vector<Immersion> immersions;
    std::vector<Visit> visits;
    std::vector<Journey> journeys;
    std::vector<Idea> ideas;
    std::vector<HostContact> contacts;
    Snapshot rest;
    bool operator==(const Rows&) const = default;
};

Rows rows(Workspace& w) {
    return {w.immersions().all(),      w.immersions().allVisits(),   w.immersions().allJourneys(),
            w.immersions().allIdeas(), w.immersions().allContacts(), snapshot(w)};
}

} // namespace

TEST_CASE("forming a group makes its session, half-days, enrolments and opening in one change") {
    Groups f;
    const qint64 before = f.workspace.history().count();
    const ImmersionId id = f.formed();
    CHECK(f.workspace.history().count() == before + 1);
    const Immersion group = f.stored(id);
    CHECK(group.number == 1);
    CHECK(group.structures.size() == 2);
    const Session session = f.workspace.sessions().find(group.session).value();
    CHECK(session.module == f.immersions);
    CHECK(session.host == f.host);
    CHECK(session.place == "Laval");
    const auto halfDays = f.workspace.sessions().halfDays(group.session);
    REQUIRE(halfDays.size() == 2);
    CHECK(halfDays.front().zone == "Europe/Paris");
    CHECK(f.workspace.sessions().enrolments(group.session).size() == 3);
    const auto visits = f.workspace.immersions().visits(id);
    REQUIRE(visits.size() == 1);
    CHECK(visits.front().kind == VisitKind::opening);
    CHECK(visits.front().halfDay == halfDays.front().id);
    f.workspace.undo();
    CHECK(f.workspace.immersions().all().empty());
    CHECK_FALSE(f.workspace.sessions().find(group.session).has_value());
}

TEST_CASE("a group lists the structure that one of its people turns out to be of") {
    Groups f;
    const ImmersionId id = f.formed();
    const OrganisationId koungou = f.organisation("97610", "Koungou", OrganisationKind::ccas);
    Affiliation link = f.workspace.people().affiliations(f.iris).at(0);
    link.organisation = koungou;
    REQUIRE_FALSE(updateAffiliation(f.workspace, link).refused());
    std::vector<OrganisationId> listed;
    for (const ImmersionStructure& structure : f.stored(id).structures)
        listed.push_back(structure.organisation);
    CHECK(listed == std::vector{f.acoua, f.sada, koungou});
    CHECK_FALSE(updateGroup(f.workspace, f.stored(id)).refused());
}

TEST_CASE("an empty group is formed with a warning") {
    Groups f;
    GroupPlan plan = f.plan();
    plan.people.clear();
    const auto made = formGroup(f.workspace, plan);
    CHECK(codes(made.problems) == QStringList{"immersion.empty"});
    CHECK(made.sequence.has_value());
}

TEST_CASE("a group needs a host that receives, dates and a module, or nothing is written") {
    Groups f;
    GroupPlan plan = f.plan();
    plan.host = f.acoua;
    CHECK(codes(formGroup(f.workspace, plan).problems) == QStringList{"immersion.host.kind"});
    plan = f.plan();
    plan.halfDays.clear();
    CHECK(codes(formGroup(f.workspace, plan).problems) == QStringList{"immersion.half_days.required"});
    plan = f.plan();
    plan.structures = {f.saumur};
    CHECK(codes(formGroup(f.workspace, plan).problems) == QStringList{"immersion.structure.not_beneficiary"});
    CHECK(f.workspace.sessions().all().size() == 1);
    REQUIRE_FALSE(removeModule(f.workspace, f.immersions).refused());
    CHECK(codes(formGroup(f.workspace, f.plan()).problems) == QStringList{"immersion.no_module"});
}

TEST_CASE("a person is in one group only, however enrolled") {
    Groups f;
    const ImmersionId first = f.formed();
    GroupPlan plan = f.plan();
    plan.host = f.saumur;
    plan.structures = {f.sada};
    plan.people = {f.zinnia};
    for (HalfDay& halfDay : plan.halfDays)
        halfDay.date = halfDay.date.addDays(7);
    const auto refused = formGroup(f.workspace, plan);
    CHECK(codes(refused.problems) ==
          QStringList{"immersion.structure.two_groups", "immersion.person.two_groups"});
    CHECK(refused.problems.back().arguments == QStringList{"Camille Zinnia", "1", "Laval"});
    CHECK(f.workspace.immersions().all().size() == 1);

    plan.people = {};
    const auto second = formGroup(f.workspace, plan);
    CHECK(codes(second.problems) == QStringList{"immersion.structure.two_groups", "immersion.empty"});
    const SessionId other = f.stored(second.id).session;
    CHECK(codes(enrol(f.workspace, other, {f.zinnia}).problems) ==
          QStringList{"immersion.person.two_groups"});
    const auto leaving = f.workspace.sessions().enrolments(f.stored(first).session).back();
    REQUIRE(leaving.person == f.zinnia);
    REQUIRE_FALSE(unenrol(f.workspace, {leaving.id}).refused());
    CHECK_FALSE(enrol(f.workspace, other, {f.zinnia}).refused());
}

TEST_CASE("enrolling someone lists the structure in the group") {
    Groups f;
    GroupPlan plan = f.plan();
    plan.structures = {f.acoua};
    plan.people = {f.arum};
    const ImmersionId id = formGroup(f.workspace, plan).id;
    REQUIRE_FALSE(enrol(f.workspace, f.stored(id).session, {f.zinnia}).refused());
    Immersion group = f.stored(id);
    CHECK(group.structures.size() == 2);
    group.structures = {{f.acoua, "Le livret d'accueil"}};
    CHECK(codes(updateGroup(f.workspace, group).problems) == QStringList{"immersion.structure.has_people"});
}

TEST_CASE("removing has its order") {
    Groups f;
    const ImmersionId id = f.formed();
    const SessionId session = f.stored(id).session;
    CHECK(codes(removeSession(f.workspace, session).problems) == QStringList{"session.has_immersion"});
    Session same = f.workspace.sessions().find(session).value();
    auto halfDays = f.workspace.sessions().halfDays(session);
    halfDays.erase(halfDays.begin());
    CHECK(codes(updateSession(f.workspace, same, halfDays).problems) == QStringList{"half_day.has_visit"});

    Visit visit;
    visit.immersion = id;
    visit.halfDay = f.workspace.sessions().halfDays(session).back().id;
    visit.theme = "Aidants";
    const VisitId visitId = addVisit(f.workspace, visit).id;
    Idea idea = f.idea(id);
    idea.visit = visitId;
    const IdeaId ideaId = addIdea(f.workspace, idea).id;
    CHECK(codes(removeVisit(f.workspace, visitId).problems) == QStringList{"visit.in_use"});
    const Outcome kept = removeGroup(f.workspace, id);
    CHECK(codes(kept.problems) == QStringList{"immersion.in_use"});
    CHECK(kept.problems.front().arguments == QStringList{"1", "Laval", "1"});
    CHECK(codes(removeOrganisation(f.workspace, f.saumur).problems).isEmpty());
    CHECK(codes(removeOrganisation(f.workspace, f.host).problems) == QStringList{"organisation.in_use"});

    REQUIRE_FALSE(removeIdea(f.workspace, ideaId).refused());
    REQUIRE_FALSE(removeGroup(f.workspace, id).refused());
    CHECK(f.workspace.immersions().allVisits().empty());
    CHECK_FALSE(f.workspace.sessions().find(session).has_value());
    f.workspace.undo();
    CHECK(f.workspace.immersions().allVisits().size() == 2);
    CHECK(f.workspace.sessions().enrolments(session).size() == 3);
}

TEST_CASE("an idea moves forward and back one step at a time") {
    Groups f;
    const ImmersionId id = f.formed();
    const IdeaId idea = addIdea(f.workspace, f.idea(id)).id;
    const QDate day(2022, 4, 4);
    CHECK(codes(takeUpIdea(f.workspace, idea, TakenUpAs::lab, day).problems) ==
          QStringList{"idea.taken_up_without_kept"});
    CHECK(codes(keepIdea(f.workspace, idea, f.host, day).problems) ==
          QStringList{"idea.keeper.not_beneficiary"});
    REQUIRE(keepIdea(f.workspace, idea, f.sada, day).sequence);
    REQUIRE(takeUpIdea(f.workspace, idea, TakenUpAs::service, day).sequence);
    CHECK(codes(removeIdea(f.workspace, idea).problems) == QStringList{"idea.taken_up"});
    REQUIRE(putIdeaBack(f.workspace, idea).sequence);
    CHECK(f.workspace.immersions().find(idea)->organisation == f.sada);
    REQUIRE(putIdeaBack(f.workspace, idea).sequence);
    CHECK(*f.workspace.immersions().find(idea) == [&] {
        Idea seen = f.idea(id);
        seen.id = idea;
        return seen;
    }());
    CHECK_FALSE(putIdeaBack(f.workspace, idea).sequence.has_value());
}

TEST_CASE("journeys are kept by person; a filed mission order keeps the enrolment") {
    Groups f;
    const ImmersionId id = f.formed();
    const auto enrolments = f.workspace.sessions().enrolments(f.stored(id).session);
    Journey journey;
    journey.enrolment = enrolments.at(0).id;
    journey.missionOrder = " OM-1 ";
    journey.nights = 5;
    journey.travel = Cents{98000};
    Journey other;
    other.enrolment = enrolments.at(1).id;
    other.nights = 5;
    REQUIRE(setJourneys(f.workspace, {journey, other}).sequence);
    CHECK(f.workspace.immersions().find(journey.enrolment)->missionOrder == "OM-1");
    other.nights = 0;
    REQUIRE(setJourneys(f.workspace, {other}).sequence);
    CHECK_FALSE(f.workspace.immersions().find(other.enrolment).has_value());
    CHECK(codes(setJourneys(f.workspace, {Journey{f.enrolment, "OM", {}, {}, {}, {}, 0, {}, {}, {}}})
                    .problems) == QStringList{"row.gone"});

    QByteArray bytes = "%PDF-1.7 ordre de mission";
    QBuffer content(&bytes);
    content.open(QIODevice::ReadOnly);
    const auto filed = fileMissionOrder(f.workspace, journey.enrolment, "om.pdf", content);
    REQUIRE(filed.sequence);
    CHECK(codes(unenrol(f.workspace, {journey.enrolment}).problems) ==
          QStringList{"enrolment.has_mission_order"});
    journey.nights = 6;
    REQUIRE(setJourneys(f.workspace, {journey}).sequence);
    CHECK(f.workspace.immersions().find(journey.enrolment)->missionOrderEvidence == filed.id);
    REQUIRE(unfileMissionOrder(f.workspace, journey.enrolment).sequence);
    CHECK_FALSE(f.workspace.evidence().find(filed.id).has_value());
    REQUIRE_FALSE(unenrol(f.workspace, {journey.enrolment}).refused());
    CHECK_FALSE(f.workspace.immersions().find(journey.enrolment).has_value());
}

TEST_CASE("contacts are kept up after the return") {
    Groups f;
    HostContact contact;
    contact.immersion = f.formed();
    contact.organisation = f.sada;
    contact.date = tuesday.addDays(1);
    contact.subject = "Règlement du jardin";
    const auto early = addHostContact(f.workspace, contact);
    CHECK(codes(early.problems) == QStringList{"host_contact.before_return"});
    CHECK(early.problems.front().arguments == QStringList{"2022-03-23"});
    contact.date = tuesday.addDays(20);
    CHECK(addHostContact(f.workspace, contact).sequence);
}

TEST_CASE("a document that proves two things stays until nothing names it") {
    Groups f;
    const ImmersionId id = f.formed();
    const SignInSheet sheet = f.prepared();
    const auto scan = f.file(sheet.id, "%PDF-1.7 une seule pièce");
    const auto report = f.fileReport(id, "%PDF-1.7 une seule pièce");
    CHECK(codes(report.problems) == QStringList{"evidence.also_filed"});
    REQUIRE(report.id == scan.id);
    CHECK(codes(f.fileReport(id).problems) == QStringList{"immersion.report_filed"});
    REQUIRE(unfileSheet(f.workspace, sheet.id).sequence);
    CHECK(f.workspace.evidence().find(scan.id).has_value());
    REQUIRE(unfileGroupReport(f.workspace, id).sequence);
    CHECK_FALSE(f.workspace.evidence().find(scan.id).has_value());
}

TEST_CASE("undo and redo of every change of an immersion bring back identical rows") {
    Groups f;
    ImmersionId id;
    VisitId visit;
    IdeaId idea;
    HostContactId contact;
    const QDate later(2022, 4, 12);
    const std::vector<std::pair<const char*, std::function<Outcome()>>> steps{
        {"immersion.form",
         [&] {
             const auto made = formGroup(f.workspace, f.plan());
             id = made.id;
             return Outcome(made);
         }},
        {"immersion.update",
         [&] {
             Immersion group = f.stored(id);
             group.structures.front().shown = "Le portage de repas de Sada";
             return updateGroup(f.workspace, group);
         }},
        {"visit.add",
         [&] {
             const auto halfDays = f.workspace.sessions().halfDays(f.stored(id).session);
             const auto made =
                 addVisit(f.workspace,
                          Visit{{}, id, halfDays.back().id, VisitKind::visit, "Aidants", "Laval", "", ""});
             visit = made.id;
             return Outcome(made);
         }},
        {"visit.update",
         [&] {
             Visit stored = f.workspace.immersions().find(visit).value();
             stored.place = "Plateforme";
             return updateVisit(f.workspace, stored);
         }},
        {"idea.add",
         [&] {
             const auto made = addIdea(f.workspace, f.idea(id));
             idea = made.id;
             return Outcome(made);
         }},
        {"idea.update",
         [&] {
             Idea stored = f.workspace.immersions().find(idea).value();
             stored.visit = visit;
             return updateIdea(f.workspace, stored);
         }},
        {"idea.keep", [&] { return keepIdea(f.workspace, idea, f.sada, later); }},
        {"idea.take_up", [&] { return takeUpIdea(f.workspace, idea, TakenUpAs::lab, later); }},
        {"idea.put_back", [&] { return putIdeaBack(f.workspace, idea); }},
        {"journey.set",
         [&] {
             Journey journey;
             journey.enrolment = f.workspace.sessions().enrolments(f.stored(id).session).front().id;
             journey.missionOrder = "OM-1";
             journey.meals = Cents{1230};
             return setJourneys(f.workspace, {journey});
         }},
        {"host_contact.add",
         [&] {
             const auto made =
                 addHostContact(f.workspace, HostContact{{}, id, f.sada, later, "Accueil", "Visite"});
             contact = made.id;
             return Outcome(made);
         }},
        {"host_contact.update",
         [&] {
             HostContact stored = f.workspace.immersions().find(contact).value();
             stored.subject = "Règlement";
             return updateHostContact(f.workspace, stored);
         }},
        {"immersion.file_report", [&] { return Outcome(f.fileReport(id)); }},
        {"immersion.unfile_report", [&] { return unfileGroupReport(f.workspace, id); }},
        {"host_contact.remove", [&] { return removeHostContact(f.workspace, contact); }},
        {"idea.remove", [&] { return removeIdea(f.workspace, idea); }},
        {"visit.remove", [&] { return removeVisit(f.workspace, visit); }},
        {"immersion.remove", [&] { return removeGroup(f.workspace, id); }},
    };
    for (const auto& [name, step] : steps) {
        INFO(name);
        const Rows before = rows(f.workspace);
        const Outcome outcome = step();
        INFO(codes(outcome.problems).join(' ').toStdString());
        REQUIRE(outcome.sequence.has_value());
        CHECK(f.workspace.history().entry(*outcome.sequence)->label.code == name);
        const Rows after = rows(f.workspace);
        REQUIRE_FALSE(after == before);
        f.workspace.undo();
        REQUIRE(rows(f.workspace) == before);
        f.workspace.redo();
        REQUIRE(rows(f.workspace) == after);
    }
}
