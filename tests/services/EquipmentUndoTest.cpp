// SPDX-License-Identifier: EUPL-1.2
#include "tests/services/EquipmentFixture.h"

#include <functional>

using namespace palas;
using namespace palas::test;
using Kind = EquipmentEventKind;

namespace {

struct Rows {
    std::vector<Kit> kits;
    std::vector<EquipmentItem> items;
    std::vector<EquipmentEvent> events;
    std::vector<EquipmentCheck> checks;
    std::vector<EquipmentCheckLine> lines;
    std::vector<Evidence> evidence;
    bool operator==(const Rows&) const = default;
};

Rows rowsOf(Workspace& w) {
    return {w.equipment().kits(),      w.equipment().items(),          w.equipment().events(),
            w.equipmentChecks().all(), w.equipmentChecks().allLines(), w.evidence().all()};
}

/// Every change of the equipment, in an order in which each is accepted.
std::vector<std::function<Outcome(EquipmentFixture&)>> everyChange() {
    static KitId kit;
    static EquipmentItemId computer, loose;
    static EquipmentEventId given;
    static EquipmentCheckId check;
    using F = EquipmentFixture;
    return {
        [](F& f) -> Outcome {
            Kit made;
            made.organisation = f.acoua;
            const auto outcome = addKit(f.workspace, made, {f.laptop("A-1"), f.communication("A-2")});
            kit = outcome.id;
            computer = f.workspace.equipment().findByInventoryNumber("A-1")->id;
            return outcome;
        },
        [](F& f) {
            Kit changed = f.workspace.equipment().find(kit).value();
            changed.plannedOn = f.day;
            return updateKit(f.workspace, changed);
        },
        [](F& f) -> Outcome {
            const auto outcome = addItem(f.workspace, f.laptop("A-3"));
            loose = outcome.id;
            return outcome;
        },
        [](F& f) {
            EquipmentItem changed = f.workspace.equipment().find(loose).value();
            changed.value = Cents{100};
            return updateItem(f.workspace, changed);
        },
        [](F& f) { return setSticker(f.workspace, computer, f.day); },
        [](F& f) -> Outcome { return f.photograph(computer, "\xFF\xD8\xFF\xE0 one"); },
        [](F& f) { return unfileStickerPhoto(f.workspace, computer); },
        [](F& f) -> Outcome {
            const auto outcome = f.note(Kind::handover, f.day, kit, {}, f.acoua);
            given = outcome.id;
            return outcome;
        },
        [](F& f) {
            EquipmentEvent changed = f.workspace.equipment().find(given).value();
            changed.place = "Acoua";
            return updateEquipmentEvent(f.workspace, changed);
        },
        [](F& f) -> Outcome { return f.fileScan(given); },
        [](F& f) { return unfileReceipt(f.workspace, given); },
        [](F& f) -> Outcome { return f.note(Kind::transfer, f.day.addDays(1), {}, computer, f.sada); },
        [](F& f) { return removeEquipmentEvent(f.workspace, f.workspace.equipment().events().back().id); },
        [](F& f) -> Outcome {
            const auto outcome = openCheck(f.workspace, {{}, "Printemps", f.day, {}});
            check = outcome.id;
            return outcome;
        },
        [](F& f) {
            return noteCheck(f.workspace, {check, computer, f.day, ItemFinding::missing, false, {}});
        },
        [](F& f) { return clearCheck(f.workspace, check, computer); },
        [](F& f) {
            EquipmentCheck closed = f.workspace.equipmentChecks().find(check).value();
            closed.end = f.day.addDays(2);
            return updateCheck(f.workspace, closed);
        },
        [](F& f) { return removeCheck(f.workspace, check); },
        [](F& f) { return removeItem(f.workspace, loose); },
        [](F& f) {
            return addKitForEach(f.workspace, {"DP-###", 1, "Portable", "Communication", {}, {}, {}});
        },
        [](F& f) { return removeKit(f.workspace, f.workspace.equipment().findKitByCode("KIT-97616")->id); },
    };
}

} // namespace

TEST_CASE("every change of the equipment is one step that undo takes back and redo brings again") {
    EquipmentFixture f;
    std::vector<Rows> after{rowsOf(f.workspace)};
    for (const auto& change : everyChange()) {
        const Outcome outcome = change(f);
        CAPTURE(after.size(), codes(outcome.problems).join(' '));
        REQUIRE(outcome.sequence);
        after.push_back(rowsOf(f.workspace));
        CHECK(after.back() != after[after.size() - 2]);
    }
    for (size_t i = after.size() - 1; i > 0; --i) {
        f.workspace.undo();
        CHECK(rowsOf(f.workspace) == after[i - 1]);
    }
    for (size_t i = 1; i < after.size(); ++i) {
        f.workspace.redo();
        CHECK(rowsOf(f.workspace) == after[i]);
    }
}
