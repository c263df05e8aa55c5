// SPDX-License-Identifier: EUPL-1.2
#include "domain/Text.h"
#include "services/Dossier.h"
#include "storage/CoachingStore.h"
#include "storage/OrganisationStore.h"
#include "storage/PersonStore.h"
#include "tests/ui/WindowFixture.h"
#include "ui/calendar/CalendarPage.h"
#include "ui/pages/StructuresPage.h"
#include "ui/table/RecordTable.h"
#include "ui/theme/Theme.h"
#include "ui/window/Actions.h"
#include "ui/window/QuickJump.h"
#include "ui/window/StatusLine.h"
#include "wording/Labels.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QTimer>

using namespace palas;
using namespace palas::test;

namespace {

QByteArray bytesOf(const QString& path) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// A structure's own copy of the demonstration, opened in the window.
class OwnCopy : public WindowFixture {
public:
    OwnCopy() {
        const auto demo = Workspace::open(madeFile("demo"), Database::Access::read);
        const auto own = demo->organisations().findByCode(QStringLiteral("97616"));
        writeDossier(*demo, *own, copy);
        before = bytesOf(copy);
        window.openFile(copy);
        collectForeign(*demo);
        // Whatever asks is sent away: nobody answers.
        QObject::connect(&closer, &QTimer::timeout, [] {
            if (QWidget* popup = QApplication::activePopupWidget())
                popup->close();
            else if (QWidget* modal = QApplication::activeModalWidget())
                modal->close();
        });
        closer.start(20);
        QCoreApplication::processEvents();
    }

    void collectForeign(Workspace& demo) {
        QSet<PersonId> here;
        for (const Person& person : workspace().people().all())
            here.insert(person.id);
        for (const Person& person : demo.people().all()) {
            if (!here.contains(person.id))
                foreign << wording::fullName(person) << person.email;
        }
        QSet<OrganisationId> named;
        for (const Organisation& one : workspace().organisations().all())
            named.insert(one.id);
        for (const Organisation& one : demo.organisations().all()) {
            if (isBeneficiary(one) && !named.contains(one.id))
                foreign << wording::fullName(one);
        }
        foreign.removeAll(QString());
        REQUIRE(foreign.size() > 100);
    }

    /// Every text that any list, label or button shows.
    QStringList shownTexts() {
        QStringList texts;
        for (const auto* view : window.findChildren<QAbstractItemView*>()) {
            const QAbstractItemModel* model = view->model();
            for (int row = 0; model && row < model->rowCount(); ++row) {
                for (int column = 0; column < model->columnCount(); ++column) {
                    for (const int role : {Qt::DisplayRole, Qt::ToolTipRole, Qt::EditRole})
                        texts << model->index(row, column).data(role).toString();
                }
            }
        }
        for (const QLabel* label : window.findChildren<QLabel*>())
            texts << label->text() << label->toolTip();
        return texts;
    }
    void requireNothingForeign() {
        const QString all = folded(shownTexts().join(QStringLiteral(" \n ")));
        QStringList found;
        for (const QString& one : foreign) {
            if (all.contains(folded(one)))
                found << one;
        }
        CHECK(found.join(u'\n').toStdString() == "");
    }
    void requireUnchanged() {
        CHECK(bytesOf(copy) == before);
        CHECK(QDir(folder.path())
                  .entryList({"*palas*", "*.lock", "*.copies"}, QDir::AllEntries | QDir::Hidden) ==
              QStringList{"sada.palas"});
    }

    QString copy = path("sada.palas");
    QByteArray before;
    QStringList foreign;
    QTimer closer;
};

} // namespace

TEST_CASE_METHOD(OwnCopy, "a structure's own copy opens as the view of its director") {
    REQUIRE(view().isDossier());
    CHECK(workspace().isReadOnly());
    QStringList titles;
    for (const ui::PageEntry& entry : view().entries())
        titles << entry.title;
    CHECK(titles.join(u',').toStdString() == "Mon CCAS,Mes dates,Mes agents,Mes pièces,Mes attestations");
    CHECK(window.notice().isShown());
    CHECK(window.notice().text().contains("Lecture seule"));
    CHECK(window.notice().text().contains("CCAS de Sada"));
    CHECK(window.notice().text().contains("18 mai 2022"));
    QStringList menus;
    for (const QAction* menu : window.menuBar()->actions()) {
        if (menu->isVisible())
            menus << QString(menu->text()).remove(u'&');
    }
    CHECK(menus.join(u',').toStdString() == "Fichier,Aller à,Affichage,Aide");
    CHECK(view().figures().scope().organisation == dossierOrigin(workspace())->organisation);
}

