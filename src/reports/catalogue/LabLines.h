// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "services/Figures.h"

// Private to the catalogue: what the poster of a lab and the sheet of its structure say alike.

namespace palas {

/// Of a structure its open lab, else the last one; null without any.
[[nodiscard]] const Lab* labOf(const Figures& figures, OrganisationId structure);

/// « Expérimenter · attendu depuis le vendredi 6 mai 2022 »; empty when nothing is planned
[[nodiscard]] QString whatIsNext(const Figures& figures, const Lab& lab);

/// Of the experiments that have begun by the day.
struct LabReach {
    int experiments = 0;
    qint64 people = 0;
};
[[nodiscard]] LabReach reachOf(const Figures& figures, const Lab& lab);

} // namespace palas
