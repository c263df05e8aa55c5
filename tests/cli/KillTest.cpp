// SPDX-License-Identifier: EUPL-1.2
#include "tests/cli/Program.h"
#include "tests/support/Catch.h"
#include "tests/support/Paths.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QThread>
#include <random>

using namespace palas::test;

namespace {

constexpr int kills = 25;

/// Starts the program and kills it after that time, if it is still there.
void killAfter(unsigned long microseconds, const QStringList& arguments) {
    QProcess program;
    program.start(programPath("designpalas-cli"), arguments);
    REQUIRE(program.waitForStarted());
    QThread::usleep(microseconds);
    program.kill(); // SIGKILL: nothing of ours runs any more
    REQUIRE(program.waitForFinished());
}

/// Kills the command at moments spread over the time that it takes.
void checkAllOrNothing(const Folder& folder, const QString& target, const QStringList& arguments) {
    QElapsedTimer timer;
    timer.start();
    REQUIRE(designpalas(arguments).code == 0);
    const auto whole = static_cast<unsigned long>(timer.nsecsElapsed() / 1000);
    REQUIRE(QFile::remove(target));
    int nothing = 0;
    int partial = 0;
    for (unsigned long i = 0; i < kills; ++i) {
        INFO("kill " << i << " of " << arguments.first().toStdString());
        killAfter(whole * i / (kills - 1), arguments);
        if (QFile::exists(target)) {
            REQUIRE(designpalas({"check", target}).code == 0);
            REQUIRE(QFile::remove(target));
        } else {
            ++nothing;
        }
        // What is left under another name is no programme to anyone who looks for one.
        const QDir left(folder.path({}));
        REQUIRE(left.entryList({"*.palas"}, QDir::Files | QDir::Hidden).size() == 1);
        for (const QString& name :
             left.entryList({"." + QFileInfo(target).fileName() + ".*"}, QDir::Files | QDir::Hidden)) {
            ++partial;
            REQUIRE(QFile::remove(left.filePath(name)));
        }
    }
    CHECK(nothing > 0);
    CHECK(partial > 0);
}

} // namespace

TEST_CASE(
    "killed at any moment, new and restore leave nothing or a sound programme under the name asked for") {
    const Folder folder;
    const QString source = folder.programme("demo", "source.palas");
    SECTION("new") {
        const QString target = folder.path("made.palas");
        checkAllOrNothing(folder, target, {"new", target, "--template", "demo"});
    }
    SECTION("restore") {
        const QString target = folder.path("restored.palas");
        checkAllOrNothing(folder, target, {"restore", source, "--output", target});
    }
}
