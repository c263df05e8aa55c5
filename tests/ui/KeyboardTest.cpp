// SPDX-License-Identifier: EUPL-1.2
#include "services/Workspace.h"
#include "storage/DiagnosticStore.h"
#include "storage/EvidenceStore.h"
#include "storage/MoocStore.h"
#include "storage/PersonStore.h"
#include "tests/ui/WindowFixture.h"
#include "ui/pages/StructureChoices.h"
#include "ui/table/RecordTable.h"
#include "ui/window/EvidencePlaces.h"
#include "ui/window/QuickJump.h"

#include <algorithm>
#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>
#include <QTableWidget>

using namespace palas;
using namespace palas::test;

namespace {

/// « Aller à… », by its keys.
class Jump : public WindowFixture {
public:
    void jump(const QString& typed) {
        QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);
        QWidget* field = QApplication::focusWidget();
        REQUIRE(qobject_cast<QLineEdit*>(field));
        QTest::keyClicks(field, typed);
        QTest::keyClick(field, Qt::Key_Return);
    }
    void press(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }
    [[nodiscard]] bool isIn(const char* name) {
        const auto* part = view().currentPage()->findChild<QWidget*>(QString::fromLatin1(name));
        return part && part->isAncestorOf(QApplication::focusWidget());
    }
    [[nodiscard]] QStringList offers(const QString& typed) { return window.quickJump().offers(typed); }
};

} // namespace

TEST_CASE_METHOD(Jump, "going to presses the buttons of the page, where they are and while they can be") {
    openDemo();
    CHECK_FALSE(offers("choisir").contains("Choisir"));
    jump("mamoudzou");
    CHECK(view().currentPageId() == "structures");
    CHECK(offers("choisir").value(0) == "Choisir");
    jump("choisir");
    auto* choices = view().currentPage()->findChild<ui::StructureChoices*>();
    CHECK(choices->isVisible());
    CHECK(QApplication::focusWidget() == &choices->list());
    auto* choose = view().currentPage()->findChild<QPushButton*>("ficheChoose");
    choose->setEnabled(false);
    CHECK_FALSE(offers("choisir").contains("Choisir"));
}

TEST_CASE_METHOD(Jump, "every document of the demonstration leads to where it is filed") {
    openDemo();
    CHECK(ui::evidencePlaces(view().figures(), workspace()).size() == workspace().evidence().all().size());
}

TEST_CASE_METHOD(Jump, "going to turns to the tabs of the page") {
    openDemo();
    jump("modules");
    auto* tabs = view().currentPage()->findChild<QTabBar*>("moduleTabs");
    REQUIRE(tabs);
    jump("catalogue");
    CHECK(tabs->tabText(tabs->currentIndex()) == "Catalogue");
    CHECK(QApplication::focusWidget() == tabs);
}

TEST_CASE_METHOD(Jump,
                 "what bears exactly the name typed comes first: a pasted list of the MOOC is imported") {
    openDemo();
    const Person person = workspace().people().all().back();
    QGuiApplication::clipboard()->setText("Nom\tPrénom\tProgression\tÉtat au\n" + person.lastName + '\t' +
                                          person.firstName + "\t100 %\t18/05/2022");
    jump("modules");
    jump("mooc");
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_N, Qt::ControlModifier);
    CHECK_FALSE(offers("importer").contains("Importer"));
    jump("coller le presse-papiers");
    CHECK(offers("importer").mid(0, 2) == QStringList{"Importer", "Importer une liste"});
    jump("importer");
    const auto progress = workspace().mooc().all();
    CHECK(std::any_of(progress.begin(), progress.end(), [&](const MoocProgress& one) {
        return one.person == person.id && one.percent == 100 && one.toldOn == QDate(2022, 5, 18);
    }));
    CHECK(view().currentPage()->mainTable()->isAncestorOf(QApplication::focusWidget()));
}

TEST_CASE_METHOD(Jump, "going to asked again writes over a name that nothing bears") {
    openDemo();
    jump("personne de ce nom");
    jump("historique");
    CHECK(view().currentPageId() == "history");
}

TEST_CASE_METHOD(Jump, "the panels of a diagnostic take the keyboard and give it back to the list") {
    openDemo();
    jump("acoua");
    jump("ouvrir les diagnostics");
    CHECK(isIn("diagnostics"));
    for (const auto& [button, panel] :
         {std::pair("besoins (abs)", "needs"), std::pair("initial", "assessment")}) {
        jump(button);
        CHECK(isIn(panel));
        press(Qt::Key_Escape);
        CHECK(isIn("diagnostics"));
    }
}

TEST_CASE_METHOD(Jump, "the keyboard leaves the answers by Tab, and saves a grid from one of its cells") {
    openDemo();
    jump("acoua");
    jump("ouvrir les diagnostics");
    press(Qt::Key_Return);
    REQUIRE(QApplication::focusWidget()->objectName() == "answerGrid");
    press(Qt::Key_Tab);
    CHECK(QApplication::focusWidget()->objectName() != "answerGrid");
    jump("grilles");
    jump("partir d'un exemple");
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), "AUTRE");
    auto* lines = view().currentPage()->findChild<QTableWidget*>("gridLines");
    lines->setFocus();
    lines->setCurrentCell(0, 3);
    press(Qt::Key_F2);
    QTest::keyClicks(QApplication::focusWidget(), "Le conseil se tient");
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    const auto grids = workspace().diagnostics().grids();
    CHECK(std::any_of(grids.begin(), grids.end(), [](const Questionnaire& grid) {
        return grid.axes.front().questions.front().text == "Le conseil se tient";
    }));
}

TEST_CASE_METHOD(Jump, "a page of the notebook closes onto the notebook, the lab onto the list") {
    openDemo();
    jump("tsingoni");
    jump("voir le labo");
    CHECK(isIn("labs"));
    jump("carnet");
    jump("nouveau test");
    CHECK(isIn("experiment"));
    press(Qt::Key_Escape);
    CHECK(isIn("labExperiments"));
    jump("suivi");
    jump("nouveau risque");
    press(Qt::Key_Escape);
    CHECK(isIn("labRisks"));
    press(Qt::Key_Escape);
    CHECK(isIn("labs"));
}
