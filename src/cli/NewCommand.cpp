// SPDX-License-Identifier: EUPL-1.2
#include "cli/Commands.h"
#include "cli/Console.h"
#include "cli/Programmes.h"
#include "services/Template.h"
#include "services/Workspace.h"

namespace palas::cli {

namespace {

constexpr int largestScale = 1000;

int scaleOf(const Arguments& arguments) {
    if (!arguments.has("scale"))
        return 1;
    if (arguments.value("template") != QLatin1String("demo"))
        throw UsageError{Console::tr("The option --scale goes with the template demo only.")};
    bool isNumber = false;
    const int scale = arguments.value("scale").toInt(&isNumber);
    if (!isNumber || scale < 1 || scale > largestScale)
        throw UsageError{Console::sentence(Console::tr("“%1” is not a number between 1 and %2."),
                                           {arguments.value("scale"), QString::number(largestScale)})};
    return scale;
}

} // namespace

int newCommand(const Arguments& arguments) {
    const QString name = arguments.value("template");
    if (!templateNames().contains(name))
        throw UsageError{Console::sentence(Console::tr("There is no template named “%1”."), {name})};
    const int scale = scaleOf(arguments);
    const auto workspace = Workspace::create(arguments.operands.first(), name, scale);
    warnOfShare(arguments.operands.first());
    Console::print(Console::sentence(Console::tr("%1 was created."), {workspace->path()}));
    return exitCode::done;
}

} // namespace palas::cli
