// SPDX-License-Identifier: EUPL-1.2

// What the groups at their hosts add up to, and the rows behind it.

#include "services/FigureRows.h"
#include "services/FiguresData.h"
#include "services/FigureTables.h"
#include "services/TableCells.h"
#include "services/Workspace.h"

#include <algorithm>

namespace palas {

namespace {

using Type = Table::Type;

/// Each enrolment of a group of the scope, with its journey, in the order of the sessions, then of the
/// people.
Table journeysTable(
    const Figures& figures, Type type,
    const std::function<std::optional<qint64>(const EnrolmentTotals&, const Journey&)>& part) {
    Table table{QStringLiteral("figure_journeys"),
                {{QStringLiteral("session")},
                 {QStringLiteral("last_name")},
                 {QStringLiteral("first_name")},
                 {QStringLiteral("organisation_code")},
                 {QStringLiteral("mission_order")}},
                {}};
    addParts(table, type, false);
    for (const EnrolmentTotals& traveller : figures.travellers()) {
        const Journey journey = figures.journey(traveller.enrolment);
        const std::optional<qint64> value = part(traveller, journey);
        if (!value)
            continue;
        const Session* session = figures.session(traveller.session);
        const Person* person = figures.person(traveller.person);
        const Organisation* structure = figures.organisation(traveller.organisation);
        table.rows.push_back({cellOf(session, &Session::code), cellOf(person, &Person::lastName),
                              cellOf(person, &Person::firstName), cellOf(structure, &Organisation::code),
                              toCell(journey.missionOrder), toCell(*value)});
    }
    return table;
}

Table groupsTable(const Figures& figures, const std::function<bool(const Immersion&)>& wanted) {
    Table table{QStringLiteral("figure_immersions"),
                {{QStringLiteral("group"), Type::integer},
                 {QStringLiteral("host")},
                 {QStringLiteral("session")},
                 {QStringLiteral("first_date"), Type::date},
                 {QStringLiteral("last_date"), Type::date},
                 {QStringLiteral("report_due"), Type::date}},
                {}};
    for (const Immersion& group : figures.immersions()) {
        if (!wanted(group))
            continue;
        const Organisation* host = figures.organisation(group.host);
        const Session* session = figures.session(group.session);
        const SessionSpan* span = figures.span(group.session);
        table.rows.push_back({toCell(qint64(group.number)), cellOf(host, &Organisation::name),
                              cellOf(session, &Session::code), cellOf(span, &SessionSpan::first),
                              cellOf(span, &SessionSpan::last), toCell(group.reportDue)});
    }
    return table;
}

/// One line a host, that of its first group.
Table hostsTable(const Figures& figures, const Figure&) {
    QSet<OrganisationId> seen;
    return groupsTable(figures, [&](const Immersion& group) {
        const bool first = !seen.contains(group.host);
        seen.insert(group.host);
        return first;
    });
}

Table ideasTable(const Figures& figures, const std::function<bool(const Idea&)>& wanted) {
    Table table{QStringLiteral("figure_ideas"),
                {{QStringLiteral("idea")},
                 {QStringLiteral("host")},
                 {QStringLiteral("seen_on"), Type::date},
                 {QStringLiteral("organisation_code")},
                 {QStringLiteral("kept_on"), Type::date},
                 {QStringLiteral("taken_up_on"), Type::date},
                 {QStringLiteral("taken_up_as")}},
                {}};
    for (const Idea& idea : figures.ideas()) {
        if (!wanted(idea))
            continue;
        const Immersion* group = figures.immersion(idea.immersion);
        const Organisation* host = group ? figures.organisation(group->host) : nullptr;
        const Organisation* keeper = figures.organisation(idea.organisation);
        table.rows.push_back({toCell(idea.title), cellOf(host, &Organisation::name), toCell(idea.seenOn),
                              cellOf(keeper, &Organisation::code), toCell(idea.keptOn),
                              toCell(idea.takenUpOn), toCell(toCode(idea.takenUpAs))});
    }
    return table;
}

Table openingTable(const Figures& figures, const Figure&) {
    return structuresTable(
        figures, [&](const Organisation& structure) { return figures.atOpening().contains(structure.id); });
}

using Wanted = std::function<bool(const EnrolmentTotals&)>;

/// People of the groups, once each.
QSet<PersonId> peopleOfGroups(const Figures& figures, const Wanted& wanted) {
    QSet<PersonId> people;
    for (const EnrolmentTotals& traveller : figures.travellers()) {
        if (wanted(traveller))
            people.insert(traveller.person);
    }
    return people;
}

bool inGroup(const EnrolmentTotals&) {
    return true;
}

Figure peopleFigure(const char* key, const Figures& figures, const Wanted& wanted) {
    return countFigure(key, peopleOfGroups(figures, wanted).size());
}

Table travellersTable(const Figures& figures, const Wanted& wanted) {
    const QSet<PersonId> people = peopleOfGroups(figures, wanted);
    return peopleTable(figures, [&](PersonId id, Minutes) { return people.contains(id); });
}

std::optional<qint64> costOf(const Journey& journey) {
    const std::optional<Cents> cost = knownCost(journey);
    return cost ? std::optional(cost->value) : std::nullopt;
}

std::optional<qint64> nightsOf(const Journey& journey) {
    return journey.nights > 0 ? std::optional<qint64>(journey.nights) : std::nullopt;
}

/// Of any journey, whoever travels.
auto ofJourney(std::optional<qint64> (*part)(const Journey&)) {
    return [part](const EnrolmentTotals&, const Journey& journey) { return part(journey); };
}

} // namespace

/// Groups whose session is in the scope and not cancelled; an idea from the day it was seen, and within a
/// structure only its own and those that nobody keeps.
void Figures::Data::readImmersions(Workspace& workspace) {
    const std::vector<ImmersionId> filed = workspace.immersions().withReportFiled(scope.asOf);
    reportsFiled = {filed.begin(), filed.end()};
    std::vector<Immersion> groups;
    for (Immersion& group : workspace.immersions().all()) {
        const Session* session = sessions.find(group.session);
        if (!session || session->cancelled)
            continue;
        groupOfSession.insert(group.session, group.id);
        groups.push_back(std::move(group));
    }
    immersions.fill(std::move(groups));
    for (Idea& idea : workspace.immersions().allIdeas()) {
        const bool open = !scope.organisation.isValid() || isOpenTo(idea, scope.organisation);
        if (open && immersions.find(idea.immersion) && idea.seenOn <= scope.asOf)
            ideas.push_back(std::move(idea));
    }
    for (Journey& journey : workspace.immersions().allJourneys())
        journeys.insert(journey.enrolment, std::move(journey));
    for (const ImmersionStore::Opening& opening : workspace.immersions().presentAtOpening(scope.asOf)) {
        if (groupOfSession.contains(opening.session) && inScope(opening.organisation) &&
            scope.period.contains(opening.day))
            atOpening.insert(opening.organisation);
    }
}

const std::vector<Immersion>& Figures::immersions() const {
    return data_->immersions.rows();
}

const Immersion* Figures::immersion(ImmersionId id) const {
    return data_->immersions.find(id);
}

const std::vector<Idea>& Figures::ideas() const {
    return data_->ideas;
}

bool Figures::hasLeft(const EnrolmentTotals& traveller) const {
    return traveller.attended.value > 0;
}

bool Figures::isBack(const EnrolmentTotals& traveller) const {
    return hasLeft(traveller) && isOver(traveller.session);
}

Journey Figures::journey(EnrolmentId enrolment) const {
    Journey journey = data_->journeys.value(enrolment);
    journey.enrolment = enrolment;
    return journey;
}

std::vector<EnrolmentTotals> Figures::travellers() const {
    std::vector<EnrolmentTotals> found;
    std::copy_if(data_->totals.begin(), data_->totals.end(), std::back_inserter(found),
                 [this](const EnrolmentTotals& t) { return data_->groupOfSession.contains(t.session); });
    // Sessions and people lie in their vectors in the order of their stores.
    std::sort(found.begin(), found.end(), [this](const EnrolmentTotals& a, const EnrolmentTotals& b) {
        return std::pair(session(a.session), person(a.person)) <
               std::pair(session(b.session), person(b.person));
    });
    return found;
}

const QSet<OrganisationId>& Figures::atOpening() const {
    return data_->atOpening;
}

bool Figures::isKept(const Idea& idea) const {
    return stateOn(idea, data_->scope.asOf) != IdeaState::seen && data_->inScope(idea.organisation);
}

bool Figures::isTakenUp(const Idea& idea) const {
    return stateOn(idea, data_->scope.asOf) == IdeaState::takenUp && data_->inScope(idea.organisation);
}

bool Figures::isReportFiled(ImmersionId id) const {
    return data_->reportsFiled.contains(id);
}

bool Figures::isReportMissing(const Immersion& group) const {
    const bool due = !group.reportDue.isValid() || group.reportDue < data_->scope.asOf;
    return due && isOver(group.session) && !isReportFiled(group.id);
}

bool Figures::isMissionOrderMissing(const EnrolmentTotals& traveller) const {
    const SessionSpan* found = span(traveller.session);
    const bool due = found && found->first.isValid() && found->first <= scope().asOf.addDays(noticeDays);
    return due && !hasMissionOrder(journey(traveller.enrolment));
}

Figure Figures::structuresAtOpening() const {
    return countFigure("immersion.opening", openingTable(*this, {}).rows.size());
}

Figure Figures::immersionHosts() const {
    return countFigure("immersion.hosts", qint64(hostsTable(*this, {}).rows.size()));
}

Figure Figures::immersionPeople() const {
    return peopleFigure("immersion.people", *this, inGroup);
}

Figure Figures::immersionLeft() const {
    return peopleFigure("immersion.left", *this, [this](const EnrolmentTotals& t) { return hasLeft(t); });
}

Figure Figures::immersionReturned() const {
    return peopleFigure("immersion.returned", *this, [this](const EnrolmentTotals& t) { return isBack(t); });
}

Figure Figures::ideasSeen() const {
    return countFigure("ideas.seen", qint64(data_->ideas.size()));
}

Figure Figures::ideasKept() const {
    return countFigure("ideas.kept", std::count_if(data_->ideas.begin(), data_->ideas.end(),
                                                   [this](const Idea& idea) { return isKept(idea); }));
}

Figure Figures::ideasTakenUp() const {
    return countFigure("ideas.taken_up", std::count_if(data_->ideas.begin(), data_->ideas.end(),
                                                       [this](const Idea& idea) { return isTakenUp(idea); }));
}

Figure Figures::immersionNights() const {
    qint64 nights = 0;
    for (const EnrolmentTotals& traveller : travellers())
        nights += journey(traveller.enrolment).nights;
    return countFigure("immersion.nights", nights);
}

Figure Figures::immersionCost() const {
    Figure figure = countFigure("immersion.cost", 0);
    figure.unit = FigureUnit::cents;
    figure.known = false;
    for (const EnrolmentTotals& traveller : travellers()) {
        const std::optional<Cents> cost = knownCost(journey(traveller.enrolment));
        figure.known = figure.known || cost;
        figure.value += cost.value_or(Cents{}).value;
    }
    return figure;
}

Figure Figures::immersionReportsMissing() const {
    const std::vector<Immersion>& groups = immersions();
    return countFigure("immersion.reports_missing",
                       std::count_if(groups.begin(), groups.end(),
                                     [this](const Immersion& group) { return isReportMissing(group); }));
}

Figure Figures::missionOrdersMissing() const {
    const std::vector<EnrolmentTotals> all = travellers();
    return countFigure("immersion.orders_missing",
                       std::count_if(all.begin(), all.end(), [this](const EnrolmentTotals& traveller) {
                           return isMissionOrderMissing(traveller);
                       }));
}

std::vector<Figure> Figures::immersionFigures() const {
    return {structuresAtOpening(),
            immersionHosts(),
            immersionPeople(),
            immersionLeft(),
            immersionReturned(),
            ideasSeen(),
            ideasKept(),
            ideasTakenUp(),
            immersionNights(),
            immersionCost(),
            immersionReportsMissing(),
            missionOrdersMissing()};
}

void addImmersionRows(FigureBuilds& builds) {
    using F = const Figures&;
    builds.insert(QStringLiteral("immersion.opening"), openingTable);
    builds.insert(QStringLiteral("immersion.hosts"), hostsTable);
    builds.insert(QStringLiteral("immersion.people"),
                  [](F f, const Figure&) { return travellersTable(f, inGroup); });
    builds.insert(QStringLiteral("immersion.left"), [](F f, const Figure&) {
        return travellersTable(f, [&](const EnrolmentTotals& t) { return f.hasLeft(t); });
    });
    builds.insert(QStringLiteral("immersion.returned"), [](F f, const Figure&) {
        return travellersTable(f, [&](const EnrolmentTotals& t) { return f.isBack(t); });
    });
    builds.insert(QStringLiteral("ideas.seen"),
                  [](F f, const Figure&) { return ideasTable(f, [](const Idea&) { return true; }); });
    builds.insert(QStringLiteral("ideas.kept"), [](F f, const Figure&) {
        return ideasTable(f, [&](const Idea& idea) { return f.isKept(idea); });
    });
    builds.insert(QStringLiteral("ideas.taken_up"), [](F f, const Figure&) {
        return ideasTable(f, [&](const Idea& idea) { return f.isTakenUp(idea); });
    });
    builds.insert(QStringLiteral("immersion.nights"),
                  [](F f, const Figure&) { return journeysTable(f, Type::integer, ofJourney(nightsOf)); });
    builds.insert(QStringLiteral("immersion.cost"),
                  [](F f, const Figure&) { return journeysTable(f, Type::cents, ofJourney(costOf)); });
    builds.insert(QStringLiteral("immersion.reports_missing"), [](F f, const Figure&) {
        return groupsTable(f, [&](const Immersion& group) { return f.isReportMissing(group); });
    });
    builds.insert(QStringLiteral("immersion.orders_missing"), [](F f, const Figure&) {
        return journeysTable(f, Type::integer, [&](const EnrolmentTotals& traveller, const Journey&) {
            return f.isMissionOrderMissing(traveller) ? std::optional<qint64>(1) : std::nullopt;
        });
    });
}

} // namespace palas
