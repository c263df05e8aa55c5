// SPDX-License-Identifier: EUPL-1.2
#include "services/ImmersionExport.h"

#include "services/TableCells.h"
#include "services/Workspace.h"
#include "storage/ImmersionStore.h"
#include "storage/SessionStore.h"

#include "services/HalfDayText.h"
#include "services/Workspace.h"
#include "storage/SessionStore.h"

#include <algorithm>
#include <QStringList>

namespace palas {

namespace {

using Type = Table::Type;

/// What the people of one group add up to.
struct GroupSums {
    qint64 people = 0;
    qint64 nights = 0;
    std::optional<Cents> cost; ///< what is typed so far
};

GroupSums sumsOf(const Figures& figures, const std::vector<EnrolmentTotals>& travellers, SessionId session) {
    GroupSums sums;
    for (const EnrolmentTotals& traveller : travellers) {
        if (traveller.session != session)
            continue;
        const Journey journey = figures.journey(traveller.enrolment);
        ++sums.people;
        sums.nights += journey.nights;
        if (const auto cost = knownCost(journey))
            sums.cost = Cents{sums.cost.value_or(Cents{}).value + cost->value};
    }
    return sums;
}

QString structuresOf(const Figures& figures, const Immersion& group) {
    QStringList names;
    for (const Organisation& structure : figures.beneficiaries()) {
        if (std::any_of(group.structures.begin(), group.structures.end(),
                        [&](const ImmersionStructure& s) { return s.organisation == structure.id; }))
            names << structure.name;
    }
    return names.join(QStringLiteral(" ; "));
}

qint64 ideasOf(const Figures& figures, const Immersion& group, bool (Figures::*counts)(const Idea&) const) {
    return std::count_if(figures.ideas().begin(), figures.ideas().end(), [&](const Idea& idea) {
        return idea.immersion == group.id && (!counts || (figures.*counts)(idea));
    });
}

} // namespace

Table immersionsTable(const Figures& figures, Workspace& workspace) {
    Table table{QStringLiteral("immersions"),
                {{QStringLiteral("group"), Type::integer},
                 {QStringLiteral("host_code")},
                 {QStringLiteral("host")},
                 {QStringLiteral("session")},
                 {QStringLiteral("first_date"), Type::date},
                 {QStringLiteral("last_date"), Type::date},
                 {QStringLiteral("structures")},
                 {QStringLiteral("people"), Type::integer},
                 {QStringLiteral("nights"), Type::integer},
                 {QStringLiteral("cost"), Type::cents},
                 {QStringLiteral("ideas_seen"), Type::integer},
                 {QStringLiteral("ideas_kept"), Type::integer},
                 {QStringLiteral("ideas_taken_up"), Type::integer},
                 {QStringLiteral("report_due"), Type::date},
                 {QStringLiteral("report_filed"), Type::integer},
                 {QStringLiteral("schedule")}},
                {}};
    const std::vector<EnrolmentTotals> travellers = figures.travellers();
    for (const Immersion& group : figures.immersions()) {
        const Organisation* host = figures.organisation(group.host);
        const Session* session = figures.session(group.session);
        const SessionSpan* span = figures.span(group.session);
        const GroupSums sums = sumsOf(figures, travellers, group.session);
        table.rows.push_back({toCell(qint64(group.number)), cellOf(host, &Organisation::code),
                              cellOf(host, &Organisation::name), cellOf(session, &Session::code),
                              cellOf(span, &SessionSpan::first), cellOf(span, &SessionSpan::last),
                              toCell(structuresOf(figures, group)), toCell(sums.people), toCell(sums.nights),
                              centsCell(sums.cost), toCell(ideasOf(figures, group, nullptr)),
                              toCell(ideasOf(figures, group, &Figures::isKept)),
                              toCell(ideasOf(figures, group, &Figures::isTakenUp)), toCell(group.reportDue),
                              toCell(qint64(figures.isReportFiled(group.id) ? 1 : 0)),
                              toCell(halfDaysText(workspace.sessions().halfDays(group.session)))});
    }
    return table;
}

Table visitsTable(const Figures& figures, Workspace& workspace) {
    Table table{QStringLiteral("visits"),
                {{QStringLiteral("group"), Type::integer},
                 {QStringLiteral("host_code")},
                 {QStringLiteral("host")},
                 {QStringLiteral("session")},
                 {QStringLiteral("date"), Type::date},
                 {QStringLiteral("part")},
                 {QStringLiteral("zone")},
                 {QStringLiteral("kind")},
                 {QStringLiteral("theme")},
                 {QStringLiteral("place")},
                 {QStringLiteral("contact")},
                 {QStringLiteral("note")}},
                {}};
    for (const Immersion& group : figures.immersions()) {
        const Organisation* host = figures.organisation(group.host);
        const Session* session = figures.session(group.session);
        QHash<HalfDayId, HalfDay> halfDays;
        for (const HalfDay& halfDay : workspace.sessions().halfDays(group.session))
            halfDays.insert(halfDay.id, halfDay);
        for (const Visit& visit : workspace.immersions().visits(group.id)) {
            const HalfDay when = halfDays.value(visit.halfDay);
            table.rows.push_back({toCell(qint64(group.number)), cellOf(host, &Organisation::code),
                                  cellOf(host, &Organisation::name), cellOf(session, &Session::code),
                                  toCell(when.date), toCell(toCode(when.part)), toCell(when.zone),
                                  toCell(toCode(visit.kind)), toCell(visit.theme), toCell(visit.place),
                                  toCell(visit.contact), toCell(visit.note)});
        }
    }
    return table;
}

Table ideasTable(const Figures& figures, Workspace&) {
    Table table{QStringLiteral("ideas"),
                {{QStringLiteral("group"), Type::integer},
                 {QStringLiteral("host")},
                 {QStringLiteral("idea")},
                 {QStringLiteral("description")},
                 {QStringLiteral("state")},
                 {QStringLiteral("seen_on"), Type::date},
                 {QStringLiteral("organisation_code")},
                 {QStringLiteral("organisation")},
                 {QStringLiteral("kept_on"), Type::date},
                 {QStringLiteral("taken_up_on"), Type::date},
                 {QStringLiteral("taken_up_as")}},
                {}};
    for (const Idea& idea : figures.ideas()) {
        const Immersion* group = figures.immersion(idea.immersion);
        const Organisation* host = group ? figures.organisation(group->host) : nullptr;
        const Organisation* keeper = figures.organisation(idea.organisation);
        table.rows.push_back({toCell(qint64(group ? group->number : 0)), cellOf(host, &Organisation::name),
                              toCell(idea.title), toCell(idea.description),
                              toCell(toCode(stateOn(idea, figures.scope().asOf))), toCell(idea.seenOn),
                              cellOf(keeper, &Organisation::code), cellOf(keeper, &Organisation::name),
                              toCell(idea.keptOn), toCell(idea.takenUpOn), toCell(toCode(idea.takenUpAs))});
    }
    return table;
}

Table journeysTable(const Figures& figures, Workspace&) {
    Table table{QStringLiteral("journeys"),
                {{QStringLiteral("session")},
                 {QStringLiteral("last_name")},
                 {QStringLiteral("first_name")},
                 {QStringLiteral("organisation_code")},
                 {QStringLiteral("organisation")},
                 {QStringLiteral("mission_order")},
                 {QStringLiteral("mission_order_on"), Type::date},
                 {QStringLiteral("outbound")},
                 {QStringLiteral("homebound")},
                 {QStringLiteral("nights"), Type::integer},
                 {QStringLiteral("travel"), Type::cents},
                 {QStringLiteral("lodging"), Type::cents},
                 {QStringLiteral("meals"), Type::cents},
                 {QStringLiteral("cost"), Type::cents}},
                {}};
    for (const EnrolmentTotals& traveller : figures.travellers()) {
        const Journey journey = figures.journey(traveller.enrolment);
        const Session* session = figures.session(traveller.session);
        const Person* person = figures.person(traveller.person);
        const Organisation* structure = figures.organisation(traveller.organisation);
        table.rows.push_back({cellOf(session, &Session::code), cellOf(person, &Person::lastName),
                              cellOf(person, &Person::firstName), cellOf(structure, &Organisation::code),
                              cellOf(structure, &Organisation::name), toCell(journey.missionOrder),
                              toCell(journey.missionOrderOn), toCell(journey.outbound),
                              toCell(journey.homebound), toCell(qint64(journey.nights)),
                              centsCell(journey.travel), centsCell(journey.lodging), centsCell(journey.meals),
                              centsCell(knownCost(journey))});
    }
    return table;
}

Table contactsTable(const Figures& figures, Workspace& workspace) {
    Table table{QStringLiteral("contacts"),
                {{QStringLiteral("group"), Type::integer},
                 {QStringLiteral("host_code")},
                 {QStringLiteral("host")},
                 {QStringLiteral("organisation_code")},
                 {QStringLiteral("organisation")},
                 {QStringLiteral("date"), Type::date},
                 {QStringLiteral("contact")},
                 {QStringLiteral("subject")}},
                {}};
    for (const HostContact& contact : workspace.immersions().allContacts()) {
        const Immersion* group = figures.immersion(contact.immersion);
        if (!group || contact.date > figures.scope().asOf)
            continue;
        const Organisation* host = figures.organisation(group->host);
        const Organisation* structure = figures.organisation(contact.organisation);
        table.rows.push_back({toCell(qint64(group->number)), cellOf(host, &Organisation::code),
                              cellOf(host, &Organisation::name), cellOf(structure, &Organisation::code),
                              cellOf(structure, &Organisation::name), toCell(contact.date),
                              toCell(contact.contact), toCell(contact.subject)});
    }
    return table;
}

} // namespace palas
