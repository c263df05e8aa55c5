// SPDX-License-Identifier: EUPL-1.2

// The grids: DiagnosticService.h.

#include "domain/Module.h"
#include "domain/Text.h"
#include "domain/Validation.h"
#include "services/DiagnosticService.h"
#include "services/JsonResource.h"
#include "services/Workspace.h"
#include "storage/DiagnosticStore.h"
#include "storage/ModuleStore.h"

#include <algorithm>

namespace palas {

namespace {

using nlohmann::json;

Questionnaire cleaned(Questionnaire grid) {
    grid.code = cleanedLine(grid.code);
    grid.title = cleanedLine(grid.title);
    grid.note = cleanedNote(grid.note);
    for (Axis& axis : grid.axes) {
        axis.code = cleanedLine(axis.code);
        axis.label = cleanedLine(axis.label);
        std::sort(axis.modules.begin(), axis.modules.end());
        axis.modules.erase(std::unique(axis.modules.begin(), axis.modules.end()), axis.modules.end());
        for (Question& question : axis.questions) {
            question.text = cleanedNote(question.text);
            question.help = cleanedNote(question.help);
        }
    }
    return grid;
}

QStringList nameOf(const Questionnaire& grid) {
    return {grid.title, QString::number(grid.version)};
}

Problems checkModules(Workspace& workspace, const Questionnaire& grid) {
    Problems problems;
    for (const Axis& axis : grid.axes) {
        for (const ModuleId id : axis.modules) {
            const auto module = workspace.modules().find(id);
            if (!module)
                problems.push_back(makeError("axes", "row.gone"));
            else if (module->kind != ModuleKind::elective)
                problems.push_back(makeError("axes", "axis.not_elective", {module->code}));
        }
    }
    return problems;
}

Problems checkCode(Workspace& workspace, const Questionnaire& grid) {
    for (const Questionnaire& other : workspace.diagnostics().grids()) {
        if (other.code == grid.code && other.id != grid.id && other.version == grid.version)
            return {makeError("code", "grid.code.taken", {grid.code.left(maxLineLength), other.title})};
    }
    return {};
}

Problems check(Workspace& workspace, const Questionnaire& grid) {
    Problems problems = validate(grid);
    append(problems, checkCode(workspace, grid));
    append(problems, checkModules(workspace, grid));
    return problems;
}

Made<QuestionnaireId> insertGrid(Workspace& workspace, Questionnaire grid) {
    QuestionnaireId id;
    Outcome outcome = workspace.change({"grid.add", nameOf(grid)}, [&] {
        Problems problems = check(workspace, grid);
        if (!hasErrors(problems))
            id = workspace.diagnostics().insert(grid);
        return problems;
    });
    return {std::move(outcome), id};
}

Axis axisOf(Workspace& workspace, const json& told) {
    Axis axis;
    axis.code = textOf(told, "code");
    axis.label = textOf(told, "label");
    for (const json& one : told.at("questions"))
        axis.questions.push_back({{}, textOf(one, "text"), textOf(one, "help"), one.at("weight").get<int>()});
    for (const QString& code : textsOf(told, "modules")) {
        const auto module = workspace.modules().findByCode(code);
        if (module && module->kind == ModuleKind::elective)
            axis.modules.push_back(module->id);
    }
    return axis;
}

} // namespace

Made<QuestionnaireId> addGrid(Workspace& workspace, Questionnaire typed) {
    Questionnaire grid = cleaned(std::move(typed));
    grid.id = {};
    grid.version = 1;
    return insertGrid(workspace, std::move(grid));
}

Outcome updateGrid(Workspace& workspace, const Questionnaire& typed) {
    const auto stored = workspace.diagnostics().find(typed.id);
    if (!stored)
        return rowGone();
    Questionnaire grid = cleaned(typed);
    grid.version = stored->version;
    return workspace.change({"grid.update", nameOf(grid)}, [&] {
        Problems problems = check(workspace, grid);
        const int assessments = workspace.diagnostics().references(grid.id);
        if (assessments > 0 && (!sameScale(*stored, grid) || grid.status == GridStatus::draft))
            problems.push_back(
                makeError("axes", "grid.used", nameOf(*stored) << QString::number(assessments)));
        if (!hasErrors(problems))
            workspace.diagnostics().update(grid);
        return problems;
    });
}

Made<QuestionnaireId> addGridVersion(Workspace& workspace, QuestionnaireId id) {
    const auto stored = workspace.diagnostics().find(id);
    if (!stored)
        return {rowGone(), {}};
    Questionnaire grid = *stored;
    grid.status = GridStatus::draft;
    for (const Questionnaire& other : workspace.diagnostics().grids()) {
        if (other.code == grid.code)
            grid.version = std::max(grid.version, other.version + 1);
    }
    for (Axis& axis : grid.axes) {
        axis.id = {};
        for (Question& question : axis.questions)
            question.id = {};
    }
    return insertGrid(workspace, std::move(grid));
}

Outcome removeGrid(Workspace& workspace, QuestionnaireId id) {
    const auto stored = workspace.diagnostics().find(id);
    if (!stored)
        return rowGone();
    return workspace.change({"grid.remove", nameOf(*stored)}, [&]() -> Problems {
        if (const int count = workspace.diagnostics().references(id); count > 0)
            return {makeError({}, "grid.in_use", nameOf(*stored) << QString::number(count))};
        workspace.diagnostics().remove(id);
        return {};
    });
}

Questionnaire exampleGrid(Workspace& workspace) {
    const json told = jsonResource(QStringLiteral("example-grid.json"));
    Questionnaire grid;
    grid.code = textOf(told, "code");
    grid.title = textOf(told, "title");
    grid.note = textOf(told, "note");
    grid.topScore = told.at("top_score").get<int>();
    for (const json& axis : told.at("axes"))
        grid.axes.push_back(axisOf(workspace, axis));
    return grid;
}

} // namespace palas
