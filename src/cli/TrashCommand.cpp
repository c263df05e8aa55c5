// SPDX-License-Identifier: EUPL-1.2
#include "cli/Commands.h"
#include "cli/Console.h"
#include "cli/Failure.h"
#include "cli/Programmes.h"
#include "services/Removals.h"
#include "services/TrashService.h"
#include "services/Workspace.h"
#include "storage/History.h"
#include "storage/TrashStore.h"
#include "wording/Formats.h"
#include "wording/Sentences.h"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace palas::cli {

namespace {

using Json = nlohmann::ordered_json;

Json toJson(const TrashEntry& entry) {
    const Removal* removal = removalOf(entry.label.code);
    Json json;
    json["sequence"] = entry.sequence;
    json["kind"] = removal ? Json(removal->table) : Json(nullptr);
    json["code"] = entry.label.code.toStdString();
    json["arguments"] = Json::array();
    for (const QString& argument : entry.label.arguments)
        json["arguments"].push_back(argument.toStdString());
    json["label"] = wording::change(entry.label).toStdString();
    json["author"] = entry.author.toStdString();
    json["instant"] = entry.instant.toString(Qt::ISODate).toStdString();
    return json;
}

QString line(const TrashEntry& entry) {
    return QStringList{QString::number(entry.sequence), wording::mayotteTime(entry.instant), entry.author,
                       wording::change(entry.label)}
        .join(QLatin1Char('\t'));
}

int list(const Arguments& arguments) {
    const auto workspace = Workspace::open(arguments.operands.first(), Database::Access::read);
    Json json;
    json["entries"] = Json::array();
    for (const TrashEntry& entry : workspace->trash().all()) {
        if (arguments.has("json"))
            json["entries"].push_back(toJson(entry));
        else
            Console::print(line(entry));
    }
    if (arguments.has("json"))
        Console::print(json);
    return exitCode::done;
}

/// The numbers of --restore or --delete.
std::vector<qint64> numbersOf(const QString& typed) {
    std::vector<qint64> numbers;
    for (const QString& word : typed.split(QLatin1Char(','))) {
        bool isNumber = false;
        numbers.push_back(word.trimmed().toLongLong(&isNumber));
        if (!isNumber || numbers.back() <= 0)
            throw UsageError{Console::sentence(Console::tr("“%1” is not a number of the trash."), {word})};
    }
    return numbers;
}

std::vector<TrashId> entriesWith(Workspace& workspace, const std::vector<qint64>& numbers) {
    const std::vector<TrashEntry> entries = workspace.trash().all();
    std::vector<TrashId> ids;
    for (const qint64 number : numbers) {
        const auto found = std::find_if(entries.begin(), entries.end(), [number](const TrashEntry& entry) {
            return entry.sequence == number;
        });
        if (found == entries.end())
            throw Failure{Console::sentence(
                Console::tr("Number %1 is not in the trash: nothing was changed. The command trash without "
                            "other options lists what is."),
                {QString::number(number)})};
        ids.push_back(found->id);
    }
    return ids;
}

using Act = Outcome (*)(Workspace& workspace, const std::vector<TrashId>& entries);

int change(const Arguments& arguments, const char* option, Act act) {
    const std::vector<qint64> numbers = numbersOf(arguments.value(option));
    const auto workspace = openForWriting(arguments.operands.first());
    const Outcome outcome = act(*workspace, entriesWith(*workspace, numbers));
    if (outcome.refused())
        throw failureOf(outcome.problems);
    Console::print(wording::change(workspace->history().entry(outcome.sequence.value()).value()));
    return exitCode::done;
}

} // namespace

int trashCommand(const Arguments& arguments) {
    const bool restores = arguments.has("restore"), deletes = arguments.has("delete");
    if (restores + deletes + arguments.has("json") > 1)
        throw UsageError{
            Console::tr("Of the options --restore, --delete and --json only one can be given at a time.")};
    return restores  ? change(arguments, "restore", restoreFromTrash)
           : deletes ? change(arguments, "delete", deleteFromTrash)
                     : list(arguments);
}

} // namespace palas::cli
