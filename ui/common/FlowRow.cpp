// SPDX-License-Identifier: EUPL-1.2
#include "ui/common/FlowRow.h"

#include <algorithm>
#include <QLabel>
#include <QWidget>
#include <utility>

namespace palas::ui {
namespace {

/// A label that may wrap asks for one line first.
int wantedWidth(QLayoutItem& item) {
    const auto* label = qobject_cast<const QLabel*>(item.widget());
    if (!label || !label->wordWrap())
        return item.sizeHint().width();
    const QMargins margins = label->contentsMargins();
    return label->fontMetrics().size(0, label->text()).width() + margins.left() + margins.right() + 1;
}

int heightFor(QLayoutItem& item, int width) {
    return item.hasHeightForWidth() ? item.heightForWidth(width) : item.sizeHint().height();
}

bool expands(const QLayoutItem& item) {
    return item.expandingDirections() & Qt::Horizontal;
}

} // namespace

FlowRow::FlowRow(QWidget* parent)
    : QLayout(parent) {}

FlowRow::~FlowRow() {
    for (QLayoutItem* item : items_)
        delete item;
}

void FlowRow::addStretch() {
    addItem(new QSpacerItem(0, 0, QSizePolicy::Expanding, QSizePolicy::Minimum));
}

void FlowRow::insertWidget(int place, QWidget* widget) {
    addChildWidget(widget);
    items_.insert(items_.begin() + place, new QWidgetItem(widget));
    invalidate();
}

void FlowRow::addItem(QLayoutItem* item) {
    items_.push_back(item);
    invalidate();
}

QLayoutItem* FlowRow::itemAt(int place) const {
    return place >= 0 && place < count() ? items_[size_t(place)] : nullptr;
}

QLayoutItem* FlowRow::takeAt(int place) {
    QLayoutItem* taken = itemAt(place);
    if (taken) {
        items_.erase(items_.begin() + place);
        invalidate();
    }
    return taken;
}

std::vector<FlowRow::Line> FlowRow::lines(int width) const {
    std::vector<Line> made(1);
    bool right = false;
    for (QLayoutItem* item : items_) {
        if (item->spacerItem()) {
            right = true;
            continue;
        }
        if (item->isEmpty())
            continue;
        const int wanted = wantedWidth(*item);
        if (!made.back().items.empty() && made.back().width + spacing() + wanted > width)
            made.emplace_back();
        Line& line = made.back();
        line.width += wanted + (line.items.empty() ? 0 : spacing());
        line.items.push_back(item);
        if (!right)
            line.right = line.items.size();
    }
    return made;
}

int FlowRow::heightOf(const Line& line, int width) const {
    int height = 0;
    for (QLayoutItem* item : line.items)
        height = std::max(height, heightFor(*item, std::min(wantedWidth(*item), width)));
    return height;
}

int FlowRow::heightAt(int width) const {
    const QMargins margins = contentsMargins();
    const int room = width - margins.left() - margins.right();
    int height = margins.top() + margins.bottom();
    bool first = true;
    for (const Line& line : lines(room)) {
        height += heightOf(line, room) + (first ? 0 : spacing() / 2);
        first = false;
    }
    return height;
}

QSize FlowRow::sizeHint() const {
    int width = 0;
    for (const Line& line : lines(QWIDGETSIZE_MAX))
        width = std::max(width, line.width);
    const QMargins margins = contentsMargins();
    width += margins.left() + margins.right();
    return {width, heightAt(width_)};
}

QSize FlowRow::minimumSize() const {
    QSize least;
    for (const QLayoutItem* item : items_) {
        if (!item->isEmpty())
            least = least.expandedTo(item->minimumSize());
    }
    const QMargins margins = contentsMargins();
    return {least.width() + margins.left() + margins.right(), heightAt(width_)};
}

void FlowRow::setGeometry(const QRect& area) {
    QLayout::setGeometry(area);
    if (const int before = heightAt(std::exchange(width_, area.width())); before != heightAt(width_))
        update();
    QRect left = area.marginsRemoved(contentsMargins());
    for (const Line& line : lines(left.width())) {
        const int height = heightOf(line, left.width());
        place(line, QRect(left.topLeft(), QSize(left.width(), height)));
        left.setTop(left.top() + height + spacing() / 2);
    }
}

void FlowRow::place(const Line& line, const QRect& area) const {
    int spare = std::max(0, area.width() - line.width);
    std::vector<int> widths;
    for (QLayoutItem* item : line.items) {
        const int wanted = std::min(wantedWidth(*item), area.width());
        const int most = std::max(wanted, item->maximumSize().width());
        widths.push_back(expands(*item) ? std::min(wanted + spare, most) : wanted);
        spare -= widths.back() - wanted;
    }
    int x = area.left();
    for (size_t place = 0; place < line.items.size(); ++place) {
        if (place == line.right)
            x += spare;
        QLayoutItem& item = *line.items[place];
        const int height = std::min(area.height(), heightFor(item, widths[place]));
        item.setGeometry(QRect(x, area.top() + (area.height() - height) / 2, widths[place], height));
        x += widths[place] + spacing();
    }
}

} // namespace palas::ui
