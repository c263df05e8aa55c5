// SPDX-License-Identifier: EUPL-1.2
#include "storage/OwnCopies.h"
#include "tests/storage/Fixtures.h"

#include <QDir>
#include <QFile>

using namespace palas;
using namespace palas::test;

namespace {

QStringList copiesIn(const Folder& folder, const QString& pattern) {
    return QDir(Database::copiesFolder(folder.file())).entryList({pattern}, QDir::Files, QDir::Name);
}

void putCopy(const Folder& folder, const QString& name) {
    const QDir copies(Database::copiesFolder(folder.file()));
    REQUIRE(copies.mkpath("."));
    writeBytes(copies.filePath(name), "x");
}

} // namespace

TEST_CASE("the latest copies of a kind are kept, whatever schema they are of; nothing else is touched") {
    const Folder folder;
    for (int day = 1; day <= 8; ++day) {
        const QString stamp = QString("2022050%1-100000-000").arg(day);
        putCopy(folder, QString("schema-%1-%2.palas").arg(day + 5).arg(stamp));
        putCopy(folder, QString("interrupted-%1.palas").arg(stamp));
        putCopy(folder, QString("interrupted-%1.palas-journal").arg(stamp));
    }
    const QStringList others{"p 2022-05-18.palas", "interrupted-notes.palas", "schema-1.palas", "schema.txt"};
    for (const QString& other : others)
        putCopy(folder, other);
    putCopy(folder, ".schema-1-20220501-100000-000.palas.0a1b2c3d");
    pruneOwnCopies(folder.file(), "schema");
    CHECK(!QFile::exists(Database::copiesFolder(folder.file()) +
                         "/.schema-1-20220501-100000-000.palas.0a1b2c3d"));
    CHECK(copiesIn(folder, "schema-*-*.palas") ==
          QStringList{"schema-10-20220505-100000-000.palas", "schema-11-20220506-100000-000.palas",
                      "schema-12-20220507-100000-000.palas", "schema-13-20220508-100000-000.palas",
                      "schema-9-20220504-100000-000.palas"});
    CHECK(copiesIn(folder, "interrupted-2*.palas").size() == 8);
    pruneOwnCopies(folder.file(), "interrupted");
    CHECK(copiesIn(folder, "interrupted-2*.palas").size() == keptOwnCopies);
    CHECK(copiesIn(folder, "interrupted-2*.palas").front() == "interrupted-20220504-100000-000.palas");
    CHECK(copiesIn(folder, "*-journal").size() == keptOwnCopies);
    for (const QString& other : others)
        CHECK(copiesIn(folder, other).size() == 1);
}

TEST_CASE("copies made before recovering are pruned as they are made") {
    const Folder folder;
    { const auto created = Database::create(folder.file()); }
    for (int day = 10; day < 10 + keptOwnCopies; ++day)
        putCopy(folder, QString("interrupted-201905%1-100000-000.palas").arg(day));
    // A journal that is hot, although it holds nothing to roll back.
    writeBytes(folder.file("p.palas-journal"), QByteArray(512, 'x'));
    const auto database = Database::open(folder.file(), Database::Access::write);
    CHECK(QFile::exists(database->recoveryCopy()));
    CHECK(copiesIn(folder, "interrupted-*.palas").size() == keptOwnCopies);
    CHECK(copiesIn(folder, "interrupted-20190510*").isEmpty());
}
