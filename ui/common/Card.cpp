// SPDX-License-Identifier: EUPL-1.2
#include "ui/common/Card.h"

#include "ui/common/TextLabel.h"
#include "ui/theme/Shapes.h"

#include <QPainter>

namespace palas::ui {

Card::Card(const QString& title, QWidget* parent)
    : QFrame(parent)
    , body_(new QVBoxLayout(this)) {
    body_->setContentsMargins(12, 12, 12, 12);
    body_->setSpacing(8);
    if (!title.isEmpty())
        setTitle(title);
}

FlowRow* Card::titleRow() {
    if (!titleRow_) {
        titleRow_ = new FlowRow;
        titleRow_->setSpacing(8);
        title_ = new TextLabel({}, TextSize::card, true);
        title_->setWordWrap(true);
        titleRow_->addWidget(title_);
        titleRow_->addStretch();
        const QMargins margins = body_->contentsMargins();
        if (margins.isNull())
            titleRow_->setContentsMargins(12, 8, 12, 0);
        body_->insertLayout(0, titleRow_);
    }
    return titleRow_;
}

void Card::setTitle(const QString& title) {
    titleRow();
    title_->setText(title);
    setAccessibleName(title);
}

void Card::setMain(bool main) {
    main_ = main;
    update();
}

Card* Card::around(QWidget* list) {
    auto* card = new Card;
    card->setFlush();
    card->body()->addWidget(list, 1);
    return card;
}

void Card::setFlush() {
    body_->setContentsMargins(1, 1, 1, 1);
    body_->setSpacing(0);
    if (titleRow_)
        titleRow_->setContentsMargins(11, 9, 11, 8);
}

void Card::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const auto& colours = tokens().chart;
    shapes::box(painter, rect(), 8, colours.surface, main_ ? colours.accent : colours.line, main_ ? 2 : 1);
}

} // namespace palas::ui
