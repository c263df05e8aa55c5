// SPDX-License-Identifier: EUPL-1.2
#include "services/LabService.h"
#include "services/IdeaService.h"
#include "services/ImmersionService.h"
#include "services/LabFollowUp.h"
#include "services/LabNotebook.h"
#include "services/PersonMerge.h"
#include "services/TaskParts.h"
#include "storage/ExperimentStore.h"
#include "storage/ImmersionStore.h"
#include "storage/LabStore.h"
#include "tests/services/Fixture.h"

#include <functional>

using namespace palas;
using namespace palas::test;

namespace {

const QDate today(2022, 5, 18);

/// The fixture with a lab to open at Acoua, and an idea that Acoua has kept.
struct Labs : Fixture {
    ModuleId immersions = module("IMM", ModuleKind::immersion);

    [[nodiscard]] Lab draft() const {
        Lab lab;
        lab.organisation = acoua;
        lab.title = "  La tournée   des droits ";
        lab.people = {iris, arum, arum};
        lab.openedOn = today.addDays(-30);
        return lab;
    }
    [[nodiscard]] LabId opened() {
        const auto made = openLab(workspace, draft());
        REQUIRE(made.sequence.has_value());
        return made.id;
    }
    [[nodiscard]] Lab stored(LabId id) { return workspace.labs().find(id).value(); }
    [[nodiscard]] IdeaId kept(OrganisationId keeper) {
        GroupPlan plan;
        plan.host = host;
        plan.structures = {acoua, sada};
        plan.halfDays = {halfDay(QDate(2022, 3, 22), DayPart::morning, 540, 720, hostZone)};
        const auto group = workspace.immersions().all();
        const ImmersionId id = group.empty() ? formGroup(workspace, plan).id : group.front().id;
        Idea idea;
        idea.immersion = id;
        idea.title = "Jardin partagé";
        idea.seenOn = QDate(2022, 3, 23);
        const IdeaId made = addIdea(workspace, idea).id;
        REQUIRE_FALSE(keepIdea(workspace, made, keeper, QDate(2022, 4, 5)).refused());
        return made;
    }
    [[nodiscard]] Experiment experiment(LabId lab) const {
        Experiment made;
        made.lab = lab;
        made.title = "Premier samedi";
        made.period = {today.addDays(-10), today.addDays(-9)};
        return made;
    }
    template <class Filing>
    auto filing(Filing file, QByteArray bytes = "%PDF-1.7 preuve") {
        QBuffer content(&bytes);
        content.open(QIODevice::ReadOnly);
        return file(content);
    }
    [[nodiscard]] Made<EvidenceId> fileStage(LabId lab, LabStage stage) {
        return filing(
            [&](QIODevice& content) { return fileLabStage(workspace, lab, stage, "preuve.pdf", content); });
    }
    [[nodiscard]] Made<EvidenceId> filePhoto(ExperimentId id, const QByteArray& bytes) {
        return filing(
            [&](QIODevice& content) {
                return addExperimentPhoto(workspace, id, "La table", "photo.png", content);
            },
            bytes);
    }
};

const QByteArray picture("\x89PNG\r\n\x1A\n photo", 14);

/// Everything that a lab adds, read through its stores.
struct Rows {
    std::vector<Lab> labs;
    std::vector<LabMilestone> milestones;
    std::vector<LabRisk> risks;
    std::vector<Experiment> experiments;
    std::vector<ExperimentPhoto> photos;
    std::vector<Idea> ideas;
    Snapshot rest;
    bool operator==(const Rows&) const = default;
};

Rows rows(Workspace& w) {
    return {w.labs().all(),
            w.labs().allMilestones(),
            w.labs().allRisks(),
            w.experiments().all(),
            w.experiments().allPhotos(),
            w.immersions().allIdeas(),
            snapshot(w)};
}

/// Does, undoes and does again: each time every row is as it was.
void checkUndo(Workspace& workspace, const std::function<Outcome()>& act) {
    const Rows before = rows(workspace);
    REQUIRE(act().sequence.has_value());
    const Rows after = rows(workspace);
    CHECK_FALSE(after == before);
    workspace.undo();
    CHECK(rows(workspace) == before);
    workspace.redo();
    CHECK(rows(workspace) == after);
}

} // namespace

