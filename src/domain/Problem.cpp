// SPDX-License-Identifier: EUPL-1.2
#include "domain/Problem.h"

#include <algorithm>
#include <iterator>

namespace palas {

Problem makeError(const QString& field, const char* code, const QStringList& arguments) {
    return {field, QString::fromLatin1(code), arguments, Problem::Severity::error};
}

Problem makeWarning(const QString& field, const char* code, const QStringList& arguments) {
    return {field, QString::fromLatin1(code), arguments, Problem::Severity::warning};
}

bool hasErrors(const Problems& problems) {
    return std::any_of(problems.begin(), problems.end(),
                       [](const Problem& p) { return p.severity == Problem::Severity::error; });
}

void append(Problems& problems, Problems more) {
    std::move(more.begin(), more.end(), std::back_inserter(problems));
}

} // namespace palas
