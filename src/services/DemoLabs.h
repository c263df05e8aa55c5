// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/Lab.h"
#include "services/DemoPeople.h"

#include <nlohmann/json.hpp>

namespace palas {
class Workspace;

/// The labs, told by resources/programmes/demo-labs.json: for one wave of people, one for each structure that
/// has one, with stages, follow-up and notebook. Everything in it is invented.
class DemoLabs {
public:
    DemoLabs(Workspace& workspace, const DemoPlan& plan, const std::vector<DemoPerson>& people);
    /// After the immersions of the wave: some labs come from their ideas.
    void write();

private:
    void writeLab(const nlohmann::json& told);
    [[nodiscard]] std::vector<LabStageDates> stagesOf(const nlohmann::json& told);
    [[nodiscard]] std::vector<PersonId> teamOf(const nlohmann::json& told) const;
    [[nodiscard]] IdeaId ideaOf(const QString& title, OrganisationId structure) const;
    void writeFollowUp(const nlohmann::json& told, LabId lab);
    void writeNotebook(const nlohmann::json& told, LabId lab);
    EvidenceId fileScan(const QString& title, const QString& subtitle, QDate filedOn);
    EvidenceId fileBytes(QByteArray bytes, const QString& name, const QString& mediaType, QDate filedOn);

    Workspace& workspace_;
    const DemoPlan& plan_;
    const std::vector<DemoPerson>& people_;
    Lab lab_; ///< at hand
};

} // namespace palas
