// SPDX-License-Identifier: EUPL-1.2
#include "services/EquipmentChecks.h"

#include "domain/Text.h"
#include "services/Workspace.h"
#include "storage/EquipmentCheckStore.h"
#include "storage/EquipmentStore.h"

namespace palas {
namespace {

Problems checkOpen(Workspace& workspace, const EquipmentCheck& check) {
    Problems problems = validate(check);
    if (check.end.isValid())
        return problems;
    for (const EquipmentCheck& other : workspace.equipmentChecks().all()) {
        if (other.id != check.id && !other.end.isValid())
            problems.push_back(makeError({}, "equipment_check.another_open", {other.label}));
    }
    return problems;
}

/// The lines that a campaign has must stay inside its days.
Problems checkLines(Workspace& workspace, const EquipmentCheck& check) {
    const Period days{check.start, check.end};
    for (const EquipmentCheckLine& line : workspace.equipmentChecks().lines(check.id)) {
        if (!days.contains(line.checkedOn))
            return {makeError(line.checkedOn < check.start ? "start" : "end", "equipment_check.outside",
                              {line.checkedOn.toString(Qt::ISODate), check.label})};
    }
    return {};
}

ChangeLabel lineLabel(Workspace& workspace, const EquipmentCheck& check, EquipmentItemId item,
                      const QString& result) {
    const auto found = workspace.equipment().find(item);
    const QString number = found ? found->inventoryNumber : QString();
    return {"equipment_check.line", {check.label, number, result}};
}

Problems refuseClosed(const EquipmentCheck& check) {
    if (!check.end.isValid())
        return {};
    return {makeError({}, "equipment_check.closed", {check.label})};
}

} // namespace

Made<EquipmentCheckId> openCheck(Workspace& workspace, EquipmentCheck check) {
    check.label = cleanedLine(check.label);
    check.id = {};
    EquipmentCheckId id;
    Outcome outcome = workspace.change({"equipment_check.add", {check.label}}, [&] {
        Problems problems = checkOpen(workspace, check);
        if (!hasErrors(problems))
            id = workspace.equipmentChecks().insert(check);
        return problems;
    });
    return {std::move(outcome), id};
}

Outcome updateCheck(Workspace& workspace, const EquipmentCheck& typed) {
    EquipmentCheck check = typed;
    check.label = cleanedLine(check.label);
    return workspace.change({"equipment_check.update", {check.label}}, [&]() -> Problems {
        if (!workspace.equipmentChecks().find(check.id))
            return {makeError({}, "row.gone")};
        Problems problems = checkOpen(workspace, check);
        if (!hasErrors(problems))
            append(problems, checkLines(workspace, check));
        if (!hasErrors(problems))
            workspace.equipmentChecks().update(check);
        return problems;
    });
}

Outcome removeCheck(Workspace& workspace, EquipmentCheckId id) {
    const auto check = workspace.equipmentChecks().find(id);
    if (!check)
        return rowGone();
    return workspace.change({"equipment_check.remove", {check->label}}, [&]() -> Problems {
        if (const size_t count = workspace.equipmentChecks().lines(id).size(); count > 0)
            return {makeError({}, "equipment_check.has_lines", {check->label, QString::number(count)})};
        workspace.equipmentChecks().remove(id);
        return {};
    });
}

Outcome noteCheck(Workspace& workspace, const EquipmentCheckLine& typed) {
    const auto check = workspace.equipmentChecks().find(typed.check);
    if (!check || !workspace.equipment().find(typed.item))
        return rowGone();
    EquipmentCheckLine line = typed;
    line.note = cleanedNote(line.note);
    return workspace.change(lineLabel(workspace, *check, line.item, toCode(line.result)), [&] {
        Problems problems = refuseClosed(*check);
        if (!hasErrors(problems))
            problems = validate(line, *check, workspace.asOf());
        if (!hasErrors(problems))
            workspace.equipmentChecks().set(line);
        return problems;
    });
}

Outcome clearCheck(Workspace& workspace, EquipmentCheckId id, EquipmentItemId item) {
    const auto check = workspace.equipmentChecks().find(id);
    if (!check)
        return rowGone();
    return workspace.change(lineLabel(workspace, *check, item, {}), [&] {
        Problems problems = refuseClosed(*check);
        if (!hasErrors(problems))
            workspace.equipmentChecks().remove(id, item);
        return problems;
    });
}

} // namespace palas
