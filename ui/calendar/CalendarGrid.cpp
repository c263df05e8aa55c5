// SPDX-License-Identifier: EUPL-1.2
#include "ui/calendar/CalendarGrid.h"

#include "ui/theme/Theme.h"
#include "wording/Formats.h"

#include <algorithm>
#include <QAccessible>
#include <QApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>

namespace palas::ui {
namespace {

constexpr int weekDays = 7;

QDate mondayOf(QDate day) {
    return day.addDays(1 - day.dayOfWeek());
}

} // namespace

CalendarGrid::CalendarGrid(QWidget* parent)
    : QWidget(parent)
    , content_(std::make_shared<const CalendarContent>()) {
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

QSize CalendarGrid::sizeHint() const {
    return {px(900), px(520)};
}

void CalendarGrid::setContent(std::shared_ptr<const CalendarContent> content, QDate today) {
    content_ = std::move(content);
    today_ = today;
    if (!day_.isValid())
        day_ = today;
    const int place = content_->find(key_);
    if (place >= 0) {
        // An entry that lasts stands on two days.
        const CalendarEntry& entry = content_->items()[size_t(place)].entry;
        choose(day_ == entry.last ? day_ : entry.first, place);
    } else {
        setCurrent(day_);
    }
    update();
}

void CalendarGrid::setSpan(Span span) {
    span_ = span;
    updateGeometry();
    update();
}

int CalendarGrid::item() const {
    return content_->find(key_);
}

void CalendarGrid::setCurrent(QDate day, const QString& key) {
    const std::vector<int>& here = content_->on(day);
    const auto wanted = std::find(here.begin(), here.end(), content_->find(key));
    choose(day, wanted != here.end() ? *wanted : here.empty() ? -1 : here.front());
}

void CalendarGrid::choose(QDate day, int place) {
    const bool otherDay = day != day_;
    day_ = day;
    key_ = place < 0 ? QString() : content_->items()[size_t(place)].entry.key;
    update();
    tellCurrent();
    emit currentPlaced();
    if (!otherDay)
        return;
    updateGeometry(); // a month may have more weeks
    emit currentChanged(day_);
}

void CalendarGrid::tellCurrent() {
    const int place = item();
    setAccessibleDescription(place < 0 ? wording::longDate(day_) : content_->items()[size_t(place)].words);
    if (hasFocus()) {
        QAccessibleEvent told(this, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&told);
    }
}

Period CalendarGrid::days() const {
    if (span_ == Span::week)
        return {mondayOf(day_), mondayOf(day_).addDays(weekDays - 1)};
    const QDate first(day_.year(), day_.month(), 1);
    const QDate last(day_.year(), day_.month(), day_.daysInMonth());
    return {mondayOf(first), mondayOf(last).addDays(weekDays - 1)};
}

void CalendarGrid::step(int days) {
    setCurrent(day_.addDays(days));
}

/// Through the entries of the day, then on to the week above or below.
void CalendarGrid::stepInDay(int by) {
    const std::vector<int>& here = content_->on(day_);
    const auto at = int(std::find(here.begin(), here.end(), item()) - here.begin());
    const int wanted = at + by;
    if (wanted >= 0 && wanted < int(here.size()))
        return choose(day_, here[size_t(wanted)]);
    const QDate day = day_.addDays(by * weekDays);
    const std::vector<int>& there = content_->on(day);
    choose(day, there.empty() ? -1 : by < 0 ? there.back() : there.front());
}

void CalendarGrid::askMove(int days) {
    if (item() >= 0)
        emit moveAsked(item(), days);
}

void CalendarGrid::keyPressEvent(QKeyEvent* event) {
    const bool moves = event->modifiers().testFlag(Qt::AltModifier);
    switch (event->key()) {
    case Qt::Key_Escape:
        if (!drag_)
            return QWidget::keyPressEvent(event);
        drag_.reset();
        return update();
    case Qt::Key_Left:
        return moves ? askMove(-1) : step(-1);
    case Qt::Key_Right:
        return moves ? askMove(1) : step(1);
    case Qt::Key_Up:
        return moves ? askMove(-weekDays) : stepInDay(-1);
    case Qt::Key_Down:
        return moves ? askMove(weekDays) : stepInDay(1);
    case Qt::Key_Home:
        return setCurrent(mondayOf(day_));
    case Qt::Key_End:
        return setCurrent(mondayOf(day_).addDays(weekDays - 1));
    case Qt::Key_PageUp:
        return setCurrent(span_ == Span::week ? day_.addDays(-weekDays) : day_.addMonths(-1));
    case Qt::Key_PageDown:
        return setCurrent(span_ == Span::week ? day_.addDays(weekDays) : day_.addMonths(1));
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (item() >= 0)
            emit opened(item());
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void CalendarGrid::mousePressEvent(QMouseEvent* event) {
    const QPoint at = event->position().toPoint();
    const QDate day = dayAt(at);
    if (event->button() != Qt::LeftButton || !day.isValid())
        return;
    if (isMoreAt(at))
        return emit weekAsked(day);
    const int item = itemAt(at);
    if (item < 0)
        return setCurrent(day);
    choose(day, item);
    if (movable_)
        drag_ = Drag{item, day, at, {}};
}

/// Far enough from where it was pressed to be meant.
bool CalendarGrid::startsMove(QPoint position) const {
    return drag_ && (position - drag_->pressed).manhattanLength() >= QApplication::startDragDistance();
}

void CalendarGrid::mouseMoveEvent(QMouseEvent* event) {
    const QPoint at = event->position().toPoint();
    if (drag_ && event->buttons().testFlag(Qt::LeftButton)) {
        if (drag_->over.isValid() || startsMove(at)) {
            drag_->over = dayAt(at);
            setCursor(Qt::ClosedHandCursor);
            update();
        }
        return;
    }
    setCursor(itemAt(at) >= 0 || isMoreAt(at) ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void CalendarGrid::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton || !drag_)
        return;
    const Drag drag = *drag_;
    drag_.reset();
    unsetCursor();
    update();
    if (drag.over.isValid() && drag.over != drag.from)
        emit moveAsked(drag.item, int(drag.from.daysTo(drag.over)));
}

void CalendarGrid::mouseDoubleClickEvent(QMouseEvent* event) {
    const int item = itemAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && item >= 0)
        emit opened(item);
}

bool CalendarGrid::event(QEvent* event) {
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const int item = itemAt(help->pos());
    if (item < 0)
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), content_->items()[size_t(item)].words, this);
    return true;
}

} // namespace palas::ui
