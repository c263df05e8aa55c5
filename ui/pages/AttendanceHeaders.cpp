// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/AttendanceHeaders.h"

#include "ui/pages/AttendanceFooter.h"
#include "ui/pages/AttendanceModel.h"
#include "ui/theme/Theme.h"
#include "wording/Formats.h"
#include "wording/Labels.h"

#include <algorithm>
#include <QAbstractItemView>
#include <QPainter>

namespace palas::ui {
namespace {

constexpr int widestName = 150; ///< beside many half-days; twice as long where there is room
constexpr int roomy = 1000;
constexpr int widestStructure = 104;

QModelIndex cursorOf(const QHeaderView& header) {
    const auto* view = qobject_cast<const QAbstractItemView*>(header.parentWidget());
    return view ? view->currentIndex() : QModelIndex();
}

void drawElided(QPainter& painter, const QRect& area, const QString& text, Qt::Alignment alignment) {
    painter.drawText(area, int(alignment | Qt::AlignVCenter | Qt::TextSingleLine),
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, area.width()));
}

/// « lun. 28 juin » where that fits above all columns, else « lun. 28 ».
QString fittingDay(QDate day, const std::vector<HalfDay>& all, const QFontMetrics& metrics, int width) {
    const QString whole = wording::dayMonth(day);
    const bool fits = std::all_of(all.begin(), all.end(), [&](const HalfDay& other) {
        return metrics.horizontalAdvance(wording::dayMonth(other.date)) <= width;
    });
    return fits ? whole : whole.left(whole.lastIndexOf(u' '));
}

/// « 8 h 30 – 12 h » where it fits, else « 3 h 30 ».
QString fittingHours(const HalfDay& halfDay, const QFontMetrics& metrics, int width) {
    const QString hours = wording::hours(halfDay);
    if (hours.isEmpty())
        return QStringLiteral("?");
    return metrics.horizontalAdvance(hours) <= width ? hours : wording::duration(duration(halfDay));
}

} // namespace

PeopleHeader::PeopleHeader(const AttendanceModel& model, QWidget* parent)
    : QHeaderView(Qt::Vertical, parent)
    , model_(model) {
    setSectionsClickable(true);
    setHighlightSections(false);
    setSectionResizeMode(QHeaderView::Fixed);
    setMinimumSectionSize(1);
}

void PeopleHeader::measure(int room) {
    const QFontMetrics metrics(Theme::instance().font(TextSize::body));
    int name = px(100);
    int structure = px(64);
    for (const auto& participant : model_.shown().people) {
        name = std::max(name, metrics.horizontalAdvance(participant.name) + px(16));
        structure = std::max(structure, metrics.horizontalAdvance(participant.structure) + px(8));
    }
    nameWidth_ = std::min(name, px(room < px(roomy) ? widestName : 2 * widestName));
    // Beside the names and the structures: their titles, and what the totals are of.
    const QFontMetrics titles(Theme::instance().font(TextSize::small, true));
    const QFontMetrics totals(Theme::instance().font(TextSize::small));
    nameWidth_ = std::max(nameWidth_, titles.horizontalAdvance(AttendanceCorner::tr("Participant")) + px(16));
    structureWidth_ = std::max({std::min(structure, px(widestStructure)),
                                titles.horizontalAdvance(AttendanceCorner::tr("Structure")) + px(8),
                                totals.horizontalAdvance(AttendanceFooter::caption()) + px(8)});
}

void PeopleHeader::paintSection(QPainter* painter, const QRect& area, int person) const {
    const auto& participant = model_.shown().people[size_t(person)];
    painter->save();
    painter->fillRect(area, tokens().chart.surface);
    painter->fillRect(QRect(area.left(), area.bottom(), area.width(), 1), tokens().chart.line);
    painter->fillRect(QRect(area.right(), area.top(), 1, area.height()), tokens().chart.line);
    const bool current = cursorOf(*this).row() == person;
    painter->setFont(Theme::instance().font(TextSize::body, current));
    painter->setPen(tokens().chart.text);
    drawElided(*painter, QRect(area.left() + px(8), area.top(), nameWidth_ - px(10), area.height()),
               participant.name, Qt::AlignLeft);
    painter->setFont(Theme::instance().font(TextSize::body));
    painter->setPen(tokens().chart.text2);
    drawElided(*painter,
               QRect(area.left() + nameWidth_, area.top(), area.width() - nameWidth_ - px(4), area.height()),
               participant.structure, Qt::AlignLeft);
    painter->restore();
}

