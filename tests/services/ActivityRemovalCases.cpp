// SPDX-License-Identifier: EUPL-1.2
#include "services/DiagnosticService.h"
#include "services/EquipmentChecks.h"
#include "services/EquipmentEvents.h"
#include "services/EquipmentService.h"
#include "services/IdeaService.h"
#include "services/ImmersionService.h"
#include "services/LabFollowUp.h"
#include "services/LabNotebook.h"
#include "services/LabService.h"
#include "services/NeedsAnalysisService.h"
#include "storage/DiagnosticStore.h"
#include "storage/EquipmentCheckStore.h"
#include "storage/EquipmentStore.h"
#include "storage/ExperimentStore.h"
#include "storage/ImmersionStore.h"
#include "storage/LabStore.h"
#include "storage/NeedsAnalysisStore.h"
#include "tests/services/RemovalSteps.h"

namespace palas::test {

namespace {

std::vector<RemovalCase> equipmentCases() {
    return {
        {"kit.remove",
         [](W w) {
             return firstAccepted(w.equipment().kits(),
                                  [&](const auto& row) { return removeKit(w, row.id); });
         }},
        {"equipment.remove",
         [](W w) {
             return firstAccepted(w.equipment().items(),
                                  [&](const auto& row) { return removeItem(w, row.id); });
         }},
        {"equipment.photo_unfile",
         [](W w) {
             return firstAccepted(w.equipment().items(),
                                  [&](const auto& row) { return unfileStickerPhoto(w, row.id); });
         }},
        {"equipment.event_remove",
         [](W w) {
             return firstAccepted(w.equipment().events(),
                                  [&](const auto& row) { return removeEquipmentEvent(w, row.id); });
         }},
        {"receipt.unfile",
         [](W w) {
             return firstAccepted(w.equipment().events(),
                                  [&](const auto& row) { return unfileReceipt(w, row.id); });
         }},
        {"equipment_check.remove",
         [](W w) {
             for (EquipmentCheck open : w.equipmentChecks().all()) {
                 open.end = w.asOf();
                 (void)updateCheck(w, open);
             }
             return removeCheck(w, openCheck(w, {{}, "Automne", w.asOf(), {}}).id);
         }},
    };
}

std::vector<RemovalCase> immersionCases() {
    return {
        {"host_contact.remove",
         [](W w) {
             return firstAccepted(w.immersions().allContacts(),
                                  [&](const auto& row) { return removeHostContact(w, row.id); });
         }},
        {"idea.remove",
         [](W w) {
             return firstAccepted(w.immersions().allIdeas(),
                                  [&](const auto& row) { return removeIdea(w, row.id); });
         }},
        {"visit.remove",
         [](W w) {
             return firstAccepted(w.immersions().allVisits(),
                                  [&](const auto& row) { return removeVisit(w, row.id); });
         }},
        {"journey.unfile_order",
         [](W w) {
             return firstAccepted(w.immersions().allJourneys(), [&](const auto& row) {
                 file([&](const auto& name, auto& content) {
                     return fileMissionOrder(w, row.enrolment, name, content);
                 });
                 return unfileMissionOrder(w, row.enrolment);
             });
         }},
        {"immersion.unfile_report",
         [](W w) {
             return firstAccepted(w.immersions().all(), [&](const auto& row) {
                 file([&](const auto& name, auto& content) {
                     return fileGroupReport(w, row.id, name, content);
                 });
                 return unfileGroupReport(w, row.id);
             });
         }},
        {"immersion.remove",
         [](W w) {
             GroupPlan plan;
             plan.host = w.immersions().all().front().host;
             plan.structures = {w.organisations().findByCode("97601")->id,
                                w.organisations().findByCode("97616")->id};
             plan.halfDays = {halfDay(QDate(2022, 10, 4), DayPart::morning, 540, 720, hostZone)};
             return removeGroup(w, formGroup(w, plan).id);
         }},
    };
}

std::vector<RemovalCase> labCases() {
    return {
        {"experiment.photo_remove",
         [](W w) {
             return firstAccepted(w.experiments().allPhotos(),
                                  [&](const auto& row) { return removeExperimentPhoto(w, row.id); });
         }},
        {"experiment.remove",
         [](W w) {
             return firstAccepted(w.experiments().all(),
                                  [&](const auto& row) { return removeExperiment(w, row.id); });
         }},
        {"lab_risk.remove",
         [](W w) {
             return firstAccepted(w.labs().allRisks(),
                                  [&](const auto& row) { return removeLabRisk(w, row.id); });
         }},
        {"lab_milestone.unfile",
         [](W w) {
             return firstAccepted(w.labs().allMilestones(),
                                  [&](const auto& row) { return unfileLabMilestone(w, row.id); });
         }},
        {"lab_milestone.remove",
         [](W w) {
             return firstAccepted(w.labs().allMilestones(),
                                  [&](const auto& row) { return removeLabMilestone(w, row.id); });
         }},
        {"lab.stage_unfile",
         [](W w) {
             return firstAccepted(w.labs().all(), [&](const Lab& lab) {
                 return firstAccepted(lab.stages, [&](const LabStageDates& dates) {
                     return unfileLabStage(w, lab.id, dates.stage);
                 });
             });
         }},
        {"lab.remove",
         [](W w) {
             // The first lab that came from an idea, bare: it gives the idea back.
             for (const Lab& lab : those(w.labs().all(), [](const Lab& row) { return row.idea.isValid(); })) {
                 for (const Experiment& page : w.experiments().of(lab.id))
                     (void)removeExperiment(w, page.id);
                 for (const LabMilestone& one : w.labs().allMilestones())
                     if (one.lab == lab.id)
                         (void)removeLabMilestone(w, one.id);
                 for (const LabStageDates& dates : lab.stages)
                     (void)unfileLabStage(w, lab.id, dates.stage);
                 if (Outcome outcome = removeLab(w, lab.id); outcome.sequence)
                     return outcome;
             }
             return Outcome{};
         }},
    };
}

std::vector<RemovalCase> diagnosticCases() {
    return {
        {"grid.remove",
         [](W w) { return removeGrid(w, addGridVersion(w, w.diagnostics().grids().front().id).id); }},
        {"assessment.unfile",
         [](W w) {
             const AssessmentId id = w.diagnostics().assessments().front().id;
             file([&](const auto& name, auto& content) { return fileAssessment(w, id, name, content); });
             return unfileAssessment(w, id);
         }},
        {"assessment.remove",
         [](W w) {
             return firstAccepted(w.diagnostics().assessments(),
                                  [&](const auto& row) { return removeAssessment(w, row.id); });
         }},
        {"needs_analysis.unfile",
         [](W w) {
             const NeedsAnalysisId id = w.needsAnalyses().all().front().id;
             file([&](const auto& name, auto& content) {
                 return fileNeedsDocument(w, id, NeedsDocument::previousDiagnosis, name, content);
             });
             return unfileNeedsDocument(w, id, NeedsDocument::previousDiagnosis);
         }},
        {"needs_analysis.remove",
         [](W w) {
             return firstAccepted(w.needsAnalyses().all(),
                                  [&](const auto& row) { return removeNeedsAnalysis(w, row.id); });
         }},
    };
}

} // namespace

std::vector<RemovalCase> activityRemovalCases() {
    std::vector<RemovalCase> cases;
    for (const auto& part : {equipmentCases(), immersionCases(), labCases(), diagnosticCases()})
        cases.insert(cases.end(), part.begin(), part.end());
    return cases;
}

} // namespace palas::test
