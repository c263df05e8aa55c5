// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <QDate>
#include <QHash>
#include <QString>
#include <QStringList>
#include <vector>

namespace palas::cli {

/// Exit codes: a stable contract (docs/guide/ligne-de-commande.md).
namespace exitCode {
inline constexpr int done = 0;
inline constexpr int failed = 1;
inline constexpr int usage = 2;
inline constexpr int notSound = 3; ///< not a sound programme file
inline constexpr int inUse = 4;
inline constexpr int notAllowed = 5;
} // namespace exitCode

/// What was typed, already checked against the command's own list.
struct Arguments {
    QStringList operands; ///< one for each of Command::operands
    QHash<QString, QString> options;

    [[nodiscard]] bool has(const char* option) const { return options.contains(QLatin1String(option)); }
    [[nodiscard]] QString value(const char* option) const { return options.value(QLatin1String(option)); }
    /// Throws UsageError unless the option is absent (then invalid) or an ISO date.
    [[nodiscard]] QDate date(const char* option) const;
};

struct Option {
    const char* name;        ///< without dashes
    const char* placeholder; ///< nullptr: takes no value
    bool required = false;
};

struct Command {
    const char* name;
    const char* summary;               ///< English source of context Cli
    std::vector<const char*> operands; ///< placeholders, all required
    std::vector<Option> options;       ///< --language is understood by all of them
    bool draws = false;                ///< needs fonts
    int (*run)(const Arguments&);
};

/// A mistake in what was typed: exit code 2, the sentence, then how the command is used.
struct UsageError {
    QString sentence;
};

/// In the order of the help.
[[nodiscard]] const std::vector<Command>& commands();
[[nodiscard]] const Command* findCommand(const QString& name);
/// « designpalas-cli check FILE [--json] »
[[nodiscard]] QString usageOf(const Command& command);
/// Throws UsageError for anything the command does not know.
[[nodiscard]] Arguments parse(const Command& command, const QStringList& words);

} // namespace palas::cli
