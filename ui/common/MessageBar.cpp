// SPDX-License-Identifier: EUPL-1.2
#include "ui/common/MessageBar.h"

#include "ui/common/Buttons.h"
#include "ui/common/TextLabel.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Shapes.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QPainter>

namespace palas::ui {
namespace {

Tone toneOf(MessageBar::Kind kind) {
    switch (kind) {
    case MessageBar::Kind::success:
        return Tone::accent;
    case MessageBar::Kind::late:
        return Tone::late;
    case MessageBar::Kind::error:
        return Tone::bad;
    case MessageBar::Kind::info:
        break;
    }
    return Tone::info;
}

QString iconOf(MessageBar::Kind kind) {
    switch (kind) {
    case MessageBar::Kind::success:
        return QStringLiteral("justifie");
    case MessageBar::Kind::late:
        return QStringLiteral("realise");
    case MessageBar::Kind::error:
        return QStringLiteral("alerte");
    case MessageBar::Kind::info:
        break;
    }
    return QStringLiteral("info");
}

} // namespace

MessageBar::MessageBar(QWidget* parent)
    : QFrame(parent)
    , icon_(new QLabel)
    , lead_(new TextLabel({}, TextSize::body, true))
    , detail_(new TextLabel)
    , button_(makeButton({}, {}, QStringLiteral("messageAction"), ButtonKind::plain, true))
    , button2_(makeButton({}, {}, QStringLiteral("messageAction2"), ButtonKind::plain, true))
    , close_(makeIconButton(tr("Close"), QStringLiteral("fermer"), QStringLiteral("messageClose"))) {
    setObjectName(QStringLiteral("messageBar"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(14, 4, 8, 4);
    row->setSpacing(8);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    lead_->setWordWrap(true);
    detail_->setWordWrap(true);
    words->addWidget(lead_);
    words->addWidget(detail_);
    row->addWidget(icon_, 0, Qt::AlignVCenter);
    row->addLayout(words, 1);
    row->addWidget(button_, 0, Qt::AlignVCenter);
    row->addWidget(button2_, 0, Qt::AlignVCenter);
    row->addWidget(close_, 0, Qt::AlignVCenter);
    connect(button_, &QPushButton::clicked, this, [this] {
        if (const auto act = action_)
            act();
    });
    connect(button2_, &QPushButton::clicked, this, [this] {
        if (const auto act = action2_)
            act();
    });
    connect(close_, &QPushButton::clicked, this, &MessageBar::clear);
    connect(&Theme::instance(), &Theme::changed, this, [this] {
        icon_->setPixmap(
            icon(iconOf(kind_), toneOf(kind_)).pixmap(QSize(px(18), px(18)), devicePixelRatioF()));
    });
    hide();
}

void MessageBar::show(const Message& message) {
    kind_ = message.kind;
    action_ = message.action;
    action2_ = message.action2;
    icon_->setPixmap(icon(iconOf(kind_), toneOf(kind_)).pixmap(QSize(px(18), px(18)), devicePixelRatioF()));
    lead_->setText(message.lead);
    lead_->setVisible(!message.lead.isEmpty());
    detail_->setText(message.detail);
    detail_->setVisible(!message.detail.isEmpty());
    button_->setText(message.actionText);
    button_->setVisible(!message.actionText.isEmpty());
    button2_->setText(message.action2Text);
    button2_->setVisible(!message.action2Text.isEmpty());
    close_->setVisible(message.closable);
    setMinimumHeight(px(34));
    setVisible(true);
    update();
    setAccessibleName(text());
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void MessageBar::clear() {
    action_ = {};
    action2_ = {};
    hide();
}

QString MessageBar::text() const {
    return detail_->fullText().isEmpty() ? lead_->fullText() : lead_->fullText() + u' ' + detail_->fullText();
}

void MessageBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Tone tone = toneOf(kind_);
    shapes::box(painter, rect(), 6, tokens().soft(tone), tokens().chart.line);
    painter.setClipRect(QRect(0, 0, 4, height()));
    shapes::box(painter, rect().adjusted(0, 0, 8, 0), 6, tokens().colour(tone), {});
}

} // namespace palas::ui
