// SPDX-License-Identifier: EUPL-1.2
#include "ui/window/PageCommands.h"

#include "ui/pages/Page.h"
#include "ui/pages/PageTabs.h"

#include <algorithm>
#include <QPointer>
#include <QPushButton>
#include <QTabBar>

namespace palas::ui {
namespace {

/// As a screen reader tells it.
QString nameOf(const QPushButton& button) {
    QString name = button.accessibleName().isEmpty() ? button.text() : button.accessibleName();
    return name.remove(u'&').trimmed();
}

PageCommand commandOf(QPushButton* pressed) {
    return {nameOf(*pressed), false, [button = QPointer(pressed)] {
                if (!button)
                    return;
                button->setFocus(Qt::ShortcutFocusReason);
                button->click();
            }};
}

PageCommand commandOf(QTabBar* turned, int tab) {
    return {turned->tabText(tab).remove(u'&'), true, [tabs = QPointer(turned), tab] {
                if (!tabs)
                    return;
                tabs->setFocus(Qt::ShortcutFocusReason);
                tabs->setCurrentIndex(tab);
            }};
}

} // namespace

std::vector<PageCommand> pageCommands(const Page& page) {
    std::vector<PageCommand> commands;
    const auto add = [&](PageCommand command) {
        const bool known = std::any_of(commands.begin(), commands.end(),
                                       [&](const PageCommand& one) { return one.name == command.name; });
        if (!command.name.isEmpty() && !known)
            commands.push_back(std::move(command));
    };
    for (QWidget* widget : page.findChildren<QWidget*>()) {
        if (!widget->isVisible() || !widget->isEnabled())
            continue;
        if (auto* button = qobject_cast<QPushButton*>(widget))
            add(commandOf(button));
        // Whole pages are offered by themselves.
        auto* tabs = qobject_cast<QTabBar*>(widget);
        for (int tab = 0; tabs && !qobject_cast<PageTabs*>(tabs) && tab < tabs->count(); ++tab) {
            if (tabs->isTabEnabled(tab))
                add(commandOf(tabs, tab));
        }
    }
    return commands;
}

} // namespace palas::ui