TEST_CASE("a lab is opened under the next code, cleaned, with its people once each") {
    Labs f;
    const Lab lab = f.stored(f.opened());
    CHECK(lab.code == "LAB-01");
    CHECK(lab.title == "La tournée des droits");
    CHECK(lab.people == std::vector{f.arum, f.iris});
}

TEST_CASE("a second lab of a structure is a warning, a lab of a host an error") {
    Labs f;
    const LabId first = f.opened();
    auto second = openLab(f.workspace, f.draft());
    CHECK(codes(second.problems) == QStringList{"lab.second"});
    CHECK(second.sequence.has_value());
    Lab elsewhere = f.draft();
    elsewhere.organisation = f.host;
    CHECK(codes(openLab(f.workspace, elsewhere).problems) == QStringList{"lab.not_beneficiary"});
    Lab same = f.stored(second.id);
    same.code = f.stored(first).code;
    CHECK(codes(updateLab(f.workspace, same).problems).contains("lab.code.taken"));
}

TEST_CASE("opening a lab from a kept idea takes it up, as one step back and forth") {
    Labs f;
    const IdeaId id = f.kept(f.acoua);
    Lab lab = f.draft();
    lab.idea = id;
    checkUndo(f.workspace, [&] { return openLab(f.workspace, lab); });
    const Idea idea = f.workspace.immersions().find(id).value();
    CHECK(idea.takenUpAs == TakenUpAs::lab);
    CHECK(idea.takenUpOn == lab.openedOn);
    // The idea belongs to its lab now.
    CHECK(codes(putIdeaBack(f.workspace, id).problems) == QStringList{"idea.has_lab"});
    Lab other = f.draft();
    other.idea = id;
    CHECK(codes(openLab(f.workspace, other).problems).contains("lab.idea.taken"));
    const LabId opened = f.workspace.labs().findByIdea(id)->id;
    checkUndo(f.workspace, [&] { return removeLab(f.workspace, opened); });
    CHECK_FALSE(f.workspace.immersions().find(id)->takenUpAs.has_value());
    CHECK(f.workspace.immersions().find(id)->keptOn.isValid());
}

TEST_CASE("a lab takes only an idea that its structure has kept and that is not a service") {
    Labs f;
    Lab lab = f.draft();
    lab.idea = f.kept(f.sada);
    CHECK(codes(openLab(f.workspace, lab).problems) == QStringList{"lab.idea.not_kept"});
    lab.idea = f.kept(f.acoua);
    REQUIRE_FALSE(takeUpIdea(f.workspace, lab.idea, TakenUpAs::service, today).refused());
    CHECK(codes(openLab(f.workspace, lab).problems) == QStringList{"lab.idea.service"});
    CHECK(f.workspace.labs().all().empty());
}

TEST_CASE("an idea that a lab leaves goes back, one that it gets is taken up") {
    Labs f;
    Lab lab = f.draft();
    lab.idea = f.kept(f.acoua);
    const IdeaId second = f.kept(f.acoua);
    const LabId id = openLab(f.workspace, lab).id;
    Lab changed = f.stored(id);
    changed.idea = second;
    checkUndo(f.workspace, [&] { return updateLab(f.workspace, changed); });
    CHECK_FALSE(f.workspace.immersions().find(lab.idea)->takenUpAs.has_value());
    CHECK(f.workspace.immersions().find(second)->takenUpAs == TakenUpAs::lab);
}

