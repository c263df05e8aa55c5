// SPDX-License-Identifier: EUPL-1.2
#include "ui/common/EmptyState.h"

#include "ui/common/Buttons.h"
#include "ui/common/TextLabel.h"
#include "ui/theme/Icons.h"

#include <QBoxLayout>
#include <QPainter>

namespace palas::ui {
namespace {

constexpr int pictureHeight = 44;

} // namespace

EmptyState::EmptyState(const QString& iconName, const QString& what, const QString& why,
                       const QString& actionText, QWidget* parent)
    : QWidget(parent)
    , icon_(iconName)
    , picture_(new QWidget)
    , what_(new TextLabel({}, TextSize::card, true))
    , why_(new TextLabel({}, TextSize::body, false, Tone::secondary))
    , button_(makeButton({}, {}, QStringLiteral("emptyAction"), ButtonKind::primary)) {
    setObjectName(QStringLiteral("emptyState"));
    auto* column = new QVBoxLayout(this);
    column->setSpacing(8);
    column->addStretch(1);
    picture_->setFixedHeight(px(pictureHeight));
    column->addWidget(picture_);
    for (TextLabel* label : {what_, why_}) {
        label->setAlignment(Qt::AlignHCenter);
        label->setWordWrap(true);
        column->addWidget(label);
    }
    column->addSpacing(4);
    column->addWidget(button_, 0, Qt::AlignHCenter);
    column->addStretch(2);
    setWords(what, why, actionText);
    connect(button_, &QPushButton::clicked, this, &EmptyState::triggered);
    setFocusProxy(button_);
}

void EmptyState::setWords(const QString& what, const QString& why, const QString& actionText) {
    what_->setText(what);
    why_->setText(why);
    button_->setText(actionText);
    button_->setVisible(!actionText.isEmpty());
    setAccessibleName(what);
}

void EmptyState::setActionEnabled(bool enabled) {
    button_->setEnabled(enabled);
}

/// The words come before the picture.
void EmptyState::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    const int picture = px(pictureHeight) + layout()->spacing();
    const int words = layout()->totalHeightForWidth(width()) - (picture_->isHidden() ? 0 : picture);
    picture_->setVisible(words + picture <= height());
}

void EmptyState::paintEvent(QPaintEvent*) {
    if (picture_->isHidden())
        return;
    QPainter painter(this);
    const QRect place = picture_->geometry();
    const int side = px(40);
    paintIcon(painter, QRect(place.center().x() - side / 2, place.center().y() - side / 2, side, side), icon_,
              tokens().chart.text2);
}

} // namespace palas::ui
