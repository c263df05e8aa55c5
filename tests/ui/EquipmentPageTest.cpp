// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/EquipmentPage.h"
#include "services/EquipmentService.h"
#include "services/Workspace.h"
#include "storage/EquipmentStore.h"
#include "tests/ui/ProgrammeBed.h"
#include "tests/ui/Typing.h"
#include "ui/common/FormBuilder.h"
#include "ui/pages/EquipmentEventPanel.h"
#include "ui/pages/EquipmentHistory.h"
#include "ui/pages/ItemPanel.h"
#include "ui/pages/KitPanel.h"
#include "wording/Sentences.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QTabBar>
#include <QTest>

using namespace palas;
using namespace palas::test;

namespace {

ui::EquipmentPage& page(ProgrammeBed& bed, qint64 id = 0, const QString& detail = {}) {
    return dynamic_cast<ui::EquipmentPage&>(bed.page("equipment", id, detail));
}

} // namespace

TEST_CASE("the list of kits has one line for each kit, with what its figures count") {
    ProgrammeBed bed;
    page(bed);
    const auto& kits = bed.find<ui::RecordTable>("kits");
    CHECK(kits.model()->totalRows() == int(bed.figures().equipment().kits().size()));
    const auto receipts = shownColumn(kits, "receipt");
    CHECK(std::count_if(receipts.begin(), receipts.end(), [](const QString& one) {
              return one.startsWith(QLatin1String("PV-"));
          }) == bed.figures().kitsHandedOver().value);
}

TEST_CASE("a kit is registered, handed over, and its signed receipt filed") {
    ProgrammeBed bed(QStringLiteral("design-palas"));
    ui::EquipmentPage& shown = page(bed);
    const OrganisationId acoua = bed.organisation("97601").id;
    shown.createNew();
    shown.kitPanel().form().setChoice("organisation", acoua.value);
    type(shown.kitPanel(), "items.0.inventory_number", "A-1");
    type(shown.kitPanel(), "items.1.inventory_number", "A-2");
    REQUIRE(shown.kitPanel().save());
    REQUIRE(bed.figures().equipment().kits().size() == 1);
    CHECK(bed.figures().equipment().kits().front().code == "KIT-97601");
    CHECK(bed.figures().kitStage(acoua) == KitStage::inStock);

    shown.noteEvent();
    CHECK(shown.eventPanel().event().kind == EquipmentEventKind::handover);
    type(shown.eventPanel(), "date", "28/06/2021");
    REQUIRE(shown.eventPanel().save());
    CHECK(bed.figures().kitStage(acoua) == KitStage::toProve);

    const QString scan = bed.folder() + "/pv.pdf";
    QFile file(scan);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("%PDF-1.4 signed");
    file.close();
    bed.picker().answer = scan;
    bed.click("kitHistoryAttach");
    CHECK(bed.figures().kitStage(acoua) == KitStage::received);
    bed.workspace().undo();
    CHECK(bed.figures().kitStage(acoua) == KitStage::toProve);
}

TEST_CASE("what the rules refuse is told, and nothing typed is lost") {
    ProgrammeBed bed;
    const Kit kit = bed.figures().equipment().kits().front();
    ui::EquipmentPage& shown = page(bed, kit.id.value, "kit");
    shown.noteEvent();
    shown.eventPanel().form().setChoice("kind", int(EquipmentEventKind::handover));
    shown.eventPanel().form().setChoice("organisation", bed.organisation("97602").id.value);
    CHECK_FALSE(shown.eventPanel().save());
    CHECK(bed.messages().text().contains(
        wording::problem(makeError({}, "equipment.with_someone", {kit.code, "Acoua"}))));
    CHECK(shown.eventPanel().form().choiceValue("kind").toInt() == int(EquipmentEventKind::handover));
}

TEST_CASE("a value of zero stays zero, one that is not known stays unknown") {
    ProgrammeBed bed;
    EquipmentItem item = bed.figures().equipment().items().front();
    for (const std::optional<Cents> value : {std::optional(Cents{0}), std::optional<Cents>()}) {
        item.value = value;
        REQUIRE_FALSE(updateItem(bed.workspace(), item).refused());
        ui::EquipmentPage& shown = page(bed, item.id.value);
        type(shown.itemPanel(), "supplier", value ? "Fournisseur" : "Autre fournisseur");
        REQUIRE(shown.itemPanel().save());
        CHECK(bed.figures().equipment().item(item.id)->value == value);
        item = *bed.figures().equipment().item(item.id);
    }
}

TEST_CASE("an item is marked in the check and the next one follows") {
    ProgrammeBed bed;
    page(bed, 0, "check");
    auto& list = bed.find<ui::RecordTable>("equipmentCheck");
    const qint64 before = bed.figures().equipmentChecked().value;
    list.select(list.shownIds().front());
    const qint64 second = list.shownIds()[1];
    bed.click("checkPresent");
    CHECK(bed.figures().equipmentChecked().value == before + 1);
    CHECK(list.currentId() == second);
}

TEST_CASE("each task of the equipment opens what it is about") {
    ProgrammeBed bed;
    page(bed, 0, "stickers_missing");
    CHECK(bed.find<QTabBar>("equipmentTabs").currentIndex() == 1);
    page(bed, 0, "equipment_check_unfinished");
    CHECK(bed.find<QTabBar>("equipmentTabs").currentIndex() == 2);
    page(bed, 0, "receipts_missing");
    CHECK(bed.find<QTabBar>("equipmentTabs").currentIndex() == 0);
}

TEST_CASE("a check is renamed in place, and named again as before by undo") {
    ProgrammeBed bed;
    page(bed, 0, "check");
    auto& name = bed.find<QLineEdit>("checkName");
    const QString before = bed.figures().equipment().checks().back().label;
    bed.click("checkRename");
    REQUIRE(name.isVisible());
    CHECK(name.text() == before);
    name.setText("Contrôle de mai");
    QTest::keyClick(&name, Qt::Key_Return);
    CHECK_FALSE(name.isVisible());
    CHECK(bed.figures().equipment().checks().back().label == "Contrôle de mai");
    CHECK(bed.find<QComboBox>("checkCampaigns").currentText() == "Contrôle de mai");
    bed.workspace().undo();
    CHECK(bed.figures().equipment().checks().back().label == before);
    bed.click("checkRename");
    name.clear();
    QTest::keyClick(&name, Qt::Key_Return); // a check has a name
    CHECK(name.isVisible());
    CHECK(bed.figures().equipment().checks().back().label == before);
    QTest::keyClick(&name, Qt::Key_Escape);
    CHECK_FALSE(name.isVisible());
}

TEST_CASE("the stickers of the items selected are ticked at once") {
    ProgrammeBed bed;
    page(bed, 0, "stickers_missing");
    auto& items = bed.find<ui::RecordTable>("items");
    auto& tick = bed.find<QAbstractButton>("stickersTick");
    const qint64 before = bed.figures().equipmentStickers().value;
    const qint64 all = qint64(bed.figures().equipment().items().size());
    REQUIRE(before < all);
    items.view()->clearSelection();
    CHECK_FALSE(tick.isEnabled());
    items.view()->selectAll();
    REQUIRE(tick.isEnabled());
    tick.click();
    CHECK(bed.figures().equipmentStickers().value == all);
    CHECK_FALSE(tick.isEnabled());
    bed.workspace().undo();
    CHECK(bed.figures().equipmentStickers().value == before);
}
