// SPDX-License-Identifier: EUPL-1.2
#include "storage/DiagnosticStore.h"

#include "storage/Sql.h"

#include <algorithm>
#include <QHash>

namespace palas {
namespace {

const std::string selectGrid = "SELECT id, code, version, title, top_score, status, note FROM questionnaire ";

template <class Row, class IdType>
const Row* findRow(const std::vector<Row>& rows, IdType id) {
    const auto found = std::find_if(rows.begin(), rows.end(), [id](const Row& row) { return row.id == id; });
    return found == rows.end() ? nullptr : &*found;
}

Questionnaire readGrid(const Query& q) {
    Questionnaire grid;
    grid.id = q.id<QuestionnaireId>(0);
    grid.code = q.text(1);
    grid.version = q.number(2);
    grid.title = q.text(3);
    grid.topScore = q.number(4);
    grid.status = gridStatusFromCode(q.text(5)).value_or(GridStatus::draft);
    grid.note = q.text(6);
    return grid;
}

void bindFields(Query& q, const Questionnaire& grid) {
    q.bind(":id", grid.id)
        .bind(":code", grid.code)
        .bind(":version", grid.version)
        .bind(":title", grid.title)
        .bind(":top_score", grid.topScore)
        .bind(":status", toCode(grid.status))
        .bind(":note", grid.note);
}

/// The axes of the grids that are given, with their questions and modules.
void readAxes(Database& database, std::vector<Questionnaire>& grids) {
    QHash<AxisId, std::vector<Question>> questions;
    Query q(database, "SELECT axis_id, id, text, help, weight FROM question ORDER BY axis_id, position, id");
    while (q.next())
        questions[q.id<AxisId>(0)].push_back({q.id<QuestionId>(1), q.text(2), q.text(3), q.number(4)});
    QHash<AxisId, std::vector<ModuleId>> modules;
    Query m(database, "SELECT axis_id, module_id FROM axis_module ORDER BY axis_id, module_id");
    while (m.next())
        modules[m.id<AxisId>(0)].push_back(m.id<ModuleId>(1));
    QHash<QuestionnaireId, std::vector<Axis>> axes;
    Query a(database,
            "SELECT questionnaire_id, id, code, label FROM axis ORDER BY questionnaire_id, position, id");
    while (a.next()) {
        const auto id = a.id<AxisId>(1);
        axes[a.id<QuestionnaireId>(0)].push_back(
            {id, a.text(2), a.text(3), questions.value(id), modules.value(id)});
    }
    for (Questionnaire& grid : grids)
        grid.axes = axes.value(grid.id);
}

} // namespace

DiagnosticStore::DiagnosticStore(Database& database)
    : database_(database) {}

QuestionnaireId DiagnosticStore::insert(Questionnaire& grid) {
    grid.id = QuestionnaireId{database_.nextId()};
    Query q(database_, "INSERT INTO questionnaire (id, code, version, title, top_score, status, note) VALUES "
                       "(:id, :code, :version, :title, :top_score, :status, :note)");
    bindFields(q, grid);
    q.run();
    writeAxes(grid);
    return grid.id;
}

void DiagnosticStore::update(Questionnaire& grid) {
    Query q(database_, "UPDATE questionnaire SET code = :code, version = :version, title = :title, "
                       "top_score = :top_score, status = :status, note = :note WHERE id = :id");
    bindFields(q, grid);
    q.run();
    writeAxes(grid);
}

void DiagnosticStore::writeAxes(Questionnaire& grid) {
    const std::vector<Axis> before = find(grid.id).value_or(Questionnaire{}).axes;
    for (const Axis& axis : before) {
        if (!findRow(grid.axes, axis.id))
            removeAxis(axis);
    }
    Query insert(database_, "INSERT INTO axis (id, questionnaire_id, code, label, position) VALUES (:id, "
                            ":grid, :code, :label, :position)");
    Query update(database_, "UPDATE axis SET questionnaire_id = :grid, code = :code, label = :label, "
                            "position = :position WHERE id = :id");
    int position = 0;
    for (Axis& axis : grid.axes) {
        const Axis* stored = findRow(before, axis.id);
        if (!stored)
            axis.id = AxisId{database_.nextId()};
        (stored ? update : insert)
            .bind(":id", axis.id)
            .bind(":grid", grid.id)
            .bind(":code", axis.code)
            .bind(":label", axis.label)
            .bind(":position", ++position)
            .run();
        writeQuestions(axis, stored);
        writeModules(axis, stored);
    }
}

void DiagnosticStore::writeQuestions(Axis& axis, const Axis* before) {
    const std::vector<Question> stored = before ? before->questions : std::vector<Question>{};
    Query drop(database_, "DELETE FROM question WHERE id = :id");
    for (const Question& question : stored) {
        if (!findRow(axis.questions, question.id))
            drop.bind(":id", question.id).run();
    }
    Query insert(database_, "INSERT INTO question (id, axis_id, position, text, help, weight) VALUES (:id, "
                            ":axis, :position, :text, :help, :weight)");
    Query update(database_, "UPDATE question SET axis_id = :axis, position = :position, text = :text, help = "
                            ":help, weight = :weight WHERE id = :id");
    int position = 0;
    for (Question& question : axis.questions) {
        const bool known = findRow(stored, question.id) != nullptr;
        if (!known)
            question.id = QuestionId{database_.nextId()};
        (known ? update : insert)
            .bind(":id", question.id)
            .bind(":axis", axis.id)
            .bind(":position", ++position)
            .bind(":text", question.text)
            .bind(":help", question.help)
            .bind(":weight", question.weight)
            .run();
    }
}

void DiagnosticStore::writeModules(const Axis& axis, const Axis* before) {
    const std::vector<ModuleId> stored = before ? before->modules : std::vector<ModuleId>{};
    const auto isIn = [](const std::vector<ModuleId>& modules, ModuleId id) {
        return std::find(modules.begin(), modules.end(), id) != modules.end();
    };
    Query drop(database_, "DELETE FROM axis_module WHERE axis_id = :axis AND module_id = :module");
    for (const ModuleId module : stored) {
        if (!isIn(axis.modules, module))
            drop.bind(":axis", axis.id).bind(":module", module).run();
    }
    Query add(database_, "INSERT INTO axis_module (axis_id, module_id) VALUES (:axis, :module)");
    for (const ModuleId module : axis.modules) {
        if (!isIn(stored, module))
            add.bind(":axis", axis.id).bind(":module", module).run();
    }
}

void DiagnosticStore::removeAxis(const Axis& axis) {
    for (const char* sql : {"DELETE FROM axis_module WHERE axis_id = :id",
                            "DELETE FROM question WHERE axis_id = :id", "DELETE FROM axis WHERE id = :id"})
        Query(database_, sql).bind(":id", axis.id).run();
}

void DiagnosticStore::remove(QuestionnaireId id) {
    for (const Axis& axis : find(id).value_or(Questionnaire{}).axes)
        removeAxis(axis);
    Query(database_, "DELETE FROM questionnaire WHERE id = :id").bind(":id", id).run();
}

std::optional<Questionnaire> DiagnosticStore::find(QuestionnaireId id) const {
    std::vector<Questionnaire> grids;
    Query q(database_, selectGrid + "WHERE id = :id");
    q.bind(":id", id);
    if (q.next())
        grids.push_back(readGrid(q));
    readAxes(database_, grids);
    return grids.empty() ? std::nullopt : std::optional(std::move(grids.front()));
}

std::vector<Questionnaire> DiagnosticStore::grids() const {
    std::vector<Questionnaire> grids;
    Query q(database_, selectGrid + "ORDER BY code, version, id");
    while (q.next())
        grids.push_back(readGrid(q));
    readAxes(database_, grids);
    return grids;
}

int DiagnosticStore::references(QuestionnaireId id) const {
    return countReferences(database_, "questionnaire", id.value, {"axis"});
}

} // namespace palas
