// SPDX-License-Identifier: EUPL-1.2
#include "tests/storage/Fixtures.h"
#include "tests/storage/RandomRows.h"

#include <cstdio>
#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QThread>

using namespace palas;
using namespace palas::test;

namespace {

constexpr const char* fileVariable = "PALAS_CRASH_FILE";
constexpr const char* seedVariable = "PALAS_CRASH_SEED";
constexpr int kills = 200;

/// Starts this program again as the writer below and kills it after a random while; returns what it had
/// reported saved: one line for each entry, sequence and hash.
QStringList writeUntilKilled(const QString& path, std::mt19937& random) {
    QProcess writer;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QLatin1String(fileVariable), path);
    environment.insert(QLatin1String(seedVariable), QString::number(random()));
    writer.setProcessEnvironment(environment);
    writer.start(QCoreApplication::applicationFilePath(), {QStringLiteral("[.crash-writer]")});
    REQUIRE(writer.waitForReadyRead(30'000)); // the first entry is saved
    QThread::usleep(random() % 25'000);
    writer.kill(); // SIGKILL: nothing of ours runs any more
    writer.waitForFinished();
    // A line that was cut was not reported.
    const QByteArray output = writer.readAllStandardOutput();
    return QString::fromLatin1(output.left(output.lastIndexOf('\n') + 1)).split('\n', Qt::SkipEmptyParts);
}

void checkReported(const History& history, const QStringList& reported) {
    for (const QString& line : reported) {
        if (line.startsWith(QLatin1String("saved "))) {
            const auto entry = history.entry(line.section(' ', 1, 1).toLongLong());
            REQUIRE(entry);
            REQUIRE(QString::fromLatin1(entry->hash.toHex()) == line.section(' ', 2, 2));
        }
    }
}

} // namespace

/// Run by the test below in a process of its own: changes without end, each reported once it is saved.
TEST_CASE("crash writer", "[.crash-writer]") {
    if (!qEnvironmentVariableIsSet(fileVariable)) {
        return; // asked for by hand, without the test below
    }
    const auto database = Database::open(qEnvironmentVariable(fileVariable), Database::Access::write);
    History history(*database);
    const unsigned seed = qEnvironmentVariable(seedVariable).toUInt();
    RandomRows rows(*database, seed);
    std::mt19937 random(seed);
    for (;;) {
        const unsigned what = random() % 10;
        if (what == 0 && history.nextUndo()) {
            history.undo();
        } else if (what == 1 && history.nextRedo()) {
            history.redo();
        } else if (!history.record(label({}), [&] {
                       rows.change();
                       return true;
                   })) {
            continue; // what it drew changed nothing
        }
        std::printf("saved %lld %s\n", static_cast<long long>(history.count()),
                    history.head().toHex().constData());
        std::fflush(stdout);
    }
}

TEST_CASE("kill -9 at any moment loses nothing that was reported saved") {
    const Folder folder;
    const QString path = folder.file();
    { const auto created = Database::create(path); }
    std::mt19937 random(2022);
    int interrupted = 0;
    qsizetype saved = 0;
    for (int i = 0; i < kills; ++i) {
        INFO("kill " << i);
        const QStringList reported = writeUntilKilled(path, random);
        const auto database = Database::open(path, Database::Access::write);
        interrupted += database->recoveryCopy().isEmpty() ? 0 : 1;
        QDir(Database::copiesFolder(path)).removeRecursively();
        REQUIRE(database->fullCheck() == QStringList());
        const History history(*database);
        REQUIRE(history.verify().sound);
        checkReported(history, reported);
        saved += reported.size();
    }
    WARN(kills << " kills, " << interrupted << " inside a change, " << saved << " entries reported saved");
    CHECK(saved >= kills);
}
