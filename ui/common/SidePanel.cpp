// SPDX-License-Identifier: EUPL-1.2
#include "ui/common/SidePanel.h"

#include "ui/common/Buttons.h"
#include "ui/common/TextLabel.h"
#include "ui/theme/Theme.h"

#include <algorithm>
#include <QKeyEvent>
#include <QScrollArea>
#include <QStyle>

namespace palas::ui {
namespace {

constexpr int leastWidth = 300; ///< pixels of the mockups

} // namespace

SidePanel::SidePanel(const QString& title, QWidget* parent)
    : Card({}, parent)
    , subtitle_(new TextLabel({}, TextSize::small, false, Tone::secondary))
    , scroll_(new QScrollArea)
    , buttonRow_(new QWidget)
    , buttons_(new FlowRow(buttonRow_))
    , close_(makeIconButton(tr("Close panel"), QStringLiteral("fermer"), QStringLiteral("panelClose"))) {
    setObjectName(QStringLiteral("sidePanel"));
    setTitle(title);
    titleRow()->addWidget(close_);
    subtitle_->setWordWrap(true);
    subtitle_->hide();
    body()->addWidget(subtitle_);
    scroll_->setFrameShape(QFrame::NoFrame);
    scroll_->setWidgetResizable(true);
    scroll_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll_->setFocusPolicy(Qt::NoFocus);
    scroll_->viewport()->setAutoFillBackground(false);
    body()->addWidget(scroll_, 1);
    buttons_->setContentsMargins(0, 0, 0, 0);
    buttons_->setSpacing(8);
    buttonRow_->hide();
    body()->addWidget(buttonRow_);
    connect(close_, &QPushButton::clicked, this, &SidePanel::close);
}

void SidePanel::setSubtitle(const QString& text) {
    subtitle_->setText(text);
    subtitle_->setVisible(!text.isEmpty());
}

void SidePanel::setContent(QWidget* content) {
    constexpr int ring = 4; // px: the focus ring stands outside its field
    content->setContentsMargins(ring, ring, ring, ring);
    scroll_->setWidget(content);
    content->setAutoFillBackground(false); // QScrollArea turns it on
    content->show();
}

/// What scrolls only up and down is not cut at its right.
QSize SidePanel::minimumSizeHint() const {
    const QSize hint = Card::minimumSizeHint();
    const QWidget* content = scroll_->widget();
    if (!content)
        return hint.expandedTo({px(leastWidth), 0});
    const QMargins margins = body()->contentsMargins();
    const int inner = content->minimumSizeHint().width() + margins.left() + margins.right() +
                      style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, this);
    return hint.expandedTo({std::max(px(leastWidth), inner), 0});
}

QPushButton* SidePanel::setPrimary(const QString& text, const QString& iconName, const QString& name) {
    auto* button = makeButton(text, iconName, name, ButtonKind::primary);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    buttons_->insertWidget(0, button);
    buttonRow_->show();
    return button;
}

QPushButton* SidePanel::addButton(const QString& text, const QString& iconName, const QString& name) {
    auto* button = makeButton(text, iconName, name);
    buttons_->addWidget(button);
    buttonRow_->show();
    return button;
}

void SidePanel::setClosable(bool closable) {
    close_->setVisible(closable);
}

void SidePanel::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape && !close_->isHidden())
        close();
    else
        Card::keyPressEvent(event);
}

void SidePanel::close() {
    hide();
    emit closed();
}

} // namespace palas::ui
