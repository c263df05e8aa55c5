// SPDX-License-Identifier: EUPL-1.2
#include "ui/common/PageHeader.h"

#include "ui/common/Buttons.h"
#include "ui/common/TextLabel.h"

#include <QBoxLayout>

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

void PageHeader::setStacked() {
    words_->setDirection(QBoxLayout::TopToBottom);
    words_->setSpacing(0);
    words_->setContentsMargins(0, 4, 0, 4);
}

} // namespace palas::ui
