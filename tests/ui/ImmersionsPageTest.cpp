// SPDX-License-Identifier: EUPL-1.2
#include "services/ImmersionService.h"
#include "services/PersonService.h"
#include "services/Workspace.h"
#include "storage/ImmersionStore.h"
#include "storage/SessionStore.h"
#include "tests/ui/ProgrammeBed.h"
#include "ui/common/FormBuilder.h"
#include "ui/common/TextLabel.h"
#include "ui/pages/immersion/GroupForm.h"
#include "ui/pages/immersion/HostColumn.h"
#include "ui/pages/immersion/IdeaForm.h"

#include <QApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
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

void type(QWidget& form, const char* field, const QString& text) {
    auto* edit = form.findChild<QLineEdit*>(QString::fromLatin1(field));
    REQUIRE(edit);
    edit->setText(text);
    emit edit->textEdited(text);
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
