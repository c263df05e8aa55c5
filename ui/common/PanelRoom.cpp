// SPDX-License-Identifier: EUPL-1.2
#include "ui/common/PanelRoom.h"

#include "ui/theme/Theme.h"

#include <algorithm>
#include <QApplication>
#include <QEvent>
#include <QTimer>
#include <QWidget>

namespace palas::ui {

PanelRoom::PanelRoom(QWidget& row, QWidget& list, std::vector<Panel> panels, int leastList)
    : QObject(&row)
    , row_(row)
    , list_(list)
    , panels_(std::move(panels))
    , leastList_(leastList) {
    row_.installEventFilter(this);
    for (const Panel& panel : panels_)
        panel.widget->installEventFilter(this);
    connect(&Theme::instance(), &Theme::changed, this, &PanelRoom::fit);
    fit();
}

bool PanelRoom::eventFilter(QObject* watched, QEvent* event) {
    // A panel says that it shows or hides before it stands in a window that is shown.
    const bool turned = event->type() == QEvent::ShowToParent || event->type() == QEvent::HideToParent;
    if (turned || (watched == &row_ && event->type() == QEvent::Resize))
        fit();
    return QObject::eventFilter(watched, event);
}

int PanelRoom::widthOf(const Panel& panel) {
    return std::max(px(panel.width), panel.widget->minimumSizeHint().width());
}

void PanelRoom::fit() {
    const auto leavesRoom = [this](const Panel& panel) {
        return row_.width() >= widthOf(panel) + px(leastList_);
    };
    for (const Panel& panel : panels_) {
        panel.widget->setMinimumWidth(widthOf(panel));
        panel.widget->setMaximumWidth(leavesRoom(panel) ? widthOf(panel) : QWIDGETSIZE_MAX);
    }
    const auto inPlace = std::find_if(panels_.begin(), panels_.end(), [&](const Panel& panel) {
        return !panel.widget->isHidden() && !leavesRoom(panel);
    });
    const bool listShown = inPlace == panels_.end();
    if (listShown == !list_.isHidden())
        return;
    list_.setVisible(listShown);
    if (!listShown)
        QTimer::singleShot(0, this, [this, panel = inPlace->widget] { takeFocus(*panel); });
}

/// The keyboard does not stay in a list that is away.
void PanelRoom::takeFocus(QWidget& panel) {
    const QWidget* now = QApplication::focusWidget();
    if (!panel.isVisible() || (now && now->isVisible() && row_.isAncestorOf(now)))
        return;
    for (QWidget* next = panel.nextInFocusChain(); panel.isAncestorOf(next);
         next = next->nextInFocusChain()) {
        if ((next->focusPolicy() & Qt::TabFocus) && next->isEnabled() && next->isVisible())
            return next->setFocus(Qt::OtherFocusReason);
    }
}

} // namespace palas::ui
