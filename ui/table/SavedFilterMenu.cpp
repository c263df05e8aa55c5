// SPDX-License-Identifier: EUPL-1.2
#include "ui/table/SavedFilterMenu.h"

#include "services/SavedFilterService.h"
#include "services/Workspace.h"
#include "storage/SavedFilterStore.h"
#include "ui/common/CommandRunner.h"
#include "ui/pages/Page.h"
#include "ui/theme/Icons.h"
#include "wording/Formats.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QWidgetAction>

namespace palas::ui {
namespace {

/// As it is: « & » is no mnemonic.
QString plain(QString name) {
    return wording::typographic(name.replace(u'&', QLatin1String("&&")));
}

} // namespace

SavedFilterMenu::SavedFilterMenu(Page& page, const QString& list, const QString& typed, QWidget* parent)
    : QMenu(parent)
    , page_(page) {
    setObjectName(QStringLiteral("filterMenu"));
    setAttribute(Qt::WA_DeleteOnClose);
    const std::vector<SavedFilter> saved = page.host().workspace().savedFilters().of(list);
    for (const SavedFilter& one : saved) {
        // What follows the tab stands at the right, where other menus have their shortcut.
        QAction* action = addAction(ui::icon(QStringLiteral("filtre"), Tone::secondary),
                                    plain(one.name) + u'\t' + plain(one.filter));
        connect(action, &QAction::triggered, this, [this, filter = one.filter] { emit chosen(filter); });
    }
    if (saved.empty())
        addAction(tr("No saved filter"))->setEnabled(false);
    if (page.host().workspace().isReadOnly())
        return;
    addSeparator();
    if (typed.trimmed().isEmpty())
        addAction(tr("Type a filter to save it"))->setEnabled(false);
    else
        addNameField(list, typed);
    if (!saved.empty())
        addRemovals(saved);
}

void SavedFilterMenu::addNameField(const QString& list, const QString& typed) {
    auto* holder = new QWidget;
    auto* row = new QHBoxLayout(holder);
    row->setContentsMargins(8, 4, 8, 4);
    auto* name = new QLineEdit;
    name->setObjectName(QStringLiteral("filterName"));
    name->setPlaceholderText(tr("Save %1 as…").arg(wording::quoted(typed.trimmed())));
    name->setAccessibleName(tr("Name of the filter"));
    row->addWidget(name);
    holder->setFocusPolicy(Qt::StrongFocus);
    holder->setFocusProxy(name);
    auto* action = new QWidgetAction(this);
    action->setDefaultWidget(holder);
    addAction(action);
    connect(name, &QLineEdit::returnPressed, this, [this, name, list, typed] {
        SavedFilter filter;
        filter.list = list;
        filter.name = name->text();
        filter.filter = typed;
        close();
        page_.runner().run([&] { return saveFilter(page_.host().workspace(), filter); },
                           tr("Filter saved: %1").arg(wording::typographic(filter.name)));
    });
}

void SavedFilterMenu::addRemovals(const std::vector<SavedFilter>& saved) {
    QMenu* removals = addMenu(ui::icon(QStringLiteral("corbeille"), Tone::secondary), tr("Delete a filter"));
    removals->setObjectName(QStringLiteral("filterRemovals"));
    for (const SavedFilter& one : saved) {
        QAction* action = removals->addAction(plain(one.name));
        connect(action, &QAction::triggered, this, [this, id = one.id, name = one.name] {
            page_.runner().run([&] { return removeFilter(page_.host().workspace(), id); },
                               tr("Filter deleted: %1").arg(wording::typographic(name)));
        });
    }
}

} // namespace palas::ui
