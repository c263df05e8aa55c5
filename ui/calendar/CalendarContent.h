// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "reports/charts/Charts.h"
#include "services/Calendar.h"
#include "ui/pages/Page.h"
#include "ui/table/Records.h"
#include "ui/theme/Tokens.h"

#include <QHash>

namespace palas::ui {

/// A dated entry with the words that every view shows.
struct CalendarItem {
    CalendarEntry entry;
    QString title;
    QString hours;      ///< empty: a whole day
    QString structures; ///< short names, or how many
    QString words;      ///< all of it, for tooltips and screen readers
};

/// An icon of resources/icons and its tone: the state as shape and colour; of what is over and asked nothing,
/// the kind.
struct EntryMark {
    QString icon;
    Tone tone = Tone::text;
};
[[nodiscard]] EntryMark markOf(const CalendarEntry& entry);

/// What the views of the calendar show, by time: the entries that pass the filter.
class CalendarContent {
public:
    CalendarContent() = default;
    CalendarContent(const Figures& figures, std::vector<CalendarEntry> entries);

    [[nodiscard]] const std::vector<CalendarItem>& items() const { return items_; }
    [[nodiscard]] bool isEmpty() const { return items_.empty(); }
    /// Places of the items of a day; one that lasts stands on its first and on its last day.
    [[nodiscard]] const std::vector<int>& on(QDate day) const;
    [[nodiscard]] int find(const QString& key) const;   ///< -1: not there
    [[nodiscard]] int firstOf(SessionId session) const; ///< -1: none
    [[nodiscard]] int nearest(QDate day) const;         ///< the first from that day on, else the last; -1
    [[nodiscard]] int toCome(QDate today) const;        ///< today's included, without what is cancelled
    [[nodiscard]] Records records() const;              ///< keyed by place, from 1
    [[nodiscard]] TimelineChart timeline(const Figures& figures) const; ///< keyed by place, from 1

private:
    std::vector<CalendarItem> items_;
    QHash<QDate, std::vector<int>> days_;
    QHash<QString, int> places_;
};

/// Where the row of an entry is opened.
[[nodiscard]] Target targetOf(const CalendarEntry& entry);

} // namespace palas::ui
