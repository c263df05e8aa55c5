// SPDX-License-Identifier: EUPL-1.2
#include "ui/window/MainWindow.h"

#include "services/Figures.h"
#include "services/Workspace.h"
#include "storage/FileLock.h"
#include "storage/History.h"
#include "storage/ProgrammeStore.h"
#include "storage/StorageError.h"
#include "ui/common/CommandRunner.h"
#include "ui/Settings.h"
#include "ui/table/RecordTable.h"
#include "ui/window/Actions.h"
#include "ui/window/CornerBar.h"
#include "ui/window/FileFlows.h"
#include "ui/window/OpeningNotice.h"
#include "ui/window/ProgrammeView.h"
#include "ui/window/QuickJump.h"
#include "ui/window/StatusLine.h"
#include "ui/window/Upkeep.h"
#include "ui/window/WelcomePage.h"
#include "wording/Sentences.h"

#include <QCloseEvent>
#include <QFileInfo>
#include <QLineEdit>
#include <QMenuBar>
#include <QScreen>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace palas::ui {

MainWindow::MainWindow(Settings& settings, FilePicker& filePicker)
    : settings_(settings)
    , filePicker_(filePicker)
    , actions_(new Actions(this))
    , corner_(new CornerBar((*actions_)[Actions::Id::undo], (*actions_)[Actions::Id::redo]))
    , jump_(new QuickJump(corner_->jumpField(), this))
    , status_(new StatusLine)
    , stack_(new QStackedWidget)
    , notice_(new MessageBar)
    , files_(new FileFlows(settings, filePicker, this)) {
    setObjectName(QStringLiteral("mainWindow"));
    auto* centre = new QWidget;
    auto* column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(notice_);
    column->addWidget(stack_, 1);
    column->addWidget(status_);
    setCentralWidget(centre);
    buildMenus();
    connectActions();
    connectFiles();
    connectTheme();
    connectLanguage();
    setMinimumSize(1180, 640);
    restoreGeometryOf();
    leaveProgramme();
}

MainWindow::~MainWindow() {
    upkeep_.reset();
    // The view goes first: its pages still speak to the bars of this window.
    delete view_;
}

void MainWindow::restoreGeometryOf() {
    const QByteArray kept = settings_.state(objectName());
    if (kept.isEmpty() || !restoreGeometry(kept))
        resize(QSize(1366, 740).boundedTo(screen()->availableSize()));
}

void MainWindow::closeEvent(QCloseEvent* event) {
    settings_.setState(objectName(), saveGeometry());
    QMainWindow::closeEvent(event);
}

void MainWindow::resizeEvent(QResizeEvent* event) {
    QMainWindow::resizeEvent(event);
    fitMenuBar();
}

void MainWindow::openFile(const QString& path) {
    files_->openPath(path);
    if (!view_)
        closeProgramme();
}

void MainWindow::openFile(std::future<Opened> early) {
    files_->take(early.get());
    if (!view_)
        closeProgramme();
}

WelcomePage& MainWindow::welcome() {
    if (!welcome_) {
        welcome_ = new WelcomePage(settings_);
        stack_->addWidget(welcome_);
        connect(welcome_, &WelcomePage::createAsked, files_, &FileFlows::create);
        connect(welcome_, &WelcomePage::openAsked, files_, &FileFlows::open);
        connect(welcome_, &WelcomePage::demoAsked, files_, &FileFlows::explore);
        connect(welcome_, &WelcomePage::restoreAsked, files_, &FileFlows::restore);
        connect(welcome_, &WelcomePage::fileAsked, files_, &FileFlows::openPath);
        connect(welcome_, &WelcomePage::themeAsked, this, [this] {
            (*actions_)[Theme::instance().isDark() ? Actions::Id::themeLight : Actions::Id::themeDark]
                ->trigger();
        });
    }
    return *welcome_;
}

void MainWindow::connectFiles() {
    files_->onOpened = [this](Opened opened) { take(std::move(opened)); };
    files_->onFailed = [this](const MessageBar::Message& message) { tell(message); };
    files_->onBusy = [this](bool busy) { welcome().setBusy(busy); };
    files_->onOpening = [this](const QString& path) {
        // The same file again: its own lock would refuse it.
        if (view_ && QFileInfo(path) == QFileInfo(view_->workspace().path()))
            closeProgramme();
    };
}

void MainWindow::tell(const MessageBar::Message& message) {
    if (view_ && view_->currentPage())
        view_->currentPage()->messages().show(message);
    else
        welcome().messages().show(message);
}

