// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/ImportPanel.h"
#include "services/Workspace.h"
#include "storage/CoachingStore.h"
#include "storage/History.h"
#include "storage/PersonStore.h"
#include "tests/ui/ProgrammeBed.h"
#include "tests/ui/WindowFixture.h"
#include "ui/common/CommandRunner.h"
#include "ui/pages/DuplicatesPanel.h"
#include "wording/Labels.h"

#include <QComboBox>
#include <QFile>

using namespace palas;
using namespace palas::test;

namespace {

ui::ImportPanel& panel(ProgrammeBed& bed) {
    ui::ImportPanel* found = bed.view().currentPage()->findChild<ui::ImportPanel*>();
    REQUIRE(found);
    return *found;
}

QString written(ProgrammeBed& bed, const char* name, const QString& content) {
    QFile file(bed.folder() + '/' + name);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(content.toUtf8());
    return file.fileName();
}

const QString list = "Nom;Prénom;Structure;Remarque interne\n"
                     "Hélianthème;Éloïse;M'Tsangamouji;x\n"
                     "Lotus;Noé;Lyon;x\n";

} // namespace

TEST_CASE("a list is chosen, looked at, imported and taken back in one step") {
    const InFrench french;
    ProgrammeBed bed("design-palas");
    bed.page("people");
    bed.click("peopleImport");
    CHECK_FALSE(bed.find<QAbstractButton>("importRun").isEnabled());
    bed.picker().answer = written(bed, "liste.csv", list);
    bed.click("importFile");
    CHECK(shownColumn(panel(bed).rows(), "state") == QStringList{"Nouvelle", "Refusée"});
    CHECK(shown(panel(bed).rows(), 1, "reason").contains(u"Lyon"));
    const auto before = bed.workspace().people().all().size();
    const auto entries = bed.workspace().history().count();
    bed.click("importRun");
    CHECK(bed.messages().kind() == ui::MessageBar::Kind::success);
    CHECK(bed.workspace().people().all().size() == before + 1);
    CHECK(bed.workspace().history().count() == entries + 1);
    CHECK(shownColumn(bed.find<ui::RecordTable>("people"), "last_name")
              .contains(QStringLiteral("Hélianthème")));
    bed.click("messageAction");
    CHECK(bed.workspace().people().all().size() == before);
}

TEST_CASE("a column is given another field, and the preview follows") {
    const InFrench french;
    ProgrammeBed bed("design-palas");
    bed.page("people", 0, "import");
    panel(bed).readPasted("Patronyme\tPrénom\nLotus\tNoé\n");
    CHECK(panel(bed).plan().rows.empty());
    CHECK(bed.messages().text().contains(u"Nom"));
    auto& choice = bed.find<QComboBox>("importColumn0");
    const int lastName = choice.findData("last_name");
    choice.setCurrentIndex(lastName);
    emit choice.activated(lastName);
    REQUIRE(panel(bed).plan().rows.size() == 1);
    CHECK(panel(bed).plan().rows[0].name == "Noé Lotus");
    CHECK(bed.find<QAbstractButton>("importRun").isEnabled());
}

TEST_CASE("a proposal is refused and accepted from the keyboard") {
    ProgrammeBed bed;
    const Person person = bed.figures().people().front();
    bed.page("people", 0, "import");
    panel(bed).readPasted(QString("Nom\tPrénom\n%1\t%2\n").arg(person.lastName.toUpper(), person.firstName));
    REQUIRE(panel(bed).plan().rows.size() == 1);
    CHECK(panel(bed).plan().rows[0].state == ImportRow::State::identical);
    panel(bed).rows().select(2);
    bed.key(*panel(bed).rows().view(), Qt::Key_Return);
    CHECK(panel(bed).plan().rows[0].state == ImportRow::State::fresh);
    CHECK(bed.find<QAbstractButton>("importRun").isEnabled());
    bed.click("importOther");
    CHECK(panel(bed).plan().rows[0].state == ImportRow::State::identical);
    CHECK_FALSE(bed.find<QAbstractButton>("importRun").isEnabled());
}

TEST_CASE("the rows are filtered by what they would do; a file that is no list is told") {
    const InFrench french;
    ProgrammeBed bed("design-palas");
    bed.page("people", 0, "import");
    panel(bed).readPasted(QString(list).replace(';', '\t'));
    bed.click("importState3");
    CHECK(shownColumn(panel(bed).rows(), "state") == QStringList{"Refusée"});
    bed.click("importState-1");
    CHECK(panel(bed).rows().model()->rowCount() == 2);
    panel(bed).readFile(written(bed, "vide.csv", "\n"));
    CHECK(bed.messages().kind() == ui::MessageBar::Kind::error);
    CHECK(panel(bed).rows().model()->rowCount() == 2);
    bed.click("importClose");
    CHECK(bed.find<ui::RecordTable>("people").isVisible());
}

