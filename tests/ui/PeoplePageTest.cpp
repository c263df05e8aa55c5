// SPDX-License-Identifier: EUPL-1.2
#include "services/PersonService.h"
#include "services/Workspace.h"
#include "storage/History.h"
#include "storage/PersonStore.h"
#include "storage/SessionStore.h"
#include "tests/ui/ProgrammeBed.h"
#include "tests/ui/Typing.h"
#include "ui/common/CommandRunner.h"
#include "ui/common/FormBuilder.h"
#include "ui/pages/PersonAffiliations.h"
#include "ui/pages/PersonPanel.h"
#include "wording/Formats.h"
#include "wording/Labels.h"
#include "wording/Sentences.h"

#include <QLineEdit>

using namespace palas;
using namespace palas::test;

namespace {

ui::RecordTable& list(ProgrammeBed& bed) {
    return bed.find<ui::RecordTable>("people");
}

ui::PersonPanel& panel(ProgrammeBed& bed) {
    return bed.find<ui::PersonPanel>("personPanel");
}

/// As a person types: fields are not told of texts that are set.
PersonId addNew(ProgrammeBed& bed, const QString& lastName, const QString& firstName) {
    bed.page("people").createNew();
    type(panel(bed).form(), "last_name", lastName);
    type(panel(bed).form(), "first_name", firstName);
    panel(bed).form().setChoice("organisation", bed.organisation("97617").id.value);
    panel(bed).form().setChoice("role", int(Role::agent));
    type(panel(bed).form(), "duty", "accueil");
    REQUIRE(panel(bed).save());
    return panel(bed).person();
}

PersonId enrolledPerson(ProgrammeBed& bed) {
    return bed.figures().totals().front().person;
}

} // namespace

TEST_CASE("the list of people adds up to the figures") {
    ProgrammeBed bed;
    bed.page("people");
    const Table& table = list(bed).model()->table();
    REQUIRE(table.rows.size() == bed.figures().people().size());
    qint64 attended = 0, proven = 0;
    for (const Table::Row& row : table.rows) {
        attended += std::get<qint64>(row[size_t(table.column("attended"))]);
        proven += std::get<qint64>(row[size_t(table.column("proven"))]);
    }
    CHECK(attended == bed.figures().minutesAttended().value);
    CHECK(proven == bed.figures().minutesProven().value);
    const auto ids = list(bed).shownIds();
    for (size_t row = 0; row < ids.size(); ++row) {
        const Affiliation* link = bed.figures().affiliation(PersonId{ids[row]});
        const Organisation* structure = link ? bed.figures().organisation(link->organisation) : nullptr;
        CHECK(shown(list(bed), int(row), "organisation") ==
              (structure ? wording::typographic(structure->name) : QString()));
    }
}

TEST_CASE("people are found without accents, and by what is missing") {
    ProgrammeBed bed;
    bed.page("people");
    addNew(bed, "Hélianthème", "Éloïse");
    list(bed).setFilter("helianth eloise");
    CHECK(shownColumn(list(bed), "last_name") == QStringList{"Hélianthème"});
    list(bed).setFilter({});
    const int all = list(bed).model()->rowCount();
    bed.find<QAbstractButton>("unreachable").setChecked(true);
    int missing = 0;
    for (const Person& person : bed.figures().people())
        missing += person.email.isEmpty() && person.phone.isEmpty() ? 1 : 0;
    CHECK(list(bed).model()->rowCount() == missing);
    CHECK(missing < all);
    bed.page("people", 0, "contact_missing");
    CHECK(list(bed).model()->rowCount() == missing);
}

TEST_CASE("a person is added with a first affiliation, chosen in the list, and gone after undo") {
    ProgrammeBed bed;
    const auto before = bed.workspace().people().all().size();
    const PersonId added = addNew(bed, "Badiane", "Nadia");
    CHECK(list(bed).currentId() == added.value);
    const auto links = bed.workspace().people().affiliations(added);
    REQUIRE(links.size() == 1);
    CHECK(links.front().organisation == bed.organisation("97617").id);
    CHECK(links.front().duty == u"accueil");
    CHECK(links.front().period.from == bed.workspace().asOf());
    bed.view().currentPage()->runner().undo();
    CHECK(bed.workspace().people().all().size() == before);
    CHECK(list(bed).model()->rowOf(added.value) == -1);
}

TEST_CASE("the same folded name is told while typing, and does not prevent") {
    ProgrammeBed bed;
    const PersonId first = addNew(bed, "Hélianthème", "Éloïse");
    bed.page("people").createNew();
    type(panel(bed).form(), "last_name", "HELIANTHEME");
    CHECK(panel(bed).sameName().isEmpty());
    type(panel(bed).form(), "first_name", "eloise");
    CHECK(panel(bed).sameName().contains(u"Éloïse Hélianthème"));
    CHECK(panel(bed).save());
    CHECK(panel(bed).person() != first);
    CHECK(bed.workspace().people().findByMatchKey(matchKey(*bed.workspace().people().find(first))).size() ==
          2);
}

TEST_CASE("someone without enrolment is deleted at once, and the banner brings them back") {
    ProgrammeBed bed;
    const PersonId added = addNew(bed, "Badiane", "Nadia");
    bed.click("personDelete");
    CHECK_FALSE(bed.workspace().people().find(added));
    CHECK(bed.messages().text().contains(u"Nadia Badiane"));
    bed.click("messageAction");
    CHECK(bed.workspace().people().find(added));
    CHECK(list(bed).model()->rowOf(added.value) >= 0);
}