HalfDayHeader::HalfDayHeader(const AttendanceModel& model, QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent)
    , model_(model) {
    setSectionsClickable(true);
    setHighlightSections(false);
    setSectionResizeMode(QHeaderView::Fixed);
    setContextMenuPolicy(Qt::CustomContextMenu);
}

QSize HalfDayHeader::sizeHint() const {
    return {0, 3 * QFontMetrics(Theme::instance().font(TextSize::small)).height() + px(8)};
}

int HalfDayHeader::leastWidth() {
    const QFontMetrics metrics(Theme::instance().font(TextSize::axis));
    int widest = 0;
    for (const DayPart part : {DayPart::morning, DayPart::afternoon})
        widest = std::max(widest, metrics.horizontalAdvance(wording::label(part).toLower()));
    return widest + px(5);
}

void HalfDayHeader::paintSection(QPainter* painter, const QRect& area, int column) const {
    painter->save();
    painter->fillRect(area, tokens().chart.sunken);
    painter->fillRect(QRect(area.left(), area.bottom(), area.width(), 1), tokens().chart.line);
    if (column < model_.provenColumn()) {
        paintHalfDay(*painter, area, column);
    } else {
        painter->setFont(Theme::instance().font(TextSize::small, true));
        painter->setPen(tokens().chart.text2);
        drawElided(*painter, area.adjusted(px(4), 0, -px(8), 0),
                   model_.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(), Qt::AlignRight);
    }
    painter->restore();
}

void HalfDayHeader::paintHalfDay(QPainter& painter, const QRect& area, int column) const {
    const HalfDay& halfDay = model_.shown().halfDays[size_t(column)];
    const bool current = cursorOf(*this).column() == column;
    painter.fillRect(QRect(area.right(), area.top(), 1, area.height()), tokens().chart.line);
    const QFont bold = Theme::instance().font(TextSize::small, true);
    const QFont plain = Theme::instance().font(TextSize::small);
    const int width = area.width() - px(4);
    const int line = QFontMetrics(plain).height();
    QRect row(area.left() + px(2), area.top() + px(4), width, line);
    painter.setFont(bold);
    painter.setPen(current ? tokens().chart.accent : tokens().chart.text);
    drawElided(painter, row, fittingDay(halfDay.date, model_.shown().halfDays, QFontMetrics(bold), width),
               Qt::AlignHCenter);
    painter.setFont(plain);
    painter.setPen(current ? tokens().chart.accent : tokens().chart.text2);
    row.translate(0, line);
    const QString part = wording::label(halfDay.part).toLower();
    if (painter.fontMetrics().horizontalAdvance(part) > width)
        painter.setFont(Theme::instance().font(TextSize::axis));
    drawElided(painter, row, part, Qt::AlignHCenter);
    painter.setFont(plain);
    row.translate(0, line);
    drawElided(painter, row, fittingHours(halfDay, QFontMetrics(plain), width), Qt::AlignHCenter);
    if (current)
        painter.fillRect(QRect(area.left(), area.bottom() - 1, area.width() - 1, 2), tokens().chart.accent);
}

AttendanceCorner::AttendanceCorner(const PeopleHeader& people, QWidget* parent)
    : QWidget(parent)
    , people_(people) {}

void AttendanceCorner::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), tokens().chart.sunken);
    painter.fillRect(QRect(0, height() - 1, width(), 1), tokens().chart.line);
    painter.fillRect(QRect(width() - 1, 0, 1, height()), tokens().chart.line);
    painter.setFont(Theme::instance().font(TextSize::small, true));
    painter.setPen(tokens().chart.text2);
    drawElided(painter, QRect(px(8), 0, people_.nameWidth() - px(14), height()), tr("Participant"),
               Qt::AlignLeft);
    drawElided(painter, QRect(people_.nameWidth(), 0, width() - people_.nameWidth() - px(6), height()),
               tr("Structure"), Qt::AlignLeft);
}

} // namespace palas::ui
