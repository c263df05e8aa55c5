// SPDX-License-Identifier: EUPL-1.2
#include "cli/Console.h"

#include "wording/Arguments.h"
#include "wording/Sentences.h"

#include <cstdio>
#include <nlohmann/json.hpp>

namespace palas::cli {

namespace {

const char* const placeholders[] = {QT_TRANSLATE_NOOP("Cli", "FILE"), QT_TRANSLATE_NOOP("Cli", "OUT"),
                                    QT_TRANSLATE_NOOP("Cli", "CODE"), QT_TRANSLATE_NOOP("Cli", "DATE"),
                                    QT_TRANSLATE_NOOP("Cli", "NAME"), QT_TRANSLATE_NOOP("Cli", "KIND"),
                                    QT_TRANSLATE_NOOP("Cli", "HEX"),  QT_TRANSLATE_NOOP("Cli", "IN"),
                                    QT_TRANSLATE_NOOP("Cli", "N"),    QT_TRANSLATE_NOOP("Cli", "BACKUP")};

void writeLine(std::FILE* stream, const QByteArray& line) {
    std::fwrite(line.constData(), 1, size_t(line.size()), stream);
    std::fputc('\n', stream);
}

} // namespace

void Console::print(const QString& line) {
    writeLine(stdout, line.toUtf8());
}

void Console::print(const nlohmann::ordered_json& json) {
    writeLine(stdout,
              QByteArray::fromStdString(json.dump(2, ' ', false, nlohmann::json::error_handler_t::replace)));
}

bool Console::flush() {
    return std::fflush(stdout) == 0 && std::ferror(stdout) == 0;
}

void Console::complain(const QString& sentence) {
    writeLine(stderr, sentence.toUtf8());
}

QString Console::sentence(const QString& text, const QStringList& arguments) {
    return wording::fill(text, arguments);
}

QString Console::sentences(const Problems& problems) {
    QStringList lines;
    for (const Problem& problem : problems)
        if (const QString line = wording::problem(problem); !lines.contains(line))
            lines << line;
    return lines.join(QLatin1Char(' '));
}

QString Console::placeholder(const char* name) {
    for (const char* known : placeholders)
        if (qstrcmp(known, name) == 0)
            return QCoreApplication::translate("Cli", known);
    return QString::fromUtf8(name);
}

} // namespace palas::cli
