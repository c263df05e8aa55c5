// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>
#include <QStringList>
#include <vector>

namespace palas {

/// A rule that a value breaks. A change with an error is not written; a warning is shown and written.
/// `code` is stable ("person.last_name.required") and stands in domain/ProblemCodes.h; `field` names the form
/// field; the sentence is made in wording. Dates among the arguments are ISO text.
struct Problem {
    enum class Severity { error, warning };

    QString field;
    QString code;
    QStringList arguments;
    Severity severity = Severity::error;

    bool operator==(const Problem&) const = default;
};

using Problems = std::vector<Problem>;

[[nodiscard]] Problem makeError(const QString& field, const char* code, const QStringList& arguments = {});
[[nodiscard]] Problem makeWarning(const QString& field, const char* code, const QStringList& arguments = {});
[[nodiscard]] bool hasErrors(const Problems& problems);
/// Moves `more` to the end of `problems`.
void append(Problems& problems, Problems more);

} // namespace palas
