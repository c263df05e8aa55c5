// SPDX-License-Identifier: EUPL-1.2
#include "services/DemoSeats.h"

#include <algorithm>

namespace palas {

namespace {

constexpr int coreGroups = 7; // the last of them does not follow the core modules
constexpr int moocGroups = 7;
constexpr int eventRanks = 2;
constexpr int electiveSeats = 4;   // a structure, a session
constexpr int electivePeople = 36; // a session
constexpr int lateSeats = 3;       // a structure that catches up

/// Which session of its module this is, from 0.
int ordinalOf(const DemoPlan& plan, size_t index) {
    int ordinal = 0;
    for (size_t i = 0; i < index; ++i)
        ordinal += plan.sessions[i].module == plan.sessions[index].module ? 1 : 0;
    return ordinal;
}

int sessionsOf(const DemoPlan& plan, const QString& module) {
    int count = 0;
    for (const DemoPlan::Planned& planned : plan.sessions)
        count += planned.module == module ? 1 : 0;
    return count;
}

/// The first session of its module that is still to come.
bool isNext(const DemoPlan& plan, size_t index) {
    const auto isToCome = [&](size_t i) {
        return plan.sessions[i].module == plan.sessions[index].module &&
               plan.sessions[i].proof == DemoPlan::Proof::planned;
    };
    for (size_t i = 0; i < index; ++i) {
        if (isToCome(i))
            return false;
    }
    return isToCome(index);
}

/// Relations with the town and the political side are for those who are elected or direct; the post of
/// director is for directors and agents; the rest is for agents and directors.
bool isMeantFor(const QString& module, int rank) {
    const bool elected = rank == 1 || rank == 2;
    const bool political = module == QLatin1String("C07") || module == QLatin1String("C13");
    return political ? rank <= 2 : !elected;
}

int seatsOfEach(const DemoPlan& plan, const QString& elective) {
    const auto choosers =
        std::count_if(plan.structures.begin(), plan.structures.end(),
                      [&](const DemoPlan::Structure& s) { return s.electives.contains(elective); });
    return std::min(electiveSeats, electivePeople / std::max(1, int(choosers)));
}

bool followsElective(const DemoPlan& plan, const DemoPlan::Structure& structure, const DemoPerson& person,
                     size_t index) {
    const QString& module = plan.sessions[index].module;
    const int groups = sessionsOf(plan, module);
    return structure.electives.contains(module) && isMeantFor(module, person.rank) &&
           person.rank % groups == ordinalOf(plan, index);
}

bool isOfGroup(const DemoPlan& plan, const Module& module, const DemoPlan::Structure& structure,
               const DemoPerson& person, size_t index) {
    switch (module.kind) {
    case ModuleKind::core:
        return person.rank % coreGroups == ordinalOf(plan, index);
    case ModuleKind::mooc:
        return person.rank % moocGroups == ordinalOf(plan, index);
    case ModuleKind::event:
        return person.rank < eventRanks;
    case ModuleKind::elective:
        return followsElective(plan, structure, person, index);
    case ModuleKind::immersion:
        break;
    }
    return false;
}

/// Careful structures have less ahead of them, and fewer hours that still wait for their proof.
bool comes(const DemoPlan::Planned& planned, const DemoPlan::Structure& structure, DemoRandom& random) {
    switch (planned.proof) {
    case DemoPlan::Proof::planned:
        return random.chance(130 - structure.care);
    case DemoPlan::Proof::prepared:
    case DemoPlan::Proof::none:
        return random.chance(125 - structure.care);
    default:
        return true;
    }
}

} // namespace

std::vector<const DemoPerson*> demoSeats(const DemoPlan& plan, const Module& module,
                                         const std::vector<DemoPerson>& people, size_t index,
                                         DemoRandom& random) {
    std::vector<const DemoPerson*> seats;
    const int mostSeats =
        module.kind == ModuleKind::elective ? seatsOfEach(plan, module.code) : int(people.size());
    int taken = 0;
    int structureBefore = -1;
    for (const DemoPerson& person : people) {
        const DemoPlan::Structure& structure = plan.structures[size_t(person.structure)];
        taken = person.structure == structureBefore ? taken : 0;
        structureBefore = person.structure;
        const bool isLate = structure.late.contains(module.code);
        const bool follows = isLate ? isNext(plan, index) && person.rank < lateSeats
                                    : taken < mostSeats && isOfGroup(plan, module, structure, person, index);
        if (!follows || !comes(plan.sessions[index], structure, random))
            continue;
        ++taken;
        seats.push_back(&person);
    }
    return seats;
}

} // namespace palas
