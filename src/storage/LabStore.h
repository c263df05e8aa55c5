// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/Lab.h"

#include <optional>
#include <QHash>
#include <QStringList>
#include <vector>

namespace palas {

class Database;

/// Labs with their people and stages, their milestones and risks. The notebook is in ExperimentStore.h.
class LabStore {
public:
    explicit LabStore(Database& database);

    LabId insert(Lab lab); ///< raises the number of the codes « LAB-01 »
    void update(const Lab& lab);
    void remove(LabId id); ///< with people, stages, milestones and risks
    [[nodiscard]] std::optional<Lab> find(LabId id) const;
    [[nodiscard]] std::optional<Lab> findByCode(const QString& code) const;
    [[nodiscard]] std::optional<Lab> findByIdea(IdeaId idea) const; ///< the first
    [[nodiscard]] std::vector<Lab> all() const;                     ///< by code
    [[nodiscard]] std::vector<Lab> of(OrganisationId structure) const;
    [[nodiscard]] QString nextCode() const; ///< never one that was given before
    /// Experiments and filed documents that it holds: it is not removed while there are any.
    [[nodiscard]] int references(LabId id) const;

    LabMilestoneId insert(LabMilestone milestone);
    void update(const LabMilestone& milestone);
    void remove(LabMilestoneId id);
    [[nodiscard]] std::optional<LabMilestone> find(LabMilestoneId id) const;
    [[nodiscard]] std::vector<LabMilestone> allMilestones() const; ///< by due day

    LabRiskId insert(LabRisk risk);
    void update(const LabRisk& risk);
    void remove(LabRiskId id);
    [[nodiscard]] std::optional<LabRisk> find(LabRiskId id) const;
    [[nodiscard]] std::vector<LabRisk> allRisks() const; ///< those that weigh most first

    /// The priorities of the structure's latest needs analysis that has some, in their order.
    [[nodiscard]] QStringList needsPriorities(OrganisationId structure) const;
    /// The day on which each document of a stage, a milestone or an experiment was filed.
    [[nodiscard]] QHash<EvidenceId, QDate> filedDays() const;

private:
    void writeParts(const Lab& lab);
    void removeParts(LabId id);
    [[nodiscard]] std::vector<Lab> withParts(std::vector<Lab> labs) const;
    Database& database_;
};

} // namespace palas
