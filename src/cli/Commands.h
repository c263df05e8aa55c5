// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "cli/Command.h"

namespace palas::cli {

// One function a command, one file a group. Each returns its exit code, prints on standard output, and leaves
// failures to run() as exceptions.
int newCommand(const Arguments& arguments);
int checkCommand(const Arguments& arguments);
int figuresCommand(const Arguments& arguments);
int reportsCommand(const Arguments& arguments);
int reportCommand(const Arguments& arguments);
int exportCommand(const Arguments& arguments);
int importCommand(const Arguments& arguments);
int dossierCommand(const Arguments& arguments);
int historyCommand(const Arguments& arguments);
int undoCommand(const Arguments& arguments);
int redoCommand(const Arguments& arguments);
int trashCommand(const Arguments& arguments);
int backupCommand(const Arguments& arguments);
int restoreCommand(const Arguments& arguments);

[[nodiscard]] std::vector<Command> allCommands();

} // namespace palas::cli
