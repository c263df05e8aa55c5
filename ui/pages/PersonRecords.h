// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "services/Figures.h"
#include "ui/table/Records.h"

namespace palas::ui {

/// Everyone, or only those whom nobody can reach; with their structure today and their hours.
[[nodiscard]] Records personRecords(const Figures& figures, bool unreachableOnly);
/// The sessions of one person, with their hours and where they stand; keyed by session.
[[nodiscard]] Records personEnrolments(const Figures& figures, PersonId person);
/// What is to be completed on the page of the people.
[[nodiscard]] int unreachableCount(const Figures& figures);

/// Neither phone nor e-mail.
[[nodiscard]] bool isUnreachable(const Person& person);
/// « Agent · accueil »
[[nodiscard]] QString roleAndDuty(const Affiliation& affiliation);

} // namespace palas::ui
