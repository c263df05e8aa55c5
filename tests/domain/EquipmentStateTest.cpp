// SPDX-License-Identifier: EUPL-1.2
#include "domain/EquipmentState.h"

#include "tests/support/Catch.h"

#include <algorithm>
#include <random>

using namespace palas;

namespace {

using Kind = EquipmentEventKind;
using Place = ItemState::Place;
using Reason = EquipmentRefusal::Reason;

const KitId kit{1};
const EquipmentItemId laptop{10};
const EquipmentItemId stand{11};
const OrganisationId acoua{100};
const OrganisationId sada{101};
const QDate start(2021, 6, 28);

std::vector<EquipmentItem> items() {
    std::vector<EquipmentItem> made(2);
    made[0].id = laptop;
    made[1].id = stand;
    made[0].kit = made[1].kit = kit;
    return made;
}

EquipmentEvent event(Kind kind, int day, OrganisationId to = {}, EquipmentItemId item = {}) {
    static int position = 0;
    EquipmentEvent made;
    made.position = ++position;
    made.id = {1000 + position};
    made.kind = kind;
    made.date = start.addDays(day);
    made.organisation = to;
    made.item = item;
    if (!item.isValid())
        made.kit = kit;
    return made;
}

EquipmentTimeline played(const std::vector<EquipmentEvent>& events, int day = 1000) {
    return replay(kit, items(), events, start.addDays(day));
}

} // namespace

TEST_CASE("a kit is handed over with its items, then returned") {
    const auto given = event(Kind::handover, 0, acoua);
    const auto timeline = played({given});
    CHECK(timeline.kit.holder == acoua);
    CHECK(timeline.kit.handedOverBy == given.id);
    CHECK(timeline.kit.isComplete());
    CHECK(timeline.items[laptop] == ItemState{Place::handedOver, acoua, start, given.id});
    const auto back = played({given, event(Kind::return_, 3)});
    CHECK_FALSE(back.kit.holder.isValid());
    CHECK(back.items[stand].place == Place::stock);
}

TEST_CASE("events after the day do not count") {
    const auto given = event(Kind::handover, 5, acoua);
    CHECK_FALSE(played({given}, 4).kit.holder.isValid());
    CHECK(played({given}, 5).kit.holder == acoua);
}

TEST_CASE("what is with someone is not handed over again") {
    const auto timeline = played({event(Kind::handover, 0, acoua), event(Kind::handover, 1, sada)});
    REQUIRE(timeline.refusals.size() == 1);
    CHECK(timeline.refusals.front().reason == Reason::withSomeone);
    CHECK(timeline.refusals.front().holder == acoua);
    CHECK(timeline.kit.holder == acoua);
    const auto item = played({event(Kind::handover, 0, acoua, laptop), event(Kind::handover, 1, sada)});
    REQUIRE(item.refusals.size() == 1);
    CHECK(item.refusals.front().item == laptop);
}

TEST_CASE("an item that is lost stays lost when its kit goes on") {
    const auto given = event(Kind::handover, 0, acoua);
    const auto lost = event(Kind::loss, 2, {}, stand);
    const auto timeline = played({given, lost, event(Kind::transfer, 4, sada)});
    CHECK(timeline.refusals.empty());
    CHECK(timeline.items[laptop].holder == sada);
    CHECK(timeline.items[stand].place == Place::lost);
    CHECK(timeline.items[stand].holder == acoua);
    CHECK(timeline.kit.gone == 1);
    const auto found = played({given, lost, event(Kind::found, 3, {}, stand)});
    CHECK(found.items[stand].place == Place::handedOver);
    CHECK(found.kit.isComplete());
}

TEST_CASE("a repair keeps the holder") {
    const auto timeline = played({event(Kind::handover, 0, acoua), event(Kind::repair, 1, {}, laptop)});
    CHECK(timeline.items[laptop].place == Place::repair);
    CHECK(timeline.kit.inRepair == 1);
    const auto back = played({event(Kind::handover, 0, acoua), event(Kind::repair, 1, {}, laptop),
                              event(Kind::transfer, 2, sada), event(Kind::repaired, 3, {}, laptop)});
    CHECK(back.refusals.empty());
    CHECK(back.items[laptop].place == Place::handedOver);
    CHECK(back.items[laptop].holder == sada);
}

