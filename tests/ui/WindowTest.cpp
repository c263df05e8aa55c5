// SPDX-License-Identifier: EUPL-1.2
#include "domain/Evidence.h"
#include "services/Backup.h"
#include "services/CoachingWallets.h"
#include "services/Figures.h"
#include "services/PersonService.h"
#include "storage/EvidenceStore.h"
#include "storage/History.h"
#include "tests/ui/WindowFixture.h"
#include "ui/pages/home/TaskList.h"
#include "ui/table/RecordTable.h"
#include "ui/theme/Theme.h"
#include "ui/window/Actions.h"
#include "ui/window/FileFlows.h"
#include "ui/window/QuickJump.h"
#include "ui/window/StatusLine.h"
#include "ui/window/WelcomePage.h"
#include "wording/Sentences.h"

#include <QDir>
#include <QFile>
#include <QMenuBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

using namespace palas;
using namespace palas::test;

namespace {

void addSomeone(Workspace& workspace) {
    Person person;
    person.lastName = QStringLiteral("Safran");
    person.firstName = QStringLiteral("Houdah");
    REQUIRE_FALSE(addPerson(workspace, person, {}).refused());
}

} // namespace

TEST_CASE_METHOD(WindowFixture, "the first-run page creates the programme where the person says") {
    picker.answer = path("programme.palas");
    window.welcome().findChild<QPushButton*>("createFile")->click();
    CHECK(view().figures().structures().value == 18);
    CHECK(QFile::exists(path("programme.palas")));
    CHECK_FALSE(workspace().isReadOnly());
    CHECK(window.windowTitle().startsWith("programme.palas"));

    SECTION("never over a file that is there") {
        window.closeProgramme();
        window.welcome().findChild<QPushButton*>("createFile")->click();
        CHECK_FALSE(window.view());
        CHECK_FALSE(welcomeMessage().isEmpty());
    }
    SECTION("which is then among the recent ones") {
        QTRY_COMPARE_WITH_TIMEOUT(settings.recentFiles(), QStringList{path("programme.palas")}, 3000);
        window.closeProgramme();
        auto* recent = window.welcome().findChild<QPushButton*>("recentFile");
        REQUIRE(recent);
        recent->click();
        CHECK(window.view());
    }
}

TEST_CASE_METHOD(WindowFixture, "giving up a file dialog changes nothing") {
    for (const char* button : {"createFile", "openFile", "restoreBackup"})
        window.welcome().findChild<QPushButton*>(button)->click();
    CHECK_FALSE(window.view());
    CHECK(welcomeMessage().isEmpty());
}

