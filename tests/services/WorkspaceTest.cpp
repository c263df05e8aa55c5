// SPDX-License-Identifier: EUPL-1.2
#include "services/ChangeCodes.h"
#include "storage/StorageError.h"
#include "tests/services/Fixture.h"
#include "tests/support/Paths.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>

using namespace palas;
using namespace palas::test;

namespace {

struct Counter {
    explicit Counter(Workspace& workspace) {
        QObject::connect(&workspace, &Workspace::changed, &workspace, [this] { ++count; });
    }
    int count = 0;
};

} // namespace

TEST_CASE("a change is announced after it is saved, a refused one neither saved nor announced") {
    Fixture f;
    const Counter counter(f.workspace);
    Organisation organisation = f.workspace.organisations().find(f.acoua).value();
    organisation.note = "Appeler le matin";
    const Outcome outcome = updateOrganisation(f.workspace, organisation);
    CHECK(outcome.sequence.has_value());
    CHECK(counter.count == 1);
    CHECK_FALSE(updateOrganisation(f.workspace, organisation).sequence.has_value()); // nothing new
    CHECK(counter.count == 1);
    organisation.name.clear();
    const qint64 entries = f.workspace.history().count();
    CHECK(updateOrganisation(f.workspace, organisation).refused());
    CHECK(counter.count == 1);
    CHECK(f.workspace.history().count() == entries);
    CHECK(f.workspace.organisations().find(f.acoua)->name == "Acoua");
}

TEST_CASE("errors after the first write leave nothing behind") {
    Fixture f;
    const Snapshot before = snapshot(f.workspace);
    const Counter counter(f.workspace);
    const Outcome outcome = f.workspace.change({"organisation.remove", {}}, [&]() -> Problems {
        f.workspace.organisations().remove(f.host);
        return {makeError({}, "organisation.in_use")};
    });
    CHECK(outcome.refused());
    CHECK(snapshot(f.workspace) == before);
    CHECK_THROWS_AS(f.workspace.change({"organisation.remove", {}},
                                       [&]() -> Problems {
                                           f.workspace.organisations().remove(f.acoua); // people name it
                                           return {};
                                       }),
                    StorageError);
    CHECK(snapshot(f.workspace) == before);
    CHECK(counter.count == 0);
}

TEST_CASE("the day is the programme's when it is fixed, else today in Mayotte") {
    Fixture f;
    CHECK(f.workspace.asOf() == QDate(2022, 5, 18));
    f.workspace.setClock([] { return QDateTime(QDate(2022, 5, 18), QTime(22, 0), Qt::UTC); });
    CHECK(f.workspace.asOf() == QDate(2022, 5, 19));
    Programme programme = f.workspace.programmes().read();
    programme.asOf = QDate(2021, 7, 14);
    REQUIRE_FALSE(updateProgramme(f.workspace, programme).refused());
    CHECK(f.workspace.asOf() == QDate(2021, 7, 14));
    CHECK(f.workspace.localDay() == QDate(2022, 5, 19));
}

TEST_CASE("a second window reads and hears of changes made in the first") {
    const QTemporaryDir folder;
    const QString path = folder.filePath("programme.palas");
    Workspace writer(Database::create(path));
    QString refusal;
    const auto reader = Workspace::openBest(path, &refusal);
    CHECK(refusal == "file.in_use");
    CHECK(reader->isReadOnly());
    const Counter counter(*reader);
    reader->refreshIfChangedElsewhere();
    CHECK(counter.count == 0);
    Organisation organisation;
    organisation.code = organisation.insee = "97601";
    organisation.name = "Acoua";
    REQUIRE(addOrganisation(writer, organisation).sequence.has_value());
    reader->refreshIfChangedElsewhere();
    reader->refreshIfChangedElsewhere();
    CHECK(counter.count == 1);
    CHECK(reader->organisations().all().size() == 1);
    CHECK_THROWS_AS(addOrganisation(*reader, organisation), StorageError);
}

TEST_CASE("every change code in use stands in the list, and the list holds no other") {
    static const QRegularExpression use(
        "\\.change\\([^;]*?\"([a-z_]+\\.[a-z_]+)\"|ChangeLabel(?: label)?\\{\\s*\"([a-z_.]+)\""
        "|return \\{\"([a-z_]+\\.[a-z_]+)\"|Label\\(workspace, \"([a-z_.]+)\"");
    QSet<QString> used;
    QDirIterator files(sourcePath("src/services"), {"*.cpp"}, QDir::Files);
    while (files.hasNext()) {
        QFile file(files.next());
        REQUIRE(file.open(QIODevice::ReadOnly));
        auto match = use.globalMatch(QString::fromUtf8(file.readAll()));
        while (match.hasNext())
            used.insert(match.next().capturedTexts().mid(1).join(QString()));
    }
    QSet<QString> listed;
    for (const char* code : changeCodes)
        listed.insert(code);
    CHECK(QStringList((listed - used).values()).join(' ') == "");
    CHECK(QStringList((used - listed).values()).join(' ') == "");
}

TEST_CASE("whoever loses the lock to another machine only reads, and what was saved is there") {
    const QTemporaryDir folder;
    const QString path = folder.filePath("p.palas");
    const QByteArray theirs = "4242\ndesignpalas\nportable-direction\nanother-machine\nanother-start\n";
    auto workspace = Workspace::create(path, "design-palas");
    const auto note = [&workspace](const QString& words) {
        Organisation organisation = workspace->organisations().findByCode("97601").value();
        organisation.note = words;
        return updateOrganisation(*workspace, organisation);
    };
    REQUIRE(note("avant").sequence.has_value());
    int lost = 0;
    QObject::connect(workspace.get(), &Workspace::lockLost, workspace.get(), [&lost] { ++lost; });
    REQUIRE(QFile::remove(path + ".lock"));
    QFile lock(path + ".lock");
    REQUIRE(lock.open(QIODevice::WriteOnly));
    lock.write(theirs);
    lock.close();
    SECTION("when it looks") {
        workspace->refreshIfChangedElsewhere();
    }
    SECTION("when it writes: nothing is written") {
        try {
            (void)note("après");
            FAIL("written");
        } catch (const StorageError& error) {
            CHECK(error.code() == "file.lock_lost");
        }
    }
    SECTION("when it undoes") {
        CHECK_THROWS_AS(workspace->undo(), StorageError);
    }
    CHECK(workspace->isReadOnly());
    CHECK(lost == 0); // told once whoever asked has its answer
    QCoreApplication::processEvents();
    CHECK(lost == 1);
    CHECK(workspace->organisations().findByCode("97601")->note == "avant");
    CHECK_THROWS_AS(note("encore"), StorageError);
    workspace.reset();
    REQUIRE(lock.open(QIODevice::ReadOnly));
    CHECK(lock.readAll() == theirs);
}
