// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/Immersion.h"
#include "services/DemoPeople.h"
#include "services/DemoSheets.h"

#include <nlohmann/json.hpp>

namespace palas {
class Workspace;

/// The week at the hosts, told by resources/programmes/demo-immersions.json: for one wave of people, a group
/// at each host with its session, visits, journeys, ideas and contacts.
class DemoImmersions {
public:
    DemoImmersions(Workspace& workspace, const DemoPlan& plan, const std::vector<DemoPerson>& people);
    /// `lastSession`: number of the last session code given so far; `firstGroup`: number of the first group.
    void write(int lastSession, int firstGroup);
    /// What the structures say they need first, once for all waves.
    static void writeThemes(Workspace& workspace);

private:
    void writeGroup(const nlohmann::json& told, int session, int number);
    void writeSession(const nlohmann::json& told, int number);
    void enrol(const nlohmann::json& told);
    void attend(Signature signature);
    void writeSheets(bool filed);
    void writeImmersion(const nlohmann::json& told, int number);
    [[nodiscard]] std::vector<VisitId> writeVisits(const nlohmann::json& told);
    void writeIdeas(const nlohmann::json& told, const std::vector<VisitId>& visits);
    void writeJourneys(bool complete);
    void writeContacts(const nlohmann::json& told);
    EvidenceId file(const DemoScanPage& page, const QString& name, QDate filedOn);
    [[nodiscard]] OrganisationId structure(const QString& code) const;

    Workspace& workspace_;
    const DemoPlan& plan_;
    const std::vector<DemoPerson>& people_;
    QDate first_;
    QDate reportDue_;
    QString openingPlace_;
    DemoSession made_; ///< of the group at hand
    Immersion group_;
};

} // namespace palas