TEST_CASE_METHOD(WindowFixture, "a file that is no programme gets a clear sentence, and nothing opens") {
    const std::pair<const char*, QByteArray> files[] = {
        {"vide.palas", {}},
        {"texte.palas", "bonjour"},
        {"coupe.palas", QByteArray("SQLite format 3\0xyz", 19)}};
    for (const auto& [name, content] : files) {
        QFile file(path(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        picker.answer = path(name);
        window.welcome().findChild<QPushButton*>("openFile")->click();
        INFO(name);
        CHECK_FALSE(window.view());
        CHECK(welcomeMessage().size() > 20);
        CHECK_FALSE(welcomeMessage().contains("file."));
    }
    window.openFile(path("absent.palas"));
    CHECK(welcomeMessage().contains("absent.palas"));
}

TEST_CASE_METHOD(WindowFixture, "the keyboard starts where work begins, and stays in the navigation there") {
    openDemo();
    auto* first = view().currentPage()->findChild<ui::TaskList*>()->findChild<QPushButton*>();
    REQUIRE(first);
    CHECK(window.focusWidget() == first);
    view().goTo({"structures"});
    CHECK(window.focusWidget() == view().currentPage()->mainTable()->view());
    view().goTo({"modules"});
    CHECK(window.focusWidget() == view().currentPage()->findChild<QWidget*>("matrix"));
    view().navigation().setFocus();
    QTest::keyClick(&view().navigation(), Qt::Key_Up);
    CHECK(view().currentPageId() == "people");
    CHECK(window.focusWidget() == &view().navigation());
}

TEST_CASE_METHOD(WindowFixture, "at any size of the text the menus keep their place beside the corner") {
    openDemo();
    for (const int percent : {100, 125, 150}) {
        ui::Theme::instance().setTextPercent(percent);
        QCoreApplication::processEvents();
        const auto menus = window.menuBar()->actions();
        const QRect last = window.menuBar()->actionGeometry(menus.back());
        INFO(percent);
        CHECK(last.width() > 20);
        CHECK(last.right() <= window.menuBar()->cornerWidget()->x());
    }
    ui::Theme::instance().setTextPercent(100);
}

TEST_CASE_METHOD(WindowFixture,
                 "a programme open elsewhere is read only, says so, and follows what is written there") {
    const QString file = path("programme.palas");
    const auto writer = Workspace::create(file, "design-palas");
    window.openFile(file);
    CHECK(workspace().isReadOnly());
    CHECK(window.notice().isShown());
    CHECK_FALSE(window.actions()[ui::Actions::Id::add]->isEnabled());
    CHECK_FALSE(window.actions()[ui::Actions::Id::addPerson]->isEnabled());
    CHECK_FALSE(window.actions()[ui::Actions::Id::undo]->isEnabled());
    QSignalSpy changed(&view(), &ui::ProgrammeView::changed);
    addSomeone(*writer);
    workspace().refreshIfChangedElsewhere();
    CHECK(changed.count() == 1);
    CHECK(view().figures().people().size() == 1);
}

TEST_CASE_METHOD(WindowFixture,
                 "whoever writes in another window of this machine is named, and keeps the file") {
    const QString file = path("programme.palas");
    const auto writer = Workspace::create(file, "design-palas");
    window.openFile(file);
    CHECK(window.notice().text().contains(QStringLiteral("autre fenêtre de cet ordinateur")));
    CHECK(window.notice().text().contains(QCoreApplication::applicationName()));
    CHECK_FALSE(window.notice().findChild<QPushButton*>("messageAction")->isVisible());
    window.files().takeOver(file);
    CHECK(workspace().isReadOnly());
    CHECK_NOTHROW(addSomeone(*writer));
}

TEST_CASE_METHOD(WindowFixture, "the programme that another machine holds is taken over on a person's word") {
    const QString file = path("programme.palas");
    (void)Workspace::create(file, "design-palas");
    QFile lock(file + ".lock");
    REQUIRE(lock.open(QIODevice::WriteOnly));
    lock.write("4242\ndesignpalas\nportable-direction\nanother-machine\nanother-start\n");
    lock.flush();
    REQUIRE(lock.setFileTime(QDateTime(QDate(2021, 6, 28), QTime(5, 30), Qt::UTC),
                             QFileDevice::FileModificationTime));
    lock.close();
    window.openFile(file);
    CHECK(workspace().isReadOnly());
    const QString told = window.notice().text();
    CHECK(told.contains(QStringLiteral("portable-direction")));
    CHECK(told.contains(QStringLiteral("designpalas")));
    CHECK(told.contains(QStringLiteral("28 juin 2021")));
    auto* takeOver = window.notice().findChild<QPushButton*>("messageAction");
    REQUIRE(takeOver->isVisible());
    CHECK(takeOver->text() == "Reprendre la main");

    SECTION("which opens it for writing") {
        takeOver->click();
        CHECK_FALSE(workspace().isReadOnly());
        CHECK_FALSE(window.notice().isShown());
        addSomeone(workspace());
    }
    SECTION("unless someone of this machine came first") {
        REQUIRE(QFile::remove(lock.fileName()));
        const auto writer = Workspace::open(file, Database::Access::write);
        takeOver->click();
        CHECK(workspace().isReadOnly());
        CHECK(window.notice().text().contains(QStringLiteral("autre fenêtre de cet ordinateur")));
        addSomeone(*writer);
    }
}

TEST_CASE_METHOD(WindowFixture,
                 "a programme on a network share is warned about once it is open for writing") {
    const QString file = path("programme.palas");
    (void)Workspace::create(file, "design-palas");
    const auto share = [](const QString&) { return true; };
    window.openFile(file);
    CHECK_FALSE(window.notice().isShown());
    window.closeProgramme();
    window.files().take(ui::openProgramme(file, share));
    CHECK(window.notice().isShown());
    CHECK(window.notice().kind() == ui::MessageBar::Kind::late);
    CHECK(window.notice().text().contains(QStringLiteral("partage réseau")));
    CHECK(window.notice().text().contains(QStringLiteral("programme.palas")));
    window.closeProgramme();
    const auto writer = Workspace::open(file, Database::Access::write);
    CHECK_FALSE(ui::openProgramme(file, share).onShare);
}

TEST_CASE_METHOD(WindowFixture, "the backup of the day is made while people go on") {
    openDemo();
    const QString file = workspace().path();
    SECTION("and named after the day") {
        QTRY_VERIFY_WITH_TIMEOUT(!backupsOf(file).empty(), 20000);
        addSomeone(workspace());
        CHECK(QDir(backupFolder(file)).entryList(QDir::Files | QDir::Hidden).size() == 1);
    }
    SECTION("or left, whole or not at all, when the programme is closed meanwhile") {
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(backupFolder(file)), 20000);
        window.closeProgramme();
        CHECK(QDir(backupFolder(file)).entryList(QDir::Files | QDir::Hidden).filter(".palas.").isEmpty());
        CHECK_NOTHROW(Workspace::open(file, Database::Access::write));
    }
}

TEST_CASE_METHOD(WindowFixture, "pages are made when first shown, by number, by name and by the search") {
    openDemo();
    const auto& entries = view().entries();
    CHECK(view().findChildren<ui::Page*>().size() == 1);
    int number = 1;
    for (const auto& entry : entries) {
        if (entry.atBottom || !entry.under.isEmpty() || number > 9)
            continue;
        QTest::keyClick(&window, Qt::Key(Qt::Key_0 + number++), Qt::ControlModifier);
        CHECK(view().currentPageId() == entry.id);
    }
    CHECK(window.quickJump().offers("historique").contains(QStringLiteral("Historique")));
    CHECK(window.quickJump().offers("mtsangamouji").contains(QStringLiteral("CCAS de M’Tsangamouji")));
    CHECK(window.quickJump().offers("MTSAPERE inconnu").isEmpty());
}

TEST_CASE_METHOD(WindowFixture, "undo and redo name what they will undo, in the menu and in the status bar") {
    openDemo();
    addSomeone(workspace());
    QAction* undo = window.actions()[ui::Actions::Id::undo];
    QAction* redo = window.actions()[ui::Actions::Id::redo];
    const QString step = wording::step(*workspace().history().nextUndo());
    CHECK(step.contains(QStringLiteral("Houdah Safran")));
    CHECK(undo->text().endsWith(step));
    CHECK(window.status().undoText().endsWith(step));
    CHECK_FALSE(redo->isEnabled());
    undo->trigger();
    CHECK(redo->isEnabled());
    CHECK(redo->text().endsWith(step));
    CHECK_FALSE(undo->text().endsWith(step));
    redo->trigger();
    CHECK(undo->text().endsWith(step));
}

TEST_CASE_METHOD(WindowFixture, "closing a programme gives its lock back and leaves the first-run page") {
    openDemo();
    const QString file = workspace().path();
    window.closeProgramme();
    CHECK_FALSE(window.view());
    CHECK_NOTHROW(Workspace::open(file, Database::Access::write));
    CHECK_FALSE(window.actions()[ui::Actions::Id::backup]->isEnabled());
}

TEST_CASE_METHOD(WindowFixture, "the same file opens again in the same window") {
    openDemo();
    const QString file = workspace().path();
    window.openFile(file);
    CHECK_FALSE(workspace().isReadOnly());
}

TEST_CASE_METHOD(WindowFixture, "the demonstration is written once and opened") {
    QFile::remove(ui::FileFlows::demoPath());
    window.welcome().findChild<QPushButton*>("exploreDemo")->click();
    QTRY_VERIFY_WITH_TIMEOUT(window.view() != nullptr, 30000);
    CHECK(view().figures().programme().demonstration);
    window.closeProgramme();
    QFile::remove(ui::FileFlows::demoPath());
}

TEST_CASE_METHOD(WindowFixture,
                 "a window whose lock was taken over says so, goes read-only and leaves the lock") {
    openDemo();
    const QString file = workspace().path();
    const QByteArray theirs = "4242\ndesignpalas\nportable-direction\nanother-machine\nanother-start\n";
    REQUIRE(QFile::remove(file + ".lock"));
    QFile lock(file + ".lock");
    REQUIRE(lock.open(QIODevice::WriteOnly));
    lock.write(theirs);
    lock.close();
    CHECK(QTest::qWaitFor([&] { return window.notice().isShown(); }, 20000));
    CHECK(window.notice().text().contains(QStringLiteral("portable-direction")));
    CHECK(window.notice().text().contains(QStringLiteral("est dans le fichier")));
    CHECK(workspace().isReadOnly());
    CHECK_FALSE(window.actions()[ui::Actions::Id::add]->isEnabled());
    CHECK_FALSE(window.actions()[ui::Actions::Id::undo]->isEnabled());
    auto* again = window.notice().findChild<QPushButton*>("messageAction");
    REQUIRE(again->isVisible());
    CHECK(again->text() == "Rouvrir");
    again->click();
    CHECK(workspace().isReadOnly());
    CHECK(window.notice().text().contains(QStringLiteral("portable-direction")));
    window.closeProgramme();
    REQUIRE(lock.open(QIODevice::ReadOnly));
    CHECK(lock.readAll() == theirs);
}

TEST_CASE_METHOD(WindowFixture, "the search finds kits, items, coachings, groups, ideas and documents") {
    openDemo();
    const auto leads = [this](const QString& typed, const QString& offer) {
        CHECK(window.quickJump().offers(typed).contains(offer));
    };
    leads("kit-97601", "KIT-97601 Acoua");
    leads("demo-0001", "DEMO-0001 Ordinateur portable 14 pouces");
    leads("groupe laval", "Groupe 3 CCAS de Laval");
    leads("jardin partage", QStringLiteral("Jardin partagé"));
    const auto& coaching = view().figures().coachingRows().entries.front();
    CHECK_FALSE(window.quickJump().offers(coaching.code).isEmpty());
    const Evidence filed = workspace().evidence().all().front();
    leads(evidenceCode(filed.number), evidenceCode(filed.number) + u' ' + filed.fileName);
}
