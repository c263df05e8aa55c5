// SPDX-License-Identifier: EUPL-1.2
#include "tests/architecture/Sources.h"
#include "tests/support/Catch.h"
#include "tests/support/Paths.h"

#include <QFile>
#include <QProcess>
#include <QSet>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QXmlStreamReader>

using namespace palas::test;

namespace {

struct Message {
    QString context;
    QString source;
    QString comment;
    QStringList translations; ///< one, or one for each plural
    bool finished = true;
    bool plural = false;

    [[nodiscard]] QString where() const { return context + QStringLiteral(" | ") + source; }
};

Message readMessage(QXmlStreamReader& xml, const QString& context) {
    Message message;
    message.context = context;
    message.plural = xml.attributes().value(QStringLiteral("numerus")) == QLatin1String("yes");
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("source")) {
            message.source = xml.readElementText();
        } else if (xml.name() == QLatin1String("comment")) {
            message.comment = xml.readElementText();
        } else if (xml.name() == QLatin1String("translation")) {
            message.finished = !xml.attributes().hasAttribute(QStringLiteral("type"));
            if (message.plural)
                while (xml.readNextStartElement())
                    message.translations << xml.readElementText();
            else
                message.translations << xml.readElementText();
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

std::vector<Message> readCatalogue(const QString& path) {
    std::vector<Message> messages;
    QXmlStreamReader xml(readText(path));
    QString context;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == QLatin1String("name"))
            context = xml.readElementText();
        else if (xml.name() == QLatin1String("message"))
            messages.push_back(readMessage(xml, context));
    }
    REQUIRE_FALSE(xml.hasError());
    return messages;
}

QSet<QString> placeholders(const QString& text) {
    static const QRegularExpression placeholder(QStringLiteral(R"re(%(n|L?[1-9]))re"));
    QSet<QString> found;
    auto matches = placeholder.globalMatch(text);
    while (matches.hasNext())
        found << matches.next().captured();
    return found;
}

const std::vector<Message>& french() {
    static const std::vector<Message> messages = readCatalogue("resources/i18n/designpalas_fr.ts");
    return messages;
}

} // namespace

TEST_CASE("every text has its English, which is its source") {
    QStringList found;
    const std::vector<Message> messages = readCatalogue("resources/i18n/designpalas_en.ts");
    CHECK(messages.size() == french().size());
    for (const Message& message : messages) {
        const bool complete = message.finished && !message.translations.contains(QString()) &&
                              (message.plural ? message.translations.size() == 2
                                              : message.translations == QStringList{message.source});
        if (!complete)
            found << message.where();
    }
    requireNone("no English", found);
}

TEST_CASE("every text has its French") {
    CHECK(french().size() > 400);
    QStringList found;
    for (const Message& message : french())
        if (!message.finished || message.translations.isEmpty() || message.translations.contains(QString()))
            found << message.where();
    requireNone("no French", found);
}

TEST_CASE("French keeps the placeholders of the source") {
    QStringList found;
    for (const Message& message : french())
        for (const QString& translation : message.translations) {
            QSet<QString> here = placeholders(translation);
            QSet<QString> there = placeholders(message.source);
            if (message.plural && here.size() < there.size())
                here << QStringLiteral("%n"); // « une séance » needs no number
            if (here != there)
                found << message.where() + QStringLiteral(" -> ") + translation;
        }
    requireNone("other placeholders", found);
}

TEST_CASE("French follows its own typography") {
    static const QRegularExpression high(QStringLiteral(R"re((?<!\x{202F})[;:!?](\s|$))re"));
    static const QRegularExpression quotes(
        QStringLiteral(R"re(«(?!\x{202F})|(?<!\x{202F})»|(?<!\x{202F})[%€](?![n1-9L]))re"));
    static const QRegularExpression straight(QStringLiteral(R"re(['"]|\.\.\.)re"));
    QStringList found;
    for (const Message& message : french())
        for (const QString& translation : message.translations)
            if (translation.contains(high) || translation.contains(quotes) || translation.contains(straight))
                found << message.where() + QStringLiteral(" -> ") + translation;
    requireNone("not French typography (U+202F, ’, « », …)", found);
}

TEST_CASE("French has one word for each notion") {
    static const QRegularExpression other(
        QStringLiteral(R"re(\b(veuillez|cliquez|erreur inconnue|sauvegarder|module optionnel)\b)re"),
        QRegularExpression::CaseInsensitiveOption);
    QStringList found;
    for (const Message& message : french())
        for (const QString& translation : message.translations)
            if (translation.contains(other))
                found << translation;
    requireNone("another word is used for this", found);
}

TEST_CASE("the catalogues hold the texts of the sources, no more, no less") {
    QString lupdate =
        QStandardPaths::findExecutable(QStringLiteral("lupdate"), {QStringLiteral("/usr/lib/qt6/bin")});
    if (lupdate.isEmpty())
        lupdate = QStandardPaths::findExecutable(QStringLiteral("lupdate"));
    REQUIRE_FALSE(lupdate.isEmpty());
    QTemporaryDir folder;
    for (const QString language : {"fr", "en"}) {
        const QString file = QStringLiteral("designpalas_%1.ts").arg(language);
        const QString kept = sourcePath(QStringLiteral("resources/i18n/") + file);
        REQUIRE(QFile::copy(kept, folder.filePath(file)));
        QStringList arguments{"-silent", "-locations", "none",       "-no-obsolete", "-I", ".",
                              "-I",      "src",        "-recursive", "src",          "ui"};
        arguments << QStringLiteral("-ts") << folder.filePath(file);
        QProcess process;
        process.setWorkingDirectory(sourcePath({}));
        process.start(lupdate, arguments);
        REQUIRE(process.waitForFinished(120000));
        REQUIRE(process.exitCode() == 0);
        QFile updated(folder.filePath(file));
        REQUIRE(updated.open(QIODevice::ReadOnly));
        const bool same =
            QString::fromUtf8(updated.readAll()) == readText(QStringLiteral("resources/i18n/") + file);
        INFO("run scripts/translations.sh for " << file.toStdString());
        CHECK(same);
    }
}
