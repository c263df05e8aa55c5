// SPDX-License-Identifier: EUPL-1.2
#include "services/ImmersionService.h"
#include "services/PersonService.h"
#include "services/Workspace.h"
#include "storage/ImmersionStore.h"
#include "storage/SessionStore.h"
#include "tests/ui/ProgrammeBed.h"
#include "tests/ui/Typing.h"
#include "ui/common/FormBuilder.h"
#include "ui/common/TextLabel.h"
#include "ui/pages/immersion/GroupForm.h"
#include "ui/pages/immersion/HostColumn.h"
#include "ui/pages/immersion/IdeaForm.h"
#include "ui/pages/immersion/JourneyModel.h"

#include <QApplication>
#include <QClipboard>
#include <QDropEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMimeData>
#include <QTableView>
#include <QTest>
#include <QTimer>

using namespace palas;
using namespace palas::test;

namespace {

std::vector<ui::HostColumn*> columns(ProgrammeBed& bed) {
    std::vector<ui::HostColumn*> shown;
    for (ui::HostColumn* column : bed.view().currentPage()->findChildren<ui::HostColumn*>()) {
        if (column->isVisible())
            shown.push_back(column);
    }
    std::sort(shown.begin(), shown.end(),
              [](const ui::HostColumn* a, const ui::HostColumn* b) { return a->x() < b->x(); });
    return shown;
}

void tick(QListWidget& list, qint64 id) {
    for (int row = 0; row < list.count(); ++row) {
        if (list.item(row)->data(Qt::UserRole).toLongLong() == id) {
            list.setCurrentRow(row);
            QTest::keyClick(&list, Qt::Key_Space);
            return;
        }
    }
    FAIL("nothing to tick");
}

/// Enter in the menu that the next key opens.
void answerMenu() {
    QTimer::singleShot(0, [] {
        if (QWidget* popup = QApplication::activePopupWidget())
            QTest::keyClick(popup, Qt::Key_Return);
    });
}

PersonId someoneOfSada(ProgrammeBed& bed) {
    Person person;
    person.lastName = "Ylang";
    Affiliation link;
    link.organisation = bed.organisation("97616").id;
    return addPerson(bed.workspace(), person, link).id;
}

} // namespace

TEST_CASE("the board has a column for each group, with what it saw and brought back") {
    ProgrammeBed bed;
    bed.page("immersions");
    const auto shown = columns(bed);
    REQUIRE(shown.size() == 5);
    CHECK(shown.front()->content().name == QString::fromUtf8("CCAS d’Amiens"));
    CHECK(shown.front()->content().late);
    CHECK(shown.front()->content().structures.size() == 4);
    CHECK(shown.front()->content().themes.size() == 4);
    CHECK_FALSE(shown[1]->content().late);
    size_t ideas = 0;
    for (const ui::HostColumn* column : shown)
        ideas += column->cards().size();
    CHECK(ideas == size_t(bed.figures().ideasSeen().value));
    CHECK(bed.find<QAbstractButton>("count.ideas.seen").text().contains("13"));
    CHECK(bed.find<QWidget>("reportsMissing").isVisible());
}

TEST_CASE("a count opens the rows behind it") {
    ProgrammeBed bed;
    ui::Page& page = bed.page("immersions");
    bed.click("count.ideas.kept");
    REQUIRE(page.mainTable() != nullptr);
    CHECK(page.mainTable()->model()->totalRows() == int(bed.figures().ideasKept().value));
}

TEST_CASE("in the real template the five hosts wait with their themes") {
    ProgrammeBed bed("design-palas");
    bed.page("immersions");
    const auto shown = columns(bed);
    REQUIRE(shown.size() == 5);
    for (const ui::HostColumn* column : shown) {
        CHECK_FALSE(column->content().group.isValid());
        CHECK_FALSE(column->content().themes.isEmpty());
        CHECK(column->cards().empty());
    }
}

