// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/Lab.h"

#include <functional>
#include <QHash>
#include <vector>

namespace palas {
class Workspace;

/// The labs on a day, with their follow-up and their notebooks. Reads one state of the file at construction;
/// what was done or filed after the day does not count.
class LabBook {
public:
    LabBook() = default;
    LabBook(Workspace& workspace, QDate asOf);
    /// Forgets the labs that `kept` refuses.
    void keep(const std::function<bool(const Lab&)>& kept);

    [[nodiscard]] QDate asOf() const { return asOf_; }
    [[nodiscard]] const std::vector<Lab>& labs() const { return labs_; } ///< by code
    [[nodiscard]] const Lab* lab(LabId id) const;
    [[nodiscard]] std::vector<const Lab*> labsOf(OrganisationId structure) const;
    [[nodiscard]] std::vector<LabMilestone> milestones(LabId lab) const; ///< by due day
    [[nodiscard]] std::vector<LabRisk> risks(LabId lab) const;           ///< those that weigh most first
    [[nodiscard]] std::vector<Experiment> experiments(LabId lab) const;  ///< by number
    [[nodiscard]] std::vector<ExperimentPhoto> photos(ExperimentId experiment) const; ///< in their order

    [[nodiscard]] LabState state(const Lab& lab) const;
    /// Where an open lab is; none when it is not open, or when its last stage is done.
    [[nodiscard]] std::optional<LabStage> stage(const Lab& lab) const;
    [[nodiscard]] LabStageState state(const Lab& lab, LabStage stage) const;
    [[nodiscard]] bool isFiled(EvidenceId document) const;
    /// What is next: the earliest milestone or stage that is planned and not done; none: an invalid day.
    [[nodiscard]] QDate nextDay(const Lab& lab) const;

private:
    QDate asOf_;
    std::vector<Lab> labs_;
    QHash<LabId, std::vector<LabMilestone>> milestones_;
    QHash<LabId, std::vector<LabRisk>> risks_;
    QHash<LabId, std::vector<Experiment>> experiments_;
    QHash<ExperimentId, std::vector<ExperimentPhoto>> photos_;
    QHash<EvidenceId, QDate> filedDays_;
};

} // namespace palas
