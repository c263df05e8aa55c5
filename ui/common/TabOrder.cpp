// SPDX-License-Identifier: EUPL-1.2
#include "ui/common/TabOrder.h"

#include <QWidget>

namespace palas::ui {
namespace {

/// Qt orders after widgets that take the keyboard only.
QWidget* focusableUpTo(QWidget* widget) {
    QWidget* found = widget;
    while (found->focusPolicy() == Qt::NoFocus && found->previousInFocusChain() != widget)
        found = found->previousInFocusChain();
    return found;
}

} // namespace

QWidget* tabAfter(QWidget* before, QWidget* group) {
    before = focusableUpTo(before);
    const auto inside = group->findChildren<QWidget*>();
    for (QWidget* widget : inside) {
        // The list of a combo box is a window of its own.
        if (!(widget->focusPolicy() & Qt::TabFocus) || widget->focusProxy() ||
            widget->window() != group->window())
            continue;
        QWidget::setTabOrder(before, widget);
        before = widget;
    }
    return before;
}

} // namespace palas::ui
