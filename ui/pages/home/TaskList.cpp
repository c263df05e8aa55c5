// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/home/TaskList.h"

#include "services/Tasks.h"
#include "ui/common/Buttons.h"
#include "ui/common/Phrases.h"
#include "ui/common/TextLabel.h"
#include "ui/pages/TaskTargets.h"
#include "ui/theme/Icons.h"
#include "wording/Formats.h"
#include "wording/Labels.h"

#include <algorithm>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QPainter>

namespace palas::ui {
namespace {

/// One line: its icon and rule are painted, its words are labels.
class TaskRow : public QWidget {
public:
    TaskRow(QString iconName, bool first, bool late)
        : icon_(std::move(iconName))
        , first_(first)
        , late_(late) {}

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        if (first_)
            painter.fillRect(rect(), tokens().chart.accentSoft);
        painter.fillRect(QRect(0, height() - 1, width(), 1), tokens().chart.line);
        const int side = px(18);
        paintIcon(painter, QRect(px(12), (height() - side) / 2, side, side), icon_,
                  late_ ? tokens().chart.late : tokens().chart.text2);
    }

private:
    QString icon_;
    bool first_;
    bool late_;
};

} // namespace

TaskList::TaskList(QWidget* parent)
    : QScrollArea(parent) {
    setObjectName(QStringLiteral("taskList"));
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    auto* content = new QWidget;
    rows_ = new QVBoxLayout(content);
    rows_->setContentsMargins(0, 0, 0, 0);
    rows_->setSpacing(0);
    rows_->addStretch(1);
    setWidget(content);
    viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
}

void TaskList::setWhole(bool whole) {
    whole_ = whole;
    setMinimumHeight(whole_ ? widget()->sizeHint().height() : 0);
}

void TaskList::setTasks(const std::vector<palas::Task>& tasks) {
    // Another change must not take the keyboard from the one who works here.
    const auto held =
        std::find_if(buttons_.begin(), buttons_.end(), [](QWidget* one) { return one->hasFocus(); });
    const QString focused = held == buttons_.end() ? QString() : (*held)->objectName();
    buttons_.clear();
    while (rows_->count() > 1) {
        QLayoutItem* item = rows_->takeAt(0);
        item->widget()->deleteLater();
        delete item;
    }
    int place = 0;
    for (const palas::Task& task : tasks) {
        rows_->insertWidget(place, row(task, place == 0));
        ++place;
    }
    setWhole(whole_);
    setFocusProxy(buttons_.isEmpty() ? nullptr : buttons_.first());
    if (focused.isEmpty() || buttons_.isEmpty())
        return;
    const auto again = std::find_if(buttons_.begin(), buttons_.end(),
                                    [&](QWidget* one) { return one->objectName() == focused; });
    (again == buttons_.end() ? buttons_.first() : *again)->setFocus(Qt::OtherFocusReason);
}

QWidget* TaskList::row(const palas::Task& task, bool first) {
    auto* line = new TaskRow(iconOf(task), first, task.minutes.value > 0);
    line->setAccessibleName(labelled(wording::taskTitle(task), wording::taskDetail(task)));
    auto* layout = new QHBoxLayout(line);
    layout->setContentsMargins(px(42), 4, 8, 5);
    layout->setSpacing(8);
    auto* count = new TextLabel(wording::number(task.count), TextSize::object, true);
    count->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    count->setMinimumWidth(px(34));
    layout->addWidget(count);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    auto* title = new TextLabel(wording::taskTitle(task), TextSize::body, true);
    // The minutes at stake stand at the right.
    palas::Task shown = task;
    shown.minutes = {};
    auto* detail = new TextLabel(wording::taskDetail(shown), TextSize::small, false, Tone::secondary);
    title->setWordWrap(true);
    detail->setWordWrap(true);
    words->addWidget(title);
    words->addWidget(detail);
    layout->addLayout(words, 1);
    if (task.minutes.value > 0)
        layout->addWidget(new TextLabel(wording::duration(task.minutes), TextSize::body, true));
    auto* button =
        makeButton(actionOf(task), {}, task.code, first ? ButtonKind::primary : ButtonKind::plain, true);
    button->setAccessibleDescription(line->accessibleName());
    button->setMinimumWidth(px(150));
    button->installEventFilter(this);
    layout->addWidget(button);
    buttons_.append(button);
    connect(button, &QPushButton::clicked, this, [this, target = targetOf(task)] { emit chosen(target); });
    line->setMinimumHeight(px(45));
    return line;
}

/// Up and down from button to button; Enter presses.
bool TaskList::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress)
        return QScrollArea::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    const qsizetype place = buttons_.indexOf(static_cast<QWidget*>(watched));
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        static_cast<QPushButton*>(watched)->click();
        return true;
    }
    if (key != Qt::Key_Up && key != Qt::Key_Down)
        return false;
    const qsizetype next = qBound(qsizetype(0), place + (key == Qt::Key_Down ? 1 : -1), buttons_.size() - 1);
    buttons_[next]->setFocus(Qt::TabFocusReason);
    ensureWidgetVisible(buttons_[next]);
    return true;
}

} // namespace palas::ui
