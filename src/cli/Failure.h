// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "cli/Command.h"
#include "domain/Problem.h"

#include <QString>

namespace palas::cli {

/// The command cannot do what it was asked: one sentence and the exit code.
struct Failure {
    QString sentence;
    int code = exitCode::failed;
};

/// The failure of a change or a report refused by rules. A code that names nothing known is a mistake of
/// usage.
[[nodiscard]] Failure failureOf(const Problems& problems);
/// By the code of a StorageError.
[[nodiscard]] int exitCodeOf(const QString& errorCode);

} // namespace palas::cli
