// SPDX-License-Identifier: EUPL-1.2
#include "tests/storage/Fixtures.h"
#include "tests/storage/RandomRows.h"

#include <QSet>

using namespace palas;
using namespace palas::test;

namespace {

constexpr int changesPerSeed = 80;

bool recordRandom(History& history, RandomRows& rows) {
    return history
        .record(label(QString()),
                [&] {
                    rows.change();
                    return true;
                })
        .has_value();
}

void requireSound(Database& database, const History& history) {
    REQUIRE(history.verify().sound);
    REQUIRE(database.fullCheck() == QStringList());
}

} // namespace

TEST_CASE("the random changes know every recorded table") {
    const auto database = Database::inMemory();
    QStringList recorded;
    for (const std::string& table : database->handle().recordedTables) {
        recorded.append(QString::fromStdString(table));
    }
    CHECK(randomTables() == recorded);
}

TEST_CASE("every kind of change, undone, redone and undone again, leaves every table as it was but the "
          "numbers given") {
    QSet<QString> met;
    for (unsigned seed = 1; seed <= 16; ++seed) {
        INFO("seed " << seed);
        const auto database = Database::inMemory();
        History history(*database);
        RandomRows rows(*database, seed);
        std::vector<QString> states{dumpWoundBack(*database)};
        while (states.size() < changesPerSeed) {
            if (recordRandom(history, rows)) {
                states.push_back(dumpWoundBack(*database));
            }
        }
        for (int round = 0; round < 2; ++round) {
            for (size_t i = states.size() - 1; i > 0; --i) {
                history.undo();
                REQUIRE(dumpWoundBack(*database) == states[i - 1]);
            }
            CHECK(!history.nextUndo());
            if (round == 0) {
                for (size_t i = 1; i < states.size(); ++i) {
                    history.redo();
                    REQUIRE(dumpWoundBack(*database) == states[i]);
                }
                CHECK(!history.nextRedo());
            }
        }
        requireSound(*database, history);
        met += QSet<QString>(rows.met().begin(), rows.met().end());
    }
    // Each table was inserted into, updated and deleted from.
    QStringList unmet;
    for (const QString& table : randomTables()) {
        for (const char* verb : {"insert ", "update ", "delete "}) {
            if (!met.contains(QLatin1String(verb) + table)) {
                unmet.append(QLatin1String(verb) + table);
            }
        }
    }
    CHECK(unmet.join(", ").toStdString() == "");
}

TEST_CASE("any walk of changes, undos, redos and undos from there follows a model of the stacks") {
    for (unsigned seed = 11; seed <= 14; ++seed) {
        INFO("seed " << seed);
        const auto database = Database::inMemory();
        History history(*database);
        RandomRows rows(*database, seed);
        std::mt19937 random(seed);
        // Each step that can be undone or redone, with the state that doing so must give.
        std::vector<QString> undo;
        std::vector<QString> redo;
        for (int i = 0; i < 250; ++i) {
            const QString before = dumpWoundBack(*database);
            const unsigned what = random() % 10;
            if (what < 5) {
                if (recordRandom(history, rows)) {
                    undo.push_back(before);
                    redo.clear();
                }
            } else if (what < 7 && !undo.empty()) {
                history.undo();
                REQUIRE(dumpWoundBack(*database) == undo.back());
                undo.pop_back();
                redo.push_back(before);
            } else if (what < 9 && !redo.empty()) {
                history.redo();
                REQUIRE(dumpWoundBack(*database) == redo.back());
                redo.pop_back();
                undo.push_back(before);
            } else if (what == 9 && !undo.empty()) {
                const size_t steps = 1 + random() % std::min<size_t>(undo.size(), 7);
                history.undoBackTo(history.undoSteps()[steps - 1].sequence);
                undo.resize(undo.size() - steps + 1);
                REQUIRE(dumpWoundBack(*database) == undo.back());
                undo.pop_back();
                redo.push_back(before);
            }
            REQUIRE(history.undoSteps().size() == undo.size());
            REQUIRE(history.redoSteps().size() == redo.size());
        }
        // A reader that derives the stacks from the file alone sees the same.
        const History fresh(*database);
        CHECK(fresh.undoSteps() == history.undoSteps());
        CHECK(fresh.redoSteps() == history.redoSteps());
        requireSound(*database, history);
    }
}
