// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "reports/Document.h"

#include <optional>
#include <QStringList>
#include <vector>

namespace palas {
class Workspace;

struct ReportOptions {
    QDate asOf; ///< invalid: the workspace's day
    Period period;
    QString structure;  ///< code; of a host for the immersions
    QString session;    ///< code
    QString module;     ///< code
    QString strand;     ///< code
    QString group;      ///< kinds of the calendar, code of a CalendarGroup
    QStringList people; ///< full names, in either order, of those whose papers are made; empty: all
    QString kit;        ///< code
    QString receipt;    ///< « PV-012 »: that of any hand-over or transfer
    QString language = QStringLiteral("fr");
};

struct ReportKind {
    QString name; ///< "progress", "structure", "signin", "coaching", "handover", "immersion" ...
    /// Which of "structure", "session", "module", "strand", "group", "period", "kit", "receipt", "person" it
    /// takes; "issue": it prints what was given a number, which the command line gives when asked to.
    QStringList options;
    QStringList required;
};

[[nodiscard]] std::vector<ReportKind> reportKinds();
[[nodiscard]] QString reportTitle(const QString& kind);       ///< worded
[[nodiscard]] QString reportDescription(const QString& kind); ///< worded

/// Reads everything in one short transaction; the document is then drawn without the file. Problems:
/// report.unknown, report.structure_required, report.structure_unknown, report.session_unknown,
/// report.kit_unknown, report.receipt_unknown, report.no_sheet, report.not_in_dossier (about more than the
/// structure whose own copy this is) ...
struct ReportResult {
    Problems problems;
    std::optional<Document> document;
};
[[nodiscard]] ReportResult makeReport(Workspace& workspace, const QString& kind,
                                      const ReportOptions& options);

} // namespace palas
