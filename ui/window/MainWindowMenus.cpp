// SPDX-License-Identifier: EUPL-1.2
#include "reports/Catalogue.h"
#include "services/Backup.h"
#include "services/Workspace.h"
#include "storage/History.h"
#include "ui/common/CommandRunner.h"
#include "ui/common/Dialogs.h"
#include "ui/common/DigitKeys.h"
#include "ui/common/FormBuilder.h"
#include "ui/common/OpenFile.h"
#include "ui/Settings.h"
#include "ui/table/RecordTable.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Style.h"
#include "ui/window/Actions.h"
#include "ui/window/CornerBar.h"
#include "ui/window/FileFlows.h"
#include "ui/window/HelpPanel.h"
#include "ui/window/MainWindow.h"
#include "ui/window/ProgrammeView.h"
#include "wording/Formats.h"
#include "wording/Language.h"

#include <algorithm>
#include <QActionGroup>
#include <QFileInfo>
#include <QLineEdit>
#include <QMenuBar>
#include <QResizeEvent>

namespace palas::ui {

using Id = Actions::Id;

namespace {

/// Ctrl and the digit, or what the same key gives on a French keyboard, where digits need Shift.
QList<QKeySequence> pageKeys(int number) {
    return {QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_0 + number)),
            QKeySequence(Qt::CTRL | frenchDigitKey(number))};
}

} // namespace

void MainWindow::buildMenus() {
    Actions& actions = *actions_;
    const auto menu = [this](const QString& title, std::initializer_list<QAction*> entries) {
        QMenu* made = menuBar()->addMenu(title);
        for (QAction* entry : entries) {
            if (entry)
                made->addAction(entry);
            else
                made->addSeparator();
        }
        return made;
    };
    QMenu* file = menu(tr("&File"), {actions[Id::create], actions[Id::open]});
    recentMenu_ = file->addMenu(tr("Recent &files"));
    connect(recentMenu_, &QMenu::aboutToShow, this, [this] {
        recentMenu_->clear();
        for (const QString& path : settings_.recentFiles())
            recentMenu_->addAction(path, this, [this, path] { openFile(path); });
        if (recentMenu_->isEmpty())
            recentMenu_->addAction(tr("None yet"))->setEnabled(false);
    });
    file->addSeparator();
    for (const Id id : {Id::backup, Id::restore, Id::check})
        file->addAction(actions[id]);
    file->addSeparator();
    file->addAction(actions[Id::importList]);
    file->addSeparator();
    file->addAction(actions[Id::close]);
    file->addAction(actions[Id::quit]);
    editMenu_ = menu(tr("&Edit"), {actions[Id::undo], actions[Id::redo], nullptr, actions[Id::find]});
    entryMenu_ =
        menu(tr("E&ntry"), {actions[Id::add], nullptr, actions[Id::addPerson], actions[Id::addSession]});
    goToMenu_ = menu(tr("&Go to"), {});
    reportsMenu_ = menu(tr("&Reports"), {});
    QMenu* display = menu(tr("&View"), {});
    QMenu* themes = display->addMenu(tr("&Theme"));
    for (const Id id : {Id::themeLight, Id::themeDark, Id::themeSystem})
        themes->addAction(actions[id]);
    QMenu* sizes = display->addMenu(tr("&Text size"));
    auto* group = new QActionGroup(this);
    for (const int percent : {90, 100, 110, 125, 150}) {
        QAction* size = sizes->addAction(wording::percent(percent));
        size->setCheckable(true);
        size->setChecked(percent == Theme::instance().textPercent());
        group->addAction(size);
        connect(size, &QAction::triggered, this, [this, percent] {
            settings_.setTextPercent(percent);
            Theme::instance().setTextPercent(percent);
        });
    }
    QMenu* languages = display->addMenu(tr("&Language"));
    for (const Id id : {Id::languageFrench, Id::languageEnglish})
        languages->addAction(actions[id]);
    display->addSeparator();
    display->addAction(actions[Id::nextPart]);
    display->addAction(actions[Id::fullScreen]);
    menu(tr("&Help"), {actions[Id::help], actions[Id::about]});
    menuBar()->setCornerWidget(corner_, Qt::TopRightCorner);
}

/// The corner gives way to the menus: one that is not seen would not be looked for.
void MainWindow::fitMenuBar() {
    const QStyle& look = *menuBar()->style();
    const int spacing = look.pixelMetric(QStyle::PM_MenuBarItemSpacing, nullptr, menuBar());
    int menus = px(40);
    for (const QAction* menu : menuBar()->actions()) {
        const int words = menuBar()->fontMetrics().size(Qt::TextShowMnemonic, menu->text()).width();
        menus += menu->isVisible() ? words + px(menuPadding) + spacing : 0;
    }
    corner_->fit(width() - menus);
    // The bar looks at its corner when it is resized, and only then.
    QResizeEvent again(menuBar()->size(), menuBar()->size());
    QCoreApplication::sendEvent(menuBar(), &again);
}

void MainWindow::buildGoToMenu() {
    goToMenu_->clear();
    goToMenu_->addAction((*actions_)[Id::goTo]);
    goToMenu_->addSeparator();
    int number = 1;
    for (const PageEntry& entry : view_->entries()) {
        QAction* go = goToMenu_->addAction(icon(entry.icon), entry.title, this,
                                           [this, id = entry.id] { view_->goTo({id}); });
        if (!entry.atBottom && entry.under.isEmpty() && number <= 9)
            go->setShortcuts(pageKeys(number++));
    }
}

