// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/Problem.h"

#include <nlohmann/json_fwd.hpp>
#include <QCoreApplication>
#include <QStringList>

namespace palas::cli {

/// Everything the program prints: UTF-8, results on standard output, messages for people on standard error.
class Console {
    Q_DECLARE_TR_FUNCTIONS(Cli)

public:
    static void print(const QString& line);
    static void print(const nlohmann::ordered_json& json);
    /// False when something printed has not arrived (a full disk behind a redirection).
    [[nodiscard]] static bool flush();
    static void complain(const QString& sentence);
    /// %1 and on replaced; an argument never breaks the line.
    [[nodiscard]] static QString sentence(const QString& text, const QStringList& arguments);
    /// The sentences of the problems, each once.
    [[nodiscard]] static QString sentences(const Problems& problems);
    /// FILE, CODE, DATE ... in the language of the messages.
    [[nodiscard]] static QString placeholder(const char* name);
};

} // namespace palas::cli
