// SPDX-License-Identifier: EUPL-1.2

// The kits of services/EquipmentService.h.

#include "domain/Organisation.h"
#include "domain/Text.h"
#include "domain/Validation.h"
#include "services/EquipmentService.h"
#include "services/EquipmentUse.h"
#include "services/OrganisationChecks.h"
#include "services/Workspace.h"
#include "storage/EquipmentStore.h"
#include "storage/OrganisationStore.h"

#include <algorithm>

namespace palas {
namespace {

constexpr int itemsOfKit = 2;

Kit cleaned(Kit kit) {
    kit.code = cleanedLine(kit.code);
    kit.label = cleanedLine(kit.label);
    kit.note = cleanedNote(kit.note);
    return kit;
}

/// « KIT-97601 » of the structure it is meant for, with a number behind from the second on; « KIT-1 » of
/// none.
QString freeCode(Workspace& workspace, OrganisationId structure) {
    const auto meantFor = workspace.organisations().find(structure);
    const QString base = QStringLiteral("KIT-") + (meantFor ? meantFor->code : QString());
    QString code = meantFor ? base : base + QLatin1Char('1');
    for (int number = 2; workspace.equipment().findKitByCode(code); ++number)
        code = meantFor ? QStringLiteral("%1-%2").arg(base).arg(number) : base + QString::number(number);
    return code;
}

/// Fields of the item at `index` of a kit's form: "items.0.serial_number".
Problems ofItem(Problems problems, size_t index) {
    for (Problem& problem : problems)
        problem.field = QStringLiteral("items.%1.%2").arg(index).arg(problem.field);
    return problems;
}

KitId write(Workspace& workspace, const Kit& kit, const std::vector<EquipmentItem>& items,
            Problems& problems) {
    const KitId id = workspace.equipment().insert(kit);
    for (size_t i = 0; i < items.size(); ++i) {
        EquipmentItem item = cleaned(items[i]);
        item.id = {};
        item.kit = id;
        // Each item is written before the next is looked at, so that two of one form are told apart.
        append(problems, ofItem(checkItem(workspace, item), i));
        if (!hasErrors(problems))
            workspace.equipment().insert(item);
    }
    append(problems, checkComposition(kit.code, items));
    return id;
}

std::vector<EquipmentItem> itemsOfSeries(const KitSeries& series, const QString& laptopNumber,
                                         const QString& communicationNumber) {
    EquipmentItem laptop;
    laptop.kind = ItemKind::laptop;
    laptop.inventoryNumber = laptopNumber;
    laptop.label = series.laptopLabel;
    laptop.supplier = series.supplier;
    laptop.acquiredOn = series.acquiredOn;
    EquipmentItem communication = laptop;
    communication.kind = ItemKind::communication;
    communication.inventoryNumber = communicationNumber;
    communication.label = series.communicationLabel;
    return {laptop, communication};
}

std::vector<Organisation> withoutKit(Workspace& workspace) {
    const std::vector<Kit> kits = workspace.equipment().kits();
    std::vector<Organisation> structures = workspace.organisations().all();
    std::erase_if(structures, [&](const Organisation& structure) {
        return structure.kind != OrganisationKind::ccas ||
               std::any_of(kits.begin(), kits.end(),
                           [&](const Kit& kit) { return kit.organisation == structure.id; });
    });
    return structures;
}

} // namespace

Problems checkKit(Workspace& workspace, const Kit& kit) {
    Problems problems = validate(kit);
    const auto other = workspace.equipment().findKitByCode(kit.code);
    if (other && other->id != kit.id)
        problems.push_back(makeError("code", "kit.code.taken", {kit.code.left(maxLineLength)}));
    append(problems,
           checkBeneficiary(workspace, "organisation", kit.organisation, "equipment.not_beneficiary"));
    return problems;
}

Made<KitId> addKit(Workspace& workspace, Kit typed, std::vector<EquipmentItem> items) {
    Kit kit = cleaned(std::move(typed));
    kit.id = {};
    if (kit.code.isEmpty())
        kit.code = freeCode(workspace, kit.organisation);
    KitId id;
    const ChangeLabel label{"kit.add", {kit.code, QString::number(items.size())}};
    Outcome outcome = workspace.change(label, [&] {
        Problems problems = checkKit(workspace, kit);
        if (!hasErrors(problems))
            id = write(workspace, kit, items, problems);
        return problems;
    });
    return {std::move(outcome), id};
}

Outcome updateKit(Workspace& workspace, const Kit& typed) {
    const Kit kit = cleaned(typed);
    return workspace.change({"kit.update", {kit.code}}, [&]() -> Problems {
        if (!workspace.equipment().find(kit.id))
            return {makeError({}, "row.gone")};
        Problems problems = checkKit(workspace, kit);
        if (!hasErrors(problems))
            workspace.equipment().update(kit);
        return problems;
    });
}

Outcome removeKit(Workspace& workspace, KitId id) {
    const auto kit = workspace.equipment().find(id);
    if (!kit)
        return rowGone();
    return workspace.change({"kit.remove", {kit->code}}, [&]() -> Problems {
        if (const auto first = workspace.equipment().firstEventOf(id))
            return {makeError({}, "kit.has_history", {kit->code, first->date.toString(Qt::ISODate)})};
        for (EquipmentItem item : workspace.equipment().itemsOf(id)) {
            item.kit = {};
            workspace.equipment().update(item);
        }
        workspace.equipment().remove(id);
        return {};
    });
}

Outcome addKitForEach(Workspace& workspace, const KitSeries& series) {
    const std::vector<Organisation> structures = withoutKit(workspace);
    const std::vector<QString> numbers =
        inventoryNumbers(cleanedLine(series.pattern), series.first, int(structures.size()) * itemsOfKit);
    const ChangeLabel label{"kit.add_all", {QString::number(structures.size())}};
    return workspace.change(label, [&]() -> Problems {
        Problems problems;
        if (structures.empty())
            problems.push_back(makeError({}, "kit.each_has_one"));
        else if (numbers.empty())
            problems.push_back(makeError("pattern", "kit.pattern.no_number", {series.pattern}));
        requireText(problems, "laptop_label", series.laptopLabel, "equipment.label.required");
        requireText(problems, "communication_label", series.communicationLabel, "equipment.label.required");
        for (size_t i = 0; i < structures.size() && !hasErrors(problems); ++i) {
            Kit kit;
            kit.organisation = structures[i].id;
            kit.code = freeCode(workspace, kit.organisation);
            kit.plannedOn = series.plannedOn;
            write(workspace, kit, itemsOfSeries(series, numbers[2 * i], numbers[2 * i + 1]), problems);
        }
        return problems;
    });
}

} // namespace palas
