// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/Ids.h"
#include "domain/Problem.h"

#include <optional>
#include <QDate>
#include <QString>
#include <vector>

namespace palas {

enum class NeedsStatus { todo, running, presented };
[[nodiscard]] QString toCode(NeedsStatus status);
[[nodiscard]] std::optional<NeedsStatus> needsStatusFromCode(const QString& code);

/// A need that the analysis puts first.
struct NeedsPriority {
    NeedsPriorityId id;
    QString label;
    bool operator==(const NeedsPriority&) const = default;
};

/// The analysis of social needs (ABS) of a structure for one mandate.
struct NeedsAnalysis {
    NeedsAnalysisId id;
    OrganisationId organisation;
    int year = 0; ///< for which it is made
    NeedsStatus status = NeedsStatus::todo;
    QDate startedOn;
    QDate presentedOn;           ///< to the board
    QDate deliberatedOn;         ///< of the board's decision
    EvidenceId evidence;         ///< the analysis itself
    EvidenceId previousEvidence; ///< the previous programme's territorial diagnosis, filed beside it
    QString note;
    std::vector<NeedsPriority> priorities; ///< in order
    bool operator==(const NeedsAnalysis&) const = default;
};

/// Where it stands on a day: what is dated after it has not happened.
[[nodiscard]] NeedsStatus statusOn(const NeedsAnalysis& analysis, QDate day);

/// A mandate of the municipal councils, by the calendar of general renewals (2014, 2020, 2026 ...).
struct Mandate {
    int renewal = 0; ///< year of the renewal
    /// The analysis is presented to the board during the calendar year that follows the renewal
    /// (R123-1 CASF): at the latest on this day.
    [[nodiscard]] QDate needsDue() const { return {renewal + 1, 12, 31}; }
    [[nodiscard]] bool covers(int year) const { return year > renewal && year <= renewal + 6; }
    bool operator==(const Mandate&) const = default;
};
[[nodiscard]] Mandate mandateOn(QDate day);

/// Structure and year required; presented has its day and the others have none; days in order.
[[nodiscard]] Problems validate(const NeedsAnalysis& analysis);

} // namespace palas
