// SPDX-License-Identifier: EUPL-1.2
#include "cli/Commands.h"
#include "cli/Console.h"
#include "services/Check.h"
#include "wording/Formats.h"

#include <nlohmann/json.hpp>

namespace palas::cli {

namespace {

nlohmann::ordered_json toJson(const CheckResult& result) {
    nlohmann::ordered_json json;
    json["sound"] = result.sound;
    json["schema"] = result.schema;
    json["problems"] = nlohmann::ordered_json::array();
    for (const QString& problem : result.problems)
        json["problems"].push_back(problem.toStdString());
    json["history"] = {{"sound", result.history.sound},
                       {"count", result.history.count},
                       {"head", result.history.head.toHex().toStdString()},
                       {"broken_at", result.history.brokenAt}};
    json["recovery_copy"] = result.recoveryCopy.toStdString();
    return json;
}

void printForPeople(const QString& path, const CheckResult& result) {
    if (!result.recoveryCopy.isEmpty())
        Console::print(Console::sentence(
            Console::tr("An interrupted change was taken back; the files as they were are kept in %1."),
            {result.recoveryCopy}));
    for (const QString& problem : result.problems)
        Console::print(problem);
    if (result.sound)
        Console::print(
            Console::sentence(Console::tr("%1 is sound: schema %2, history of %3 entries, fingerprint %4."),
                              {path, QString::number(result.schema), wording::number(result.history.count),
                               QString::fromLatin1(result.history.head.toHex())}));
}

} // namespace

int checkCommand(const Arguments& arguments) {
    const QString path = arguments.operands.first();
    const CheckResult result = checkFile(path);
    if (arguments.has("json"))
        Console::print(toJson(result));
    else
        printForPeople(path, result);
    if (result.sound)
        return exitCode::done;
    Console::complain(Console::sentence(
        Console::tr("%1 is not sound. It was left as it is. Restore the last good backup."), {path}));
    return exitCode::notSound;
}

} // namespace palas::cli
