// SPDX-License-Identifier: EUPL-1.2
#include "reports/Catalogue.h"

#include "reports/catalogue/Report.h"
#include "reports/LanguageScope.h"
#include "services/Dossier.h"
#include "services/Workspace.h"
#include "storage/History.h"
#include "storage/OrganisationStore.h"
#include "storage/ProgrammeStore.h"
#include "wording/Formats.h"

#include <QCoreApplication>

namespace palas {

namespace {

struct Reports {
    Q_DECLARE_TR_FUNCTIONS(Reports)
};

/// In the order in which they are offered.
const std::vector<ReportDefinition>& definitions() {
    static const std::vector<ReportDefinition> all{
        progressReport(),  structureReport(), signInReport(),      coachingReport(),    handoverReport(),
        immersionReport(), labReport(),       convocationReport(), certificateReport(), calendarReport()};
    return all;
}

const ReportDefinition* find(const QString& kind) {
    const auto& all = definitions();
    const auto found =
        std::find_if(all.begin(), all.end(), [&kind](const auto& one) { return one.kind.name == kind; });
    return found == all.end() ? nullptr : &*found;
}

/// A structure's own copy holds a part of the programme: only what is about that structure is true of it.
/// Names what is refused; else nothing, and `options` are about the structure.
QString keepToOrigin(Workspace& workspace, const ReportDefinition& definition, ReportOptions& options) {
    const auto origin = dossierOrigin(workspace);
    if (!origin)
        return {};
    if (!definition.kind.options.contains(QLatin1String("structure")))
        return QStringLiteral("report.not_in_dossier");
    const auto own = workspace.organisations().find(origin->organisation);
    if (options.structure.isEmpty())
        options.structure = own->code;
    return options.structure == own->code ? QString() : QStringLiteral("report.structure_unknown");
}

} // namespace

std::vector<ReportKind> reportKinds() {
    std::vector<ReportKind> kinds;
    for (const ReportDefinition& definition : definitions())
        kinds.push_back(definition.kind);
    return kinds;
}

QString reportTitle(const QString& kind) {
    const ReportDefinition* definition = find(kind);
    return definition ? definition->title() : QString();
}

QString reportDescription(const QString& kind) {
    const ReportDefinition* definition = find(kind);
    return definition ? definition->description() : QString();
}

ReportResult makeReport(Workspace& workspace, const QString& kind, const ReportOptions& asked) {
    const ReportDefinition* definition = find(kind);
    if (!definition)
        return refused(QStringLiteral("report.unknown"), {kind});
    ReportOptions options = asked;
    if (const QString code = keepToOrigin(workspace, *definition, options); !code.isEmpty())
        return refused(code, {asked.structure});
    if (definition->kind.required.contains(QLatin1String("structure")) && options.structure.isEmpty())
        return refused(QStringLiteral("report.structure_required"));
    if (definition->kind.required.contains(QLatin1String("session")) && options.session.isEmpty())
        return refused(QStringLiteral("report.session_required"));
    const LanguageScope language(options.language);
    ReportResult result;
    workspace.database().inReadTransaction([&] { result = definition->make(workspace, options); });
    return result;
}

QDate reportDay(Workspace& workspace, const ReportOptions& options) {
    return options.asOf.isValid() ? options.asOf : workspace.asOf();
}

Document makeDocument(Workspace& workspace, const ReportOptions& options, const QString& kind,
                      const QString& title) {
    const Programme programme = workspace.programmes().read();
    Document document;
    document.kind = kind;
    document.title = title;
    document.runningTitle = title;
    document.demonstration = programme.demonstration;
    document.publicity = programme.publicity;
    // The rules of the fund want one on every page: where it is not known yet, its place says so.
    document.publicity.mention = programme.publicity.mention.isEmpty()
                                     ? Reports::tr("Mention of the co-financing to be filled in")
                                     : wording::typographic(programme.publicity.mention);
    document.publicity.engagement = wording::typographic(programme.publicity.engagement);
    document.programmeTitle =
        wording::typographic(QString(programme.title + QLatin1Char(' ') + programme.periodLabel).trimmed());
    document.holder = wording::typographic(programme.holder);
    document.editedAt = workspace.now();
    document.historyHead = workspace.history().head();
    document.language = options.language.isEmpty() ? wording::language() : options.language;
    return document;
}

QString periodWords(const Period& period) {
    const QString days = wording::dateSpan(period.from, period.to);
    if (period.from.isValid() == period.to.isValid())
        return days;
    return period.from.isValid() ? Reports::tr("from %1").arg(days) : Reports::tr("until %1").arg(days);
}

ReportResult refused(const QString& code, const QStringList& arguments) {
    ReportResult result;
    result.problems.push_back({QString(), code, arguments, Problem::Severity::error});
    return result;
}

} // namespace palas
