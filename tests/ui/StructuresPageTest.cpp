// SPDX-License-Identifier: EUPL-1.2
#include "services/Workspace.h"
#include "storage/History.h"
#include "storage/ModuleStore.h"
#include "storage/OrganisationStore.h"
#include "tests/ui/ProgrammeBed.h"
#include "ui/common/CommandRunner.h"
#include "ui/common/FigureLink.h"
#include "ui/common/FigureRowsPanel.h"
#include "ui/common/FormBuilder.h"
#include "ui/common/MessageBar.h"
#include "ui/common/TextLabel.h"
#include "ui/pages/StructureChoices.h"
#include "ui/pages/StructureFiche.h"
#include "ui/pages/StructureForm.h"
#include "wording/Formats.h"
#include "wording/Labels.h"
#include "wording/Sentences.h"

#include <algorithm>
#include <QCheckBox>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTest>

using namespace palas;
using namespace palas::test;

namespace {

ui::RecordTable& list(ProgrammeBed& bed) {
    return bed.find<ui::RecordTable>("structures");
}

QString text(ProgrammeBed& bed, const char* name) {
    return bed.find<ui::TextLabel>(name).fullText();
}

QString figure(ProgrammeBed& bed, const char* name) {
    return bed.find<ui::FigureLink>(name).text();
}

/// Whether the same filter of the list says so for these names.
QStringList filtered(ProgrammeBed& bed, const QString& needle) {
    list(bed).setFilter(needle);
    return shownColumn(list(bed), "name");
}

} // namespace

TEST_CASE("the list shows 17 CCAS, then the UDCCAS, with the figures of each") {
    ProgrammeBed bed;
    bed.page("structures");
    const auto structures = bed.figures().beneficiaries();
    REQUIRE(list(bed).model()->rowCount() == 18);
    for (int row = 0; row < 18; ++row) {
        const Organisation& structure = structures[size_t(row)];
        INFO(structure.name.toStdString());
        CHECK(list(bed).shownIds()[size_t(row)] == structure.id.value);
        const auto rate = bed.figures().structureProvenRate(structure.id);
        CHECK(shown(list(bed), row, "proven_rate") == wording::value(rate));
        const int column = list(bed).model()->table().column("hours");
        const auto bar =
            list(bed).model()->index(row, column).data(ui::RecordModel::barRole).value<ProgressBar>();
        CHECK(qint64(bar.proven) == rate.value);
        CHECK(qint64(bar.total) == *rate.of);
    }
    CHECK(shown(list(bed), 17, "name") == u"UDCCAS");
}

TEST_CASE("hosts and providers join the list when asked for") {
    ProgrammeBed bed;
    bed.page("structures");
    bed.find<QCheckBox>("everyKind").setChecked(true);
    CHECK(list(bed).model()->rowCount() == int(bed.figures().organisations().size()));
    list(bed).select(bed.organisation("AMIENS").id.value);
    CHECK(text(bed, "ficheThemes").contains(u"Parentalité"));
    CHECK_FALSE(bed.find<ui::RecordTable>("structureModules").isVisible());
}

TEST_CASE("the sheet of a structure equals its figures") {
    ProgrammeBed bed;
    const Organisation structure = bed.organisation("97617");
    bed.page("structures", structure.id.value);
    CHECK(text(bed, "ficheName") == wording::fullName(structure));
    CHECK(text(bed, "ficheFacts").contains(wording::number(*structure.population)));
    CHECK(text(bed, "ficheFacts").contains(wording::unknown()));

    const Figures own(bed.workspace(), {bed.workspace().asOf(), structure.id, {}});
    CHECK(figure(bed, "ficheToProve").contains(wording::value(own.minutesToProve())));
    CHECK(figure(bed, "ficheHours").contains(wording::value(own.minutesProven())));
    CHECK(figure(bed, "ficheHours").contains(wording::duration({*own.minutesProven().of})));

    auto& modules = bed.find<ui::RecordTable>("structureModules");
    REQUIRE(modules.model()->rowCount() > 5);
    for (int row = 0; row < modules.model()->rowCount(); ++row) {
        const auto standing = bed.figures().standing(structure.id, ModuleId{modules.shownIds()[size_t(row)]});
        CHECK(shown(modules, row, "proven").startsWith(wording::duration(standing.proven)));
        CHECK(shown(modules, row, "proven").endsWith(wording::duration(standing.planned)));
    }
}

