// SPDX-License-Identifier: EUPL-1.2
#include "services/AttendanceService.h"
#include "services/Figures.h"
#include "services/SessionService.h"
#include "services/SignInSheetService.h"
#include "storage/PersonStore.h"
#include "storage/SessionStore.h"
#include "storage/SignInSheetStore.h"
#include "tests/ui/SessionBed.h"
#include "ui/common/FormBuilder.h"
#include "ui/common/MessageBar.h"
#include "ui/pages/AttendanceGrid.h"
#include "ui/pages/AttendanceModel.h"
#include "ui/pages/SessionHalfDays.h"
#include "ui/pages/SessionPanel.h"
#include "ui/pages/SessionPeople.h"
#include "ui/pages/SheetPanel.h"
#include "ui/pages/SheetPreview.h"
#include "ui/table/RecordTable.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace palas;
using namespace palas::test;

namespace {

void click(QWidget& within, const char* name) {
    auto* button = within.findChild<QAbstractButton*>(name);
    REQUIRE(button);
    button->click();
}

void type(QWidget& within, const QString& name, const QString& text) {
    auto* edit = within.findChild<QLineEdit*>(name);
    REQUIRE(edit);
    edit->clear();
    QTest::keyClicks(edit, text);
}

Minutes proven(Workspace& workspace) {
    return {Figures(workspace, {workspace.asOf(), {}, {}}).minutesProven().value};
}

} // namespace

TEST_CASE("the list shows every session by date and filters them") {
    SessionBed fixture;
    auto& page = fixture.sessionsPage();
    auto& list = *page.mainTable();
    const auto all = fixture.workspace().sessions().all();
    CHECK(list.shownIds().size() == all.size());
    CHECK(list.shownIds().front() == all.front().id.value);

    const Figures figures(fixture.workspace(), {fixture.workspace().asOf(), {}, {}});
    page.setFilter(ui::SessionFilter::toProve);
    QHash<SessionId, qint64> late;
    for (const EnrolmentTotals& totals : figures.totals())
        late[totals.session] += totals.attended.value - totals.proven.value;
    qsizetype expected = 0;
    for (const qint64 minutes : late)
        expected += minutes > 0 ? 1 : 0;
    CHECK(qsizetype(list.shownIds().size()) == expected);

    page.setFilter(ui::SessionFilter::coming);
    for (const qint64 id : list.shownIds()) {
        const SessionState state = figures.state({id});
        CHECK((state == SessionState::planned || state == SessionState::running ||
               state == SessionState::undated));
    }
}

TEST_CASE("Enter opens a session, Escape comes back to its row") {
    SessionBed fixture;
    auto& page = fixture.sessionsPage();
    auto& list = *page.mainTable();
    list.select(list.shownIds()[3]);
    QTest::keyClick(list.view(), Qt::Key_Return);
    REQUIRE(page.isSessionOpen());
    CHECK(page.view().session().value == list.shownIds()[3]);
    QTest::keyClick(&page.view().grid(), Qt::Key_Escape);
    CHECK_FALSE(page.isSessionOpen());
    CHECK(list.currentId() == list.shownIds()[3]);
}

TEST_CASE("a session is planned with several days filled at once") {
    SessionBed fixture;
    auto& page = fixture.sessionsPage();
    page.createNew();
    auto& panel = page.panel();
    REQUIRE(panel.isVisible());
    panel.form().setChoice("module", panel.form().choiceValue("module"));
    auto* module = panel.findChild<QComboBox*>("module");
    module->setCurrentIndex(1);
    type(panel, "place", "Salle des fetes");
    type(panel, "trainer", "Zoe Capucine");
    type(panel, "fillDays", "3");
    type(panel, "fillFrom", "04/02/2021"); // a Thursday: the week-end is left out
    click(panel, "fillHalfDays");
    REQUIRE(panel.halfDays().count() == 6);
    CHECK(panel.halfDays().halfDays()[4].date == QDate(2021, 2, 8));
    click(panel, "saveSession");

    CHECK_FALSE(panel.isVisible());
    REQUIRE(page.isSessionOpen());
    const auto days = fixture.workspace().sessions().halfDays(page.view().session());
    REQUIRE(days.size() == 6);
    CHECK(duration(days.front()).value == 210);
    fixture.workspace().undo();
    CHECK_FALSE(page.isSessionOpen());
}

