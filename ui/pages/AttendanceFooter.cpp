// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/AttendanceFooter.h"

#include "ui/pages/AttendanceGrid.h"
#include "ui/pages/AttendanceHeaders.h"
#include "ui/pages/AttendanceLook.h"
#include "ui/pages/AttendanceModel.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Theme.h"
#include "wording/Formats.h"

#include <QPainter>
#include <QScrollBar>

namespace palas::ui {
namespace {

constexpr int side = 14;       ///< pixels of the mockups, of the icon of a state
constexpr int lineHeight = 22; ///< between two lines of the legend

} // namespace

AttendanceFooter::AttendanceFooter(const AttendanceModel& model, const AttendanceGrid& grid, QWidget* parent)
    : QWidget(parent)
    , model_(model)
    , grid_(grid) {
    setObjectName(QStringLiteral("attendanceTotals"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    const auto repaint = [this] { update(); };
    connect(grid.horizontalScrollBar(), &QScrollBar::valueChanged, this, repaint);
    connect(grid.horizontalHeader(), &QHeaderView::sectionResized, this, repaint);
    connect(grid.horizontalHeader(), &QHeaderView::geometriesChanged, this, repaint);
}

QString AttendanceFooter::caption() {
    return tr("proven hours");
}

void AttendanceFooter::recordChanged() {
    const SessionRecord& record = model_.shown();
    setAccessibleName(tr("%n participant(s), %1 proven", nullptr, int(record.people.size()))
                          .arg(wording::duration(record.proven())));
    updateGeometry();
    update();
}

QSize AttendanceFooter::sizeHint() const {
    return {px(200), px(28)};
}

void AttendanceFooter::paintEvent(QPaintEvent*) {
    const SessionRecord& record = model_.shown();
    QPainter painter(this);
    painter.fillRect(rect(), tokens().chart.sunken);
    painter.fillRect(QRect(0, 0, width(), 1), tokens().chart.line);
    const QHeaderView& columns = *grid_.horizontalHeader();
    const int left = grid_.verticalHeader()->width();
    painter.setFont(Theme::instance().font(TextSize::small, true));
    painter.setPen(tokens().chart.text);
    painter.setClipRect(left, 0, width() - left, height());
    for (int column = 0; column < model_.columnCount(); ++column) {
        const QRect cell(left + columns.sectionViewportPosition(column), 0,
                         columns.sectionSize(column) - px(8), height());
        const bool all = column == model_.provenColumn();
        painter.drawText(cell, Qt::AlignRight | Qt::AlignVCenter,
                         wording::duration(all ? record.proven() : record.provenOn(column)));
    }
    painter.setClipping(false);
    const int name = grid_.peopleHeader().nameWidth();
    painter.drawText(QRect(px(8), 0, name - px(8), height()), Qt::AlignLeft | Qt::AlignVCenter,
                     tr("%n participant(s)", nullptr, int(record.people.size())));
    painter.setFont(Theme::instance().font(TextSize::small));
    painter.setPen(tokens().chart.text2);
    painter.drawText(QRect(name, 0, left - name - px(4), height()), Qt::AlignLeft | Qt::AlignVCenter,
                     caption());
}

AttendanceLegend::AttendanceLegend(const AttendanceModel& model, QWidget* parent)
    : QWidget(parent)
    , model_(model) {
    setObjectName(QStringLiteral("attendanceLegend"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void AttendanceLegend::recordChanged() {
    QStringList words;
    for (const CellState state : cellStates)
        words.append(lookOf(state).word + u' ' + wording::number(model_.shown().count(state)));
    setAccessibleName(words.join(QStringLiteral(", ")));
    setToolTip(words.join(u'\n'));
    fit();
    update();
}

QSize AttendanceLegend::sizeHint() const {
    return {px(200), px(28)};
}

void AttendanceLegend::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fit();
}

/// As many lines as the states need.
void AttendanceLegend::fit() {
    const std::vector<QPoint> places = statePlaces();
    setFixedHeight(px(28) + places.back().y());
}

/// Where each state begins, its line from the top.
std::vector<QPoint> AttendanceLegend::statePlaces() const {
    const QFontMetrics plain(Theme::instance().font(TextSize::small));
    const QFontMetrics bold(Theme::instance().font(TextSize::small, true));
    std::vector<QPoint> places;
    QPoint next(px(8), 0);
    for (const CellState state : cellStates) {
        const QString count = wording::number(model_.shown().count(state));
        const int wide =
            px(side + 6 + 5) + plain.horizontalAdvance(lookOf(state).word) + bold.horizontalAdvance(count);
        if (next.x() > px(8) && next.x() + wide > width())
            next = {px(8), next.y() + px(lineHeight)};
        places.push_back(next);
        next.rx() += wide + px(16);
    }
    places.push_back(next);
    return places;
}

void AttendanceLegend::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const QFont plain = Theme::instance().font(TextSize::small);
    const QFont bold = Theme::instance().font(TextSize::small, true);
    const std::vector<QPoint> places = statePlaces();
    auto place = places.begin();
    for (const CellState state : cellStates) {
        const CellStateLook look = lookOf(state);
        QRect area(*place++, QSize(width(), px(28)));
        const int icon = px(side);
        paintIcon(painter, QRect(area.left(), area.top() + (area.height() - icon) / 2, icon, icon), look.icon,
                  tokens().colour(look.tone));
        area.setLeft(area.left() + icon + px(6));
        painter.setFont(plain);
        painter.setPen(tokens().chart.text2);
        painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter, look.word);
        area.setLeft(area.left() + QFontMetrics(plain).horizontalAdvance(look.word) + px(5));
        painter.setFont(bold);
        painter.setPen(tokens().chart.text);
        painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter,
                         wording::number(model_.shown().count(state)));
    }
    painter.setFont(plain);
    painter.setPen(tokens().chart.text2);
    const QString unit = tr("minutes per half-day");
    if (places.back().x() + QFontMetrics(plain).horizontalAdvance(unit) + px(8) <= width())
        painter.drawText(rect().adjusted(0, places.back().y(), -px(8), 0), Qt::AlignRight | Qt::AlignVCenter,
                         unit);
}

} // namespace palas::ui
