// SPDX-License-Identifier: EUPL-1.2
#include "reports/catalogue/Progress.h"

#include "reports/catalogue/Cells.h"
#include "reports/catalogue/Report.h"
#include "reports/charts/StructureMap.h"
#include "reports/Words.h"
#include "services/Workspace.h"
#include "storage/OrganisationStore.h"
#include "wording/Formats.h"
#include "wording/Labels.h"

#include <algorithm>

namespace palas {

namespace progress {

namespace {

constexpr double mapHeight = 84; // mm
constexpr double factHeight = 8; ///< the line that a period adds must not push the note off the cover

bool hasPeriod(const Figures& figures) {
    return figures.scope().period != Period{};
}

QString orUnknown(const QString& text) {
    return text.isEmpty() ? wording::unknown() : wording::typographic(text);
}

QString operationPeriod(const Programme& programme) {
    const Period& period = programme.period;
    if (period.from.isValid() && period.to.isValid())
        return wording::dateSpan(period.from, period.to);
    return orUnknown(programme.periodLabel);
}

QString structuresSupported(const Figures& figures) {
    const auto count = int(figures.ccas().value);
    const auto all = figures.beneficiaries();
    const bool union_ = std::any_of(
        all.begin(), all.end(), [](const Organisation& one) { return one.kind == OrganisationKind::udccas; });
    if (count == 0)
        return wording::unknown();
    return union_ ? ProgressReport::tr("%n CCAS and the UDCCAS of Mayotte", nullptr, count)
                  : ProgressReport::tr("%n CCAS of Mayotte", nullptr, count);
}

QString grantCaption(const Figure& rate) {
    const auto percent = rate.percent();
    return percent ? ProgressReport::tr("ESF grant awarded, that is %1").arg(wording::percent(*percent, 2))
                   : ProgressReport::tr("ESF grant awarded, rate to be filled in");
}

/// What was granted until now is not what a period is out of.
QString coachingCaption(const Figures& figures) {
    if (hasPeriod(figures))
        return ProgressReport::tr("of coaching spent in the period");
    return ProgressReport::tr("of coaching spent out of %1 granted")
        .arg(wording::value(figures.coaching(CoachingPart::granted)));
}

block::Facts facts(const Figures& figures) {
    const Programme& programme = figures.programme();
    block::Facts facts;
    facts.rows = {{ProgressReport::tr("Beneficiary"), orUnknown(programme.holder)},
                  {ProgressReport::tr("Structures supported"), structuresSupported(figures)},
                  {ProgressReport::tr("Period of the operation"), operationPeriod(programme)},
                  {ProgressReport::tr("Figures as of"), wording::longDate(figures.scope().asOf)},
                  {words::fseNumber(), orUnknown(programme.fseNumber)}};
    if (hasPeriod(figures))
        facts.rows.push_back({ProgressReport::tr("Half-days counted"), periodWords(figures.scope().period)});
    return facts;
}

block::KeyFigures keyFigures(const Figures& figures) {
    return {{{wording::value(figures.eligibleCost()), ProgressReport::tr("total eligible cost, forecast")},
             {wording::value(figures.grant()), grantCaption(figures.grantRate())},
             {wording::value(figures.minutesProven()),
              ProgressReport::tr("trainee hours proven out of %1 planned")
                  .arg(wording::value(figures.minutesPlanned()))},
             {wording::valueOfTotal(figures.coreCompletion()),
              ProgressReport::tr("CCAS with the three core modules done")},
             {wording::value(figures.coaching(CoachingPart::spent)), coachingCaption(figures)},
             {wording::valueOfTotal(figures.kitsHandedOver()),
              ProgressReport::tr("CCAS that have their equipment kit")},
             {wording::value(figures.immersionLeft()), ProgressReport::tr("people gone on immersion")},
             {wording::value(figures.ideasKept()),
              ProgressReport::tr("ideas kept of %1 seen, of which %2 taken up")
                  .arg(wording::value(figures.ideasSeen()), wording::value(figures.ideasTakenUp()))}}};
}

} // namespace

void addCover(Document& document, const Figures& figures) {
    const Programme& programme = figures.programme();
    document.coverLabel =
        ProgressReport::tr("Progress report · %1").arg(wording::longDate(figures.scope().asOf));
    document.title = programme.title.isEmpty() ? ProgressReport::tr("Title of the operation to be filled in")
                                               : wording::typographic(programme.title);
    document.subtitle = wording::typographic(programme.subtitle);
    document.blocks.emplace_back(facts(figures));
    document.blocks.emplace_back(keyFigures(figures));
    block::Columns columns;
    columns.leftShare = 0.64;
    columns.left.emplace_back(block::Heading{ProgressReport::tr("Hours proven by commune"), 2, 0});
    block::ChartBlock map;
    map.chart =
        structureMap(figures, [&figures](OrganisationId id) { return figures.structureProvenRate(id); });
    map.heightMm = hasPeriod(figures) ? mapHeight - factHeight : mapHeight;
    map.caption =
        ProgressReport::tr("Share of the hours planned. Laid out in tiles, without geographical scale.");
    columns.left.emplace_back(std::move(map));
    columns.right.emplace_back(block::Contents{ProgressReport::tr("Contents")});
    document.blocks.emplace_back(std::move(columns));
    const Figure toProve = figures.minutesToProve();
    if (toProve.value > 0)
        document.blocks.emplace_back(
            block::Note{ProgressReport::tr("%1 done but not proven yet.").arg(wording::value(toProve)),
                        ProgressReport::tr("What is missing, session by session, stands in section %1.")
                            .arg(toProveSection),
                        ChartState::toProve});
}

QHash<SessionId, SessionHours> hoursBySession(const Figures& figures) {
    QHash<SessionId, SessionHours> hours;
    for (const EnrolmentTotals& totals : figures.totals()) {
        SessionHours& session = hours[totals.session];
        session.planned += totals.planned;
        session.attended += totals.attended;
        session.proven += totals.proven;
        ++session.people;
    }
    return hours;
}

QString moduleName(const Figures& figures, ModuleId id) {
    const Module* module = figures.module(id);
    return module ? module->code + QStringLiteral(" · ") + wording::typographic(module->shortLabel)
                  : QString();
}

namespace {

ReportResult make(Workspace& workspace, const ReportOptions& options) {
    const Figures figures(workspace, {reportDay(workspace, options), {}, options.period});
    ReportResult result;
    result.document =
        makeDocument(workspace, options, QStringLiteral("progress"), reportTitle(QStringLiteral("progress")));
    Document& document = *result.document;
    addCover(document, figures);
    document.blocks.emplace_back(block::PageBreak{});
    int section = 0;
    for (const auto add : {addKeyFigures, addMatrix, addModules, addSessions, addToProve, addStructures,
                           addActivities, addMethod})
        add(document, figures, ++section);
    return result;
}

QString title() {
    return ProgressReport::tr("Progress report");
}

QString description() {
    return ProgressReport::tr(
        "The whole programme for the funder: key figures, map, modules, sessions, what is not "
        "proven yet, and each structure.");
}

} // namespace

} // namespace progress

ReportDefinition progressReport() {
    return {{QStringLiteral("progress"), {QStringLiteral("period")}, {}},
            progress::title,
            progress::description,
            progress::make};
}

} // namespace palas
