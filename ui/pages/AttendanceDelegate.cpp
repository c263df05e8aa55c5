// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/AttendanceDelegate.h"

#include "ui/pages/AttendanceLook.h"
#include "ui/pages/AttendanceModel.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Shapes.h"
#include "ui/theme/Theme.h"

#include <QAbstractItemView>
#include <QPainter>

namespace palas::ui {
namespace {

/// A small tick or cross at the foot of the state: the signature was seen, or is missing.
void paintSignature(QPainter& painter, const QRect& icon, Signature signature) {
    if (signature == Signature::unseen)
        return;
    const bool seen = signature == Signature::signed_;
    const double side = icon.width() * 0.5;
    const QRectF area(icon.right() - side / 2, icon.bottom() - side * 0.75, side, side);
    const auto at = [&area](double x, double y) {
        return QPointF(area.x() + area.width() * x, area.y() + area.height() * y);
    };
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tokens().colour(seen ? Tone::accent : Tone::bad), 1.75, Qt::SolidLine, Qt::RoundCap,
                        Qt::RoundJoin));
    if (seen) {
        painter.drawPolyline(QPolygonF({at(0.05, 0.5), at(0.4, 0.9), at(1, 0.1)}));
    } else {
        painter.drawLine(at(0.1, 0.1), at(0.9, 0.9));
        painter.drawLine(at(0.9, 0.1), at(0.1, 0.9));
    }
    painter.restore();
}

void paintGridLines(QPainter& painter, const QRect& area) {
    painter.fillRect(QRect(area.left(), area.bottom(), area.width(), 1), tokens().chart.line);
    painter.fillRect(QRect(area.right(), area.top(), 1, area.height()), tokens().chart.line);
}

} // namespace

AttendanceDelegate::AttendanceDelegate(const AttendanceModel& model, QObject* parent)
    : QAbstractItemDelegate(parent)
    , model_(model) {}

void AttendanceDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                               const QModelIndex& index) const {
    if (model_.isCell(index))
        paintCell(*painter, option, index);
    else
        paintProven(*painter, option.rect, index);
}

void AttendanceDelegate::paintCell(QPainter& painter, const QStyleOptionViewItem& option,
                                   const QModelIndex& index) const {
    const SessionRecord& record = model_.shown();
    const Attendance& cell = record.cell(index.row(), index.column());
    const CellState state = record.state(index.row(), index.column());
    const CellStateLook look = lookOf(state);
    const QRect area = option.rect;
    const bool selected = blockSelected_ && option.state.testFlag(QStyle::State_Selected);
    painter.fillRect(area, selected      ? tokens().chart.accentSoft
                           : look.tinted ? tokens().soft(look.tone)
                                         : tokens().chart.surface);
    paintGridLines(painter, area);

    const int side = px(14);
    const QRect icon(area.left() + px(7), area.top() + (area.height() - side) / 2, side, side);
    paintIcon(painter, icon, look.icon, tokens().colour(look.tone));
    if (state == CellState::toProve)
        paintSignature(painter, icon, cell.signature);

    const Minutes whole = duration(record.halfDays[size_t(index.column())]);
    const bool partly = cell.mark == Mark::present && whole.value > 0 && cell.minutes != whole;
    painter.setFont(Theme::instance().font(TextSize::body, partly));
    painter.setPen(tokens().colour(partly ? Tone::text : Tone::secondary));
    painter.drawText(area.adjusted(icon.right() - area.left(), 0, -px(7), 0),
                     Qt::AlignRight | Qt::AlignVCenter, index.data().toString());

    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    if (view && view->currentIndex() == index) {
        const QRect ring = area.adjusted(0, 0, -1, -1);
        if (view->hasFocus())
            shapes::focusRing(painter, ring, 0);
        else
            shapes::box(painter, ring, 0, {}, tokens().chart.lineStrong);
    }
}

void AttendanceDelegate::paintProven(QPainter& painter, const QRect& area, const QModelIndex& index) const {
    painter.fillRect(area, tokens().chart.surface);
    painter.fillRect(QRect(area.left(), area.bottom(), area.width(), 1), tokens().chart.line);
    painter.setFont(Theme::instance().font(TextSize::body, true));
    painter.setPen(tokens().chart.text);
    painter.drawText(area.adjusted(0, 0, -px(8), 0), Qt::AlignRight | Qt::AlignVCenter,
                     index.data().toString());
}

QSize AttendanceDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const {
    return {px(64), px(24)};
}

} // namespace palas::ui
