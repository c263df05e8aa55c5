// SPDX-License-Identifier: EUPL-1.2
#include "ui/common/PageHeader.h"

#include "ui/common/Buttons.h"
#include "ui/common/FigureLink.h"
#include "ui/common/TextLabel.h"

#include <algorithm>
#include <iterator>
#include <QBoxLayout>
#include <QEvent>

namespace palas::ui {
namespace {

constexpr int gap = 12;

} // namespace

PageHeader::PageHeader(const QString& title, QWidget* parent)
    : QWidget(parent)
    , lines_(new QVBoxLayout(this))
    , row_(new QHBoxLayout)
    , words_(new QBoxLayout(QBoxLayout::LeftToRight))
    , title_(new TextLabel(title, TextSize::page, true))
    , context_(new TextLabel({}, TextSize::body, false, Tone::secondary)) {
    setObjectName(QStringLiteral("pageHeader"));
    lines_->setContentsMargins(0, 0, 0, 0);
    lines_->setSpacing(0);
    lines_->addLayout(row_, 1);
    row_->setSpacing(gap);
    words_->setSpacing(gap);
    words_->addWidget(title_, 0, Qt::AlignVCenter);
    words_->addWidget(context_, 1, Qt::AlignVCenter);
    context_->setElided(true);
    context_->hide();
    row_->addLayout(words_, 1);
    buttonsFrom_ = row_->count();
    const auto follow = [this] { setMinimumHeight(px(52)); };
    follow();
    connect(&Theme::instance(), &Theme::changed, this, follow);
}

void PageHeader::setTitle(const QString& title) {
    title_->setText(title);
}

void PageHeader::setContext(const QString& context) {
    context_->setText(context);
    context_->setVisible(!context.isEmpty());
    // A cut context asks for no more room than before, whatever it says.
    fit();
}

FigureLink* PageHeader::addFigure(const QString& name) {
    auto* link = new FigureLink(TextSize::body);
    link->setObjectName(name);
    if (!facts_) {
        // The context takes no more than its words, and what is left stands after the figures.
        facts_ = new QHBoxLayout;
        facts_->setSpacing(gap);
        words_->removeWidget(context_);
        context_->setElided(false);
        facts_->addWidget(context_, 0, Qt::AlignVCenter);
        facts_->addStretch(1);
        words_->addLayout(facts_, 1);
    }
    facts_->insertWidget(facts_->count() - 1, link, 0, Qt::AlignVCenter);
    return link;
}

bool PageHeader::event(QEvent* event) {
    const bool handled = QWidget::event(event);
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)
        fit();
    return handled;
}

QSize PageHeader::minimumSizeHint() const {
    // What has no room folds: the page may be as narrow as the rest of it allows.
    return {title_->minimumSizeHint().width(), QWidget::minimumSizeHint().height()};
}

/// The first arrangement that fits; the last one has to.
void PageHeader::fit() {
    static constexpr Arrangement tried[] = {{},
                                            {.under = true},
                                            {.wordless = true},
                                            {.under = true, .wordless = true},
                                            {.under = true, .tabsBelow = true},
                                            {.under = true, .wordless = true, .tabsBelow = true},
                                            {true, true, true, true}};
    const auto* found = std::find_if(std::begin(tried), std::prev(std::end(tried)),
                                     [this](const Arrangement& one) { return widthOf(one) <= width(); });
    place(*found);
}

int PageHeader::wordsWidth(bool under) const {
    const int title = title_->sizeHint().width();
    int second = facts_ ? facts_->sizeHint().width() : 0;
    if (!facts_ && !context_->isHidden())
        second = context_->fontMetrics().horizontalAdvance(context_->fullText()) + 1;
    if (under || second == 0)
        return std::max(title, second);
    return title + gap + second;
}

int PageHeader::widthOf(const Arrangement& arrangement) const {
    int width = wordsWidth(arrangement.under || stacked_);
    const auto add = [&width](int one) { width += gap + one; };
    if (tabs_ && !tabs_->isHidden() && !arrangement.tabsBelow)
        add(tabs_->sizeHint().width());
    for (int place = 1; place < row_->count(); ++place) {
        const auto* widget = row_->itemAt(place)->widget();
        if (!widget || widget == tabs_ || widget->isHidden())
            continue;
        const auto* button = qobject_cast<const QPushButton*>(widget);
        const bool secondary = std::find(secondary_.begin(), secondary_.end(), button) != secondary_.end();
        if (button && (secondary || button == primary_))
            add(ui::widthOf(*button, secondary ? arrangement.wordless : arrangement.lastWordless));
        else
            add(widget->sizeHint().width());
    }
    return width;
}

void PageHeader::place(const Arrangement& arrangement) {
    if (!stacked_) {
        const bool beside = !arrangement.under;
        words_->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
        words_->setSpacing(beside ? gap : 0);
    }
    for (QPushButton* button : secondary_)
        setWordless(*button, arrangement.wordless);
    if (primary_)
        setWordless(*primary_, arrangement.lastWordless);
    if (!tabs_ || (row_->indexOf(tabs_) < 0) == arrangement.tabsBelow)
        return;
    if (arrangement.tabsBelow) {
        row_->removeWidget(tabs_);
        lines_->addWidget(tabs_, 0, Qt::AlignLeft);
    } else {
        lines_->removeWidget(tabs_);
        row_->insertWidget(1, tabs_);
    }
    buttonsFrom_ += arrangement.tabsBelow ? -1 : 1;
}

QPushButton* PageHeader::addSecondary(const QString& text, const QString& iconName, const QString& name) {
    auto* button = makeButton(text, iconName, name);
    row_->insertWidget(buttonsFrom_++, button);
    secondary_.push_back(button);
    return button;
}

QPushButton* PageHeader::setPrimary(const QString& text, const QString& iconName, const QString& name) {
    primary_ = makeButton(text, iconName, name, ButtonKind::primary);
    row_->addWidget(primary_);
    return primary_;
}

void PageHeader::addWidget(QWidget* widget) {
    row_->insertWidget(buttonsFrom_++, widget);
}

void PageHeader::setTabs(QWidget* tabs) {
    tabs_ = tabs;
    row_->insertWidget(1, tabs);
    ++buttonsFrom_;
}

void PageHeader::setStacked() {
    stacked_ = true;
    words_->setDirection(QBoxLayout::TopToBottom);
    words_->setSpacing(0);
    words_->setContentsMargins(0, 4, 0, 4);
}

} // namespace palas::ui