TEST_CASE("the people of a structure stand on its sheet, management first") {
    ProgrammeBed bed;
    const Organisation structure = bed.organisation("97601");
    bed.page("structures", structure.id.value);
    auto& people = bed.find<ui::RecordTable>("structurePeople");
    int expected = 0;
    for (const Person& person : bed.figures().people()) {
        const Affiliation* link = bed.figures().affiliation(person.id);
        expected += link && link->organisation == structure.id ? 1 : 0;
    }
    REQUIRE(people.model()->rowCount() == expected);
    const PersonId first{people.shownIds().front()};
    CHECK(bed.figures().affiliation(first)->role == Role::director);
    CHECK(text(bed, "ficheDirector").contains(wording::fullName(*bed.figures().person(first))));
}

TEST_CASE("expected: every session of the structure with a sheet missing, before those to come") {
    ProgrammeBed bed;
    const Organisation structure = bed.organisation("97617");
    bed.page("structures", structure.id.value);
    const Figures own(bed.workspace(), {bed.workspace().asOf(), structure.id, {}});
    QSet<qint64> missing;
    for (const auto& sheet : own.sheetTotals()) {
        if (isMissing(sheet, bed.workspace().asOf()))
            missing.insert(sheet.session.value);
    }
    for (const auto& [session, minutes] : own.uncovered())
        missing.insert(session.value);
    const auto ids = bed.find<ui::RecordTable>("structureAgenda").shownIds();
    REQUIRE(ids.size() >= size_t(missing.size()));
    CHECK(std::all_of(ids.begin(), ids.begin() + missing.size(),
                      [&](qint64 id) { return missing.contains(id); }));
    CHECK(std::none_of(ids.begin() + missing.size(), ids.end(),
                       [&](qint64 id) { return missing.contains(id); }));
}

TEST_CASE("structures are found without accents or apostrophes") {
    ProgrammeBed bed;
    bed.page("structures");
    CHECK(filtered(bed, "boueni") == QStringList{"Bouéni"});
    CHECK(filtered(bed, "mtsangamouji") == QStringList{"M’Tsangamouji"});
    CHECK(filtered(bed, "kani keli") == QStringList{"Kani-Kéli"});
    CHECK(filtered(bed, "nowhere").isEmpty());
}

TEST_CASE("a structure is added, shown, and gone after undo") {
    ProgrammeBed bed;
    ui::Page& page = bed.page("structures");
    page.createNew();
    auto& form = bed.find<ui::StructureForm>("structureForm");
    form.form().setChoice("kind", int(OrganisationKind::host));
    form.form().setText("name", "CCAS de Nantes");
    form.form().setText("code", "NANTES");
    form.form().setText("themes", "Accueil\nLogement");
    REQUIRE(form.save());
    const Organisation added = bed.organisation("NANTES");
    CHECK(added.themes == u"Accueil ; Logement");
    CHECK(list(bed).currentId() == added.id.value);
    CHECK(text(bed, "ficheName") == u"CCAS de Nantes");
    page.runner().undo();
    CHECK_FALSE(bed.workspace().organisations().findByCode("NANTES"));
    CHECK(list(bed).model()->rowOf(added.id.value) == -1);
}

TEST_CASE("a name of 10 000 characters is refused beside its field and stays typed") {
    ProgrammeBed bed;
    bed.page("structures", bed.organisation("97601").id.value);
    bed.click("structureEdit");
    auto& form = bed.find<ui::StructureForm>("structureForm");
    const QString longName(10000, u'a');
    form.form().setText("name", longName);
    const auto before = bed.workspace().history().entries().size();
    CHECK_FALSE(form.save());
    CHECK_FALSE(form.form().problemText("name").isEmpty());
    CHECK(form.form().text("name") == longName);
    CHECK(bed.workspace().history().entries().size() == before);
    CHECK(bed.organisation("97601").name == u"Acoua");
}

TEST_CASE("a structure that others name is not deleted, and the page says why") {
    ProgrammeBed bed;
    const Organisation structure = bed.organisation("97601");
    bed.page("structures", structure.id.value);
    bed.click("structureEdit");
    bed.click("structureDelete");
    CHECK(bed.messages().kind() == ui::MessageBar::Kind::error);
    const int count = bed.workspace().organisations().use(structure.id).references;
    CHECK(bed.messages().text().contains(
        wording::problem(makeError({}, "organisation.in_use", {structure.name, QString::number(count)}))));
    CHECK(bed.workspace().organisations().find(structure.id));
}

