// SPDX-License-Identifier: EUPL-1.2
#include "tests/services/RemovalCases.h"

#include "services/CertificateService.h"
#include "services/CoachingService.h"
#include "services/ConvocationService.h"
#include "services/DiagnosticService.h"
#include "services/EquipmentChecks.h"
#include "services/EquipmentEvents.h"
#include "services/EquipmentService.h"
#include "services/IdeaService.h"
#include "services/ImmersionService.h"
#include "services/LabFollowUp.h"
#include "services/LabNotebook.h"
#include "services/LabService.h"
#include "services/MoocService.h"
#include "services/NeedsAnalysisService.h"
#include "services/PartnershipService.h"
#include "services/SavedFilterService.h"
#include "storage/DiagnosticStore.h"
#include "storage/EquipmentCheckStore.h"
#include "storage/EquipmentStore.h"
#include "storage/ExperimentStore.h"
#include "storage/ImmersionStore.h"
#include "storage/LabStore.h"
#include "storage/MoocStore.h"
#include "storage/NeedsAnalysisStore.h"
#include "storage/PartnershipStore.h"
#include "storage/Sql.h"
#include "tests/services/Fixture.h"

namespace palas::test {

namespace {

using W = Workspace&;

/// What the first row gives for which `remove` is accepted.
template <class Row, class Remove>
Outcome firstAccepted(const std::vector<Row>& rows, Remove remove) {
    for (const Row& row : rows) {
        Outcome outcome = remove(row);
        if (outcome.sequence)
            return outcome;
    }
    return {};
}

template <class Row, class Wanted>
std::vector<Row> those(std::vector<Row> rows, Wanted wanted) {
    std::erase_if(rows, [&](const Row& row) { return !wanted(row); });
    return rows;
}

/// A document that no other row names.
template <class File>
void file(File into) {
    static int number = 0;
    QByteArray bytes = "%PDF-1.7 " + QByteArray::number(++number);
    QBuffer content(&bytes);
    content.open(QIODevice::ReadOnly);
    (void)into(QString("document-%1.pdf").arg(number), content);
}

std::vector<RemovalCase> peopleCases() {
    return {
        {"organisation.remove",
         [](W w) {
             Organisation made;
             made.kind = OrganisationKind::host;
             made.code = "PARRAIN";
             made.name = QString::fromUtf8("Parrain d'été 🎉 \" '; --");
             return removeOrganisation(w, addOrganisation(w, made).id);
         }},
        {"person.remove",
         [](W w) {
             Person made;
             made.lastName = "Lys";
             Affiliation affiliation;
             affiliation.organisation = w.organisations().findByCode("97601")->id;
             return removePerson(w, addPerson(w, made, affiliation).id);
         }},
        {"affiliation.remove",
         [](W w) {
             return firstAccepted(w.people().allAffiliations(),
                                  [&](const auto& row) { return removeAffiliation(w, row.id); });
         }},
        {"module.remove",
         [](W w) {
             Module made;
             made.code = "C99";
             made.label = "Autre";
             return removeModule(w, addModule(w, made).id);
         }},
        {"elective.drop",
         [](W w) {
             return firstAccepted(w.modules().choices(),
                                  [&](const auto& row) { return dropElective(w, row.id); });
         }},
        {"filter.remove",
         [](W w) {
             return removeFilter(w, saveFilter(w, {{}, "people", "Direction", "directrice", 0}).id);
         }},
    };
}

std::vector<RemovalCase> sessionCases() {
    return {
        {"session.remove",
         [](W w) {
             const auto held = those(w.sessions().all(), [&](const auto& row) {
                 return !w.sessions().enrolments(row.id).empty();
             });
             return firstAccepted(held, [&](const auto& row) { return removeSession(w, row.id); });
         }},
        {"enrolment.remove",
         [](W w) {
             return firstAccepted(w.sessions().all(), [&](const Session& row) -> Outcome {
                 const auto enrolments = w.sessions().enrolments(row.id);
                 return enrolments.size() < 2 ? Outcome{} : unenrol(w, {enrolments[0].id, enrolments[1].id});
             });
         }},
        {"sheet.unfile",
         [](W w) {
             return firstAccepted(
                 those(w.sheets().all(), [](const auto& row) { return row.kind != SheetKind::remote; }),
                 [&](const auto& row) { return unfileSheet(w, row.id); });
         }},
        {"sheet.unfile",
         [](W w) {
             return firstAccepted(
                 those(w.sheets().all(), [](const auto& row) { return row.kind == SheetKind::remote; }),
                 [&](const auto& row) { return unfileSheet(w, row.id); });
         }},
        {"certificate.unfile",
         [](W w) {
             const CertificateId id = w.certificates().all().front().id;
             file([&](const auto& name, auto& content) { return fileCertificate(w, id, name, content); });
             return unfileCertificate(w, id);
         }},
        {"certificate.withdraw",
         [](W w) {
             return firstAccepted(w.certificates().all(),
                                  [&](const auto& row) { return withdrawCertificates(w, {row.enrolment}); });
         }},
        {"convocation.withdraw",
         [](W w) {
             return firstAccepted(w.convocations().all(),
                                  [&](const auto& row) { return withdrawConvocations(w, {row.enrolment}); });
         }},
        {"mooc.unfile",
         [](W w) {
             file([&](const auto& name, auto& content) { return fileMoocList(w, name, content); });
             return firstAccepted(w.mooc().all(),
                                  [&](const auto& row) { return unfileMoocList(w, row.evidence); });
         }},
        {"mooc.remove",
         [](W w) {
             return firstAccepted(w.mooc().all(),
                                  [&](const auto& row) { return removeMoocProgress(w, row.id); });
         }},
    };
}

std::vector<RemovalCase> coachingCases() {
    return {
        {"coaching.grant_remove",
         [](W w) {
             return firstAccepted(w.coaching().grants(),
                                  [&](const auto& row) { return removeCoachingGrant(w, row.id); });
         }},
        {"coaching.transfer_remove",
         [](W w) {
             return firstAccepted(w.coaching().transfers(),
                                  [&](const auto& row) { return removeCoachingTransfer(w, row.id); });
         }},
        {"coaching.remove",
         [](W w) {
             const auto met =
                 those(w.coaching().entries(), [](const auto& row) { return !row.people.empty(); });
             return firstAccepted(met, [&](const auto& row) { return removeCoachingEntry(w, row.id); });
         }},
        {"coaching.unfile",
         [](W w) {
             return firstAccepted(w.coaching().entries(),
                                  [&](const auto& row) { return unfileCoachingProof(w, row.id); });
         }},
        {"partnership.remove",
         [](W w) {
             return firstAccepted(w.partnerships().all(),
                                  [&](const auto& row) { return removePartnership(w, row.id); });
         }},
        {"partnership.unfile",
         [](W w) {
             return firstAccepted(w.partnerships().all(),
                                  [&](const auto& row) { return unfileAgreement(w, row.id); });
         }},
    };
}

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
             return firstAccepted(w.immersions().all(),
                                  [&](const auto& row) { return removeGroup(w, row.id); });
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

const std::vector<RemovalCase>& removalCases() {
    static const std::vector<RemovalCase> all = [] {
        std::vector<RemovalCase> cases;
        for (const auto& part : {peopleCases(), sessionCases(), coachingCases(), equipmentCases(),
                                 immersionCases(), labCases(), diagnosticCases()})
            cases.insert(cases.end(), part.begin(), part.end());
        return cases;
    }();
    return all;
}

QString rowsOutsideTrash(Workspace& workspace) {
    QString text;
    for (const std::string& table : workspace.database().handle().recordedTables) {
        if (table == "trash" || table == "counter")
            continue;
        QStringList lines;
        Query rows(workspace.database(), "SELECT * FROM " + table);
        while (rows.next()) {
            QStringList cells;
            for (int column = 0; column < rows.columnCount(); ++column)
                cells.append(rows.isNull(column) ? QString("NULL") : rows.text(column));
            lines.append(cells.join('|'));
        }
        lines.sort();
        text += QString::fromStdString(table) + '\n' + lines.join('\n') + '\n';
    }
    return text;
}

} // namespace palas::test
