// SPDX-License-Identifier: EUPL-1.2

// Files as each released schema left them (tests/data/schema-N.palas, never made anew) open in today's
// program.

#include "services/Figures.h"
#include "storage/EvidenceStore.h"
#include "storage/History.h"
#include "storage/StorageError.h"
#include "tests/services/DemoFixture.h"
#include "tests/support/Paths.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace palas;
using namespace palas::test;

namespace {

/// The stored file is never touched: it is copied first.
struct Upgraded {
    QTemporaryDir folder;
    QString path = folder.filePath("ancien.palas");
    std::unique_ptr<Workspace> workspace;

    explicit Upgraded(int schema) {
        const QString stored = sourcePath(QStringLiteral("tests/data/schema-%1.palas").arg(schema));
        REQUIRE(QFile::copy(stored, path));
        REQUIRE(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
        workspace = Workspace::open(path, Database::Access::write);
    }
};

} // namespace

TEST_CASE("a demonstration of schema 1 keeps its figures, documents and history") {
    Upgraded old(1);
    Workspace& workspace = *old.workspace;
    CHECK(workspace.database().schemaNumber() == Schema::released().newest());
    CHECK(workspace.database().fullCheck().isEmpty());

    const std::vector<Figure> figures = Figures(workspace, FigureScope{workspace.asOf(), {}, {}}).all();
    CHECK(figureOf(figures, "people.trained").value == 180);
    CHECK(figureOf(figures, "sessions").value == 60);
    CHECK(figureOf(figures, "minutes.planned").value == 976'080);
    CHECK(figureOf(figures, "minutes.attended").value == 822'615);
    CHECK(figureOf(figures, "minutes.proven").value == 735'990);
    CHECK(figureOf(figures, "sheets.missing").value == 12);

    CHECK(workspace.evidence().damaged().empty());
    int highest = 0;
    for (const Evidence& evidence : workspace.evidence().all())
        highest = std::max(highest, evidence.number);
    CHECK(highest > 20);
    CHECK(workspace.evidence().nextNumber() == highest + 1);

    History& history = workspace.history();
    CHECK(history.verify().sound);
    CHECK(history.entry(history.count())->kind == ChangeKind::migration);
    for (const Change& entry : history.entries()) {
        if (entry.kind == ChangeKind::change)
            CHECK_FALSE(history.details(entry.sequence).empty());
    }
    CHECK_FALSE(history.nextUndo());
}

TEST_CASE("a demonstration of schema 2 keeps its activities and history") {
    Upgraded old(2);
    Workspace& workspace = *old.workspace;
    CHECK(workspace.database().schemaNumber() == Schema::released().newest());
    CHECK(workspace.database().fullCheck().isEmpty());

    const std::vector<Figure> figures = Figures(workspace, FigureScope{workspace.asOf(), {}, {}}).all();
    CHECK(figureOf(figures, "minutes.proven").value == 768'750);
    CHECK(figureOf(figures, "coaching.granted").value == 15'120);
    CHECK(figureOf(figures, "coaching.spent").value == 8'190);
    CHECK(figureOf(figures, "kits.handed_over").value == 16);
    CHECK(figureOf(figures, "ideas.kept").value == 9);

    CHECK(workspace.evidence().damaged().empty());
    History& history = workspace.history();
    CHECK(history.verify().sound);
    CHECK(history.entry(history.count())->kind == ChangeKind::migration);
    for (const Change& entry : history.entries()) {
        if (entry.kind == ChangeKind::change)
            CHECK_FALSE(history.details(entry.sequence).empty());
    }
}

TEST_CASE("a file of every earlier schema is kept, opens and is sound") {
    for (int schema = 1; schema < Schema::released().newest(); ++schema) {
        INFO("schema " << schema);
        const Upgraded old(schema);
        CHECK(old.workspace->database().schemaNumber() == Schema::released().newest());
        CHECK(old.workspace->database().fullCheck().isEmpty());
        CHECK(old.workspace->history().verify().sound);
    }
}

TEST_CASE("the file of schema 1 is copied before it is upgraded") {
    const Upgraded old(1);
    const QStringList copies =
        QDir(Database::copiesFolder(old.path)).entryList({"schema-1-*.palas"}, QDir::Files);
    CHECK(copies.size() == 1);
}