TEST_CASE("problems of half-days stand beside them and nothing typed is lost") {
    SessionBed fixture;
    auto& page = fixture.sessionsPage();
    const size_t before = fixture.workspace().sessions().all().size();
    page.createNew();
    auto& panel = page.panel();
    panel.findChild<QComboBox*>("module")->setCurrentIndex(0);
    click(panel, "addHalfDay");
    type(panel, halfDayField(0, "date"), "11/01/2021");
    type(panel, halfDayField(0, "start"), "10h");
    type(panel, halfDayField(0, "end"), "830");
    click(panel, "saveSession");
    CHECK(fixture.workspace().sessions().all().size() == before);
    CHECK(panel.halfDays().problemText(0).contains("end comes before the start"));
    CHECK(panel.findChild<QLineEdit*>(halfDayField(0, "end"))->text() == "830");

    type(panel, halfDayField(0, "end"), "quand on veut");
    click(panel, "saveSession");
    CHECK(panel.halfDays().problemText(0).contains("cannot be read"));
    CHECK(fixture.workspace().sessions().all().size() == before);
}

TEST_CASE("a half-day tells its hours in the other zone") {
    SessionBed fixture;
    fixture.sessionsPage().createNew();
    auto& panel = fixture.sessionsPage().panel();
    click(panel, "addHalfDay");
    type(panel, halfDayField(0, "date"), "11/01/2021");
    type(panel, halfDayField(0, "start"), "8:30");
    type(panel, halfDayField(0, "end"), "12:00");
    bool told = false;
    for (const QLabel* label : panel.halfDays().findChildren<QLabel*>())
        told = told || label->text().contains("in Paris");
    CHECK(told);
}

TEST_CASE("moving a session onto another of the same people is refused beside the half-days") {
    SessionBed fixture;
    const SessionId first = fixture.planned(2, 2);
    Session session = *fixture.workspace().sessions().find(first);
    session.code.clear();
    HalfDay later;
    later.date = QDate(2021, 2, 1);
    later.start = 8 * 60;
    later.end = 11 * 60;
    const SessionId second = addSession(fixture.workspace(), session, {later}).id;
    std::vector<PersonId> people;
    for (const Enrolment& enrolment : fixture.workspace().sessions().enrolments(first))
        people.push_back(enrolment.person);
    REQUIRE_FALSE(enrol(fixture.workspace(), second, people).refused());

    fixture.open(second);
    auto& panel = fixture.sessionsPage().panel();
    fixture.sessionsPage().edit(second);
    type(panel, halfDayField(0, "date"), "11/01/2021");
    click(panel, "saveSession");
    CHECK(panel.isVisible());
    CHECK(panel.halfDays().problemText(-1).contains("at the same time"));
    CHECK(fixture.workspace().sessions().halfDays(second).front().date == QDate(2021, 2, 1));
}

TEST_CASE("participants are found without accents, enrolled many at once, taken off") {
    SessionBed fixture;
    const SessionId session = fixture.planned(1, 2);
    auto& view = fixture.open(session);
    view.showPeople();
    auto& people = view.people();
    auto* search = people.findChild<QLineEdit*>("peopleSearch");
    const auto everyone = fixture.workspace().people().all();
    const auto accented = std::find_if(everyone.begin(), everyone.end(),
                                       [](const Person& person) { return person.lastName.contains(u'é'); });
    REQUIRE(accented != everyone.end());
    QTest::keyClicks(search, QString(accented->lastName).replace(u'é', u'e').toUpper());
    REQUIRE(people.candidates()->count() > 0);
    CHECK(people.candidates()->item(0)->text().contains(accented->lastName));
    search->clear();
    people.candidates()->item(0)->setCheckState(Qt::Checked);
    people.candidates()->item(1)->setCheckState(Qt::Checked);
    const qint64 before = fixture.historyCount();
    click(people, "enrolPeople");
    CHECK(fixture.historyCount() == before + 1);
    CHECK(fixture.workspace().sessions().enrolments(session).size() == 3);

    people.enrolled()->item(2)->setSelected(true);
    QTest::keyClick(people.enrolled(), Qt::Key_Delete);
    CHECK(fixture.workspace().sessions().enrolments(session).size() == 2);
    fixture.workspace().undo();
    CHECK(view.model().rowCount() == 3);
}

