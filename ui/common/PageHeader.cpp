// SPDX-License-Identifier: EUPL-1.2
#include "ui/common/PageHeader.h"

#include "ui/common/Buttons.h"
#include "ui/common/FigureLink.h"
#include "ui/common/TextLabel.h"

#include <QBoxLayout>
#include <QEvent>

namespace palas::ui {

PageHeader::PageHeader(const QString& title, QWidget* parent)
    : QWidget(parent)
    , row_(new QHBoxLayout(this))
    , words_(new QBoxLayout(QBoxLayout::LeftToRight))
    , title_(new TextLabel(title, TextSize::page, true))
    , context_(new TextLabel({}, TextSize::body, false, Tone::secondary)) {
    setObjectName(QStringLiteral("pageHeader"));
    row_->setContentsMargins(0, 0, 0, 0);
    row_->setSpacing(12);
    words_->setSpacing(12);
    words_->addWidget(title_, 0, Qt::AlignVCenter);
    words_->addWidget(context_, 1, Qt::AlignVCenter);
    context_->setElided(true);
    row_->addLayout(words_, 1);
    buttonsFrom_ = row_->count();
    setMinimumHeight(px(52));
}

void PageHeader::setTitle(const QString& title) {
    title_->setText(title);
}

void PageHeader::setContext(const QString& context) {
    context_->setText(context);
    context_->setVisible(!context.isEmpty());
}

FigureLink* PageHeader::addFigure(const QString& name) {
    auto* link = new FigureLink(TextSize::body);
    link->setObjectName(name);
    if (!facts_) {
        // The context takes no more than its words, and what is left stands after the figures.
        facts_ = new QHBoxLayout;
        facts_->setSpacing(12);
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
    if (facts_ && (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest))
        placeFigures();
    return handled;
}

/// Figures that have no room beside the title stand under it.
void PageHeader::placeFigures() {
    int buttons = 0;
    for (int place = 1; place < row_->count(); ++place) {
        const QWidget* button = row_->itemAt(place)->widget();
        if (button && !button->isHidden())
            buttons += button->sizeHint().width() + row_->spacing();
    }
    const int wanted = title_->sizeHint().width() + row_->spacing() + facts_->sizeHint().width();
    const bool beside = wanted + buttons <= width();
    const auto direction = beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom;
    if (words_->direction() == direction)
        return;
    words_->setDirection(direction);
    words_->setSpacing(beside ? 12 : 0);
}

QPushButton* PageHeader::addSecondary(const QString& text, const QString& iconName, const QString& name) {
    auto* button = makeButton(text, iconName, name);
    row_->insertWidget(buttonsFrom_++, button);
    return button;
}

QPushButton* PageHeader::setPrimary(const QString& text, const QString& iconName, const QString& name) {
    auto* button = makeButton(text, iconName, name, ButtonKind::primary);
    row_->addWidget(button);
    return button;
}

void PageHeader::addWidget(QWidget* widget) {
    row_->insertWidget(buttonsFrom_++, widget);
}

void PageHeader::setTabs(QWidget* tabs) {
    row_->insertWidget(1, tabs);
    ++buttonsFrom_;
}

void PageHeader::setStacked() {
    words_->setDirection(QBoxLayout::TopToBottom);
    words_->setSpacing(0);
    words_->setContentsMargins(0, 4, 0, 4);
}

} // namespace palas::ui
