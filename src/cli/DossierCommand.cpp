// SPDX-License-Identifier: EUPL-1.2
#include "cli/Commands.h"
#include "cli/Console.h"
#include "cli/Programmes.h"
#include "reports/DossierFiles.h"
#include "services/Workspace.h"
#include "storage/OrganisationStore.h"
#include "wording/Labels.h"
#include "wording/Language.h"

#include <QFileInfo>

namespace palas::cli {

namespace {

int makeOne(Workspace& workspace, const QString& code, const QString& output) {
    if (QFileInfo(output).suffix().toLower() != QLatin1String("palas"))
        throw UsageError{
            Console::sentence(Console::tr("%1 does not end in .palas: nothing was written."), {output})};
    const auto structure = workspace.organisations().find(structureOf(workspace, code));
    makeDossier(workspace, *structure, output, wording::language());
    Console::print(Console::sentence(Console::tr("%1 and its PDF sheet were written."), {output}));
    return exitCode::done;
}

int makeAll(Workspace& workspace, const QString& folder) {
    const auto tell = [](int done, int total, const Organisation& structure) {
        Console::complain(
            Console::sentence(Console::tr("%1 of %2: %3"), {QString::number(done + 1), QString::number(total),
                                                            wording::fullName(structure)}));
        return true;
    };
    const QStringList made = makeDossiers(workspace, folder, wording::language(), tell);
    Console::print(Console::sentence(Console::tr("%1 own copies and their PDF sheets were written in %2."),
                                     {QString::number(made.size()), folder}));
    return exitCode::done;
}

} // namespace

int dossierCommand(const Arguments& arguments) {
    if (arguments.has("all") == arguments.has("structure"))
        throw UsageError{Console::tr("Give either --structure or --all.")};
    // Reading is enough: the programme may be open in a window meanwhile.
    const auto workspace = Workspace::open(arguments.operands.first(), Database::Access::read);
    return arguments.has("all")
               ? makeAll(*workspace, arguments.value("output"))
               : makeOne(*workspace, arguments.value("structure"), arguments.value("output"));
}

} // namespace palas::cli
