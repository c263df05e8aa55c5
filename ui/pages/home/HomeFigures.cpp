// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/home/HomeFigures.h"

#include "reports/charts/FigureCharts.h"
#include "wording/Formats.h"
#include "wording/Labels.h"

#include <QCoreApplication>

namespace palas::ui {
namespace {

struct HomeFigures {
    Q_DECLARE_TR_FUNCTIONS(HomeFigures)
};

QString outOf(const Figure& figure) {
    Figure total = figure;
    total.value = figure.of.value_or(0);
    return HomeFigures::tr("of %1").arg(wording::value(total));
}

ProgressBar barOf(const Figure& figure) {
    return {double(figure.of.value_or(0)), double(figure.value), 0};
}

constexpr ModuleKind lanes[] = {ModuleKind::mooc, ModuleKind::core, ModuleKind::elective, ModuleKind::event,
                                ModuleKind::immersion};

} // namespace

std::vector<Figure> homeFigures(const Figures& figures) {
    return {figures.minutesProven(), figures.coreCompletion(), figures.coaching(CoachingPart::spent),
            figures.attendanceRate(), figures.minutesToProve()};
}

QString homeIcon(const Figure& figure) {
    if (figure.key == u"core.completion")
        return QStringLiteral("structure");
    if (figure.key == u"coaching.spent")
        return QStringLiteral("coaching");
    if (figure.key == u"attendance.rate")
        return QStringLiteral("signature");
    return figure.key == u"minutes.to_prove" ? QStringLiteral("alerte") : QStringLiteral("seance");
}

KeyFigureCard::Content homeCard(const Figures& figures, const Figure& figure) {
    KeyFigureCard::Content card;
    card.caption = wording::figureName(figure);
    card.definition = wording::figureDefinition(figure);
    card.value = wording::value(figure);
    if (figure.key == u"minutes.proven") {
        card.beside = outOf(figure);
        card.bar = ProgressBar{double(figure.of.value_or(0)), double(figure.value),
                               double(figures.minutesToProve().value)};
    } else if (figure.key == u"core.completion") {
        card.caption = HomeFigures::tr("Core modules completed");
        card.beside = HomeFigures::tr("CCAS of %1").arg(wording::number(figure.of.value_or(0)));
        card.bar = barOf(figure);
    } else if (figure.key == u"coaching.spent") {
        card.beside = outOf(figure);
        card.bar =
            ProgressBar{double(figure.of.value_or(0)), double(figures.coaching(CoachingPart::proven).value),
                        double(figures.coaching(CoachingPart::toProve).value)};
    } else if (figure.key == u"attendance.rate") {
        if (figure.known)
            card.bar = barOf(figure);
        else
            card.value = HomeFigures::tr("no date yet");
    } else if (figure.key == u"minutes.to_prove") {
        card.caption = HomeFigures::tr("Done, not proven");
        card.tone = figure.value > 0 ? Tone::late : Tone::text;
        const int sheets = int(figures.sheetsMissing().value);
        card.note = sheets > 0 ? HomeFigures::tr("%n sheet(s) to attach", nullptr, sheets)
                               : HomeFigures::tr("no sheet is missing");
    }
    return card;
}

TimelineChart homeTimeline(const Figures& figures) {
    TimelineChart content;
    for (const ModuleKind kind : lanes)
        content.lanes.append(wording::label(kind));
    content.today = figures.scope().asOf;
    content.from = figures.programme().period.from;
    content.to = figures.programme().period.to;
    for (const Session& session : figures.sessions()) {
        const SessionSpan* span = figures.span(session.id);
        const Module* module = figures.module(session.module);
        if (!span || !span->first.isValid() || !module || session.cancelled)
            continue;
        const SessionState state = figures.state(session.id);
        const auto lane =
            int(std::find(std::begin(lanes), std::end(lanes), module->kind) - std::begin(lanes));
        content.bars.push_back({session.id.value, lane, span->first, span->last, chartState(state),
                                QStringLiteral("%1 %2, %3 : %4")
                                    .arg(session.code, module->label,
                                         wording::dateSpan(span->first, span->last), wording::label(state))});
        if (!content.from.isValid() || span->first < content.from)
            content.from = span->first;
        if (!content.to.isValid() || span->last > content.to)
            content.to = span->last;
    }
    // Whole years, as the programme is spoken of.
    if (content.from.isValid() && content.to.isValid()) {
        content.from = QDate(content.from.year(), 1, 1);
        content.to = QDate(content.to.year(), 12, 31);
    }
    return content;
}

} // namespace palas::ui