void MainWindow::buildReportsMenu() {
    reportsMenu_->clear();
    for (const ReportKind& kind : reportKinds()) {
        reportsMenu_->addAction(reportTitle(kind.name), this, [this, name = kind.name] {
            view_->goTo({QStringLiteral("reports"), 0, name});
        });
    }
    reportsMenu_->addSeparator();
    reportsMenu_->addAction(tr("Copies for the &directors…"), this, [this] {
        view_->goTo({QStringLiteral("structures"), 0, QStringLiteral("dossiers")});
    });
    reportsMenu_->addSeparator();
    reportsMenu_->addAction((*actions_)[Id::print]);
    reportsMenu_->addAction((*actions_)[Id::exportList]);
}

void MainWindow::connectActions() {
    const auto on = [this](Id id, auto&& work) { connect((*actions_)[id], &QAction::triggered, this, work); };
    on(Id::create, [this] { files_->create(); });
    on(Id::open, [this] { files_->open(); });
    on(Id::restore, [this] { files_->restore(); });
    on(Id::backup, [this] { saveBackup(); });
    on(Id::check, [this] { checkFile(); });
    on(Id::close, [this] { closeProgramme(); });
    on(Id::quit, [this] { close(); });
    on(Id::undo, [this] { view_->currentPage()->runner().undo(); });
    on(Id::redo, [this] { view_->currentPage()->runner().redo(); });
    on(Id::find, [this] { view_->currentPage()->find(); });
    on(Id::exportList, [this] { view_->currentPage()->exportList(); });
    on(Id::add, [this] { view_->currentPage()->createNew(); });
    on(Id::print, [this] { view_->currentPage()->print(); });
    on(Id::addPerson, [this] { view_->goTo({QStringLiteral("people"), 0, QStringLiteral("new")}); });
    on(Id::importList, [this] {
        // Into the page that is seen, if it takes lists.
        const bool takesLists = view_->currentPage()->lists() != nullptr;
        view_->goTo(
            {takesLists ? view_->currentPageId() : QStringLiteral("people"), 0, QStringLiteral("import")});
    });
    on(Id::addSession, [this] { view_->goTo({QStringLiteral("sessions"), 0, QStringLiteral("new")}); });
    on(Id::goTo, [this] {
        corner_->jumpField()->setFocus(Qt::ShortcutFocusReason);
        corner_->jumpField()->selectAll(); // asked for again, after a name that nothing bears
    });
    on(Id::nextPart, [this] { view_->focusNextPart(); });
    on(Id::fullScreen,
       [this](bool full) { setWindowState(full ? Qt::WindowFullScreen : Qt::WindowNoState); });
    on(Id::help, [this] { HelpPanel::showShortcuts(this); });
    on(Id::about, [this] { HelpPanel::showAbout(this); });
}

void MainWindow::connectTheme() {
    // Once the menus have their new font.
    connect(&Theme::instance(), &Theme::changed, this, &MainWindow::fitMenuBar, Qt::QueuedConnection);
    auto* group = new QActionGroup(this);
    const std::pair<Id, Theme::Mode> modes[] = {{Id::themeLight, Theme::Mode::light},
                                                {Id::themeDark, Theme::Mode::dark},
                                                {Id::themeSystem, Theme::Mode::system}};
    for (const auto& [id, mode] : modes) {
        QAction* action = (*actions_)[id];
        group->addAction(action);
        action->setChecked(Theme::instance().mode() == mode);
        connect(action, &QAction::triggered, this, [this, mode = mode] {
            settings_.setTheme(mode);
            Theme::instance().setMode(mode);
        });
    }
}

void MainWindow::connectLanguage() {
    auto* group = new QActionGroup(this);
    const std::pair<Id, QString> languages[] = {{Id::languageFrench, QStringLiteral("fr")},
                                                {Id::languageEnglish, QStringLiteral("en")}};
    for (const auto& [id, language] : languages) {
        QAction* action = (*actions_)[id];
        group->addAction(action);
        action->setChecked(wording::language() == language);
        connect(action, &QAction::triggered, this, [this, language = language] { askLanguage(language); });
    }
}

/// Another language makes another window: what is being typed in this one is saved or given up first.
void MainWindow::askLanguage(const QString& language) {
    const auto forms = view_ ? view_->findChildren<FormBuilder*>() : QList<FormBuilder*>();
    const bool typing =
        std::any_of(forms.begin(), forms.end(), [](const FormBuilder* form) { return form->isModified(); });
    if (!typing) {
        emit languageAsked(language);
        return;
    }
    (*actions_)[wording::isFrench() ? Id::languageFrench : Id::languageEnglish]->setChecked(true);
    MessageBar::Message message;
    message.kind = MessageBar::Kind::late;
    message.lead = tr("Something is being typed.");
    message.detail = tr("Save it or give it up: the language can be changed then.");
    tell(message);
}

void MainWindow::saveBackup() {
    FilePicker::Request request;
    request.title = tr("Where to save the backup");
    const QFileInfo file(view_->workspace().path());
    request.suggestion = tr("%1 backup.palas").arg(file.completeBaseName());
    request.filters = {tr("Programme (*.palas)")};
    request.suffix = QStringLiteral("palas");
    request.replaces = false;
    const QString target = filePicker_.save(this, request);
    if (target.isEmpty())
        return;
    if (!view_->currentPage()->runner().guard([&] { backupTo(view_->workspace(), target); }))
        return;
    MessageBar::Message message;
    message.kind = MessageBar::Kind::success;
    message.lead = tr("Backup saved: %1").arg(QFileInfo(target).fileName());
    message.detail = tr("The copy was checked.");
    message.actionText = tr("Show the folder");
    message.action = [target] { openFolderOf(target); };
    tell(message);
}

void MainWindow::checkFile() {
    view_->goTo({QStringLiteral("history"), 0, QStringLiteral("check")});
}

} // namespace palas::ui
