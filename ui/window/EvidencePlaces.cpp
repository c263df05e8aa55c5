// SPDX-License-Identifier: EUPL-1.2
#include "ui/window/EvidencePlaces.h"

#include "services/Figures.h"
#include "services/Workspace.h"
#include "storage/CertificateStore.h"
#include "storage/CoachingStore.h"
#include "storage/EvidenceStore.h"
#include "storage/ImmersionStore.h"
#include "storage/SignInSheetStore.h"

#include <QHash>

namespace palas::ui {
namespace {

using Places = QHash<EvidenceId, Target>;

void add(Places& places, EvidenceId evidence, const char* page, qint64 row, const QString& detail = {}) {
    if (evidence.isValid() && !places.contains(evidence))
        places.insert(evidence, {QString::fromLatin1(page), row, detail});
}

void addEquipment(Places& places, const EquipmentBook& book) {
    for (const EquipmentEvent& event : book.events())
        add(places, event.evidence, "equipment", event.kit.isValid() ? event.kit.value : event.item.value);
    for (const EquipmentItem& item : book.items())
        add(places, item.stickerPhoto, "equipment", item.id.value);
}

void addImmersions(Places& places, const Figures& figures) {
    for (const Immersion& group : figures.immersions()) {
        add(places, group.report, "immersions", group.id.value);
        for (const EnrolmentTotals& traveller : figures.travellers()) {
            if (traveller.session == group.session)
                add(places, figures.journey(traveller.enrolment).missionOrderEvidence, "immersions",
                    group.id.value);
        }
    }
}

/// On the tab that a reminder of the same opens.
void addLabs(Places& places, const LabBook& book) {
    for (const Lab& lab : book.labs()) {
        for (const LabStageDates& stage : lab.stages)
            add(places, stage.evidence, "labs", lab.id.value, QStringLiteral("lab_stages_late"));
        for (const LabMilestone& milestone : book.milestones(lab.id))
            add(places, milestone.evidence, "labs", lab.id.value, QStringLiteral("lab_milestones_late"));
        for (const Experiment& experiment : book.experiments(lab.id)) {
            for (const ExperimentPhoto& photo : book.photos(experiment.id))
                add(places, photo.evidence, "labs", lab.id.value, QStringLiteral("experiments_unconcluded"));
        }
    }
}

void addDiagnostics(Places& places, const Figures& figures) {
    const DiagnosticBook& book = figures.diagnostics();
    for (const Organisation& structure : figures.beneficiaries()) {
        for (const Moment moment : {Moment::baseline, Moment::final_}) {
            if (const Assessment* assessment = book.assessment(structure.id, moment))
                add(places, assessment->evidence, "diagnostics", structure.id.value);
        }
        for (const NeedsAnalysis* needs : book.allNeeds(structure.id)) {
            add(places, needs->evidence, "diagnostics", structure.id.value, QStringLiteral("needs"));
            add(places, needs->previousEvidence, "diagnostics", structure.id.value, QStringLiteral("needs"));
        }
    }
}

void addCertificates(Places& places, const Figures& figures, Workspace& workspace) {
    QHash<EnrolmentId, SessionId> sessions;
    for (const EnrolmentTotals& one : figures.totals())
        sessions.insert(one.enrolment, one.session);
    for (const Certificate& certificate : workspace.certificates().all())
        add(places, certificate.evidence, "sessions", sessions.value(certificate.enrolment).value,
            QStringLiteral("certificates_to_issue"));
}

} // namespace

std::vector<std::pair<Evidence, Target>> evidencePlaces(const Figures& figures, Workspace& workspace) {
    Places places;
    for (const SignInSheet& sheet : workspace.sheets().all())
        add(places, sheet.evidence, "sessions", sheet.session.value);
    for (const CoachingEntry& entry : workspace.coaching().entries())
        add(places, entry.evidence, "coaching", entry.id.value);
    addEquipment(places, figures.equipment());
    addImmersions(places, figures);
    addLabs(places, figures.labs());
    addDiagnostics(places, figures);
    for (const Partnership& one : figures.partnerships())
        add(places, one.evidence, "partners", one.id.value);
    addCertificates(places, figures, workspace);
    for (const MoocProgress& one : figures.mooc())
        add(places, one.evidence, "modules", one.person.value, QStringLiteral("mooc"));
    std::vector<std::pair<Evidence, Target>> found;
    for (const Evidence& evidence : workspace.evidence().all()) {
        if (const auto place = places.constFind(evidence.id); place != places.constEnd())
            found.emplace_back(evidence, *place);
    }
    return found;
}

} // namespace palas::ui
