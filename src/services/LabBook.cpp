// SPDX-License-Identifier: EUPL-1.2
#include "services/LabBook.h"

#include "services/Workspace.h"
#include "storage/ExperimentStore.h"
#include "storage/LabStore.h"

#include <algorithm>

namespace palas {

LabBook::LabBook(Workspace& workspace, QDate asOf)
    : asOf_(asOf)
    , labs_(workspace.labs().all())
    , filedDays_(workspace.labs().filedDays()) {
    for (LabMilestone& milestone : workspace.labs().allMilestones())
        milestones_[milestone.lab].push_back(std::move(milestone));
    for (LabRisk& risk : workspace.labs().allRisks())
        risks_[risk.lab].push_back(std::move(risk));
    for (Experiment& experiment : workspace.experiments().all())
        experiments_[experiment.lab].push_back(std::move(experiment));
    for (ExperimentPhoto& photo : workspace.experiments().allPhotos())
        photos_[photo.experiment].push_back(std::move(photo));
}

void LabBook::keep(const std::function<bool(const Lab&)>& kept) {
    std::erase_if(labs_, [&](const Lab& lab) { return !kept(lab); });
}

const Lab* LabBook::lab(LabId id) const {
    const auto found =
        std::find_if(labs_.begin(), labs_.end(), [id](const Lab& lab) { return lab.id == id; });
    return found == labs_.end() ? nullptr : &*found;
}

std::vector<const Lab*> LabBook::labsOf(OrganisationId structure) const {
    std::vector<const Lab*> found;
    for (const Lab& lab : labs_) {
        if (lab.organisation == structure)
            found.push_back(&lab);
    }
    return found;
}

std::vector<LabMilestone> LabBook::milestones(LabId lab) const {
    return milestones_.value(lab);
}

std::vector<LabRisk> LabBook::risks(LabId lab) const {
    return risks_.value(lab);
}

std::vector<Experiment> LabBook::experiments(LabId lab) const {
    return experiments_.value(lab);
}

std::vector<ExperimentPhoto> LabBook::photos(ExperimentId experiment) const {
    return photos_.value(experiment);
}

LabState LabBook::state(const Lab& lab) const {
    return stateOn(lab, asOf_);
}

std::optional<LabStage> LabBook::stage(const Lab& lab) const {
    return state(lab) == LabState::open ? stageOn(lab, asOf_) : std::nullopt;
}

LabStageState LabBook::state(const Lab& lab, LabStage stage) const {
    const LabStageDates dates = datesOf(lab, stage);
    if (isDone(dates, asOf_))
        return isFiled(dates.evidence) ? LabStageState::proven : LabStageState::toProve;
    if (isLate(dates, asOf_) && state(lab) != LabState::ended)
        return LabStageState::late;
    return dates.plannedOn.isValid() ? LabStageState::planned : LabStageState::unplanned;
}

bool LabBook::isFiled(EvidenceId document) const {
    const QDate filed = filedDays_.value(document);
    return filed.isValid() && filed <= asOf_;
}

QDate LabBook::nextDay(const Lab& lab) const {
    QDate next;
    const auto consider = [&next](QDate day) {
        if (day.isValid() && (!next.isValid() || day < next))
            next = day;
    };
    if (state(lab) == LabState::ended)
        return next;
    for (const LabStageDates& dates : lab.stages) {
        if (!isDone(dates, asOf_))
            consider(dates.plannedOn);
    }
    for (const LabMilestone& milestone : milestones_.value(lab.id)) {
        if (!milestone.doneOn.isValid() || milestone.doneOn > asOf_)
            consider(milestone.dueOn);
    }
    return next;
}

} // namespace palas