TEST_CASE("an item may leave its kit's holder on its own") {
    const auto timeline = played({event(Kind::handover, 0, acoua), event(Kind::transfer, 1, sada, laptop)});
    CHECK(timeline.kit.holder == acoua);
    CHECK(timeline.kit.elsewhere == 1);
    const auto back = played(
        {event(Kind::handover, 0, acoua), event(Kind::transfer, 1, sada, laptop), event(Kind::return_, 2)});
    CHECK(back.items[laptop].holder == sada);
    CHECK(back.items[stand].place == Place::stock);
}

TEST_CASE("what cannot happen is refused with its reason") {
    const auto reason = [](const std::vector<EquipmentEvent>& events) {
        const auto timeline = played(events);
        REQUIRE(timeline.refusals.size() == 1);
        return timeline.refusals.front().reason;
    };
    CHECK(reason({event(Kind::return_, 0)}) == Reason::withNobody);
    CHECK(reason({event(Kind::transfer, 0, sada, laptop)}) == Reason::withNobody);
    CHECK(reason({event(Kind::repaired, 0, {}, laptop)}) == Reason::notInRepair);
    CHECK(reason({event(Kind::found, 0, {}, laptop)}) == Reason::notGone);
    CHECK(reason({event(Kind::loss, 0, {}, laptop), event(Kind::theft, 1, {}, laptop)}) == Reason::isGone);
    CHECK(reason({event(Kind::repair, 0, {}, laptop), event(Kind::handover, 1, acoua, laptop)}) ==
          Reason::inRepair);
    CHECK(reason({event(Kind::handover, 0, acoua), event(Kind::transfer, 1, acoua)}) == Reason::sameHolder);
    CHECK(reason({event(Kind::found, 0)}) == Reason::notGone);
    const auto empty = replay(kit, {}, {event(Kind::handover, 0, acoua)}, start);
    REQUIRE(empty.refusals.size() == 1);
    CHECK(empty.refusals.front().reason == Reason::emptyKit);
}

TEST_CASE("property: any sequence of events leaves each item in one sensible state") {
    std::mt19937 random(20210628);
    const auto below = [&](int count) { return int(random() % unsigned(count)); };
    for (int round = 0; round < 3000; ++round) {
        std::vector<EquipmentEvent> events;
        for (int i = below(14); i > 0; --i) {
            const Kind kind = Kind(below(8));
            const OrganisationId to = hasReceipt(kind) ? (below(2) == 0 ? acoua : sada) : OrganisationId{};
            const EquipmentItemId of = below(2) == 0 ? EquipmentItemId{} : below(2) == 0 ? laptop : stand;
            events.push_back(event(kind, below(6), to, of));
        }
        const EquipmentTimeline timeline = played(events);
        CAPTURE(round);
        // The order in which they are given is nothing.
        auto shuffled = events;
        std::shuffle(shuffled.begin(), shuffled.end(), random);
        const EquipmentTimeline again = played(shuffled);
        REQUIRE(again.items == timeline.items);
        REQUIRE(again.kit == timeline.kit);
        // Events that were refused change nothing: without them the same states come out, none refused.
        std::erase_if(events, [&](const EquipmentEvent& one) {
            return std::any_of(timeline.refusals.begin(), timeline.refusals.end(),
                               [&](const EquipmentRefusal& refusal) { return refusal.event.id == one.id; });
        });
        const EquipmentTimeline clean = played(events);
        REQUIRE(clean.refusals.empty());
        REQUIRE(clean.items == timeline.items);
        REQUIRE(clean.kit == timeline.kit);
        for (const ItemState& state : timeline.items) {
            if (state.place == Place::handedOver)
                REQUIRE(state.holder.isValid());
            if (state.place == Place::stock)
                REQUIRE_FALSE(state.holder.isValid());
            REQUIRE(state.holder.isValid() == state.handedOverBy.isValid());
        }
        REQUIRE(timeline.kit.gone + timeline.kit.inRepair + timeline.kit.elsewhere <= 2);
        REQUIRE(timeline.kit.holder.isValid() == timeline.kit.handedOverBy.isValid());
        // As of each day only the past counts.
        for (int day = 0; day < 6; ++day) {
            std::vector<EquipmentEvent> past;
            std::copy_if(events.begin(), events.end(), std::back_inserter(past),
                         [&](const EquipmentEvent& one) { return one.date <= start.addDays(day); });
            REQUIRE(played(past).items == played(events, day).items);
        }
    }
}