TEST_CASE(
    "coaching comes in by a list on its own page, with the reason of what is refused, and goes in one step") {
    const InFrench french;
    ProgrammeBed bed("design-palas");
    bed.page("coaching");
    bed.click("coachingImport");
    CHECK_FALSE(bed.find<QAbstractButton>("importRun").isEnabled());
    CHECK_FALSE(bed.find<QComboBox>("importKind").isVisible());
    CHECK_FALSE(bed.find<QAbstractButton>("importOther").isVisible());
    panel(bed).readPasted("Structure\tDate\tDébut\tFin\tCoach\tModalité\n"
                          "Acoua\t07/03/2022\t9h\t11h\tSauge Marjolaine\tTéléphone\n"
                          "Sada\t07/03/2022\t10h\t11h\tSauge Marjolaine\t\n");
    CHECK(shownColumn(panel(bed).rows(), "state") == QStringList{"Nouvelle", "Refusée"});
    CHECK(shown(panel(bed).rows(), 1, "reason").contains(u"Sauge Marjolaine"));
    CHECK(bed.view().currentPage()->mainTable() == &panel(bed).rows());
    bed.click("importRun");
    CHECK(bed.messages().kind() == ui::MessageBar::Kind::success);
    CHECK(bed.find<ui::RecordTable>("coachingLedger").isVisible());
    REQUIRE(bed.workspace().coaching().entries().size() == 1);
    bed.click("coachingImport");
    panel(bed).readPasted("Code\tThème\nCO-001\tPortrait\n");
    CHECK(shown(panel(bed).rows(), 0, "changes").contains(u"Portrait"));
    bed.click("importClose");
    bed.view().currentPage()->runner().undo();
    CHECK(bed.workspace().coaching().entries().empty());
}

TEST_CASE("every page of the activities takes its list, from its button and from the file menu's target") {
    ProgrammeBed bed("design-palas");
    const std::pair<const char*, ImportKind> pages[] = {{"sessions", ImportKind::sessions},
                                                        {"immersions", ImportKind::immersions},
                                                        {"equipment", ImportKind::equipment},
                                                        {"coaching", ImportKind::coaching},
                                                        {"modules", ImportKind::electives}};
    for (const auto& [page, kind] : pages) {
        CAPTURE(page);
        bed.page(page);
        const QByteArray button = QByteArray(page) + "Import";
        bed.click(button.constData());
        CHECK(panel(bed).isVisible());
        CHECK(panel(bed).plan().kind == kind);
        bed.click("importClose");
        CHECK_FALSE(panel(bed).isVisible());
        bed.page(page, 0, "import");
        CHECK(panel(bed).isVisible());
    }
}

TEST_CASE("duplicates stand side by side and become one") {
    ProgrammeBed bed;
    const auto before = bed.workspace().people().all().size();
    Person twin = bed.figures().people().at(5);
    const PersonId first = twin.id;
    twin.lastName = twin.lastName.toUpper();
    twin.phone = "0639 11 22 33";
    twin.email.clear();
    bed.page("people");
    bed.workspace().change({"person.add", {fullName(twin)}}, [&]() -> Problems {
        bed.workspace().people().insert(twin);
        return {};
    });
    bed.click("peopleDuplicates");
    auto* duplicates = bed.view().currentPage()->findChild<ui::DuplicatesPanel*>();
    REQUIRE(duplicates);
    const auto pairs = duplicates->pairs();
    REQUIRE(std::any_of(pairs.begin(), pairs.end(), [&](const DuplicatePair& pair) {
        return pair.first == first || pair.second == first;
    }));
    for (const DuplicatePair& pair : pairs) {
        if (pair.first == first || pair.second == first)
            duplicates->list().select(pair.second.value);
    }
    bed.click("duplicatesMerge");
    CHECK(bed.messages().kind() == ui::MessageBar::Kind::success);
    CHECK(bed.workspace().people().all().size() == before);
    CHECK(duplicates->pairs().size() == pairs.size() - 1);
    bed.view().currentPage()->runner().undo();
    CHECK(bed.workspace().people().all().size() == before + 1);
}
