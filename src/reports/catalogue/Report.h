// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "reports/Catalogue.h"
#include "services/Figures.h"

// Private to the catalogue: what one report is, and what all of them begin with.

namespace palas {

struct ReportDefinition {
    ReportKind kind;
    QString (*title)();
    QString (*description)();
    /// Runs inside one read transaction; `options` are checked for what the kind requires.
    ReportResult (*make)(Workspace& workspace, const ReportOptions& options);
};

[[nodiscard]] ReportDefinition signInReport();
[[nodiscard]] ReportDefinition progressReport();
[[nodiscard]] ReportDefinition structureReport();
[[nodiscard]] ReportDefinition handoverReport();
[[nodiscard]] ReportDefinition coachingReport();
[[nodiscard]] ReportDefinition immersionReport();
[[nodiscard]] ReportDefinition labReport();
[[nodiscard]] ReportDefinition certificateReport();
[[nodiscard]] ReportDefinition convocationReport();
[[nodiscard]] ReportDefinition calendarReport();

/// The day that the report is about.
[[nodiscard]] QDate reportDay(Workspace& workspace, const ReportOptions& options);
/// Furniture of every page filled in from the programme and the history.
[[nodiscard]] Document makeDocument(Workspace& workspace, const ReportOptions& options, const QString& kind,
                                    const QString& title);
/// « 1er janvier – 31 mars 2022 », « à partir du 1er janvier 2022 »; empty for all days
[[nodiscard]] QString periodWords(const Period& period);
/// Refusal with one problem.
[[nodiscard]] ReportResult refused(const QString& code, const QStringList& arguments = {});

} // namespace palas
