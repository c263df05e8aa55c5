// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "reports/catalogue/Report.h"

// Private to the catalogue: what the papers that each person enrolled in a session receives have in common.

namespace palas {

/// What the options name; not valid: all.
struct PaperScope {
    Problems problems; ///< report.structure_unknown, report.session_unknown
    OrganisationId structure;
    SessionId session;
    QStringList people; ///< full names, in either order

    /// Of the session and the people, accents and case aside; the figures are those of the structure.
    [[nodiscard]] bool names(const Figures& figures, const EnrolmentTotals& totals) const;
};
[[nodiscard]] PaperScope paperScope(Workspace& workspace, const ReportOptions& options);

/// A paper for one person: rows of what it names, none of which is missing.
struct PaperRows {
    const Session* session;
    const Module* module;
    const Person* person;
    const Organisation* structure;
    const SessionSpan* span;
};
[[nodiscard]] std::optional<PaperRows> paperRows(const Figures& figures, const EnrolmentTotals& totals);

/// Ready to print; a blank to fill in when it is not known.
[[nodiscard]] QString paperPlace(const Session& session);

} // namespace palas