TEST_CASE("a group is formed and an idea noted, kept and taken up by the keyboard") {
    ProgrammeBed bed("design-palas");
    const PersonId person = someoneOfSada(bed);
    ui::Page& page = bed.page("immersions");
    page.focusStart();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    auto& form = bed.find<ui::GroupForm>("groupForm");
    REQUIRE(form.isVisible());
    auto lists = form.findChildren<QListWidget*>();
    REQUIRE(lists.size() == 2);
    const bool structuresFirst = lists[0]->count() == 18;
    tick(*lists[structuresFirst ? 0 : 1], bed.organisation("97616").id.value);
    tick(*lists[structuresFirst ? 1 : 0], person.value);
    type(form, "half_days", "22/03/2022");
    bed.click("groupSave");
    REQUIRE(bed.workspace().immersions().all().size() == 1);
    const Immersion group = bed.workspace().immersions().all().front();
    CHECK(bed.workspace().sessions().enrolments(group.session).size() == 1);
    CHECK(bed.workspace().sessions().halfDays(group.session).front().zone == "Europe/Paris");

    page.createNew();
    auto& ideaForm = bed.find<ui::IdeaForm>("ideaForm");
    REQUIRE(ideaForm.isVisible());
    type(ideaForm, "title", "Jardin partagé");
    bed.click("ideaSave");
    REQUIRE(bed.workspace().immersions().allIdeas().size() == 1);
    const IdeaId idea = bed.workspace().immersions().allIdeas().front().id;
    const QByteArray name = "idea." + QByteArray::number(idea.value);
    answerMenu();
    QTest::keyClick(&bed.find<ui::IdeaCard>(name.constData()), Qt::Key_Right);
    CHECK(bed.workspace().immersions().find(idea)->organisation == bed.organisation("97616").id);
    answerMenu();
    QTest::keyClick(&bed.find<ui::IdeaCard>(name.constData()), Qt::Key_Plus);
    CHECK(bed.workspace().immersions().find(idea)->takenUpAs == TakenUpAs::lab);
    QTest::keyClick(&bed.find<ui::IdeaCard>(name.constData()), Qt::Key_Left);
    CHECK_FALSE(bed.workspace().immersions().find(idea)->takenUpOn.isValid());
}

TEST_CASE("the fiche of a structure says where it went") {
    ProgrammeBed bed;
    bed.page("structures", bed.organisation("97617").id.value);
    QStringList words;
    for (const ui::TextLabel* label : bed.find<QWidget>("ficheImmersion").findChildren<ui::TextLabel*>())
        words << label->fullText();
    CHECK(words.join(' ').contains("Laval"));
    CHECK(words.join(' ').contains("Accueil aidants-aidés"));
}

namespace {

/// A card of that column, let go over `target`.
void drop(QWidget& target, IdeaId idea) {
    const auto data = ui::dragOf(idea);
    QDragEnterEvent enter(QPoint(5, 5), Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&target, &enter);
    if (!enter.isAccepted())
        return;
    QDropEvent drop(QPointF(5, 5), Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&target, &drop);
    QApplication::processEvents();
}

ImmersionId groupOf(ProgrammeBed& bed, IdeaId idea) {
    return bed.workspace().immersions().find(idea)->immersion;
}

} // namespace

TEST_CASE("an idea is moved into another group by the mouse or by the keys, and back by undo") {
    ProgrammeBed bed;
    bed.page("immersions");
    const auto shown = columns(bed);
    const IdeaId idea = shown[0]->cards().front()->content().id;
    const ImmersionId first = shown[0]->content().group;
    const ImmersionId second = shown[1]->content().group;
    SECTION("dropped on its column") {
        drop(*shown[1], idea);
    }
    SECTION("with Ctrl and an arrow") {
        QTest::keyClick(shown[0]->cards().front(), Qt::Key_Right, Qt::ControlModifier);
    }
    CHECK(groupOf(bed, idea) == second);
    CHECK(columns(bed)[1]->findChild<ui::IdeaCard*>("idea." + QString::number(idea.value)) != nullptr);
    bed.workspace().undo();
    CHECK(groupOf(bed, idea) == first);
    drop(*columns(bed)[0], idea); // its own column
    CHECK(groupOf(bed, idea) == first);
}

TEST_CASE("an idea dropped on a count goes to that state") {
    ProgrammeBed bed;
    bed.page("immersions");
    const auto& ideas = bed.figures().ideas();
    const auto taken = std::find_if(ideas.begin(), ideas.end(), [&](const Idea& idea) {
        return idea.takenUpAs == TakenUpAs::service &&
               stateOn(idea, bed.figures().scope().asOf) == IdeaState::takenUp;
    });
    REQUIRE(taken != ideas.end());
    const IdeaId idea = taken->id;
    drop(bed.find<QWidget>("count.ideas.seen"), idea);
    CHECK(QTest::qWaitFor([&] { return !bed.workspace().immersions().find(idea)->keptOn.isValid(); }));
    CHECK_FALSE(bed.workspace().immersions().find(idea)->takenUpOn.isValid());
}

TEST_CASE("a panel keeps the column that it is about in sight, and a target opens its idea") {
    ProgrammeBed bed;
    const Idea last = bed.figures().ideas().back();
    bed.page("immersions", last.id.value);
    auto& form = bed.find<ui::IdeaForm>("ideaForm");
    REQUIRE(form.isVisible());
    CHECK(form.findChild<QLineEdit*>("title")->text() == last.title);
    const auto column = [&]() -> ui::HostColumn* {
        for (ui::HostColumn* one : columns(bed)) {
            if (one->content().group == last.immersion)
                return one;
        }
        return nullptr;
    };
    REQUIRE(column());
    CHECK(QTest::qWaitFor(
        [&] { return column()->visibleRegion().boundingRect().width() == column()->width(); }));
}

