// SPDX-License-Identifier: EUPL-1.2
#include "storage/NewFile.h"
#include "tests/storage/Fixtures.h"

#include <QDir>
#include <QFile>

using namespace palas;
using namespace palas::test;

namespace {

QStringList filesIn(const Folder& folder) {
    return QDir(folder.path()).entryList(QDir::Files | QDir::Hidden);
}

} // namespace

TEST_CASE("a new file has its name only once it is whole") {
    const Folder folder;
    const QString target = folder.file("p.palas");
    makeNewFile(target, [&](const QString& part) {
        CHECK(!QFile::exists(target));
        CHECK(!part.endsWith(".palas"));
        writeBytes(part, "whole");
        CHECK(filesIn(folder).size() == 1);
        CHECK(NewFile::targetOf(filesIn(folder).front()) == "p.palas");
    });
    CHECK(bytesOf(target) == "whole");
    CHECK(filesIn(folder) == QStringList{"p.palas"});
    CHECK(NewFile::targetOf("p.palas").isEmpty());
    CHECK(errorCode([&] { makeNewFile(target, [](const QString&) { FAIL("written"); }); }) == "file.exists");
}

TEST_CASE("what fails leaves nothing and is told of the name asked for") {
    const Folder folder;
    const QString target = folder.file("p.palas");
    try {
        makeNewFile(target, [](const QString& part) {
            writeBytes(part, "half");
            throw StorageError("file.cannot_write", {part});
        });
        FAIL("made");
    } catch (const StorageError& error) {
        CHECK(error.arguments() == QStringList{target});
    }
    CHECK(filesIn(folder).isEmpty());
    CHECK(errorCode([&] { writeNewFile(folder.file("none/p.palas"), "x"); }) == "file.cannot_write");
}

TEST_CASE("a file that came meanwhile is not replaced") {
    const Folder folder;
    const QString target = folder.file("p.palas");
    CHECK(errorCode([&] {
              makeNewFile(target, [&](const QString& part) {
                  writeBytes(part, "ours");
                  writeBytes(target, "theirs");
              });
          }) == "file.exists");
    CHECK(bytesOf(target) == "theirs");
    CHECK(filesIn(folder).size() == 1);
}
