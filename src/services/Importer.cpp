// SPDX-License-Identifier: EUPL-1.2
#include "services/Importer.h"

#include "services/ListImports.h"
#include "services/Workspace.h"
#include "storage/History.h"

#include <algorithm>

namespace palas {

namespace {

/// Without these columns no row can be read.
Problems checkFields(const ImportRequest& request) {
    Problems problems;
    for (const QString& needed : QString::fromLatin1(importList(request.kind).needed).split(u' ')) {
        const QStringList choices = needed.split(u'|');
        const bool there = std::any_of(choices.begin(), choices.end(),
                                       [&](const QString& field) { return request.fields.contains(field); });
        if (!there)
            problems.push_back(makeError(choices.first(), "list.column.missing", {choices.first()}));
    }
    return problems;
}

/// False when it was stopped.
bool readRows(Workspace& workspace, const ImportRequest& request, const ImportProgress& progress,
              ImportPlan& plan) {
    const auto reader = importList(request.kind).reader(workspace, request);
    const int total = int(request.table.rows.size());
    plan.rows.reserve(size_t(total));
    for (int i = 0; i < total; ++i) {
        if (progress && i % rowsPerProgress == 0 && !progress(i, total))
            return false;
        plan.rows.push_back(reader->row(request.table.rows[size_t(i)]));
    }
    plan.work = reader->take();
    return true;
}

} // namespace

QString toCode(ImportKind kind) {
    return QLatin1String(importList(kind).code);
}

std::optional<ImportKind> importKindFromCode(const QString& code) {
    for (const ImportKind kind : importKinds) {
        if (code == toCode(kind))
            return kind;
    }
    return {};
}

QStringList importFields(ImportKind kind) {
    QStringList names;
    for (const ImportField& field : importList(kind).fields)
        names << QLatin1String(field.name);
    return names;
}

QStringList matchedFields(ImportKind kind, const QStringList& titles) {
    return matchedFields(importList(kind).fields, titles);
}

ImportRequest importRequest(ImportKind kind, ForeignTable table) {
    QStringList fields = matchedFields(kind, table.titles);
    return {kind, std::move(table), std::move(fields)};
}

int ImportPlan::count(ImportRow::State state) const {
    return int(
        std::count_if(rows.begin(), rows.end(), [&](const ImportRow& row) { return row.state == state; }));
}

std::optional<ImportPlan> planImport(Workspace& workspace, const ImportRequest& request,
                                     const ImportProgress& progress) {
    ImportPlan plan;
    plan.kind = request.kind;
    plan.bulkField = request.bulkField;
    plan.problems = checkFields(request);
    if (!plan.problems.empty())
        return plan;
    bool whole = false;
    workspace.database().inReadTransaction([&] {
        plan.head = workspace.history().head();
        whole = readRows(workspace, request, progress, plan);
    });
    return whole ? std::optional(std::move(plan)) : std::nullopt;
}

Outcome runImport(Workspace& workspace, const ImportPlan& plan, const ImportProgress& progress) {
    if (!plan.problems.empty() || plan.isEmpty())
        return {plan.problems, {}};
    const QStringList counts{QString::number(plan.count(ImportRow::State::fresh)),
                             QString::number(plan.count(ImportRow::State::changed))};
    const auto write = [&]() -> Problems {
        if (workspace.history().head() != plan.head)
            return {makeError({}, "list.stale")};
        ImportSteps steps(plan.work.steps, progress);
        Problems problems = plan.work.write(workspace, steps);
        if (hasErrors(problems))
            return problems;
        steps.end();
        return steps.isStopped() ? Problems{makeError({}, "list.cancelled")} : problems;
    };
    const ChangeLabel label =
        plan.bulkField.isEmpty() ? importList(plan.kind).label(counts)
                                 : ChangeLabel{"import.bulk", {counts[1], toCode(plan.kind), plan.bulkField}};
    return workspace.change(label, write);
}

Table importTemplate(ImportKind kind) {
    Table table{QStringLiteral("import_") + toCode(kind), {}, {}};
    Table::Row example;
    for (const ImportField& field : importList(kind).fields) {
        table.columns.push_back({QLatin1String(field.name)});
        const QString text = QString::fromUtf8(field.example);
        example.push_back(toCell(example.empty() ? QStringLiteral("# Exemple : ") + text : text));
    }
    table.rows.push_back(std::move(example));
    return table;
}

} // namespace palas
