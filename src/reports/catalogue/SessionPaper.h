// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "reports/catalogue/Report.h"
#include "services/EnrolmentCells.h"

#include <memory>

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

/// The pages of one kind of paper, one for each person, and what they say as a table.
class PaperPages {
public:
    PaperPages(const Figures& figures, Document& document, Table data);
    virtual ~PaperPages() = default;

    [[nodiscard]] virtual bool isIssued(const EnrolmentTotals& totals) const = 0;
    /// The page of someone whom it is issued to; none when a row that it names is missing.
    void add(const EnrolmentTotals& totals);
    [[nodiscard]] Table takeData() { return std::move(data_); }

protected:
    /// Fills the page under its title; answers its row of the table.
    [[nodiscard]] virtual Table::Row write(const EnrolmentTotals& totals, const EnrolmentRows& rows) = 0;
    [[nodiscard]] const Figures& figures() const { return figures_; }
    [[nodiscard]] Document& document() { return document_; }

private:
    const Figures& figures_;
    Document& document_;
    Table data_;
};

struct PaperKind {
    const char* code; ///< of the report
    const char* none; ///< of the problem when nobody has one
    QString (*title)();
    QString (*description)();
    std::unique_ptr<PaperPages> (*pages)(Workspace& workspace, const Figures& figures,
                                         const PaperScope& scope, Document& document);
};
/// Those of the people whom the options name.
[[nodiscard]] ReportResult makePapers(Workspace& workspace, const ReportOptions& options,
                                      const PaperKind& kind);
/// `make` calls makePapers() for this kind.
[[nodiscard]] ReportDefinition paperReport(const PaperKind& kind, decltype(ReportDefinition::make) make);

/// Ready to print; a blank to fill in when it is not known.
[[nodiscard]] QString paperPlace(const Session& session);

} // namespace palas