TEST_CASE("a stage keeps its day while its document is filed") {
    Labs f;
    const LabId id = f.opened();
    const auto filed = f.fileStage(id, LabStage::explore);
    REQUIRE(filed.sequence.has_value());
    CHECK(datesOf(f.stored(id), LabStage::explore).doneOn == today);
    CHECK(codes(setLabStage(f.workspace, id, {LabStage::explore, today, {}, {}}).problems) ==
          QStringList{"lab_stage.filed"});
    Lab lab = f.stored(id);
    lab.stages.clear();
    CHECK(codes(updateLab(f.workspace, lab).problems) == QStringList{"lab_stage.filed"});
    CHECK(codes(removeLab(f.workspace, id).problems) == QStringList{"lab.in_use"});
    // A day that changes keeps the document.
    REQUIRE_FALSE(setLabStage(f.workspace, id, {LabStage::explore, {}, today.addDays(-1), {}}).refused());
    CHECK(datesOf(f.stored(id), LabStage::explore).evidence == filed.id);
    checkUndo(f.workspace, [&] { return unfileLabStage(f.workspace, id, LabStage::explore); });
    CHECK(f.workspace.evidence().all().empty());
}

TEST_CASE("a stage is not done tomorrow, and warns when it is done before an earlier one") {
    Labs f;
    const LabId id = f.opened();
    CHECK(codes(setLabStage(f.workspace, id, {LabStage::explore, {}, today.addDays(1), {}}).problems) ==
          QStringList{"lab.after_as_of"});
    REQUIRE_FALSE(setLabStage(f.workspace, id, {LabStage::explore, {}, today, {}}).refused());
    const Outcome early = setLabStage(f.workspace, id, {LabStage::imagine, {}, today.addDays(-1), {}});
    CHECK(codes(early.problems) == QStringList{"lab_stage.order"});
    CHECK(early.sequence.has_value());
}

TEST_CASE("milestones and risks are followed up, and undone") {
    Labs f;
    const LabId id = f.opened();
    LabMilestone milestone{{}, id, "Convention signée", today.addDays(-3), {}, {}};
    checkUndo(f.workspace, [&] {
        const auto made = addLabMilestone(f.workspace, milestone);
        milestone.id = made.id;
        return made;
    });
    checkUndo(f.workspace, [&] {
        return f.filing([&](QIODevice& content) {
            return fileLabMilestone(f.workspace, milestone.id, "convention.pdf", content);
        });
    });
    CHECK(f.workspace.labs().find(milestone.id)->doneOn == today);
    CHECK(codes(updateLabMilestone(f.workspace, milestone).problems) == QStringList{"lab_milestone.filed"});
    checkUndo(f.workspace, [&] { return removeLabMilestone(f.workspace, milestone.id); });
    CHECK(f.workspace.evidence().all().empty());
    LabRisk risk{{}, id, "Pluie", 2, 3, "Repli", {}};
    checkUndo(f.workspace, [&] {
        const auto made = addLabRisk(f.workspace, risk);
        risk.id = made.id;
        return made;
    });
    risk.closedOn = today.addDays(1);
    CHECK(codes(updateLabRisk(f.workspace, risk).problems) == QStringList{"lab.after_as_of"});
    checkUndo(f.workspace, [&] { return removeLabRisk(f.workspace, risk.id); });
}

TEST_CASE("a notebook numbers its pages and keeps its photographs") {
    Labs f;
    const LabId lab = f.opened();
    ExperimentId id;
    checkUndo(f.workspace, [&] {
        const auto made = addExperiment(f.workspace, f.experiment(lab));
        id = made.id;
        return made;
    });
    CHECK(f.workspace.experiments().find(id)->number == 1);
    CHECK(f.workspace.experiments().find(addExperiment(f.workspace, f.experiment(lab)).id)->number == 2);
    CHECK(codes(f.filePhoto(id, "%PDF-1.7 photo").problems) == QStringList{"experiment.photo_type"});
    CHECK(f.workspace.evidence().all().empty());
    checkUndo(f.workspace, [&] { return f.filePhoto(id, picture); });
    REQUIRE(f.workspace.experiments().photosOf(id).size() == 1);
    const ExperimentPhotoId photo = f.workspace.experiments().photosOf(id).front().id;
    checkUndo(f.workspace, [&] { return captionExperimentPhoto(f.workspace, photo, " Au foyer "); });
    CHECK(f.workspace.experiments().find(photo)->caption == "Au foyer");
    CHECK(codes(removeLab(f.workspace, lab).problems) == QStringList{"lab.in_use"});
    checkUndo(f.workspace, [&] { return removeExperimentPhoto(f.workspace, photo); });
    REQUIRE_FALSE(f.filePhoto(id, picture).refused());
    checkUndo(f.workspace, [&] { return removeExperiment(f.workspace, id); });
    CHECK(f.workspace.evidence().all().empty());
}

