// SPDX-License-Identifier: EUPL-1.2
#include "storage/CounterStore.h"

#include "tests/storage/Fixtures.h"

using namespace palas;
using namespace palas::test;

namespace {

const char* const moduleIds = "SELECT coalesce(group_concat(id, ','), '') FROM module";

} // namespace

TEST_CASE("a number that was given is not wound back by an undo") {
    const auto database = Database::inMemory();
    History history(*database);
    CounterStore counters(*database);
    const auto give = [&](int number) {
        history.record(label(QString()), [&] {
            counters.raise(QStringLiteral("receipt"), number);
            addModule(*database, number, QString::number(number));
            return true;
        });
    };
    give(1);
    give(2);
    history.undo();
    CHECK(word(*database, moduleIds) == "1");
    CHECK(counters.last(QStringLiteral("receipt")) == 2);
    give(3);
    history.undoBackTo(1);
    CHECK(word(*database, moduleIds) == "");
    CHECK(counters.last(QStringLiteral("receipt")) == 3);
    history.redo();
    CHECK(word(*database, moduleIds) == "1,3");
    CHECK(counters.last(QStringLiteral("receipt")) == 3);
    CHECK(history.verify().sound);
}
