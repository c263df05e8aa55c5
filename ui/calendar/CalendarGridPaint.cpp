// SPDX-License-Identifier: EUPL-1.2

// How the grid of the calendar is drawn.

#include "ui/calendar/CalendarGrid.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Shapes.h"
#include "ui/theme/Theme.h"
#include "wording/Formats.h"

#include <QPainter>

namespace palas::ui {
namespace {

// Pixels at 100 %.
constexpr int headHeight = 26;
constexpr int numberHeight = 22;
constexpr int markSize = 14;
constexpr int inset = 5;

QString cut(const QPainter& painter, const QString& text, int width) {
    return painter.fontMetrics().elidedText(text, Qt::ElideRight, width);
}

/// The ground of an entry says its state once more, softly: outline while it is to come.
QColor groundOf(CalendarState state) {
    const ChartColours& colours = tokens().chart;
    switch (state) {
    case CalendarState::toProve:
    case CalendarState::late:
        return colours.lateSoft;
    case CalendarState::running:
    case CalendarState::proven:
        return colours.accentSoft;
    case CalendarState::over:
    case CalendarState::cancelled:
        return colours.sunken;
    case CalendarState::planned:
        break;
    }
    return colours.surface;
}

} // namespace

void CalendarGrid::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), tokens().chart.surface);
    paintHeads(painter);
    const Period shown = days();
    for (QDate day = shown.from; day <= shown.to; day = day.addDays(1))
        paintDay(painter, day);
    if (drag_ && drag_->over.isValid())
        shapes::box(painter, dayRect(drag_->over).adjusted(1, 1, -1, -1), 4, {}, tokens().chart.focus, 2);
}

void CalendarGrid::paintHeads(QPainter& painter) const {
    const ChartColours& colours = tokens().chart;
    painter.fillRect(QRect(0, 0, width(), px(headHeight)), colours.sunken);
    painter.setFont(Theme::instance().font(TextSize::small, true));
    painter.setPen(colours.text);
    const QDate monday = days().from;
    for (int column = 0; column < 7; ++column) {
        const QDate day = monday.addDays(column);
        const QRect head(dayRect(day).left(), 0, dayRect(day).width(), px(headHeight));
        const QString text = span_ == Span::week ? wording::dayMonth(day) : wording::shortWeekday(day);
        painter.drawText(head, Qt::AlignCenter, cut(painter, text, head.width() - px(inset)));
    }
}

void CalendarGrid::paintDay(QPainter& painter, QDate day) const {
    const ChartColours& colours = tokens().chart;
    const QRect cell = dayRect(day);
    const bool inMonth = span_ == Span::week || day.month() == day_.month();
    if (!inMonth)
        painter.fillRect(cell, colours.window);
    painter.fillRect(QRect(cell.right(), cell.top(), 1, cell.height()), colours.line);
    painter.fillRect(QRect(cell.left(), cell.bottom(), cell.width(), 1), colours.line);
    const bool isToday = day == today_;
    const QRect number(cell.left() + px(3), cell.top() + px(2), px(26), px(numberHeight) - px(4));
    if (isToday)
        shapes::box(painter, number, number.height() / 2.0, colours.accent, {});
    painter.setFont(Theme::instance().font(TextSize::small, isToday || day == day_));
    painter.setPen(isToday ? colours.onAccent : inMonth ? colours.text : colours.text2);
    painter.drawText(number, Qt::AlignCenter, QString::number(day.day()));

    const std::vector<int>& here = content_->on(day);
    const Column column = columnOf(day);
    for (size_t slot = 0; slot < column.shown.size(); ++slot)
        paintItem(painter, column.shown[slot], here[slot], day == day_ && here[slot] == item());
    if (column.hidden > 0) {
        painter.setFont(Theme::instance().font(TextSize::small, true));
        painter.setPen(colours.accent);
        painter.drawText(
            column.more.adjusted(px(inset), 0, 0, 0), Qt::AlignVCenter,
            cut(painter, tr("+ %n more", nullptr, column.hidden), column.more.width() - px(inset)));
    }
    if (day == day_)
        shapes::box(painter, cell.adjusted(1, 1, -1, -1), 4, {}, hasFocus() ? colours.focus : colours.accent,
                    hasFocus() && item() < 0 ? 2 : 1);
}

void CalendarGrid::paintItem(QPainter& painter, const QRect& area, int place, bool current) const {
    const CalendarItem& item = content_->items()[size_t(place)];
    const ChartColours& colours = tokens().chart;
    const bool dragged = drag_ && drag_->item == place && drag_->over.isValid();
    shapes::box(painter, area, 4, dragged ? colours.sunken : groundOf(item.entry.state),
                current ? colours.accent : colours.line);
    const EntryMark mark = markOf(item.entry);
    const int side = px(markSize);
    const bool whole = span_ == Span::week && area.height() > px(30);
    const QRect icon(area.left() + px(3), area.top() + (whole ? px(3) : (area.height() - side) / 2), side,
                     side);
    paintIcon(painter, icon, mark.icon, tokens().colour(mark.tone));
    const QRect words = area.adjusted(px(markSize + 7), 0, -px(3), 0);
    painter.setPen(item.entry.state == CalendarState::cancelled ? colours.text2 : colours.text);
    painter.setFont(Theme::instance().font(TextSize::small));
    if (whole)
        paintLines(painter, words, item);
    else {
        QFont font = Theme::instance().font(TextSize::small);
        font.setStrikeOut(item.entry.state == CalendarState::cancelled);
        painter.setFont(font);
        const int most = area.height() / painter.fontMetrics().height();
        painter.drawText(words, Qt::AlignVCenter,
                         linesOf(item.title, painter.fontMetrics(), wordsWidth(), most).join(u'\n'));
    }
    if (current && hasFocus())
        shapes::focusRing(painter, area, 4);
}

void CalendarGrid::paintLines(QPainter& painter, const QRect& area, const CalendarItem& item) const {
    const std::vector<BlockLine> lines = blockOf(item, wordsWidth());
    const int line = painter.fontMetrics().height();
    int top = area.top() + (area.height() - int(lines.size()) * line) / 2;
    for (const auto& [words, bold] : lines) {
        painter.setFont(Theme::instance().font(TextSize::small, bold));
        painter.drawText(QRect(area.left(), top, area.width(), line), Qt::AlignVCenter, words);
        top += line;
    }
}

} // namespace palas::ui