TEST_CASE_METHOD(OwnCopy,
                 "a walk over every page, action, menu, button and key changes and reveals nothing") {
    const QList<QKeySequence> keys{Qt::Key_F2,
                                   Qt::Key_Delete,
                                   Qt::Key_Return,
                                   Qt::Key_Space,
                                   Qt::Key_P,
                                   Qt::Key_A,
                                   QKeySequence(Qt::CTRL | Qt::Key_N),
                                   QKeySequence(Qt::CTRL | Qt::Key_Z),
                                   QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z),
                                   QKeySequence(Qt::CTRL | Qt::Key_V),
                                   QKeySequence(Qt::CTRL | Qt::Key_D),
                                   QKeySequence(Qt::CTRL | Qt::Key_Return),
                                   QKeySequence(Qt::CTRL | Qt::Key_E),
                                   QKeySequence(Qt::CTRL | Qt::Key_P),
                                   QKeySequence(Qt::CTRL | Qt::Key_F),
                                   QKeySequence(Qt::Key_F6)};
    const QStringList leaving{"quit", "close"};
    for (const ui::PageEntry& entry : view().entries()) {
        CAPTURE(entry.id.toStdString());
        view().goTo({entry.id});
        QCoreApplication::processEvents();
        requireNothingForeign();
        for (QAction* action : window.findChildren<QAction*>()) {
            if (action->isEnabled() && !action->menu() && !leaving.contains(action->objectName()))
                action->trigger();
            QCoreApplication::processEvents();
        }
        view().goTo({entry.id});
        for (QPushButton* button : view().currentPage()->findChildren<QPushButton*>()) {
            if (button->isVisible() && button->isEnabled())
                button->click();
            QCoreApplication::processEvents();
        }
        view().goTo({entry.id});
        for (ui::RecordTable* list : view().currentPage()->findChildren<ui::RecordTable*>()) {
            for (const QKeySequence& sequence : keys) {
                if (list->isVisible() && !list->shownIds().empty()) {
                    list->select(list->shownIds().front());
                    list->focusRows();
                }
                QTest::keySequence(QApplication::focusWidget() ? QApplication::focusWidget() : &window,
                                   sequence);
                QCoreApplication::processEvents();
                view().goTo({entry.id});
            }
        }
        requireNothingForeign();
    }
    window.actions()[ui::Actions::Id::themeLight]->trigger();
    ui::Theme::instance().setTextPercent(100);
    requireUnchanged();
    window.actions()[ui::Actions::Id::close]->trigger();
    requireUnchanged();
}

TEST_CASE_METHOD(OwnCopy, "its dates hold the half-days, the coaching and the visits, to be read") {
    view().goTo({QStringLiteral("sessions")});
    auto& page = dynamic_cast<ui::CalendarPage&>(*view().currentPage());
    CHECK(page.view() == ui::CalendarView::list);
    const Table table = page.list().model()->table();
    const auto column = [&](const char* name) { return size_t(table.column(QLatin1String(name))); };
    const auto countOf = [&](const QString& kind) {
        return size_t(std::count_if(table.rows.begin(), table.rows.end(), [&](const Table::Row& row) {
            return row[column("kind")] == toCell(kind);
        }));
    };
    CHECK(countOf(QStringLiteral("Coaching")) == workspace().coaching().entries().size());
    CHECK(countOf(QStringLiteral("Visite")) == 4);
    CHECK(countOf(QStringLiteral("Ouverture")) == 1);
    CHECK(countOf(QStringLiteral("Évaluation différée")) == 0); // the coordination's
    QDate last;
    bool bothTimes = false;
    for (const Table::Row& row : table.rows) {
        const QDate day = std::get<QDate>(row[column("dates")]);
        CHECK((!last.isValid() || day >= last));
        last = day;
        const QString* times = std::get_if<QString>(&row[column("times")]);
        bothTimes = bothTimes || (times && times->contains("Mayotte") && times->contains("Paris"));
    }
    CHECK(bothTimes);
    for (const ui::CalendarView other :
         {ui::CalendarView::month, ui::CalendarView::week, ui::CalendarView::strip}) {
        page.showView(other);
        QCoreApplication::processEvents();
        requireNothingForeign();
    }
    CHECK_FALSE(page.canCreate());
    page.showView(ui::CalendarView::month);
    QTest::keyClick(&page.grid(), Qt::Key_Right, Qt::AltModifier);
    requireUnchanged();
    picker.answer = path("dates.ics");
    page.findChild<QPushButton*>("calendarExport")->click();
    const QString file = folded(QString::fromUtf8(bytesOf(picker.answer)));
    CHECK(file.contains(folded(QStringLiteral("begin:vevent"))));
    for (const QString& one : foreign)
        CHECK_FALSE(file.contains(folded(one)));
}