TEST_CASE("an à-la-carte module is chosen with its reason, and dropped by undo") {
    ProgrammeBed bed;
    const Organisation structure = bed.organisation("97617");
    ui::Page& page = bed.page("structures", structure.id.value);
    const auto choices = [&] {
        QStringList reasons;
        for (const ElectiveChoice& choice : bed.workspace().modules().choices()) {
            if (choice.organisation == structure.id)
                reasons.append(choice.reason);
        }
        return reasons;
    };
    const auto before = choices();
    bed.click("ficheChoose");
    QListWidget& ticks = bed.find<QListWidget>("choices");
    REQUIRE(ticks.count() == 13);
    QListWidgetItem* free = nullptr;
    for (int row = 0; row < ticks.count() && !free; ++row)
        free = ticks.item(row)->checkState() == Qt::Unchecked ? ticks.item(row) : nullptr;
    REQUIRE(free);
    bed.find<QLineEdit>("reason").setText("Priorité locale");
    free->setCheckState(Qt::Checked);
    CHECK(choices().size() == before.size() + 1);
    CHECK(choices().contains("Priorité locale"));
    CHECK(free->text().contains(u"Priorité locale"));
    page.runner().undo();
    CHECK(choices() == before);
    CHECK(free->checkState() == Qt::Unchecked);
}

TEST_CASE("the PDF sheet of a structure is made from its page, in one step") {
    ProgrammeBed bed;
    ui::Page& page = bed.page("structures", bed.organisation("97617").id.value);
    REQUIRE(page.canPrint());
    bed.picker().answer = bed.folder() + "/fiche.pdf";
    bed.click("structurePdf");
    QTRY_VERIFY_WITH_TIMEOUT(bed.messages().isShown(), 10000);
    CHECK(bed.messages().text().contains("fiche.pdf"));
    QFile made(bed.picker().answer);
    REQUIRE(made.open(QIODevice::ReadOnly));
    CHECK(made.read(5) == "%PDF-");
    CHECK(bed.view().currentPageId() == u"structures");
    bed.find<QCheckBox>("everyKind").setChecked(true);
    list(bed).select(bed.organisation("AMIENS").id.value);
    CHECK_FALSE(page.canPrint());
}

TEST_CASE("the list of the structures is exported by its button and by the page") {
    ProgrammeBed bed;
    ui::Page& page = bed.page("structures");
    REQUIRE(page.canExport());
    bed.picker().answer = bed.folder() + "/structures.csv";
    page.exportList();
    QFile made(bed.picker().answer);
    REQUIRE(made.open(QIODevice::ReadOnly));
    CHECK(made.readAll().count('\n') == 19);
    CHECK(list(bed).findChild<QPushButton*>("tableExport")->isVisible());
}

TEST_CASE("the hours of a structure open their rows, and Escape brings the sheet back") {
    ProgrammeBed bed;
    const Organisation structure = bed.organisation("97617");
    ui::Page& page = bed.page("structures", structure.id.value);
    const Figures own(bed.workspace(), {bed.workspace().asOf(), structure.id, {}});
    for (const auto& [name, figure] :
         {std::pair{"ficheToProve", own.minutesToProve()}, std::pair{"ficheHours", own.minutesProven()}}) {
        INFO(name);
        bed.click(name);
        auto& panel = bed.find<ui::FigureRowsPanel>("figureRowsPanel");
        REQUIRE(panel.isVisible());
        CHECK(panel.table().shownIds().size() == own.rows(figure).rows.size());
        CHECK(page.mainTable() == &panel.table());
        bed.key(panel, Qt::Key_Escape);
        CHECK_FALSE(panel.isVisible());
        CHECK(page.mainTable() == &list(bed));
    }
}

TEST_CASE("what is typed about a structure is saved when another one is chosen") {
    ProgrammeBed bed;
    const Organisation first = bed.organisation("97601");
    bed.page("structures", first.id.value);
    bed.click("structureEdit");
    auto& phone = bed.find<QLineEdit>("phone");
    phone.setText("0269 60 00 00");
    emit phone.textEdited(phone.text());
    list(bed).select(bed.organisation("97602").id.value);
    CHECK(bed.workspace().organisations().find(first.id)->phone == u"0269 60 00 00");
    CHECK(text(bed, "ficheName") == wording::fullName(bed.organisation("97602")));
}

TEST_CASE("without any structure the page says what to do") {
    ProgrammeBed bed("empty");
    bed.page("structures");
    CHECK(bed.find<QWidget>("emptyState").isVisible());
    bed.click("structureAdd");
    CHECK(bed.find<QLineEdit>("name").isVisible());
}
