// SPDX-License-Identifier: EUPL-1.2
#include "tests/cli/Program.h"

#include "tests/support/Catch.h"
#include "tests/support/Paths.h"

#include <QFile>
#include <QHash>
#include <QProcess>
#include <SQLiteCpp/Database.h>

namespace palas::test {

bool Answer::isOneSentence() const {
    return error.size() > 10 && error.endsWith(QLatin1Char('\n')) && error.count(QLatin1Char('\n')) == 1 &&
           !error.contains(QLatin1String("palas::")) && !error.contains(QLatin1String("std::")) &&
           !error.contains(QLatin1String("SQL"));
}

namespace {

Answer answerOf(QProcess& process, const QString& program, const QStringList& arguments,
                const QStringList& environment) {
    QStringList all = QProcess::systemEnvironment();
    all.removeIf([](const QString& entry) {
        return entry.startsWith(QLatin1String("LANG")) || entry.startsWith(QLatin1String("LC_"));
    });
    process.setEnvironment(all + environment);
    process.start(program, arguments);
    Answer answer;
    if (!process.waitForFinished(300000) || process.exitStatus() != QProcess::NormalExit)
        return answer;
    answer.code = process.exitCode();
    answer.output = QString::fromUtf8(process.readAllStandardOutput());
    answer.error = QString::fromUtf8(process.readAllStandardError());
    return answer;
}

const QString cli = programPath("designpalas-cli");

} // namespace

Answer run(const QString& program, const QStringList& arguments, const QStringList& environment) {
    QProcess process;
    return answerOf(process, program, arguments, environment);
}

Answer designpalas(const QStringList& arguments, const QStringList& environment) {
    return run(cli, arguments, environment);
}

Answer designpalasInto(const QString& outputFile, const QStringList& arguments) {
    QProcess process;
    process.setStandardOutputFile(outputFile);
    return answerOf(process, cli, arguments, {});
}

QString Folder::programme(const QString& templateName, const QString& name) const {
    static QTemporaryDir originals;
    const QString original = originals.filePath(templateName + QStringLiteral(".palas"));
    if (!QFile::exists(original))
        REQUIRE(designpalas({"new", original, "--template", templateName}).code == 0);
    REQUIRE(QFile::copy(original, path(name)));
    return path(name);
}

QByteArray bytesOf(const QString& path) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void writeBytes(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

void tamper(const QString& path, const char* sql) {
    SQLite::Database database(path.toStdString(), SQLite::OPEN_READWRITE);
    database.exec(sql);
}

} // namespace palas::test
