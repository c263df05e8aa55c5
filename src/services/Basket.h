// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "services/Figures.h"

namespace palas {

/// An elective that answers a weak axis of a structure and that it has not chosen.
struct ElectiveSuggestion {
    ModuleId module;
    QStringList axes; ///< labels, the weakest first
};
/// Those of the weakest axis first, each once.
[[nodiscard]] std::vector<ElectiveSuggestion> suggestedElectives(const Figures& figures,
                                                                 OrganisationId structure);

/// How an elective is asked for and answered.
struct ElectiveDemand {
    const Module* module = nullptr;
    qint64 structures = 0;             ///< that chose it
    qint64 sessions = 0;               ///< cancelled ones left out
    std::vector<SessionId> small = {}; ///< to come, with fewer people than its smallest group
    [[nodiscard]] bool isToPlan() const { return structures > 0 && sessions == 0; }
};
/// Of every elective, in the order of the catalogue.
[[nodiscard]] std::vector<ElectiveDemand> electiveDemand(const Figures& figures);
[[nodiscard]] bool hasBasket(const Figures& figures, OrganisationId structure);

/// "electives.chosen" (choices), "electives.structures" (with a choice, of all), "electives.to_plan"
/// (electives chosen without a session)
[[nodiscard]] std::vector<Figure> basketFigures(const Figures& figures);

} // namespace palas
