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
constexpr int edge = 4;         ///< over and under several lines
constexpr int leastHeight = 52; ///< pixels of the mockups

} // namespace

PageHeader::PageHeader(const QString& title, QWidget* parent)
    : QWidget(parent)
    , lines_(new QVBoxLayout(this))
    , row_(new QHBoxLayout)
    , title_(new TextLabel(title, TextSize::page, true))
    , context_(new TextLabel({}, TextSize::body, false, Tone::secondary))
    , second_(new QWidget)
    , facts_(new QHBoxLayout(second_))
    , middle_(new QSpacerItem(0, 0, QSizePolicy::Expanding)) {
    setObjectName(QStringLiteral("pageHeader"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    lines_->setContentsMargins(0, 0, 0, 0);
    lines_->setSpacing(0);
    lines_->addLayout(row_, 1);
    row_->setSpacing(gap);
    row_->addWidget(title_, 0, Qt::AlignVCenter);
    row_->addWidget(second_, 1);
    row_->addItem(middle_);
    facts_->setContentsMargins(0, 0, 0, 0);
    facts_->setSpacing(gap);
    facts_->addWidget(context_, 1, Qt::AlignVCenter);
    context_->setElided(true);
    context_->hide();
    connect(&Theme::instance(), &Theme::changed, this, &PageHeader::updateGeometry);
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
    if (!hasFigures_) {
        // The context takes no more than its words, and what is left stands after the figures.
        hasFigures_ = true;
        context_->setElided(false);
        facts_->setStretchFactor(context_, 0);
        facts_->addStretch(1);
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

QSize PageHeader::sizeHint() const {
    return QWidget::sizeHint().expandedTo({0, px(leastHeight)});
}

QSize PageHeader::minimumSizeHint() const {
    // What has no room folds: the page may be as narrow as the rest of it allows.
    return {title_->minimumSizeHint().width(), sizeHint().height()};
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

int PageHeader::contextWidth() const {
    if (hasFigures_)
        return facts_->sizeHint().width();
    return context_->isHidden() ? 0 : context_->fontMetrics().horizontalAdvance(context_->fullText()) + 1;
}

/// Of the line of the title, which is the widest: what is cut on the others has nowhere else to go.
int PageHeader::widthOf(const Arrangement& arrangement) const {
    int width = title_->sizeHint().width();
    const auto add = [&width](int one) { width += gap + one; };
    if (stacked_)
        width = std::max(width, contextWidth());
    else if (!arrangement.under)
        add(contextWidth());
    if (tabs_ && !tabs_->isHidden() && !arrangement.tabsBelow)
        add(tabs_->sizeHint().width());
    for (int place = row_->indexOf(middle_) + 1; place < row_->count(); ++place) {
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
    for (QPushButton* button : secondary_)
        setWordless(*button, arrangement.wordless);
    if (primary_)
        setWordless(*primary_, arrangement.lastWordless);
    if (!stacked_)
        moveLine(*second_, arrangement.under, row_->indexOf(middle_), 1);
    if (tabs_)
        moveLine(*tabs_, arrangement.tabsBelow, row_->indexOf(middle_) + 1, 0);
    const bool ownLine = arrangement.under && !stacked_;
    if (!hasFigures_)
        wrapContext(ownLine && contextWidth() > width());
    const bool lines = ownLine || arrangement.tabsBelow;
    lines_->setContentsMargins(0, lines ? edge : 0, 0, lines ? edge : 0);
}

/// On its own line and still too long.
void PageHeader::wrapContext(bool wraps) {
    context_->setElided(!wraps);
    context_->setWordWrap(wraps);
    const QRect words = context_->fontMetrics().boundingRect(0, 0, width(), QWIDGETSIZE_MAX, Qt::TextWordWrap,
                                                             context_->fullText());
    context_->setMinimumHeight(wraps ? words.height() : 0);
}

/// The context before the tabs, where both have lines of their own.
void PageHeader::moveLine(QWidget& part, bool below, int place, int stretch) {
    if ((row_->indexOf(&part) < 0) == below)
        return;
    if (below) {
        row_->removeWidget(&part);
        lines_->insertWidget(&part == second_ ? 1 : lines_->count(), &part, 0,
                             &part == second_ ? Qt::Alignment() : Qt::AlignLeft);
    } else {
        lines_->removeWidget(&part);
        row_->insertWidget(place, &part, stretch);
    }
}

/// Before the primary button.
int PageHeader::nextPlace() const {
    return primary_ ? row_->indexOf(primary_) : row_->count();
}

QPushButton* PageHeader::addSecondary(const QString& text, const QString& iconName, const QString& name) {
    auto* button = makeButton(text, iconName, name);
    row_->insertWidget(nextPlace(), button);
    secondary_.push_back(button);
    return button;
}

QPushButton* PageHeader::setPrimary(const QString& text, const QString& iconName, const QString& name) {
    primary_ = makeButton(text, iconName, name, ButtonKind::primary);
    row_->addWidget(primary_);
    return primary_;
}

void PageHeader::addWidget(QWidget* widget) {
    row_->insertWidget(nextPlace(), widget);
}

void PageHeader::setTabs(QWidget* tabs) {
    tabs_ = tabs;
    row_->insertWidget(row_->indexOf(middle_) + 1, tabs);
}

void PageHeader::setStacked() {
    stacked_ = true;
    auto* words = new QVBoxLayout;
    words->setContentsMargins(0, 4, 0, 4);
    words->setSpacing(0);
    for (QWidget* part : std::initializer_list<QWidget*>{title_, second_}) {
        row_->removeWidget(part);
        words->addWidget(part);
    }
    row_->insertLayout(0, words, 1);
}

} // namespace palas::ui
