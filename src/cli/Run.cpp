// SPDX-License-Identifier: EUPL-1.2
#include "cli/Run.h"

#include "cli/Command.h"
#include "cli/Console.h"
#include "cli/Failure.h"
#include "storage/StorageError.h"
#include "wording/Language.h"
#include "wording/Sentences.h"

#include <memory>
#include <QGuiApplication>

namespace palas::cli {

namespace {

/// French, unless the environment or --language asks for English. Read before the command line is checked, so
/// that even its mistakes are told in the right language.
QString languageOf(const QStringList& words) {
    const QString option = QStringLiteral("--language");
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (words[i] == option)
            return words.value(i + 1);
        if (words[i].startsWith(option + QLatin1Char('=')))
            return words[i].mid(option.size() + 1);
    }
    for (const char* variable : {"LC_ALL", "LC_MESSAGES", "LANG"})
        if (const QByteArray value = qgetenv(variable); !value.isEmpty())
            return value.startsWith("en") ? QStringLiteral("en") : QStringLiteral("fr");
    return QStringLiteral("fr");
}

/// Read by Qt, which knows the words that do not fit the local code page of Windows.
QStringList wordsOf(int& argc, char** argv) {
    const QCoreApplication reader(argc, argv);
    return QCoreApplication::arguments().mid(1);
}

/// Fonts are needed, a display never is.
std::unique_ptr<QCoreApplication> makeApplication(int& argc, char** argv, bool draws) {
    if (!draws)
        return std::make_unique<QCoreApplication>(argc, argv);
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
}

/// Standard error is for our sentences: Qt's remarks about the machine would only hide them.
void keepSilent(QtMsgType type, const QMessageLogContext&, const QString& message) {
    if (type == QtFatalMsg)
        Console::complain(message);
}

QString help() {
    QStringList lines{Console::tr("designpalas-cli COMMAND ..., where the command is one of:")};
    for (const Command& command : commands())
        lines << QLatin1String("  ") + usageOf(command)
              << QLatin1String("      ") + QCoreApplication::translate("Cli", command.summary);
    lines << Console::tr("Dates are written 2022-05-18. Every command takes --language fr|en.");
    return lines.join(QLatin1Char('\n'));
}

int complainOfUsage(const QString& sentence, const Command* command) {
    const QString usage = command ? usageOf(*command) : QStringLiteral("designpalas-cli --help");
    Console::complain(sentence + QLatin1Char(' ') + Console::sentence(Console::tr("Usage: %1"), {usage}));
    return exitCode::usage;
}

int runCommand(const Command& command, const QStringList& words) {
    try {
        const int code = command.run(parse(command, words));
        if (code == exitCode::done && !Console::flush())
            throw Failure{Console::tr("The answer could not be written in full. The programme is safe. Check "
                                      "where the output goes.")};
        return code;
    } catch (const UsageError& error) {
        return complainOfUsage(error.sentence, &command);
    } catch (const Failure& failure) {
        Console::complain(failure.sentence);
        return failure.code;
    } catch (const StorageError& error) {
        Console::complain(wording::error(error.code(), error.arguments()));
        return exitCodeOf(error.code());
    } catch (const std::exception&) {
        // Out of memory and our own mistakes: still a sentence; the file is protected by its transactions.
        Console::complain(wording::error(QStringLiteral("storage.failed"), {}));
        return exitCode::failed;
    }
}

} // namespace

int run(int argc, char** argv) {
    qInstallMessageHandler(keepSilent);
    const QStringList words = wordsOf(argc, argv);
    argc = 1; // what follows is ours: Qt would take --session for itself
    const Command* command = words.isEmpty() ? nullptr : findCommand(words.first());
    const auto application = makeApplication(argc, argv, command && command->draws);
    if (!wording::installLanguage(languageOf(words)))
        wording::installLanguage(QStringLiteral("fr"));

    if (words.isEmpty())
        return complainOfUsage(Console::tr("A command is missing."), nullptr);
    if (words.first() == QLatin1String("--help") || words.first() == QLatin1String("help")) {
        Console::print(help());
        return exitCode::done;
    }
    if (words.first() == QLatin1String("--version")) {
        Console::print(QStringLiteral("designpalas-cli " PALAS_VERSION));
        return exitCode::done;
    }
    if (!command)
        return complainOfUsage(
            Console::sentence(Console::tr("The command “%1” is unknown."), {words.first()}), nullptr);
    if (words.mid(1) == QStringList{QStringLiteral("--help")}) {
        Console::print(usageOf(*command));
        return exitCode::done;
    }
    return runCommand(*command, words.mid(1));
}

} // namespace palas::cli
