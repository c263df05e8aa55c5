// SPDX-License-Identifier: EUPL-1.2
#include "cli/Command.h"

#include "cli/Commands.h"
#include "cli/Console.h"

#include <algorithm>

namespace palas::cli {

namespace {

const std::vector<Option>& commonOptions() {
    static const std::vector<Option> options{{"language", "fr|en"}};
    return options;
}

const Option* findOption(const Command& command, const QString& name) {
    for (const auto* options : {&command.options, &commonOptions()})
        for (const Option& option : *options)
            if (name == QLatin1String(option.name))
                return &option;
    return nullptr;
}

void addOption(const Command& command, const QString& word, QStringList& rest, Arguments& arguments) {
    const qsizetype equals = word.indexOf(QLatin1Char('='));
    const QString name = word.mid(2, equals < 0 ? -1 : equals - 2);
    const Option* option = findOption(command, name);
    if (!option)
        throw UsageError{
            Console::sentence(Console::tr("The option %1 is unknown."), {QLatin1String("--") + name})};
    if (arguments.options.contains(name))
        throw UsageError{
            Console::sentence(Console::tr("The option %1 is given twice."), {QLatin1String("--") + name})};
    QString value;
    if (option->placeholder) {
        if (equals >= 0)
            value = word.mid(equals + 1);
        else if (!rest.isEmpty() && !rest.first().startsWith(QLatin1String("--")))
            value = rest.takeFirst();
        if (value.isEmpty())
            throw UsageError{
                Console::sentence(Console::tr("The option %1 needs a value."), {QLatin1String("--") + name})};
    } else if (equals >= 0) {
        throw UsageError{
            Console::sentence(Console::tr("The option %1 takes no value."), {QLatin1String("--") + name})};
    }
    arguments.options.insert(name, value);
}

void checkComplete(const Command& command, const Arguments& arguments) {
    if (size_t(arguments.operands.size()) < command.operands.size())
        throw UsageError{
            Console::sentence(Console::tr("%1 is missing."),
                              {Console::placeholder(command.operands[size_t(arguments.operands.size())])})};
    for (const Option& option : command.options)
        if (option.required && !arguments.has(option.name))
            throw UsageError{Console::sentence(Console::tr("The option %1 is missing."),
                                               {QLatin1String("--") + QLatin1String(option.name)})};
    const QString language = arguments.value("language");
    if (arguments.has("language") && language != QLatin1String("fr") && language != QLatin1String("en"))
        throw UsageError{
            Console::sentence(Console::tr("The language “%1” is unknown: choose fr or en."), {language})};
}

} // namespace

QDate Arguments::date(const char* option) const {
    if (!has(option))
        return {};
    const QDate day = QDate::fromString(value(option), Qt::ISODate);
    if (!day.isValid() || value(option).size() != 10)
        throw UsageError{
            Console::sentence(Console::tr("“%1” is not a date: write it as 2022-05-18."), {value(option)})};
    return day;
}

const std::vector<Command>& commands() {
    static const std::vector<Command> all = allCommands();
    return all;
}

const Command* findCommand(const QString& name) {
    const auto& all = commands();
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const Command& c) { return name == QLatin1String(c.name); });
    return found == all.end() ? nullptr : &*found;
}

QString usageOf(const Command& command) {
    QStringList words{QStringLiteral("designpalas-cli"), QString::fromUtf8(command.name)};
    for (const char* operand : command.operands)
        words << Console::placeholder(operand);
    for (const Option& option : command.options) {
        QString text = QLatin1String("--") + QLatin1String(option.name);
        if (option.placeholder)
            text += QLatin1Char(' ') + Console::placeholder(option.placeholder);
        words << (option.required ? text : QString(QLatin1Char('[') + text + QLatin1Char(']')));
    }
    return words.join(QLatin1Char(' '));
}

Arguments parse(const Command& command, const QStringList& words) {
    Arguments arguments;
    QStringList rest = words;
    bool optionsEnded = false;
    while (!rest.isEmpty()) {
        const QString word = rest.takeFirst();
        if (!optionsEnded && word == QLatin1String("--"))
            optionsEnded = true;
        else if (!optionsEnded && word.startsWith(QLatin1String("--")))
            addOption(command, word, rest, arguments);
        else if (!optionsEnded && word.size() > 1 && word.startsWith(QLatin1Char('-')))
            throw UsageError{Console::sentence(Console::tr("The option %1 is unknown."), {word})};
        else if (size_t(arguments.operands.size()) == command.operands.size())
            throw UsageError{Console::sentence(Console::tr("“%1” is one word too many."), {word})};
        else
            arguments.operands << word;
    }
    checkComplete(command, arguments);
    return arguments;
}

} // namespace palas::cli
