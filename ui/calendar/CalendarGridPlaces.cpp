// SPDX-License-Identifier: EUPL-1.2

// Where the days of the calendar and their entries stand.

#include "ui/calendar/CalendarGrid.h"
#include "ui/theme/Theme.h"

#include <algorithm>
#include <numeric>

namespace palas::ui {
namespace {

constexpr int weekDays = 7;
constexpr int mostTitleLines = 3;

// Pixels at 100 %.
constexpr int headHeight = 26;
constexpr int numberHeight = 22;
constexpr int lineHeight = 19;
constexpr int besideTitle = 24; ///< mark and margins
constexpr int blockMargins = 8;
constexpr int highestWeek = 400;
constexpr int gap = 2;

int fontHeight() {
    return QFontMetrics(Theme::instance().font(TextSize::small)).height();
}

} // namespace

int CalendarGrid::weeks() const {
    const Period shown = days();
    return int(shown.from.daysTo(shown.to) + 1) / weekDays;
}

/// Two entries, or one and how many more there are.
int CalendarGrid::leastWeek() const {
    return px(numberHeight) + px(gap) + 2 * (px(lineHeight) + px(gap));
}

QSize CalendarGrid::minimumSizeHint() const {
    return {px(560), px(headHeight) + weeks() * leastWeek()};
}

/// A week has the height that its fullest day needs; what is left they share, and what is missing each gives
/// by what it has over a week without entries.
const std::vector<int>& CalendarGrid::weekTops() const {
    const Weeks now{days().from, size(), content_, fontHeight(), {}};
    if (weeks_.from == now.from && weeks_.size == now.size && weeks_.content == now.content &&
        weeks_.fontHeight == now.fontHeight)
        return weeks_.tops;
    weeks_ = now;
    const int count = weeks();
    const int least = leastWeek();
    std::vector<int> needs;
    for (int week = 0; week < count; ++week) {
        int need = least;
        for (int day = 0; day < weekDays; ++day)
            need = std::max(need, wantedHeight(now.from.addDays(week * weekDays + day)));
        needs.push_back(std::min(need, px(highestWeek)));
    }
    const int room = height() - px(headHeight);
    const int over = std::accumulate(needs.begin(), needs.end(), 0) - count * least;
    const int spare = room - count * least;
    int top = px(headHeight);
    weeks_.tops = {top};
    for (const int need : needs) {
        if (spare < 0)
            top += room / count;
        else if (over <= spare)
            top += need + (spare - over) / count;
        else
            top += least + int(qint64(need - least) * spare / over);
        weeks_.tops.push_back(top);
    }
    weeks_.tops.back() = height();
    return weeks_.tops;
}

QRect CalendarGrid::dayRect(QDate day) const {
    const Period shown = days();
    if (!shown.contains(day))
        return {};
    const int place = int(shown.from.daysTo(day));
    const int column = place % weekDays;
    const std::vector<int>& tops = weekTops();
    const int top = tops[size_t(place / weekDays)], bottom = tops[size_t(place / weekDays) + 1];
    const auto x = [this](int c) { return c * width() / weekDays; };
    return {x(column), top, x(column + 1) - x(column), bottom - top};
}

QStringList CalendarGrid::linesOf(const QString& title, const QFontMetrics& metrics, int width, int most) {
    QStringList lines;
    QString rest = title;
    // What is as wide as its place may be cut by a fraction of a pixel.
    while (!rest.isEmpty() && lines.size() < most - 1 && metrics.horizontalAdvance(rest) >= width) {
        qsizetype fitting = rest.size();
        while (fitting > 1 && metrics.horizontalAdvance(rest.left(fitting)) >= width)
            --fitting;
        // A word longer than its day goes on underneath.
        const qsizetype space = rest.lastIndexOf(u' ', fitting);
        const qsizetype end = space > 0 ? space : fitting;
        lines << rest.left(end);
        rest = rest.mid(end).trimmed();
    }
    return lines << metrics.elidedText(rest, Qt::ElideRight, width);
}

int CalendarGrid::wordsWidth() const {
    return width() / weekDays - px(6) - px(besideTitle);
}

/// With its whole title, as far as three lines hold it.
int CalendarGrid::entryHeight(int item) const {
    const CalendarItem& told = content_->items()[size_t(item)];
    if (span_ == Span::week)
        return int(blockOf(told, wordsWidth()).size()) * fontHeight() + px(blockMargins);
    const QFontMetrics metrics(Theme::instance().font(TextSize::small));
    const auto lines = int(linesOf(told.title, metrics, wordsWidth(), mostTitleLines).size());
    return px(lineHeight) + (lines - 1) * metrics.height();
}

std::vector<CalendarGrid::BlockLine> CalendarGrid::blockOf(const CalendarItem& item, int width) {
    const std::pair<QString, bool> texts[] = {{item.hours.isEmpty() ? item.entry.code : item.hours, false},
                                              {item.title, true},
                                              {item.structures, false}};
    std::vector<BlockLine> lines;
    for (const auto& [text, bold] : texts) {
        if (text.isEmpty())
            continue;
        const QFontMetrics metrics(Theme::instance().font(TextSize::small, bold));
        for (const QString& line : linesOf(text, metrics, width, mostTitleLines))
            lines.push_back({line, bold});
    }
    return lines;
}

int CalendarGrid::wantedHeight(QDate day) const {
    int wanted = px(numberHeight) + px(gap);
    for (const int item : content_->on(day)) {
        wanted += entryHeight(item) + px(gap);
        if (wanted > px(highestWeek))
            break;
    }
    return wanted;
}

CalendarGrid::Column CalendarGrid::columnOf(QDate day) const {
    const QRect cell = dayRect(day);
    const std::vector<int>& here = content_->on(day);
    const auto entries = int(here.size());
    const int line = px(lineHeight) + px(gap);
    const int room = cell.height() - px(numberHeight) - px(gap);
    const int lines = std::max(0, room / line);
    // The last place tells how many more there are.
    const int shown = entries <= lines ? entries : std::max(0, lines - 1);
    int spare = entries <= lines ? room - entries * line : 0;
    Column column;
    column.hidden = entries - shown;
    QRect place(cell.left() + px(3), cell.top() + px(numberHeight), cell.width() - px(6), px(lineHeight));
    for (int slot = 0; slot < shown; ++slot) {
        const int more = spare > 0 ? entryHeight(here[size_t(slot)]) - px(lineHeight) : 0;
        place.setHeight(px(lineHeight) + (more <= spare ? more : 0));
        spare -= place.height() - px(lineHeight);
        column.shown.push_back(place);
        place.moveTop(place.bottom() + 1 + px(gap));
    }
    place.setHeight(px(lineHeight));
    column.more = place;
    return column;
}

QRect CalendarGrid::itemRect(int item) const {
    if (item < 0)
        return {};
    const CalendarEntry& entry = content_->items()[size_t(item)].entry;
    for (const QDate day : {entry.first, entry.last}) {
        if (!days().contains(day))
            continue;
        const std::vector<int>& here = content_->on(day);
        const auto slot = size_t(std::find(here.begin(), here.end(), item) - here.begin());
        const Column column = columnOf(day);
        if (slot < column.shown.size())
            return column.shown[slot];
    }
    return {};
}

QRect CalendarGrid::currentRect() const {
    const QRect entry = itemRect(item());
    return entry.isEmpty() ? dayRect(day_) : entry;
}

QDate CalendarGrid::dayAt(QPoint position) const {
    const Period shown = days();
    for (QDate day = shown.from; day <= shown.to; day = day.addDays(1)) {
        if (dayRect(day).contains(position))
            return day;
    }
    return {};
}

int CalendarGrid::itemAt(QPoint position) const {
    const QDate day = dayAt(position);
    const Column column = columnOf(day);
    for (size_t slot = 0; slot < column.shown.size(); ++slot) {
        if (column.shown[slot].contains(position))
            return content_->on(day)[slot];
    }
    return -1;
}

bool CalendarGrid::isMoreAt(QPoint position) const {
    const Column column = columnOf(dayAt(position));
    return column.hidden > 0 && column.more.contains(position);
}

} // namespace palas::ui