TEST_CASE("someone who is enrolled is not deleted, and the page says why") {
    ProgrammeBed bed;
    const PersonId id = enrolledPerson(bed);
    bed.page("people", id.value);
    bed.click("personDelete");
    const int count = bed.workspace().people().references(id);
    const QString name = fullName(*bed.workspace().people().find(id));
    CHECK(bed.messages().kind() == ui::MessageBar::Kind::error);
    CHECK(bed.messages().text().contains(
        wording::problem(makeError({}, "person.in_use", {name, QString::number(count)}))));
    CHECK(bed.workspace().people().find(id));
}

TEST_CASE("hostile and endless names: refused beside the field, or kept as text") {
    ProgrammeBed bed;
    const PersonId id = enrolledPerson(bed);
    bed.page("people", id.value);
    const QString longName(10000, u'é');
    type(panel(bed).form(), "last_name", longName);
    CHECK_FALSE(panel(bed).save());
    CHECK_FALSE(panel(bed).form().problemText("last_name").isEmpty());
    CHECK(panel(bed).form().text("last_name") == longName);
    const QString hostile = QStringLiteral("<b>Robert'); DROP TABLE person;-- 😀");
    type(panel(bed).form(), "last_name", hostile);
    CHECK(panel(bed).save());
    CHECK(bed.workspace().people().find(id)->lastName == hostile);
    CHECK(shown(list(bed), list(bed).model()->rowOf(id.value), "last_name") == wording::typographic(hostile));
}

TEST_CASE("what is typed is saved when another person is chosen; refused, the first one stays") {
    ProgrammeBed bed;
    bed.page("people");
    const auto ids = list(bed).shownIds();
    bed.page("people", ids[0]);
    type(panel(bed).form(), "phone", "0639 00 00 01");
    list(bed).select(ids[1]);
    CHECK(bed.workspace().people().find(PersonId{ids[0]})->phone == u"0639 00 00 01");
    CHECK(panel(bed).person().value == ids[1]);
    type(panel(bed).form(), "email", "no address");
    list(bed).select(ids[2]);
    CHECK(panel(bed).person().value == ids[1]);
    CHECK(list(bed).currentId() == ids[1]);
    CHECK_FALSE(panel(bed).form().problemText("email").isEmpty());
}

TEST_CASE("affiliations are added, ended and deleted in place") {
    ProgrammeBed bed;
    const PersonId id = addNew(bed, "Badiane", "Nadia");
    const auto links = [&] { return bed.workspace().people().affiliations(id); };
    bed.click("affiliationEnd");
    CHECK(links().front().period.to == bed.workspace().asOf());
    bed.click("affiliationAdd");
    ui::FormBuilder& form = panel(bed).affiliations().form();
    form.setChoice("organisation", bed.organisation("97601").id.value);
    form.setDate("from", bed.workspace().asOf().addDays(1));
    bed.click("affiliationSave");
    REQUIRE(links().size() == 2);
    CHECK(links().back().organisation == bed.organisation("97601").id);
    CHECK(panel(bed).findChildren<QAbstractButton*>("affiliationDelete").size() >= 2);
    bed.view().currentPage()->runner().undo();
    CHECK(links().size() == 1);
}

TEST_CASE("an affiliation without structure is refused beside the field") {
    ProgrammeBed bed;
    const PersonId id = enrolledPerson(bed);
    bed.page("people", id.value);
    const auto before = bed.workspace().people().affiliations(id).size();
    bed.click("affiliationAdd");
    bed.click("affiliationSave");
    CHECK_FALSE(panel(bed).affiliations().form().problemText("organisation").isEmpty());
    CHECK(bed.workspace().people().affiliations(id).size() == before);
}

TEST_CASE("the enrolments of a person carry their hours") {
    ProgrammeBed bed;
    const PersonId id = enrolledPerson(bed);
    bed.page("people", id.value);
    auto& enrolments = panel(bed).enrolments();
    qint64 proven = 0;
    int count = 0;
    for (const EnrolmentTotals& one : bed.figures().totals()) {
        if (one.person != id)
            continue;
        proven += one.proven.value;
        ++count;
    }
    REQUIRE(enrolments.model()->rowCount() == count);
    const Table& table = enrolments.model()->table();
    qint64 listed = 0;
    for (const Table::Row& row : table.rows)
        listed += std::get<qint64>(row[size_t(table.column("hours"))]);
    CHECK(listed == proven);
}

TEST_CASE("the chosen person stays chosen when the programme changes") {
    ProgrammeBed bed;
    bed.page("people");
    const qint64 chosen = list(bed).shownIds()[20];
    list(bed).select(chosen);
    addPerson(bed.workspace(), {{}, "Aaaa", "Premier", Sex::unknown, {}, {}, {}}, std::nullopt);
    CHECK(list(bed).currentId() == chosen);
}

TEST_CASE("without anybody the page says what to do") {
    ProgrammeBed bed("design-palas");
    bed.page("people");
    CHECK(bed.find<QWidget>("emptyState").isVisible());
    bed.click("emptyAction");
    CHECK(panel(bed).isVisible());
    CHECK(panel(bed).isCreating());
}