TEST_CASE("a filed sheet makes the signed hours count, on the screen as in the figures") {
    SessionBed fixture;
    const SessionId session = fixture.planned(3, 2);
    auto& view = fixture.open(session);
    QTest::keyClick(&view.grid(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(&view.grid(), Qt::Key_S);
    CHECK(view.notice().isShown());
    const Minutes before = proven(fixture.workspace());

    fixture.picker().answer = fixture.file("feuille.pdf", smallPdf());
    view.attach();
    CHECK_FALSE(fixture.picker().asked.isEmpty());
    const auto sheets = fixture.workspace().sheets().ofSession(session);
    REQUIRE(sheets.size() == 1);
    CHECK(sheets.front().evidence.isValid());
    CHECK(view.model().shown().proven().value == 3 * 2 * 210);
    CHECK((proven(fixture.workspace()) - before).value == 3 * 2 * 210);
    CHECK_FALSE(view.notice().isShown());
    QTRY_VERIFY_WITH_TIMEOUT(!view.sheets().preview().isDrawing(), 5000);
    CHECK_FALSE(view.sheets().preview().image().isNull());

    auto* trainer = view.sheets().findChild<QCheckBox*>("trainerSigned");
    trainer->click();
    CHECK(fixture.workspace().sheets().ofSession(session).front().trainerSignature == Signature::signed_);
    click(view.sheets(), "takeOff");
    CHECK_FALSE(fixture.workspace().sheets().ofSession(session).front().evidence.isValid());
    CHECK(proven(fixture.workspace()) == before);
    fixture.workspace().undo();
    CHECK((proven(fixture.workspace()) - before).value == 3 * 2 * 210);
}

TEST_CASE("a scan dropped on the panel is filed on the page that is free") {
    SessionBed fixture;
    const SessionId session = fixture.planned(1, 1);
    auto& view = fixture.open(session);
    REQUIRE_FALSE(prepareSheets(fixture.workspace(), session).refused());
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(fixture.file("feuille.pdf", smallPdf()))});
    QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(&view.sheets(), &enter);
    CHECK(enter.isAccepted());
    QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(&view.sheets(), &drop);
    CHECK(fixture.workspace().sheets().ofSession(session).front().evidence.isValid());
}

TEST_CASE("the blank sheets are prepared once and made as a PDF") {
    SessionBed fixture;
    const SessionId session = fixture.planned(13, 5);
    auto& view = fixture.open(session);
    view.print();
    CHECK(fixture.workspace().sheets().ofSession(session).size() == 4);
    CHECK(fixture.banner().contains("Blank sheets made"));
    view.print();
    CHECK(fixture.workspace().sheets().ofSession(session).size() == 4);
    CHECK(fixture.banner().contains("Blank sheets made"));
}

TEST_CASE("a file that is no scan is refused in words") {
    SessionBed fixture;
    const SessionId session = fixture.planned(1, 1);
    fixture.picker().answer = fixture.file("notes.pdf", "only some words");
    fixture.open(session).attach();
    CHECK(fixture.banner().contains("notes.pdf"));
    for (const SignInSheet& sheet : fixture.workspace().sheets().ofSession(session))
        CHECK_FALSE(sheet.evidence.isValid());
}

TEST_CASE("the connection log of a remote session stands for the signatures") {
    SessionBed fixture;
    const SessionId session = fixture.planned(2, 1, true, Modality::remote);
    auto& view = fixture.open(session);
    QTest::keyClick(&view.grid(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(&view.grid(), Qt::Key_Space);
    fixture.picker().answer = fixture.file("releve.pdf", smallPdf());
    view.attach();
    CHECK(view.model().shown().proven().value == 2 * 210);
}

TEST_CASE("a session goes to the bin by Delete and comes back by the banner") {
    SessionBed fixture;
    const SessionId session = fixture.planned(1, 1);
    auto& page = fixture.sessionsPage();
    page.showList();
    page.mainTable()->select(session.value);
    QTest::keyClick(page.mainTable()->view(), Qt::Key_Delete);
    CHECK_FALSE(fixture.workspace().sessions().find(session));
    click(page.messages(), "messageAction");
    CHECK(fixture.workspace().sessions().find(session));
}
