// SPDX-License-Identifier: EUPL-1.2
#include "storage/SavedFilterStore.h"

#include "storage/Database.h"
#include "tests/storage/Samples.h"
#include "tests/support/Catch.h"

using namespace palas;
using namespace palas::test;

TEST_CASE("filters come back as they went, by their position in their list") {
    const auto database = Database::inMemory();
    SavedFilterStore store(*database);
    SavedFilter second{{}, "people", difficultTexts().at(2), "agent", 2};
    second.id = store.insert(second);
    SavedFilter first{{}, "people", "Direction", difficultTexts().at(1), 1};
    first.id = store.insert(first);
    SavedFilter other{{}, "sessions", "Direction", "x", 0};
    other.id = store.insert(other);
    CHECK(store.of("people") == std::vector{first, second});
    second.position = 0;
    second.filter = "autre";
    store.update(second);
    CHECK(store.of("people") == std::vector{second, first});
    CHECK(store.find(second.id) == second);
    store.remove(second.id);
    CHECK_FALSE(store.find(second.id));
    CHECK(store.of("sessions") == std::vector{other});
}