TEST_CASE_METHOD(OwnCopy, "its certificates tell the hours proven and the documents that prove them") {
    view().goTo({QStringLiteral("certificates")});
    const Table table = view().currentPage()->findChild<ui::RecordTable*>("directorHours")->model()->table();
    const auto column = [&](const char* name) { return size_t(table.column(QLatin1String(name))); };
    qint64 proven = 0;
    for (const Table::Row& row : table.rows) {
        const qint64 minutes = std::get<qint64>(row[column("proven")]);
        proven += minutes;
        const QString* documents = std::get_if<QString>(&row[column("evidence")]);
        CHECK((minutes > 0) == (documents && documents->startsWith("P-")));
    }
    CHECK(proven == view().figures().minutesProven().value);
    CHECK(shownTexts().join(u'\n').contains(QStringLiteral("pas un certificat de réalisation")));
}

TEST_CASE_METHOD(OwnCopy, "going to finds what the copy holds, and nothing else") {
    QStringList offered;
    for (char letter = 'a'; letter <= 'z'; ++letter)
        offered << window.quickJump().offers(QString(QLatin1Char(letter)));
    for (const QString& one : foreign) {
        CHECK_FALSE(window.quickJump().offers(one).contains(one));
        CHECK_FALSE(offered.contains(one));
    }
    const Person own = workspace().people().all().front();
    CHECK(window.quickJump().offers(own.lastName).contains(wording::fullName(own)));
    for (const char* writing : {"Nouvelle personne", "Annuler", "Nouveau programme", "Rapport"})
        CHECK(window.quickJump().offers(QString::fromUtf8(writing)).isEmpty());
}

TEST_CASE_METHOD(WindowFixture, "a director's copy is made from the page of the structures, and opened") {
    openDemo();
    view().goTo({QStringLiteral("structures")});
    const QString copy = path("one.palas");
    picker.answer = copy;
    window.findChild<QPushButton*>("structureDossier")->click();
    ui::MessageBar& banner = view().currentPage()->messages();
    QTRY_VERIFY_WITH_TIMEOUT(banner.isShown(), 30000);
    CHECK(banner.kind() == ui::MessageBar::Kind::success);
    CHECK(QFile::exists(copy));
    CHECK(QFile::exists(path("one.pdf")));
    banner.findChild<QPushButton*>("messageAction")->click();
    QTRY_VERIFY_WITH_TIMEOUT(window.view() && window.view()->isDossier(), 5000);
}

TEST_CASE_METHOD(WindowFixture, "the copies of all structures are made in one go, which can be stopped") {
    openDemo();
    picker.answer = path("all");
    view().goTo({QStringLiteral("structures"), 0, QStringLiteral("dossiers")});
    ui::MessageBar& banner = view().currentPage()->messages();
    SECTION("to the end") {
        QTRY_VERIFY_WITH_TIMEOUT(banner.isShown(), 120000);
        CHECK(QDir(path("all")).entryList({"*.palas"}).size() == 18);
        CHECK(QDir(path("all")).entryList({"*.pdf"}).size() == 18);
    }
    SECTION("stopped: what is made stays, whole") {
        QTRY_VERIFY_WITH_TIMEOUT(QDir(path("all")).entryList({"*.pdf"}).size() > 0, 60000);
        view().currentPage()->findChild<QPushButton*>("cancelWork")->click();
        QTRY_VERIFY_WITH_TIMEOUT(banner.isShown(), 60000);
        const auto copies = QDir(path("all")).entryList({"*.palas"});
        CHECK(copies.size() < 18);
        CHECK(QDir(path("all")).entryList({"*.pdf"}).size() == copies.size());
        CHECK(banner.text().contains("dossier"));
    }
}