TEST_CASE("journeys are typed, filled down, pasted and cleared like cells of a spreadsheet") {
    ProgrammeBed bed;
    const Immersion group = bed.figures().immersions().front();
    bed.page("immersions", group.id.value);
    bed.click("groupJourneys");
    auto& grid = bed.find<QTableView>("journeys");
    REQUIRE(grid.isVisible());
    using Model = ui::JourneyModel;
    const auto text = [&](int row, int column) { return grid.model()->index(row, column).data().toString(); };
    const auto choose = [&](int row, int column, int lastRow) {
        grid.setCurrentIndex(grid.model()->index(row, column));
        grid.selectionModel()->select(
            QItemSelection(grid.model()->index(row, column), grid.model()->index(lastRow, column)),
            QItemSelectionModel::ClearAndSelect);
    };
    REQUIRE(grid.model()->rowCount() >= 3);
    const auto journey = [&](int row) { return *dynamic_cast<Model*>(grid.model())->journey(row); };
    const auto undo = [&] { bed.workspace().undo(); };

    choose(0, Model::missionOrder, 0);
    QTest::keyClicks(&grid, "O");
    QTest::keyClicks(QApplication::focusWidget(), "M-77");
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    CHECK(QTest::qWaitFor([&] { return journey(0).missionOrder == "OM-77"; }));
    CHECK(bed.workspace().immersions().find(journey(0).enrolment)->missionOrder == "OM-77");
    CHECK(QTest::qWaitFor([&] { return grid.currentIndex().row() == 1; }));

    const Journey before = journey(1);
    choose(0, Model::missionOrder, 2);
    QTest::keyClick(&grid, Qt::Key_D, Qt::ControlModifier);
    CHECK(text(2, Model::missionOrder) == "OM-77");
    undo();
    CHECK(journey(1) == before);

    QApplication::clipboard()->setText("3\t120,50 €\t300\r\n2\t99\t0\r\n");
    choose(0, Model::nights, 0);
    QTest::keyClick(&grid, Qt::Key_V, Qt::ControlModifier);
    CHECK(journey(0).nights == 3);
    CHECK(journey(0).travel == Cents{12050});
    CHECK(journey(1).lodging == Cents{0});
    choose(0, Model::travel, 1);
    QTest::keyClick(&grid, Qt::Key_Delete);
    CHECK_FALSE(journey(0).travel);
    CHECK_FALSE(journey(1).travel);
    undo();
    CHECK(journey(1).travel == Cents{9900});

    QApplication::clipboard()->setText("=1+1");
    choose(0, Model::outbound, 0);
    QTest::keyClick(&grid, Qt::Key_V, Qt::ControlModifier);
    CHECK(text(0, Model::outbound) == "=1+1");
    QTest::keyClick(&grid, Qt::Key_C, Qt::ControlModifier);
    CHECK(QApplication::clipboard()->text() == "'=1+1"); // no spreadsheet runs it
    choose(1, Model::outbound, 1);
    QTest::keyClick(&grid, Qt::Key_V, Qt::ControlModifier);
    CHECK(text(1, Model::outbound) == "=1+1");

    QApplication::clipboard()->setText("trois");
    choose(0, Model::nights, 0);
    QTest::keyClick(&grid, Qt::Key_V, Qt::ControlModifier);
    CHECK(journey(0).nights == 3);
    CHECK(bed.messages().kind() == ui::MessageBar::Kind::error);
    QTest::keyClick(&grid, Qt::Key_Escape);
    CHECK_FALSE(grid.isVisible());
}

TEST_CASE("the structures to choose from stand in the order of every list") {
    ProgrammeBed bed("design-palas");
    ui::Page& page = bed.page("immersions");
    page.createNew();
    QStringList names;
    for (auto* list : bed.find<ui::GroupForm>("groupForm").findChildren<QListWidget*>()) {
        if (list->count() != 18)
            continue;
        for (int row = 0; row < list->count(); ++row)
            names << list->item(row)->text();
    }
    const auto place = [&](const char* name) {
        for (qsizetype i = 0; i < names.size(); ++i) {
            if (names[i].contains(QString::fromUtf8(name)))
                return i;
        }
        return qsizetype(-1);
    };
    CHECK(place("Koungou") < place("Mamoudzou"));
    CHECK(place("Mamoudzou") < place("Mtsamboro"));
    CHECK(place("Mtsamboro") < place("Tsangamouji"));
    CHECK(place("Tsangamouji") < place("Ouangani"));
}
