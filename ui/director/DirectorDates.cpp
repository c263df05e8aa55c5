// SPDX-License-Identifier: EUPL-1.2
#include "ui/director/DirectorDates.h"

#include "reports/charts/FigureCharts.h"
#include "services/CoachingWallets.h"
#include "services/Workspace.h"
#include "storage/CoachingStore.h"
#include "storage/ImmersionStore.h"
#include "storage/SessionStore.h"
#include "wording/Formats.h"
#include "wording/Labels.h"

#include <algorithm>
#include <QCoreApplication>

namespace palas::ui {
namespace {

struct DirectorDate {
    Q_DECLARE_TR_FUNCTIONS(palas::ui::DirectorDate)
};

CellLook lookOf(ChartState state, const QString& words) {
    CellLook look = stateLook(state);
    look.text = words;
    return look;
}

ChartState chartStateOf(CoachingState state) {
    switch (state) {
    case CoachingState::proven:
        return ChartState::proven;
    case CoachingState::spent:
        return ChartState::toProve;
    case CoachingState::booked:
        return ChartState::planned;
    case CoachingState::cancelled:
        break;
    }
    return ChartState::none;
}

} // namespace

DirectorDates::DirectorDates(const Figures& figures, Workspace& workspace)
    : asOf_(figures.scope().asOf) {
    addSessions(figures);
    addCoaching(figures, workspace);
    addVisits(figures, workspace);
    std::stable_sort(lines_.begin(), lines_.end(), [this](const Line& a, const Line& b) {
        const bool comesA = isToCome(a), comesB = isToCome(b);
        if (comesA != comesB)
            return comesA;
        return comesA ? a.first < b.first : a.first > b.first;
    });
}

bool DirectorDates::isToCome(const Line& line) const {
    return line.last >= asOf_;
}

void DirectorDates::add(Line line) {
    toCome_ += isToCome(line) ? 1 : 0;
    if (line.id == 0)
        line.id = -qint64(lines_.size()) - 1;
    lines_.push_back(std::move(line));
}

void DirectorDates::addSessions(const Figures& figures) {
    for (const Session& session : figures.sessions()) {
        const SessionSpan* span = figures.span(session.id);
        const Module* module = figures.module(session.module);
        const Organisation* host = figures.organisation(session.host);
        const SessionState state = figures.state(session.id);
        Line line;
        line.first = span ? span->first : QDate();
        line.last = span && !session.cancelled ? span->last : QDate();
        line.id = session.id.value;
        line.state = lookOf(chartState(state), wording::label(state));
        line.kind = module ? wording::label(module->kind) : QString();
        line.label = module ? wording::typographic(module->code + u' ' + module->shortLabel) : session.code;
        line.place = !session.place.isEmpty() ? wording::typographic(session.place)
                     : host                   ? wording::fullName(*host)
                                              : QString();
        add(std::move(line));
    }
}

void DirectorDates::addCoaching(const Figures& figures, Workspace& workspace) {
    QHash<CoachingEntryId, CoachingState> states;
    for (const CoachingStore::EntryTotals& totals : figures.coachingRows().entries)
        states.insert(totals.entry, totals.state);
    for (const CoachingEntry& entry : workspace.coaching().entries()) {
        const CoachingState state = states.value(entry.id, CoachingState::booked);
        Line line;
        line.first = entry.date;
        line.last = state == CoachingState::cancelled ? QDate() : entry.date;
        line.state = lookOf(chartStateOf(state), wording::label(state));
        line.kind = DirectorDate::tr("Coaching");
        line.label = entry.theme.isEmpty() ? wording::unknown() : wording::typographic(entry.theme);
        line.times = wording::bothStarts(entry);
        line.place = wording::label(entry.modality);
        add(std::move(line));
    }
}

void DirectorDates::addVisits(const Figures& figures, Workspace& workspace) {
    for (const Immersion& group : figures.immersions()) {
        QHash<HalfDayId, HalfDay> halfDays;
        for (const HalfDay& halfDay : workspace.sessions().halfDays(group.session))
            halfDays.insert(halfDay.id, halfDay);
        const Organisation* host = figures.organisation(group.host);
        const SessionState state = figures.state(group.session);
        for (const Visit& visit : workspace.immersions().visits(group.id)) {
            const HalfDay when = halfDays.value(visit.halfDay);
            Line line;
            line.first = line.last = when.date;
            line.state = lookOf(chartState(state), wording::label(state)); // that of its sheets
            line.kind = wording::label(visit.kind);
            line.label = !visit.theme.isEmpty() ? wording::typographic(visit.theme)
                         : host                 ? wording::fullName(*host)
                                                : QString();
            const QString hours = wording::hours(when);
            line.times =
                hours.isEmpty() ? wording::label(when.part) : DirectorDate::tr("%1, local time").arg(hours);
            line.place = wording::typographic(visit.place);
            add(std::move(line));
        }
    }
}

Records DirectorDates::records() const {
    Records records(QStringLiteral("director_dates"), {{QStringLiteral("state")},
                                                       {QStringLiteral("dates"), Table::Type::date},
                                                       {QStringLiteral("last_date"), Table::Type::date},
                                                       {QStringLiteral("label")},
                                                       {QStringLiteral("kind")},
                                                       {QStringLiteral("times")},
                                                       {QStringLiteral("place")}});
    for (const Line& line : lines_) {
        CellLook label;
        label.tip = line.label; // in a narrow window it is cut
        const CellLook days = line.first == line.last || !line.last.isValid()
                                  ? CellLook()
                                  : wordsLook(wording::dateSpan(line.first, line.last));
        records.add(line.id,
                    {toCell(line.state.text), toCell(line.first), toCell(line.last), toCell(line.label),
                     toCell(line.kind), toCell(line.times), toCell(line.place)},
                    {line.state, days, {}, label});
    }
    return records;
}

} // namespace palas::ui