void MainWindow::take(Opened opened) {
    leaveProgramme();
    const QString refusal = opened.refusal;
    const bool onShare = opened.onShare;
    if (welcome_)
        welcome_->messages().clear();
    view_ = new ProgrammeView(std::move(opened), settings_, filePicker_);
    stack_->addWidget(view_);
    stack_->setCurrentWidget(view_);
    connect(view_, &ProgrammeView::changed, this, &MainWindow::programmeChanged);
    connect(view_, &ProgrammeView::pageShown, this, &MainWindow::pageShown);
    connect(view_, &ProgrammeView::lockLost, this, &MainWindow::tellLockLost);
    connect(view_, &ProgrammeView::languageAsked, this, &MainWindow::askLanguage);
    connect(view_, &ProgrammeView::fileAsked, this, qOverload<const QString&>(&MainWindow::openFile));
    setWindowTitle(tr("%1 — Design’Palas").arg(QFileInfo(view_->workspace().path()).fileName()));
    greyMenus(true);
    buildGoToMenu();
    buildReportsMenu();
    showNotice(refusal, onShare);
    programmeChanged();
    jump_->setProgramme(view_, actions_->all());
    // Last: what is hidden and shown above would take the keyboard away.
    view_->goTo({QStringLiteral("home")});
    startUpkeep();
}

void MainWindow::leaveProgramme() {
    jump_->setProgramme(nullptr, {});
    upkeep_.reset();
    delete view_;
    view_ = nullptr;
    notice_->clear();
    greyMenus(false);
    corner_->setProgramme(false, false);
    status_->showNone();
}

void MainWindow::closeProgramme() {
    leaveProgramme();
    setWindowTitle(tr("Welcome — Design’Palas"));
    welcome().showRecent();
    stack_->setCurrentWidget(welcome_);
}

void MainWindow::greyMenus(bool open) {
    const bool ownCopy = open && view_->isDossier();
    actions_->setOpening(open, open && !view_->workspace().isReadOnly());
    actions_->setOwnCopy(ownCopy);
    goToMenu_->menuAction()->setVisible(open);
    for (const QMenu* menu : {editMenu_, entryMenu_, reportsMenu_})
        menu->menuAction()->setVisible(open && !ownCopy);
}

void MainWindow::showNotice(const QString& refusal, bool onShare) {
    const QString path = view_->workspace().path();
    if (refusal == u"file.in_use")
        notice_->show(inUseNotice(FileLock(path), [this, path] { files_->takeOver(path); }));
    else if (view_->isDossier())
        notice_->show(dossierNotice(view_->figures()));
    else if (!refusal.isEmpty())
        notice_->show(readOnlyNotice());
    else if (onShare)
        notice_->show(shareNotice(path));
}

void MainWindow::tellLockLost() {
    upkeep_.reset();
    const QString path = view_->workspace().path();
    notice_->show(lockLostNotice(FileLock(path), [this, path] { files_->openPath(path); }));
    greyMenus(true);
    pageShown();
}

void MainWindow::startUpkeep() {
    upkeep_ = std::make_unique<Upkeep>(view_->workspace(), nullptr);
    connect(upkeep_.get(), &Upkeep::damageFound, this, [this] {
        MessageBar::Message message;
        message.kind = MessageBar::Kind::error;
        message.lead = wording::error(QStringLiteral("file.damaged"), {view_->workspace().path()});
        message.actionText = tr("Restore a backup");
        message.action = [this] { files_->restore(); };
        notice_->show(message);
    });
    connect(upkeep_.get(), &Upkeep::backupMade, this, &MainWindow::programmeChanged);
    connect(upkeep_.get(), &Upkeep::backupFailed, this,
            [this](const QString& code, const QStringList& arguments) {
                MessageBar::Message message;
                message.kind = MessageBar::Kind::late;
                message.lead = tr("The backup of the day could not be made.");
                message.detail = wording::error(code, arguments);
                notice_->show(message);
            });
}

void MainWindow::programmeChanged() {
    if (!view_)
        return;
    Workspace& workspace = view_->workspace();
    jump_->forget();
    try {
        corner_->setProgramme(true, workspace.programmes().read().demonstration);
        fitMenuBar();
        const bool writable = !workspace.isReadOnly();
        const auto undo = writable ? workspace.history().nextUndo() : std::nullopt;
        const auto redo = writable ? workspace.history().nextRedo() : std::nullopt;
        status_->showProgramme(workspace, undo ? wording::step(*undo) : QString());
        const auto word = [](QAction* action, const QString& bare, const QString& named, const auto& step) {
            action->setText(step ? named.arg(wording::step(*step)) : bare);
            action->setEnabled(step.has_value());
        };
        word((*actions_)[Actions::Id::undo], tr("&Undo"), tr("&Undo: %1"), undo);
        word((*actions_)[Actions::Id::redo], tr("&Redo"), tr("&Redo: %1"), redo);
    } catch (const StorageError& error) {
        MessageBar::Message message;
        message.kind = MessageBar::Kind::error;
        message.lead = wording::error(error.code(), error.arguments());
        tell(message);
    }
}

void MainWindow::pageShown() {
    Page* page = view_ ? view_->currentPage() : nullptr;
    if (!page)
        return;
    (*actions_)[Actions::Id::find]->setEnabled(page->canFind());
    (*actions_)[Actions::Id::exportList]->setEnabled(page->canExport());
    (*actions_)[Actions::Id::add]->setEnabled(page->canCreate() && !view_->workspace().isReadOnly());
    (*actions_)[Actions::Id::print]->setEnabled(page->canPrint());
}

} // namespace palas::ui
