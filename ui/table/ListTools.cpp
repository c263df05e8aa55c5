// SPDX-License-Identifier: EUPL-1.2
#include "ui/table/ListTools.h"

#include "ui/common/Buttons.h"
#include "ui/common/FlowRow.h"
#include "ui/theme/Theme.h"

#include <algorithm>
#include <iterator>
#include <QBoxLayout>
#include <QEvent>
#include <QLineEdit>

namespace palas::ui {
namespace {

constexpr int gap = 8;

/// What the filter is shown with: its icon, the words that say what it is for.
int leastFilter(const QLineEdit& filter) {
    return filter.fontMetrics().horizontalAdvance(filter.placeholderText()) + px(52);
}

int widthOfTool(const QWidget& tool, bool wordless) {
    const auto* button = qobject_cast<const QPushButton*>(&tool);
    return button ? widthOf(*button, wordless) : tool.sizeHint().width();
}

} // namespace

ListTools::ListTools(QLineEdit* filter, QWidget* count, const std::vector<QWidget*>& buttons)
    : lines_(new QVBoxLayout(this))
    , row_(new QHBoxLayout)
    , below_(new FlowRow)
    , filter_(filter)
    , count_(count) {
    lines_->setContentsMargins(gap, gap, gap, gap);
    lines_->setSpacing(gap);
    lines_->addLayout(row_);
    lines_->addLayout(below_);
    for (QLayout* line : std::initializer_list<QLayout*>{row_, below_})
        line->setSpacing(gap);
    row_->addWidget(filter_, 1);
    row_->addStretch(1);
    row_->addWidget(count_);
    for (QWidget* button : buttons)
        row_->addWidget(button);
    // What has no room folds: the list may be as narrow as its page wants it.
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

void ListTools::setNarrow() {
    narrow_ = true;
    count_->hide();
    row_->setStretch(row_->indexOf(filter_) + 1, 0);
}

bool ListTools::event(QEvent* event) {
    const bool handled = QWidget::event(event);
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)
        fit();
    return handled;
}

/// What the page put there, wherever it stands now.
std::vector<QWidget*> ListTools::own() const {
    std::vector<QWidget*> found;
    for (const QLayout* line : std::initializer_list<const QLayout*>{below_, row_}) {
        for (int place = 0; place < line->count() && !line->itemAt(place)->spacerItem(); ++place) {
            if (QWidget* widget = line->itemAt(place)->widget(); widget && widget != filter_)
                found.push_back(widget);
        }
    }
    return found;
}

void ListTools::fit() {
    static constexpr Arrangement tried[] = {
        {.count = true}, {}, {.wordless = true}, {.below = true}, {.wordless = true, .below = true}};
    const auto* found =
        std::find_if(std::begin(tried), std::prev(std::end(tried)), [this](const Arrangement& one) {
            return !(narrow_ && one.count) && widthOf(one) <= width();
        });
    filter_->setMinimumWidth(leastFilter(*filter_));
    place(*found);
}

/// Of the first line, or of the widest underneath.
int ListTools::widthOf(const Arrangement& arrangement) const {
    const std::vector<QWidget*> moved = own();
    int first = leastFilter(*filter_);
    int underneath = 0;
    const auto widthOfShown = [&](const QWidget& tool) {
        return tool.isHidden() ? 0 : gap + widthOfTool(tool, arrangement.wordless);
    };
    for (const QWidget* tool : moved) {
        if (arrangement.below)
            underneath = std::max(underneath, widthOfShown(*tool));
        else
            first += widthOfShown(*tool);
    }
    for (int place = 0; place < row_->count(); ++place) {
        const QWidget* tool = row_->itemAt(place)->widget();
        const bool apart = tool == filter_ || tool == count_;
        if (tool && !apart && std::find(moved.begin(), moved.end(), tool) == moved.end())
            first += widthOfShown(*tool);
    }
    if (arrangement.count)
        first += gap + count_->sizeHint().width();
    return std::max(first, underneath) + 2 * gap;
}

void ListTools::place(const Arrangement& arrangement) {
    if (!narrow_)
        count_->setVisible(arrangement.count);
    std::vector<QWidget*> moved = own();
    for (int place = 0; place < row_->count(); ++place) {
        if (auto* button = qobject_cast<QPushButton*>(row_->itemAt(place)->widget()))
            setWordless(*button, arrangement.wordless);
    }
    for (QWidget* tool : moved) {
        if (auto* button = qobject_cast<QPushButton*>(tool))
            setWordless(*button, arrangement.wordless);
    }
    if (moved.empty() || (below_->count() > 0) == arrangement.below)
        return;
    int after = row_->indexOf(filter_);
    for (QWidget* tool : moved) {
        if (arrangement.below) {
            row_->removeWidget(tool);
            below_->addWidget(tool);
        } else {
            below_->removeWidget(tool);
            row_->insertWidget(++after, tool);
        }
    }
}

} // namespace palas::ui
