// SPDX-License-Identifier: EUPL-1.2
#include "cli/Commands.h"
#include "cli/Console.h"
#include "cli/Failure.h"
#include "services/Importer.h"
#include "services/Workspace.h"
#include "wording/Sentences.h"

namespace palas::cli {

namespace {

void tell(const ImportPlan& plan) {
    using State = ImportRow::State;
    const std::pair<QString, State> counts[] = {{Console::tr("New: %1"), State::fresh},
                                                {Console::tr("Changed: %1"), State::changed},
                                                {Console::tr("Identical: %1"), State::identical},
                                                {Console::tr("Rejected: %1"), State::rejected}};
    for (const auto& [words, state] : counts)
        Console::print(Console::sentence(words, {QString::number(plan.count(state))}));
    for (const ImportRow& row : plan.rows) {
        if (row.state == State::rejected)
            Console::print(
                Console::sentence(Console::tr("Row %1: %2"),
                                  {QString::number(row.number), wording::problem(row.problems.front())}));
    }
}

QString kindsInWords() {
    QStringList codes;
    for (const ImportKind kind : importKinds)
        codes << toCode(kind);
    return codes.join(QStringLiteral(", "));
}

} // namespace

int importCommand(const Arguments& arguments) {
    const auto kind = importKindFromCode(arguments.value("what"));
    if (!kind)
        throw UsageError{Console::sentence(Console::tr("“%1” cannot be imported: choose %2."),
                                           {arguments.value("what"), kindsInWords()})};
    const bool dry = arguments.has("dry-run");
    const auto workspace =
        Workspace::open(arguments.operands.first(), dry ? Database::Access::read : Database::Access::write);
    const auto plan = planImport(*workspace, importRequest(*kind, readList(arguments.value("from"))));
    if (!plan->problems.empty())
        throw failureOf(plan->problems);
    if (!dry) {
        if (const Outcome outcome = runImport(*workspace, *plan); outcome.refused())
            throw failureOf(outcome.problems);
    }
    tell(*plan);
    return exitCode::done;
}

} // namespace palas::cli
