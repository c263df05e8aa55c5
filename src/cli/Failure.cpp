// SPDX-License-Identifier: EUPL-1.2
#include "cli/Failure.h"

#include "cli/Console.h"

#include <algorithm>

namespace palas::cli {

Failure failureOf(const Problems& problems) {
    static const QStringList mistyped{
        QStringLiteral("report.unknown"),           QStringLiteral("report.structure_required"),
        QStringLiteral("report.structure_unknown"), QStringLiteral("report.session_required"),
        QStringLiteral("report.session_unknown"),   QStringLiteral("report.kit_unknown"),
        QStringLiteral("report.receipt_unknown"),   QStringLiteral("report.option_refused"),
        QStringLiteral("report.module_unknown"),    QStringLiteral("report.strand_unknown"),
        QStringLiteral("report.group_unknown")};
    const bool usage = std::any_of(problems.begin(), problems.end(),
                                   [](const Problem& problem) { return mistyped.contains(problem.code); });
    const bool notAllowed = std::any_of(problems.begin(), problems.end(), [](const Problem& problem) {
        return problem.code == QLatin1String("report.not_in_dossier");
    });
    return {Console::sentences(problems), usage        ? exitCode::usage
                                          : notAllowed ? exitCode::notAllowed
                                                       : exitCode::failed};
}

int exitCodeOf(const QString& errorCode) {
    static const QStringList notSound{QStringLiteral("file.empty"),
                                      QStringLiteral("file.not_sqlite"),
                                      QStringLiteral("file.other_program"),
                                      QStringLiteral("file.newer_schema"),
                                      QStringLiteral("file.truncated"),
                                      QStringLiteral("file.damaged"),
                                      QStringLiteral("file.unexpected_object"),
                                      QStringLiteral("file.hot_journal"),
                                      QStringLiteral("file.older_schema"),
                                      QStringLiteral("history.broken")};
    static const QStringList inUse{QStringLiteral("file.in_use"), QStringLiteral("storage.busy")};
    static const QStringList notAllowed{
        QStringLiteral("file.read_only"),
        QStringLiteral("file.folder_read_only"),
        QStringLiteral("file.read_only_connection"),
        QStringLiteral("history.barrier"),
        QStringLiteral("file.dossier"),
    };
    if (notSound.contains(errorCode))
        return exitCode::notSound;
    if (inUse.contains(errorCode))
        return exitCode::inUse;
    return notAllowed.contains(errorCode) ? exitCode::notAllowed : exitCode::failed;
}

} // namespace palas::cli
