// SPDX-License-Identifier: EUPL-1.2
#include "ui/calendar/CalendarContent.h"

#include "reports/charts/FigureCharts.h"
#include "services/Figures.h"
#include "wording/CalendarWords.h"
#include "wording/Formats.h"
#include "wording/Labels.h"

#include <algorithm>
#include <QCoreApplication>

namespace palas::ui {
namespace {

constexpr int namedStructures = 3;

struct CalendarLanes {
    Q_DECLARE_TR_FUNCTIONS(palas::ui::CalendarLanes)
};

CalendarItem itemOf(const Figures& figures, CalendarEntry entry) {
    CalendarItem item;
    item.title = wording::calendarTitle(figures, entry);
    item.hours = wording::calendarHours(entry);
    item.structures = wording::calendarStructures(figures, entry, namedStructures);
    QStringList words{entry.first == entry.last ? wording::longDate(entry.first)
                                                : wording::dateSpan(entry.first, entry.last),
                      wording::calendarTimes(entry),
                      entry.code,
                      item.title,
                      item.structures,
                      wording::calendarPlace(entry),
                      wording::typographic(entry.person),
                      wording::label(entry.state)};
    words.removeAll(QString());
    item.words = words.join(QStringLiteral(" · "));
    item.entry = std::move(entry);
    return item;
}

enum Lane { training, events, immersions, coaching, labs, deadlines, laneCount };

Lane laneOf(CalendarKind kind) {
    switch (kind) {
    case CalendarKind::session:
        return training;
    case CalendarKind::event:
        return events;
    case CalendarKind::immersion:
    case CalendarKind::opening:
    case CalendarKind::visit:
        return immersions;
    case CalendarKind::coaching:
        return coaching;
    case CalendarKind::stage:
    case CalendarKind::milestone:
    case CalendarKind::experiment:
        return labs;
    case CalendarKind::report:
    case CalendarKind::handover:
    case CalendarKind::partnership:
    case CalendarKind::evaluation:
    case CalendarKind::programmeStart:
    case CalendarKind::programmeEnd:
        break;
    }
    return deadlines;
}

QStringList laneNames() {
    return {CalendarLanes::tr("Sessions"), CalendarLanes::tr("Events"), CalendarLanes::tr("Immersions"),
            CalendarLanes::tr("Coaching"), CalendarLanes::tr("Labs"),   CalendarLanes::tr("Deadlines")};
}

} // namespace

StateMark markOf(CalendarState state) {
    switch (state) {
    case CalendarState::planned:
        return {QStringLiteral("prevu"), Tone::secondary};
    case CalendarState::running:
        return {QStringLiteral("encours"), Tone::accent};
    case CalendarState::toProve:
        return {QStringLiteral("realise"), Tone::late};
    case CalendarState::proven:
        return {QStringLiteral("justifie"), Tone::accent};
    case CalendarState::late:
        return {QStringLiteral("alerte"), Tone::late};
    case CalendarState::over:
        return {QStringLiteral("sansobjet"), Tone::na};
    case CalendarState::cancelled:
        break;
    }
    return {QStringLiteral("fermer"), Tone::na};
}

CalendarContent::CalendarContent(const Figures& figures, std::vector<CalendarEntry> entries) {
    for (CalendarEntry& entry : entries) {
        const int place = int(items_.size());
        days_[entry.first].push_back(place);
        if (entry.last != entry.first)
            days_[entry.last].push_back(place);
        places_.insert(entry.key, place);
        items_.push_back(itemOf(figures, std::move(entry)));
    }
}

const std::vector<int>& CalendarContent::on(QDate day) const {
    static const std::vector<int> none;
    const auto found = days_.constFind(day);
    return found == days_.cend() ? none : *found;
}

int CalendarContent::find(const QString& key) const {
    return places_.value(key, -1);
}

int CalendarContent::firstOf(SessionId session) const {
    const auto found = std::find_if(items_.begin(), items_.end(), [session](const CalendarItem& item) {
        return item.entry.session == session;
    });
    return found == items_.end() ? -1 : int(found - items_.begin());
}

int CalendarContent::nearest(QDate day) const {
    const auto found =
        std::lower_bound(items_.begin(), items_.end(), day,
                         [](const CalendarItem& item, QDate wanted) { return item.entry.first < wanted; });
    return found == items_.end() ? int(items_.size()) - 1 : int(found - items_.begin());
}

int CalendarContent::toCome(QDate today) const {
    return int(std::count_if(items_.begin(), items_.end(), [today](const CalendarItem& item) {
        return item.entry.last >= today && item.entry.state != CalendarState::cancelled;
    }));
}

Records CalendarContent::records() const {
    Records records(QStringLiteral("calendar"), {{QStringLiteral("state")},
                                                 {QStringLiteral("dates"), Table::Type::date},
                                                 {QStringLiteral("last_date"), Table::Type::date},
                                                 {QStringLiteral("times")},
                                                 {QStringLiteral("label")},
                                                 {QStringLiteral("kind")},
                                                 {QStringLiteral("code")},
                                                 {QStringLiteral("organisation")},
                                                 {QStringLiteral("place")}});
    qint64 id = 0;
    for (const CalendarItem& item : items_) {
        const CalendarEntry& entry = item.entry;
        const QString state = wording::label(entry.state);
        CellLook look;
        const StateMark mark = markOf(entry.state);
        look.icon = mark.icon;
        look.tone = mark.tone;
        CellLook label;
        label.tip = item.words;
        const CellLook days =
            entry.first == entry.last ? CellLook() : wordsLook(wording::dateSpan(entry.first, entry.last));
        records.add(++id,
                    {toCell(state), toCell(entry.first), toCell(entry.last),
                     toCell(wording::calendarTimes(entry)), toCell(item.title),
                     toCell(wording::label(entry.kind)), toCell(entry.code), toCell(item.structures),
                     toCell(wording::calendarPlace(entry))},
                    {look, days, {}, {}, label});
    }
    return records;
}

/// The months of the operation, and of what was trained beside it. A deadline years later, an agreement that
/// ends, would press everything together: the list has it.
Period CalendarContent::stripSpan(const Figures& figures) const {
    Period span = figures.programme().period;
    const bool isKnown = span.from.isValid() && span.to.isValid();
    for (const CalendarItem& item : items_) {
        const CalendarKind kind = item.entry.kind;
        const bool isTraining = kind == CalendarKind::session || kind == CalendarKind::event;
        if (isKnown && !isTraining)
            continue;
        if (!span.from.isValid() || item.entry.first < span.from)
            span.from = item.entry.first;
        if (!span.to.isValid() || item.entry.last > span.to)
            span.to = item.entry.last;
    }
    if (!span.from.isValid() || !span.to.isValid())
        return span;
    return {QDate(span.from.year(), span.from.month(), 1),
            QDate(span.to.year(), span.to.month(), span.to.daysInMonth())};
}

/// The half-days of a session are one bar; one that was cancelled is not drawn.
TimelineWidget::Content CalendarContent::timeline(const Figures& figures) const {
    TimelineWidget::Content content;
    content.lanes = laneNames();
    content.today = figures.scope().asOf;
    const Period span = stripSpan(figures);
    content.from = span.from;
    content.to = span.to;
    QHash<SessionId, size_t> bars;
    for (size_t place = 0; place < items_.size(); ++place) {
        const CalendarEntry& entry = items_[place].entry;
        if (entry.last < span.from || entry.first > span.to)
            continue;
        if (chartState(entry.state) == ChartState::none)
            continue;
        if (entry.session.isValid()) {
            const auto known = bars.constFind(entry.session);
            if (known != bars.cend()) {
                content.bars[*known].last = entry.last;
                continue;
            }
            bars.insert(entry.session, content.bars.size());
        }
        content.bars.push_back({qint64(place) + 1, laneOf(entry.kind), entry.first, entry.last,
                                chartState(entry.state), items_[place].words});
    }
    return content;
}

Target targetOf(const CalendarEntry& entry) {
    switch (entry.kind) {
    case CalendarKind::session:
    case CalendarKind::event:
        return {QStringLiteral("sessions"), entry.row};
    case CalendarKind::evaluation:
        return {QStringLiteral("sessions"), entry.row, QStringLiteral("evaluations_due")};
    case CalendarKind::immersion:
        return {QStringLiteral("sessions"), entry.row};
    case CalendarKind::opening:
    case CalendarKind::visit:
    case CalendarKind::report:
        return {QStringLiteral("immersions"), entry.row};
    case CalendarKind::coaching:
        return {QStringLiteral("coaching"), entry.row};
    case CalendarKind::stage:
    case CalendarKind::milestone:
    case CalendarKind::experiment:
        return {QStringLiteral("labs"), entry.row};
    case CalendarKind::handover:
        return {QStringLiteral("equipment"), entry.row};
    case CalendarKind::partnership:
        return {QStringLiteral("partners"), entry.row};
    case CalendarKind::programmeStart:
    case CalendarKind::programmeEnd:
        break;
    }
    return {QStringLiteral("settings")};
}

} // namespace palas::ui
