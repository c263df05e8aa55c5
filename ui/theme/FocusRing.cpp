// SPDX-License-Identifier: EUPL-1.2
#include "ui/theme/FocusRing.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace palas::ui {
namespace {

/// Widgets that want the ring around them: standard controls, and own ones that say so by a property.
bool wantsRing(const QWidget* widget) {
    if (!widget || widget->window()->windowType() == Qt::Popup)
        return false;
    return qobject_cast<const QAbstractButton*>(widget) || qobject_cast<const QLineEdit*>(widget) ||
           qobject_cast<const QComboBox*>(widget) || qobject_cast<const QAbstractSpinBox*>(widget) ||
           qobject_cast<const QPlainTextEdit*>(widget) || widget->property("focusRing").toBool();
}

} // namespace

FocusRing::FocusRing(QObject* parent)
    : QObject(parent) {
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) { follow(now); });
    connect(qApp, &QApplication::aboutToQuit, this, [this] { delete frame_; });
}

void FocusRing::follow(QWidget* now) {
    if (!wantsRing(now)) {
        if (frame_)
            frame_->setWidget(nullptr);
        return;
    }
    if (!frame_)
        frame_ = new QFocusFrame(now);
    frame_->setWidget(now);
}

} // namespace palas::ui
