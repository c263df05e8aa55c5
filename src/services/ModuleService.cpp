// SPDX-License-Identifier: EUPL-1.2
#include "services/ModuleService.h"

#include "domain/Organisation.h"
#include "domain/Text.h"
#include "domain/Validation.h"
#include "services/ElectiveWork.h"
#include "services/OrganisationChecks.h"
#include "services/Workspace.h"
#include "storage/ModuleStore.h"
#include "storage/OrganisationStore.h"

#include <algorithm>

namespace palas {
namespace {

Module cleaned(Module module) {
    for (QString* line : {&module.code, &module.label, &module.shortLabel})
        *line = cleanedLine(*line);
    return module;
}

ElectiveChoice cleaned(ElectiveChoice choice) {
    choice.reason = cleanedNote(choice.reason);
    choice.chooser = cleanedLine(choice.chooser);
    return choice;
}

Problems check(Workspace& workspace, const Module& module) {
    Problems problems = validate(module);
    const auto other = workspace.modules().findByCode(module.code);
    if (other && other->id != module.id)
        problems.push_back(
            makeError("code", "module.code.taken", {module.code.left(maxLineLength), other->label}));
    return problems;
}

/// The core grows or shrinks while people go through it: who had completed it changes.
void checkCore(Workspace& workspace, Problems& problems, bool grows) {
    int modules = grows ? 1 : -1;
    int enrolments = 0;
    for (const Module& module : workspace.modules().all()) {
        if (module.kind == ModuleKind::core) {
            ++modules;
            enrolments += workspace.modules().use(module.id).enrolments;
        }
    }
    if (enrolments > 0)
        problems.push_back(makeWarning("kind", "module.core_changed", {QString::number(modules)}));
}

/// What was chosen, enrolled and printed under the module as it was.
void checkUse(Workspace& workspace, Problems& problems, const Module& before, const Module& after) {
    const ModuleUse use = workspace.modules().use(before.id);
    if (before.kind != after.kind) {
        if (before.kind == ModuleKind::elective && use.choices > 0)
            problems.push_back(
                makeError("kind", "module.kind.chosen", {before.code, QString::number(use.choices)}));
        if (use.enrolments > 0)
            problems.push_back(
                makeWarning("kind", "module.kind.enrolled", {before.code, QString::number(use.enrolments)}));
        const bool wasCore = before.kind == ModuleKind::core;
        if (wasCore || after.kind == ModuleKind::core)
            checkCore(workspace, problems, !wasCore);
    }
    if ((before.code != after.code || before.label != after.label) && use.sheets > 0)
        problems.push_back(makeWarning(before.label != after.label ? "label" : "code", "module.printed",
                                       {before.code, QString::number(use.sheets)}));
}

std::optional<ElectiveChoice> findChoice(Workspace& workspace, ElectiveChoiceId id) {
    const auto choices = workspace.modules().choices();
    const auto found = std::find_if(choices.begin(), choices.end(),
                                    [id](const ElectiveChoice& choice) { return choice.id == id; });
    return found == choices.end() ? std::nullopt : std::optional(*found);
}

/// structure, module code
QStringList namesOf(Workspace& workspace, const ElectiveChoice& choice) {
    return {organisationName(workspace, choice.organisation),
            workspace.modules().find(choice.module).value_or(Module{}).code};
}

} // namespace

Made<ModuleId> addModule(Workspace& workspace, Module typed) {
    Module module = cleaned(std::move(typed));
    module.id = {};
    ModuleId id;
    Outcome outcome = workspace.change({"module.add", {module.code}}, [&] {
        Problems problems = check(workspace, module);
        if (hasErrors(problems))
            return problems;
        const auto modules = workspace.modules().all();
        if (module.position == 0)
            module.position = modules.empty() ? 1 : modules.back().position + 1;
        if (module.kind == ModuleKind::core)
            checkCore(workspace, problems, true);
        id = workspace.modules().insert(module);
        return problems;
    });
    return {std::move(outcome), id};
}

Outcome updateModule(Workspace& workspace, const Module& typed) {
    const Module module = cleaned(typed);
    return workspace.change({"module.update", {module.code}}, [&]() -> Problems {
        const auto before = workspace.modules().find(module.id);
        if (!before)
            return {makeError({}, "row.gone")};
        Problems problems = check(workspace, module);
        checkUse(workspace, problems, *before, module);
        if (!hasErrors(problems))
            workspace.modules().update(module);
        return problems;
    });
}

Outcome removeModule(Workspace& workspace, ModuleId id) {
    const auto stored = workspace.modules().find(id);
    if (!stored)
        return rowGone();
    return workspace.change({"module.remove", {stored->code}}, [&]() -> Problems {
        if (const int count = workspace.modules().use(id).references; count > 0)
            return {makeError({}, "module.in_use", {stored->code, QString::number(count)})};
        Problems problems;
        if (stored->kind == ModuleKind::core)
            checkCore(workspace, problems, false);
        workspace.modules().remove(id);
        return problems;
    });
}

Made<ElectiveChoiceId> chooseElective(Workspace& workspace, ElectiveChoice choice) {
    choice = cleaned(std::move(choice));
    ElectiveChoiceId id;
    Outcome outcome = workspace.change({"elective.choose", namesOf(workspace, choice)}, [&] {
        Problems problems = ElectiveChecks(workspace, choice.organisation).check(choice);
        if (!hasErrors(problems))
            id = workspace.modules().insert(choice);
        return problems;
    });
    return {std::move(outcome), id};
}

Outcome updateElective(Workspace& workspace, const ElectiveChoice& typed) {
    auto stored = findChoice(workspace, typed.id);
    if (!stored)
        return rowGone();
    const ElectiveChoice choice = cleaned(typed);
    stored->chosenOn = choice.chosenOn;
    stored->reason = choice.reason;
    stored->chooser = choice.chooser;
    return workspace.change({"elective.update", namesOf(workspace, *stored)}, [&] {
        Problems problems = validate(*stored);
        if (!hasErrors(problems))
            workspace.modules().update(*stored);
        return problems;
    });
}

Outcome dropElective(Workspace& workspace, ElectiveChoiceId id) {
    const auto stored = findChoice(workspace, id);
    if (!stored)
        return rowGone();
    return workspace.change({"elective.drop", namesOf(workspace, *stored)}, [&]() -> Problems {
        workspace.modules().remove(id);
        return {};
    });
}

} // namespace palas