TEST_CASE("an experiment before its lab is a warning, a decision to come an error") {
    Labs f;
    Experiment early = f.experiment(f.opened());
    early.period.from = today.addDays(-31);
    CHECK(codes(addExperiment(f.workspace, early).problems) == QStringList{"experiment.before_lab"});
    early.period.from = today.addDays(-10);
    early.decision = ExperimentDecision::keep;
    early.decidedOn = today.addDays(1);
    CHECK(codes(addExperiment(f.workspace, early).problems) == QStringList{"lab.after_as_of"});
}

TEST_CASE("who takes part in a lab is kept, and merged with its double") {
    Labs f;
    const LabId id = f.opened();
    CHECK(codes(removePerson(f.workspace, f.iris).problems) == QStringList{"person.in_use"});
    CHECK(codes(removeOrganisation(f.workspace, f.acoua).problems) == QStringList{"organisation.in_use"});
    REQUIRE_FALSE(mergePeople(f.workspace, f.arum, f.iris).refused());
    CHECK(f.stored(id).people == std::vector{f.arum});
}

TEST_CASE("the priorities of a lab come from the needs analysis, else from the themes") {
    Labs f;
    Organisation acoua = f.workspace.organisations().find(f.acoua).value();
    acoua.themes = "Jardin ; épicerie";
    REQUIRE_FALSE(updateOrganisation(f.workspace, acoua).refused());
    CHECK(suggestedPriorities(f.workspace, f.acoua) == QStringList{"Jardin", "épicerie"});
    CHECK(suggestedPriorities(f.workspace, f.sada).isEmpty());
}

TEST_CASE("what is late in a lab is to be done") {
    Labs f;
    const LabId id = f.opened();
    REQUIRE_FALSE(setLabStage(f.workspace, id, {LabStage::explore, today.addDays(-1), {}, {}}).refused());
    REQUIRE_FALSE(
        addLabMilestone(f.workspace, {{}, id, "Convention signée", today.addDays(-3), {}, {}}).refused());
    REQUIRE_FALSE(addExperiment(f.workspace, f.experiment(id)).refused());
    const auto counts = [&] {
        QStringList found;
        for (const Task& task : labTasks(Figures(f.workspace, {today, {}, {}})))
            found << QStringLiteral("%1 %2").arg(task.code).arg(task.count);
        return found;
    };
    CHECK(counts() == QStringList{"lab_stages_late 1", "lab_milestones_late 1", "experiments_unconcluded 1",
                                  "structures_without_lab 0"});
    const ModuleId university = f.module("UNIV", ModuleKind::event);
    Session session;
    session.module = university;
    REQUIRE_FALSE(
        addSession(f.workspace, session, {halfDay(today.addDays(-2), DayPart::morning, 510, 720)}).refused());
    CHECK(counts().back() == "structures_without_lab 1"); // Sada
    Lab ended = f.stored(id);
    ended.endedOn = today;
    REQUIRE_FALSE(updateLab(f.workspace, ended).refused());
    CHECK(counts().mid(0, 3) ==
          QStringList{"lab_stages_late 0", "lab_milestones_late 0", "experiments_unconcluded 1"});
}
