// SPDX-License-Identifier: EUPL-1.2
#include "reports/charts/CalendarCharts.h"

#include "wording/CalendarWords.h"

#include <algorithm>
#include <map>
#include <QHash>

namespace palas {

namespace {

/// The months of the operation, and of what was trained beside it. A deadline years later, an agreement that
/// ends, would press everything together: the list has it.
Period monthsOf(const Figures& figures, const std::vector<const CalendarEntry*>& entries) {
    Period span = figures.programme().period;
    const bool isKnown = span.from.isValid() && span.to.isValid();
    for (const CalendarEntry* entry : entries) {
        const bool isTraining = entry->kind == CalendarKind::session || entry->kind == CalendarKind::event;
        if (isKnown && !isTraining)
            continue;
        if (!span.from.isValid() || entry->first < span.from)
            span.from = entry->first;
        if (!span.to.isValid() || entry->last > span.to)
            span.to = entry->last;
    }
    if (!span.from.isValid() || !span.to.isValid())
        return span;
    return {QDate(span.from.year(), span.from.month(), 1),
            QDate(span.to.year(), span.to.month(), span.to.daysInMonth())};
}

} // namespace

ChartState chartState(CalendarState state) {
    switch (state) {
    case CalendarState::planned:
    case CalendarState::late:
        return ChartState::planned;
    case CalendarState::running:
        return ChartState::running;
    case CalendarState::toProve:
        return ChartState::toProve;
    case CalendarState::proven:
        return ChartState::proven;
    case CalendarState::over:
    case CalendarState::cancelled:
        break;
    }
    return ChartState::none;
}

TimelineChart calendarTimeline(const Figures& figures, const std::vector<const CalendarEntry*>& entries) {
    TimelineChart chart;
    chart.today = figures.scope().asOf;
    const Period span = monthsOf(figures, entries);
    chart.from = span.from;
    chart.to = span.to;
    const auto isDrawn = [&span](const CalendarEntry& entry) {
        return entry.last >= span.from && entry.first <= span.to && entry.state != CalendarState::cancelled;
    };
    std::map<CalendarGroup, int> lanes;
    for (const CalendarEntry* entry : entries) {
        if (isDrawn(*entry))
            lanes.emplace(groupOf(entry->kind), 0);
    }
    for (auto& [group, lane] : lanes) {
        lane = int(chart.lanes.size());
        chart.lanes << wording::label(group);
    }
    QHash<SessionId, size_t> bars;
    for (size_t place = 0; place < entries.size(); ++place) {
        const CalendarEntry& entry = *entries[place];
        if (!isDrawn(entry))
            continue;
        if (entry.session.isValid()) {
            const auto known = bars.constFind(entry.session);
            if (known != bars.cend()) {
                chart.bars[*known].last = entry.last;
                continue;
            }
            bars.insert(entry.session, chart.bars.size());
        }
        chart.bars.push_back({qint64(place) + 1,
                              lanes.at(groupOf(entry.kind)),
                              entry.first,
                              entry.last,
                              chartState(entry.state),
                              {}});
    }
    return chart;
}

} // namespace palas
