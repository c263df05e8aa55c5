// SPDX-License-Identifier: EUPL-1.2
#include "cli/Commands.h"
#include "cli/Console.h"
#include "cli/Programmes.h"
#include "services/Workspace.h"
#include "storage/History.h"
#include "storage/StorageError.h"
#include "wording/Formats.h"
#include "wording/Sentences.h"

#include <nlohmann/json.hpp>
#include <QRegularExpression>

namespace palas::cli {

namespace {

using Json = nlohmann::ordered_json;

Json toJson(const Change& change) {
    Json json;
    json["sequence"] = change.sequence;
    json["kind"] = toCode(change.kind).toStdString();
    json["author"] = change.author.toStdString();
    json["instant"] = change.instant.toString(Qt::ISODate).toStdString();
    json["schema"] = change.schema;
    json["code"] = change.label.code.toStdString();
    json["arguments"] = Json::array();
    for (const QString& argument : change.label.arguments)
        json["arguments"].push_back(argument.toStdString());
    json["label"] = wording::change(change).toStdString();
    json["count"] = change.count;
    json["reverses"] = change.reverses != 0 ? Json(change.reverses) : Json(nullptr);
    json["hash"] = change.hash.toHex().toStdString();
    json["erased"] = change.erased;
    json["erased_because"] = change.erased ? Json(change.erasedBecause.toStdString()) : Json(nullptr);
    return json;
}

Json toJson(const History::Verification& verification, bool headAsked) {
    Json json;
    json["sound"] = verification.sound;
    json["count"] = verification.count;
    json["head"] = verification.head.toHex().toStdString();
    json["broken_at"] = verification.brokenAt != 0 ? Json(verification.brokenAt) : Json(nullptr);
    if (headAsked) {
        json["head_found"] = verification.headFound;
        json["head_sequence"] = verification.headFound ? Json(verification.headSequence) : Json(nullptr);
    }
    return json;
}

QString line(const Change& change) {
    return QStringList{QString::number(change.sequence), wording::mayotteTime(change.instant), change.author,
                       wording::change(change)}
        .join(QLatin1Char('\t'));
}

QString headOf(const Arguments& arguments) {
    static const QRegularExpression hexadecimal(QStringLiteral("^[0-9a-fA-F]{8,64}$"));
    const QString head = arguments.value("head");
    if (arguments.has("head") && !arguments.has("verify"))
        throw UsageError{Console::tr("The option --head goes with --verify.")};
    if (arguments.has("head") && !hexadecimal.match(head).hasMatch())
        throw UsageError{Console::sentence(
            Console::tr("“%1” is not a fingerprint: it has 8 to 64 hexadecimal digits."), {head})};
    return head.toLower();
}

/// The exit code of a verification, with its sentence on standard error when something is wrong.
int verdict(const History::Verification& verification, const QString& head) {
    if (!verification.sound) {
        Console::complain(Console::sentence(
            Console::tr(
                "The history does not follow from entry %1 on. The file was left as it is. Compare it with "
                "the last good backup."),
            {QString::number(verification.brokenAt)}));
        return exitCode::notSound;
    }
    if (!head.isEmpty() && !verification.headFound) {
        Console::complain(Console::sentence(
            Console::tr(
                "The fingerprint %1 is that of no entry of this file: the report was made from another copy, "
                "or from a history that was rewritten."),
            {head}));
        return exitCode::failed;
    }
    return exitCode::done;
}

int verify(const Arguments& arguments, Workspace& workspace) {
    const QString head = headOf(arguments);
    const History::Verification verification = workspace.history().verify(head);
    if (arguments.has("json")) {
        Console::print(toJson(verification, !head.isEmpty()));
        return verdict(verification, head);
    }
    if (const int code = verdict(verification, head); code != exitCode::done)
        return code;
    Console::print(Console::sentence(
        Console::tr("The history is sound: %1 entries, fingerprint %2."),
        {wording::number(verification.count), QString::fromLatin1(verification.head.toHex())}));
    if (!head.isEmpty())
        Console::print(Console::sentence(Console::tr("The fingerprint %1 is that of entry %2."),
                                         {head, QString::number(verification.headSequence)}));
    return exitCode::done;
}

int reverse(const Arguments& arguments, bool undo) {
    const auto workspace = openForWriting(arguments.operands.first());
    const auto step = undo ? workspace->history().nextUndo() : workspace->history().nextRedo();
    if (undo)
        workspace->undo();
    else
        workspace->redo();
    if (step)
        Console::print(Console::sentence(undo ? Console::tr("Undone: %1") : Console::tr("Redone: %1"),
                                         {wording::step(*step)}));
    return exitCode::done;
}

} // namespace

int historyCommand(const Arguments& arguments) {
    (void)headOf(arguments);
    const auto workspace = Workspace::open(arguments.operands.first(), Database::Access::read);
    if (arguments.has("verify"))
        return verify(arguments, *workspace);
    const std::vector<Change> entries = workspace->history().entries();
    if (!arguments.has("json")) {
        for (const Change& change : entries)
            Console::print(line(change));
        return exitCode::done;
    }
    Json json;
    json["head"] = workspace->history().head().toHex().toStdString();
    json["entries"] = Json::array();
    for (const Change& change : entries)
        json["entries"].push_back(toJson(change));
    Console::print(json);
    return exitCode::done;
}

int undoCommand(const Arguments& arguments) {
    return reverse(arguments, true);
}

int redoCommand(const Arguments& arguments) {
    return reverse(arguments, false);
}

} // namespace palas::cli
