// SPDX-License-Identifier: EUPL-1.2
#include "services/DemoSeats.h"

namespace palas {

namespace {

constexpr int coreGroups = 8; // the sixth of them on does not follow the core modules
constexpr int moocGroups = 7;
constexpr int eventRanks = 2;
constexpr int electiveSeats = 3; // a structure, a session

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

bool isLast(const DemoPlan& plan, size_t index) {
    return ordinalOf(plan, index) + 1 == sessionsOf(plan, plan.sessions[index].module);
}

bool followsCore(const DemoPlan& plan, const DemoPlan::Structure& structure, const DemoPerson& person,
                 size_t index) {
    if (structure.late.contains(plan.sessions[index].module))
        return isLast(plan, index) && person.rank < 3;
    return person.rank % coreGroups == ordinalOf(plan, index);
}

/// Relations with the town and the political side are for those who are elected or direct; the post of
/// director is for directors and agents; the rest is for agents and directors.
bool isMeantFor(const QString& module, int rank) {
    const bool elected = rank == 1 || rank == 2;
    const bool political = module == QLatin1String("C07") || module == QLatin1String("C13");
    return political ? rank <= 2 : !elected;
}

bool followsElective(const DemoPlan& plan, const DemoPlan::Structure& structure, const DemoPerson& person,
                     size_t index) {
    const QString& module = plan.sessions[index].module;
    const int groups = sessionsOf(plan, module);
    return structure.electives.contains(module) && isMeantFor(module, person.rank) &&
           (person.rank + int(index)) % groups == ordinalOf(plan, index) % groups;
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
    int taken = 0;
    int structureBefore = -1;
    for (const DemoPerson& person : people) {
        const DemoPlan::Structure& structure = plan.structures[size_t(person.structure)];
        if (person.structure != structureBefore)
            taken = 0;
        structureBefore = person.structure;
        bool follows = false;
        switch (module.kind) {
        case ModuleKind::core:
            follows = followsCore(plan, structure, person, index);
            break;
        case ModuleKind::mooc:
            follows = person.rank % moocGroups == ordinalOf(plan, index);
            break;
        case ModuleKind::event:
            follows = person.rank < eventRanks;
            break;
        case ModuleKind::elective:
            follows = taken < electiveSeats && followsElective(plan, structure, person, index);
            break;
        }
        if (!follows || !comes(plan.sessions[index], structure, random))
            continue;
        ++taken;
        seats.push_back(&person);
    }
    return seats;
}

} // namespace palas
