// SPDX-License-Identifier: EUPL-1.2
#include "ui/window/HelpPanel.h"

#include "ui/common/Buttons.h"
#include "ui/common/TextLabel.h"

#include <QGridLayout>
#include <QKeySequence>

namespace palas::ui {

HelpPanel::HelpPanel(const QString& title, QWidget* window)
    : QDialog(window) {
    setObjectName(QStringLiteral("helpPanel"));
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    column->addWidget(new TextLabel(title, TextSize::object, true));
}

void HelpPanel::showShortcuts(QWidget* window) {
    auto* panel = new HelpPanel(tr("Keyboard shortcuts"), window);
    panel->addShortcuts();
    panel->show();
}

void HelpPanel::showAbout(QWidget* window) {
    auto* panel = new HelpPanel(tr("Design’Palas %1").arg(QStringLiteral(PALAS_VERSION)), window);
    panel->addAbout();
    panel->show();
}

void HelpPanel::addShortcuts() {
    const auto native = [](const char* keys) {
        return QKeySequence(QString::fromLatin1(keys)).toString(QKeySequence::NativeText);
    };
    const std::pair<QString, QString> rows[] = {
        {native("Ctrl+1") + QStringLiteral(" … ") + native("Ctrl+9"),
         tr("pages, in the order of the navigation")},
        {native("Ctrl+K"),
         tr("go to a page, a structure, a person, a session, a document, or press a button of the page")},
        {native("Ctrl+N"), tr("new, according to the page")},
        {native("Ctrl+F"), tr("filter the list")},
        {tr("F2, Enter"), tr("edit, open")},
        {tr("Enter"), tr("in a form: save; in its notes, Ctrl and Enter")},
        {native("Ctrl+Z") + QStringLiteral(", ") + native("Ctrl+Shift+Z"),
         tr("undo, redo, also after a restart")},
        {native("Ctrl+C"), tr("copy the selected rows for a spreadsheet")},
        {native("Ctrl+V"), tr("on a list: import the cells of a spreadsheet, after a preview")},
        {native("Alt+Down"), tr("on a list: saved filters")},
        {native("Shift+F2"), tr("on a list: change the rows chosen together")},
        {native("Ctrl+P") + QStringLiteral(", ") + native("Ctrl+E"), tr("print or PDF, export the list")},
        {native("F6"), tr("navigation, then page")},
        {tr("Esc"), tr("close a panel, clear a filter")},
        {native("Space"), tr("in the attendance grid: present or planned")},
        {tr("A, E, P, J"), tr("in the grid: absent, excused, planned, proven")},
        {tr("0-9"), tr("in the grid: minutes, Enter confirms")},
        {native("Ctrl+D"), tr("in the grid: copy downwards")},
        {tr("1 … 4, T"), tr("in the calendar: month, week, list, timeline; today")},
        {tr("Alt and an arrow"), tr("in the calendar: move the session by a day or a week")},
        {native("Ctrl+J"), tr("beside the grid: attach the scan of the sheet")},
    };
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(20);
    grid->setVerticalSpacing(6);
    int row = 0;
    for (const auto& [keys, meaning] : rows) {
        grid->addWidget(new TextLabel(keys, TextSize::body, true), row, 0);
        grid->addWidget(new TextLabel(meaning), row++, 1);
    }
    static_cast<QVBoxLayout*>(layout())->addLayout(grid);
}

void HelpPanel::addAbout() {
    const QString texts[] = {
        tr("Follows the DESIGN’PALAS training programme of the 17 CCAS of Mayotte and the UDCCAS."),
        tr("Free software under the European Union Public Licence 1.2."),
        tr("The programme stays in one file on this computer. Nothing is sent anywhere."),
    };
    for (const QString& text : texts) {
        auto* label = new TextLabel(text);
        label->setWordWrap(true);
        layout()->addWidget(label);
    }
    setMinimumWidth(px(420));
}

} // namespace palas::ui
