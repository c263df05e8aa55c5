// SPDX-License-Identifier: EUPL-1.2
#include "domain/Immersion.h"

#include "domain/Codes.h"
#include "domain/Text.h"
#include "domain/Validation.h"

#include <algorithm>

namespace palas {
namespace {

constexpr Codes<VisitKind, 2> visitKinds{{{{VisitKind::opening, "opening"}, {VisitKind::visit, "visit"}}}};
constexpr Codes<IdeaState, 3> ideaStates{
    {{{IdeaState::seen, "seen"}, {IdeaState::kept, "kept"}, {IdeaState::takenUp, "taken_up"}}}};
constexpr Codes<TakenUpAs, 2> takenUpWays{{{{TakenUpAs::lab, "lab"}, {TakenUpAs::service, "service"}}}};

constexpr int longestStay = 60; // nights; more is a slip of the keyboard

void checkCost(Problems& problems, const char* field, std::optional<Cents> cost) {
    if (cost && cost->value < 0)
        problems.push_back(makeError(field, "journey.cost.negative"));
}

} // namespace

QString toCode(VisitKind kind) {
    return visitKinds.of(kind);
}

QString toCode(IdeaState state) {
    return ideaStates.of(state);
}

QString toCode(std::optional<TakenUpAs> as) {
    return as ? takenUpWays.of(*as) : QString();
}

std::optional<VisitKind> visitKindFromCode(const QString& code) {
    return visitKinds.value(code);
}

std::optional<TakenUpAs> takenUpAsFromCode(const QString& code) {
    return takenUpWays.value(code);
}

IdeaState stateOn(const Idea& idea, QDate day) {
    if (idea.takenUpOn.isValid() && idea.takenUpOn <= day)
        return IdeaState::takenUp;
    return idea.keptOn.isValid() && idea.keptOn <= day ? IdeaState::kept : IdeaState::seen;
}

std::optional<Cents> knownCost(const Journey& journey) {
    std::optional<Cents> cost;
    for (const std::optional<Cents>& part : {journey.travel, journey.lodging, journey.meals}) {
        if (part)
            cost = Cents{cost.value_or(Cents{}).value + part->value};
    }
    return cost;
}

bool isOpenTo(const Idea& idea, OrganisationId structure) {
    return !idea.organisation.isValid() || idea.organisation == structure;
}

std::optional<Cents> totalCost(const Journey& journey) {
    return journey.travel && journey.lodging && journey.meals ? knownCost(journey) : std::nullopt;
}

bool hasMissionOrder(const Journey& journey) {
    return !journey.missionOrder.isEmpty();
}

bool isBlank(const Journey& journey) {
    Journey blank;
    blank.enrolment = journey.enrolment;
    return journey == blank;
}

Problems validate(const Immersion& immersion) {
    Problems problems;
    if (!immersion.host.isValid())
        problems.push_back(makeError("host", "immersion.host.required"));
    if (immersion.number < 1)
        problems.push_back(makeError("number", "immersion.number.invalid"));
    for (const ImmersionStructure& structure : immersion.structures)
        limitNote(problems, "shown", structure.shown);
    limitNote(problems, "note", immersion.note);
    return problems;
}

Problems validate(const Visit& visit) {
    Problems problems;
    if (!visit.halfDay.isValid())
        problems.push_back(makeError("half_day", "visit.half_day.required"));
    if (visit.kind == VisitKind::visit)
        requireText(problems, "theme", visit.theme, "visit.theme.required");
    limitLine(problems, "theme", visit.theme);
    limitLine(problems, "place", visit.place);
    limitLine(problems, "contact", visit.contact);
    limitNote(problems, "note", visit.note);
    return problems;
}

Problems validate(const Journey& journey) {
    Problems problems;
    if (journey.missionOrder.isEmpty() &&
        (journey.missionOrderOn.isValid() || journey.missionOrderEvidence.isValid()))
        problems.push_back(makeError("mission_order", "journey.mission_order.required"));
    if (journey.nights < 0 || journey.nights > longestStay)
        problems.push_back(makeError("nights", "journey.nights.invalid", {QString::number(longestStay)}));
    checkCost(problems, "travel", journey.travel);
    checkCost(problems, "lodging", journey.lodging);
    checkCost(problems, "meals", journey.meals);
    limitLine(problems, "mission_order", journey.missionOrder);
    limitLine(problems, "outbound", journey.outbound);
    limitLine(problems, "homebound", journey.homebound);
    return problems;
}

Problems validate(const Idea& idea) {
    Problems problems;
    requireText(problems, "title", idea.title, "idea.title.required");
    if (!idea.seenOn.isValid())
        problems.push_back(makeError("seen_on", "idea.seen_on.required"));
    if (idea.keptOn.isValid() && !idea.organisation.isValid())
        problems.push_back(makeError("organisation", "idea.keeper.required"));
    if (idea.keptOn.isValid() && idea.keptOn < idea.seenOn)
        problems.push_back(
            makeError("kept_on", "idea.kept_before_seen", {idea.seenOn.toString(Qt::ISODate)}));
    if (idea.takenUpOn.isValid() != idea.takenUpAs.has_value())
        problems.push_back(
            makeError(idea.takenUpAs ? "taken_up_on" : "taken_up_as", "idea.taken_up.incomplete"));
    else if (idea.takenUpOn.isValid() && !idea.keptOn.isValid())
        problems.push_back(makeError("kept_on", "idea.taken_up_without_kept"));
    else if (idea.takenUpOn.isValid() && idea.takenUpOn < idea.keptOn)
        problems.push_back(
            makeError("taken_up_on", "idea.taken_up_before_kept", {idea.keptOn.toString(Qt::ISODate)}));
    limitLine(problems, "title", idea.title);
    limitNote(problems, "description", idea.description);
    return problems;
}

Problems validate(const HostContact& contact) {
    Problems problems;
    if (!contact.organisation.isValid())
        problems.push_back(makeError("organisation", "host_contact.structure.required"));
    if (!contact.date.isValid())
        problems.push_back(makeError("date", "host_contact.date.required"));
    requireText(problems, "subject", contact.subject, "host_contact.subject.required");
    limitLine(problems, "contact", contact.contact);
    limitLine(problems, "subject", contact.subject);
    return problems;
}

} // namespace palas
