// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/Ids.h"
#include "domain/Problem.h"

#include <optional>
#include <QDate>
#include <QString>

namespace palas {

/// How far a person is in an online course, as the outside platform tells it; one row per person and module.
struct MoocProgress {
    MoocProgressId id;
    PersonId person;
    ModuleId module;
    OrganisationId organisation; ///< where the person belonged on the day it was told
    int percent = 0;
    std::optional<int> minutes; ///< spent on the platform, if it tells; they prove nothing by themselves
    QDate startedOn;
    QDate completedOn; ///< known once percent is 100, and only then
    QDate toldOn;
    EvidenceId evidence; ///< the file of the platform; none until filed
    bool operator==(const MoocProgress&) const = default;
};

enum class MoocState { notStarted, running, completed };
[[nodiscard]] QString toCode(MoocState state); ///< "not_started", "running", "completed"
[[nodiscard]] MoocState moocState(const MoocProgress& progress, QDate asOf);
/// Begun two months ago or more, and not completed. Nothing is said of a start that is not known.
[[nodiscard]] bool isStalled(const MoocProgress& progress, QDate asOf);

[[nodiscard]] Problems validate(const MoocProgress& progress);

} // namespace palas
