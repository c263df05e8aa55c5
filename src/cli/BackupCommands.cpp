// SPDX-License-Identifier: EUPL-1.2
#include "cli/Commands.h"
#include "cli/Console.h"
#include "cli/Programmes.h"
#include "services/Backup.h"
#include "services/Workspace.h"

namespace palas::cli {

int backupCommand(const Arguments& arguments) {
    // Reading is enough, so that a scheduled copy works while the window is open.
    const auto workspace = Workspace::open(arguments.operands.first(), Database::Access::read);
    backupTo(*workspace, arguments.value("output"));
    Console::print(Console::sentence(Console::tr("%1 holds the whole programme, checked."),
                                     {arguments.value("output")}));
    return exitCode::done;
}

int restoreCommand(const Arguments& arguments) {
    restoreBackup(arguments.operands.first(), arguments.value("output"));
    warnOfShare(arguments.value("output"));
    Console::print(
        Console::sentence(Console::tr("%1 was restored from the backup."), {arguments.value("output")}));
    return exitCode::done;
}

} // namespace palas::cli
