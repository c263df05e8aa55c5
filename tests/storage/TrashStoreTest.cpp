// SPDX-License-Identifier: EUPL-1.2
#include "storage/TrashStore.h"

#include "storage/OrganisationStore.h"
#include "tests/storage/Fixtures.h"
#include "tests/storage/Samples.h"

using namespace palas;
using namespace palas::test;

namespace {

struct Trash {
    std::unique_ptr<Database> database = Database::inMemory();
    History history{*database};
    TrashStore store{*database};

    Trash() { history.setAuthor("Coordinatrice"); }

    /// One recorded change; what it removes goes to the trash.
    qint64 change(const char* sql, History::Removed removed = History::Removed::inTrash) {
        const auto sequence = history.record(
            {"module.remove", {"C01"}},
            [&] {
                execute(*database, QString::fromUtf8(sql));
                return true;
            },
            removed);
        return sequence.value_or(0);
    }
    std::optional<RestoreRefusal> restore(const std::vector<TrashId>& ids) {
        std::optional<RestoreRefusal> refusal;
        history.record({"trash.restore", {}}, [&] {
            refusal = store.restore(ids);
            return !refusal;
        });
        return refusal;
    }
    [[nodiscard]] TrashId latest() const { return store.all().front().id; }
    /// An entry with these contents, as a hostile file may have it.
    TrashId hold(const QString& contents) {
        Query insert(*database,
                     "INSERT INTO trash (id, change_sequence, contents) VALUES (77, 1, :contents)");
        insert.bind(":contents", contents).run();
        return TrashId{77};
    }
    /// A structure with texts that nothing may bend.
    OrganisationId organisation(const QString& code) {
        Organisation made;
        made.code = code;
        made.name = difficultTexts().at(0);
        made.note = difficultTexts().at(1) + difficultTexts().at(2);
        OrganisationId id;
        history.record(label("x"), [&] {
            id = OrganisationStore(*database).insert(made);
            return true;
        });
        return id;
    }
};

using Reason = RestoreRefusal::Reason;

} // namespace

TEST_CASE("what a change removes is kept with its author, and restored to the last byte") {
    Trash f;
    (void)f.organisation("97601");
    (void)f.organisation("97602");
    const QString before = dump(*f.database);
    const qint64 sequence = f.change("DELETE FROM organisation");
    REQUIRE(f.store.all().size() == 1);
    const TrashEntry entry = f.store.all().front();
    CHECK(entry.sequence == sequence);
    CHECK(entry.label == ChangeLabel{"module.remove", {"C01"}});
    CHECK(entry.author == "Coordinatrice");
    CHECK(entry.instant == f.history.entry(sequence)->instant);
    CHECK(f.store.find(entry.id) == entry);
    CHECK(f.store.rowsOf({entry.id}).value("organisation").size() == 2);
    CHECK(f.store.rowsOf({entry.id}).value("person").empty());
    CHECK_FALSE(f.restore({entry.id}));
    CHECK(dump(*f.database) == before);
    CHECK(f.store.all().empty());
    f.history.undo();
    CHECK(f.store.all() == std::vector{entry});
    f.history.undo();
    CHECK(dump(*f.database) == before);
}

TEST_CASE("a change that is no removal leaves nothing in the trash") {
    Trash f;
    (void)f.organisation("97601");
    (void)f.change("DELETE FROM organisation", History::Removed::gone);
    CHECK(f.store.all().empty());
    (void)f.change("INSERT INTO saved_filter VALUES (1, 'people', 'a', 'x', 1)");
    CHECK(f.store.all().empty());
}

TEST_CASE("the largest keys, nothing and fields taken off come back") {
    Trash f;
    execute(*f.database, "INSERT INTO saved_filter VALUES (9223372036854775807, 'people', 'a', '', -3)");
    const QString before = dump(*f.database);
    (void)f.change("DELETE FROM saved_filter");
    REQUIRE_FALSE(f.restore({f.latest()}));
    CHECK(dump(*f.database) == before);
    (void)f.change("UPDATE saved_filter SET position = 4, filter = 'x'");
    REQUIRE_FALSE(f.restore({f.latest()}));
    CHECK(dump(*f.database) == before);
}

TEST_CASE("what stands in the way refuses the whole restoration") {
    Trash f;
    (void)f.organisation("97601");
    (void)f.change("DELETE FROM organisation");
    const TrashId structure = f.latest();
    execute(*f.database, "INSERT INTO saved_filter VALUES (5, 'people', 'a', 'x', 1)");
    SECTION("a code that another has") {
        (void)f.organisation("97601");
        CHECK(f.restore({structure}) == RestoreRefusal{structure, Reason::taken, "organisation"});
    }
    SECTION("a key that is in use") {
        (void)f.change("DELETE FROM saved_filter");
        execute(*f.database, "INSERT INTO saved_filter VALUES (5, 'sessions', 'b', 'y', 1)");
        const TrashId filter = f.latest();
        CHECK(f.restore({structure, filter}) == RestoreRefusal{filter, Reason::taken, "saved_filter"});
    }
    SECTION("a field filled in since") {
        (void)f.change("UPDATE saved_filter SET filter = ''");
        const TrashId filter = f.latest();
        execute(*f.database, "UPDATE saved_filter SET filter = 'z'");
        CHECK(f.restore({structure, filter}) == RestoreRefusal{filter, Reason::changed, "saved_filter"});
        execute(*f.database, "DELETE FROM saved_filter");
        CHECK(f.restore({structure, filter}) == RestoreRefusal{filter, Reason::gone, "saved_filter"});
    }
    CHECK(number(*f.database, "SELECT count(*) FROM organisation WHERE note <> ''") <= 1);
    CHECK(f.store.find(structure).has_value());
}

TEST_CASE("contents that no program of ours wrote reach no SQL") {
    Trash f;
    (void)f.organisation("97601");
    const QString before = dump(*f.database);
    for (const char* contents :
         {"[]", "nothing", R"({"removed":[{"table":"history","row":{"sequence":1}}]})",
          R"({"removed":[{"table":"sqlite_schema","row":{"name":"x"}}]})",
          R"({"removed":[{"table":"trash","row":{"id":1}}]})",
          R"({"removed":[{"table":"counter","row":{"kind":"lab"}}]})",
          R"({"removed":[{"table":"organisation\" --","row":{"id":1}}]})",
          R"({"removed":[{"table":"saved_filter","row":{"id":1,"x\" = 1; --":1}}]})",
          R"({"removed":[{"table":"saved_filter","row":{"id":[1]}}]})",
          R"({"removed":[{"table":"saved_filter","row":{"id":1.5}}]})",
          R"({"removed":[{"table":"saved_filter"}]})", R"({"removed":[{"row":{"id":1}}]})",
          R"({"changed":[{"table":"saved_filter","key":{"id":1}}]})"}) {
        CAPTURE(contents);
        const TrashId id = f.hold(QString::fromUtf8(contents));
        CHECK(errorCode([&] { (void)f.restore({id}); }) == "storage.trash_unreadable");
        f.store.remove(id);
        CHECK(dump(*f.database) == before);
    }
}

TEST_CASE("no recorded table holds bytes, which JSON could not keep") {
    const auto database = Database::inMemory();
    for (const std::string& table : database->handle().recordedTables) {
        CAPTURE(table);
        Query types(*database,
                    "SELECT count(*) FROM pragma_table_info(:table) WHERE type NOT IN ('INTEGER', 'TEXT')");
        types.bind(":table", QString::fromStdString(table));
        REQUIRE(types.next());
        CHECK(types.integer(0) == 0);
    }
}
