// SPDX-License-Identifier: EUPL-1.2
#include "ui/common/FoldingPanel.h"

#include "ui/common/Buttons.h"

#include <QEvent>
#include <QPushButton>
#include <QWidget>

namespace palas::ui {

FoldingPanel::FoldingPanel(QWidget* panel, QWidget* part, int below)
    : QObject(part)
    , panel_(panel)
    , part_(part)
    , below_(below) {
    part_->installEventFilter(this);
    connect(&Theme::instance(), &Theme::changed, this, &FoldingPanel::fit);
}

QPushButton* FoldingPanel::makeToggle(const QString& words, const QString& name) {
    toggle_ = makeIconButton(words, QStringLiteral("apercu"), name);
    toggle_->setCheckable(true);
    connect(toggle_, &QPushButton::clicked, this, [this](bool shown) {
        wanted_ = shown;
        fit();
    });
    fit();
    return toggle_;
}

void FoldingPanel::setAvailable(bool available) {
    available_ = available;
    fit();
}

void FoldingPanel::unfold() {
    if (!shown_)
        wanted_ = true;
    fit();
}

bool FoldingPanel::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize || event->type() == QEvent::Show)
        fit();
    return QObject::eventFilter(watched, event);
}

void FoldingPanel::fit() {
    shown_ = available_ && wanted_.value_or(room(part_->window()->width()) >= below_);
    panel_->setVisible(shown_);
    if (toggle_) {
        toggle_->setChecked(shown_);
        toggle_->setEnabled(available_);
    }
}

} // namespace palas::ui
