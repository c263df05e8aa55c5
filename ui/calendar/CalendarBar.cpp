// SPDX-License-Identifier: EUPL-1.2
#include "ui/calendar/CalendarBar.h"

#include "services/Figures.h"
#include "ui/common/Buttons.h"
#include "ui/common/ChoiceBox.h"
#include "ui/theme/Theme.h"
#include "wording/CalendarWords.h"
#include "wording/Formats.h"
#include "wording/Labels.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QEvent>
#include <QSignalBlocker>

namespace palas::ui {
namespace {

constexpr int gap = 4;
constexpr int arrow = 46; ///< pixels of the mockups, what a filter adds to its words

struct Choice {
    QString words;
    QVariant value;
};

/// The first choice is all of them; what was chosen stays chosen while it is offered.
void fill(QComboBox& box, const QString& all, const std::vector<Choice>& choices) {
    const QSignalBlocker quiet(box);
    const QVariant chosen = box.currentData();
    box.clear();
    box.addItem(all);
    for (const Choice& choice : choices)
        box.addItem(choice.words, choice.value);
    box.setCurrentIndex(std::max(0, chosen.isValid() ? box.findData(chosen) : 0));
}

} // namespace

CalendarBar::CalendarBar(QWidget* parent)
    : QWidget(parent)
    , lines_(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , views_(new QButtonGroup(this)) {
    const auto addPart = [this](QWidget* part) {
        auto* row = new QHBoxLayout(part);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(gap);
        lines_->addWidget(part);
        return row;
    };
    lines_->setContentsMargins(0, 0, 0, 0);
    lines_->setSpacing(2 * gap);
    turning_ = addPart(new QWidget);
    filters_ = addPart(new QWidget);
    addViews();
    turning_->addSpacing(2 * gap);
    addDays();
    turning_->addStretch(1);
    structure_ = addFilter(QStringLiteral("calendarStructure"), tr("Structure"), 184);
    module_ = addFilter(QStringLiteral("calendarModule"), tr("Module"), 160);
    strand_ = addFilter(QStringLiteral("calendarStrand"), tr("Strand"), 140);
    group_ = addFilter(QStringLiteral("calendarGroup"), tr("Kind"), 140);
}

void CalendarBar::addViews() {
    const std::pair<CalendarView, QString> views[] = {{CalendarView::month, tr("Month")},
                                                      {CalendarView::week, tr("Week")},
                                                      {CalendarView::list, tr("List")},
                                                      {CalendarView::strip, tr("Timeline")}};
    for (const auto& [view, words] : views) {
        const int number = int(view) + 1;
        auto* button =
            makeButton(words, {}, QStringLiteral("calendarView%1").arg(number), ButtonKind::plain, true);
        button->setCheckable(true);
        setShortcutHint(button, words, QKeySequence(Qt::Key_0 + number));
        views_->addButton(button, int(view));
        turning_->addWidget(button);
    }
    connect(views_, &QButtonGroup::idClicked, this, [this](int id) { emit viewChosen(CalendarView(id)); });
}

void CalendarBar::addDays() {
    days_[0] = makeIconButton(tr("Before"), QStringLiteral("precedent"), QStringLiteral("calendarBefore"));
    days_[1] = makeButton(tr("Today"), {}, QStringLiteral("calendarToday"), ButtonKind::plain, true);
    days_[2] = makeIconButton(tr("After"), QStringLiteral("chevron"), QStringLiteral("calendarAfter"));
    setShortcutHint(days_[0], tr("Before"), QKeySequence(Qt::Key_PageUp));
    setShortcutHint(days_[1], tr("Today"), QKeySequence(Qt::Key_T));
    setShortcutHint(days_[2], tr("After"), QKeySequence(Qt::Key_PageDown));
    for (QPushButton* button : days_)
        turning_->addWidget(button);
    connect(days_[0], &QPushButton::clicked, this, [this] { emit stepped(-1); });
    connect(days_[1], &QPushButton::clicked, this, &CalendarBar::todayAsked);
    connect(days_[2], &QPushButton::clicked, this, [this] { emit stepped(1); });
}

ChoiceBox* CalendarBar::addFilter(const QString& name, const QString& words, int width) {
    auto* box = new ChoiceBox;
    box->setObjectName(name);
    box->setAccessibleName(words);
    box->setToolTip(words);
    filters_->addWidget(box);
    widths_.emplace_back(box, width);
    connect(box, &QComboBox::currentIndexChanged, this, &CalendarBar::filterChanged);
    return box;
}

void CalendarBar::setChoices(const Figures& figures) {
    std::vector<Choice> structures;
    for (const Organisation& structure : figures.beneficiaries())
        structures.push_back({wording::fullName(structure), structure.id.value});
    fill(*structure_, tr("All structures"), structures);
    structure_->setVisible(!figures.scope().organisation.isValid());
    std::vector<Choice> modules;
    for (const Module& module : figures.allModules())
        modules.push_back({wording::typographic(module.code + u' ' + module.shortLabel), module.id.value});
    fill(*module_, tr("All modules"), modules);
    std::vector<Choice> strands;
    for (const Strand strand : {Strand::papp, Strand::fais})
        strands.push_back({wording::label(strand), int(strand)});
    fill(*strand_, tr("Both strands"), strands);
    std::vector<Choice> groups;
    for (const CalendarGroup group : calendarGroups)
        groups.push_back({wording::label(group), int(group)});
    fill(*group_, tr("All kinds"), groups);
    fit();
}

bool CalendarBar::event(QEvent* event) {
    const bool handled = QWidget::event(event);
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)
        fit();
    return handled;
}

QSize CalendarBar::minimumSizeHint() const {
    return {0, QWidget::minimumSizeHint().height()};
}

/// The filters stand beside the views, at the least with the words that say what is not filtered; else under
/// them.
void CalendarBar::fit() {
    const auto widthOf = [](const std::pair<ChoiceBox*, int>& filter, bool least) {
        const auto& [box, width] = filter;
        const int first = box->fontMetrics().horizontalAdvance(box->itemText(0));
        const int words = std::max(first, box->wordsWidth()) + px(arrow);
        return least ? words : std::max(words, px(width));
    };
    const auto sum = [&](bool least) {
        int all = 0;
        for (const auto& filter : widths_)
            all += filter.first->isHidden() ? 0 : widthOf(filter, least) + gap;
        return all;
    };
    const int turning = turning_->sizeHint().width() + 2 * gap;
    const bool beside = turning + sum(true) <= width();
    const bool least = (beside ? turning : 0) + sum(false) > width();
    for (const auto& filter : widths_)
        filter.first->setFixedWidth(widthOf(filter, least));
    const auto direction = beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom;
    const Qt::Alignment side = beside ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeft;
    QLayoutItem* part = lines_->itemAt(1);
    lines_->setDirection(direction);
    // Only when it changes: a layout asks to be laid out again each time.
    if (part->alignment() != side)
        lines_->setAlignment(part->widget(), side);
}

CalendarFilter CalendarBar::filter() const {
    CalendarFilter filter;
    filter.structure = {structure_->currentData().toLongLong()};
    filter.module = {module_->currentData().toLongLong()};
    if (const QVariant strand = strand_->currentData(); strand.isValid())
        filter.strand = Strand(strand.toInt());
    if (const QVariant group = group_->currentData(); group.isValid())
        filter.group = CalendarGroup(group.toInt());
    return filter;
}

void CalendarBar::clearFilter() {
    for (QComboBox* box : {structure_, module_, strand_, group_}) {
        const QSignalBlocker quiet(box);
        box->setCurrentIndex(0);
    }
    emit filterChanged();
}

void CalendarBar::setView(CalendarView view) {
    views_->button(int(view))->setChecked(true);
    // The list and the timeline show all days at once.
    const bool pages = view == CalendarView::month || view == CalendarView::week;
    days_[0]->setEnabled(pages);
    days_[2]->setEnabled(pages);
}

void CalendarBar::focusFilter() {
    (structure_->isVisible() ? structure_ : module_)->setFocus(Qt::ShortcutFocusReason);
}

} // namespace palas::ui
