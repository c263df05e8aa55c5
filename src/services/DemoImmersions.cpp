// SPDX-License-Identifier: EUPL-1.2
#include "services/DemoImmersions.h"

#include "services/DemoEvidence.h"
#include "services/ImmersionService.h"
#include "services/JsonResource.h"
#include "services/Workspace.h"
#include "storage/AttendanceStore.h"
#include "storage/ImmersionStore.h"
#include "storage/ModuleStore.h"
#include "storage/OrganisationStore.h"
#include "storage/SessionStore.h"
#include "storage/SignInSheetStore.h"

#include <algorithm>

namespace palas {

namespace {

using nlohmann::json;

constexpr int halfDayCount = 6; // the opening, two days at the host's, the way back
constexpr int morningStart = 9 * 60;
constexpr int afternoonStart = 14 * 60;
constexpr int halfDayMinutes = 180;
constexpr int nights = 6;
constexpr int travelEuros = 986;
constexpr int nightEuros = 74;
constexpr int dayEuros = 38;
constexpr qint64 cents = 100;
const QDate enrolledOn(2022, 2, 21);
const QDate orderedOn(2022, 3, 7);
const QDate sheetsFiledOn(2022, 3, 31);

json told() {
    return jsonResource(QStringLiteral("demo-immersions.json"));
}

/// Agents: those who direct have appointments that week, those who are elected stay.
int rankOf(int place) {
    return place + 3;
}

/// The Tuesday has its morning only; Wednesday and Thursday are whole; the Friday has its morning.
std::vector<HalfDay> week(QDate first) {
    std::vector<HalfDay> halfDays;
    for (int i = 0; i < halfDayCount; ++i) {
        HalfDay halfDay;
        halfDay.date = first.addDays((i + 1) / 2);
        halfDay.part = i == 0 || i % 2 == 1 ? DayPart::morning : DayPart::afternoon;
        halfDay.start = halfDay.part == DayPart::morning ? morningStart : afternoonStart;
        halfDay.end = *halfDay.start + halfDayMinutes;
        halfDay.zone = QLatin1String(hostZone);
        halfDays.push_back(halfDay);
    }
    return halfDays;
}

} // namespace

DemoImmersions::DemoImmersions(Workspace& workspace, const DemoPlan& plan,
                               const std::vector<DemoPerson>& people)
    : workspace_(workspace)
    , plan_(plan)
    , people_(people) {
    const json all = told();
    first_ = dateOf(all, "first");
    reportDue_ = dateOf(all, "report_due");
    openingPlace_ = textOf(all, "opening_place");
}

void DemoImmersions::writeThemes(Workspace& workspace) {
    const json all = told();
    for (const auto& [code, themes] : all.at("themes").items()) {
        Organisation structure = workspace.organisations().findByCode(QString::fromStdString(code)).value();
        structure.themes = QString::fromStdString(themes.get<std::string>());
        workspace.organisations().update(structure);
    }
}

void DemoImmersions::write(int lastSession, int firstGroup) {
    const json all = told();
    int place = 0;
    for (const json& group : all.at("groups")) {
        writeGroup(group, lastSession + 1 + place, firstGroup + place);
        ++place;
    }
}

void DemoImmersions::writeGroup(const json& group, int session, int number) {
    made_ = {};
    writeSession(group, session);
    enrol(group);
    const bool filed = group.at("sheets").get<bool>();
    attend(filed ? Signature::signed_ : Signature::unseen);
    writeSheets(filed);
    writeImmersion(group, number);
    writeIdeas(group, writeVisits(group));
    writeJourneys(group.at("report").get<bool>());
    writeContacts(group);
}

void DemoImmersions::writeSession(const json& group, int number) {
    const Module module = workspace_.modules().findByCode(QStringLiteral("IMM")).value();
    const Organisation host = workspace_.organisations().findByCode(textOf(group, "host")).value();
    Session& session = made_.session;
    session.code = QStringLiteral("SE-%1").arg(number, 3, 10, QLatin1Char('0'));
    session.module = module.id;
    session.host = host.id;
    session.place = host.name;
    session.trainer = plan_.trainers[size_t(number) % plan_.trainers.size()].name;
    session.id = workspace_.sessions().insert(session);
    made_.moduleLabel = module.label;
    for (HalfDay halfDay : week(first_)) {
        halfDay.session = session.id;
        halfDay.id = workspace_.sessions().insert(halfDay);
        made_.halfDays.push_back(halfDay);
    }
}

void DemoImmersions::enrol(const json& group) {
    const QStringList structures = textsOf(group, "structures");
    for (qsizetype i = 0; i < structures.size(); ++i) {
        const OrganisationId home = structure(structures.at(i));
        const int wanted = group.at("people").at(size_t(i)).get<int>();
        for (int place = 0; place < wanted; ++place) {
            const auto person = std::find_if(people_.begin(), people_.end(), [&](const DemoPerson& p) {
                return plan_.structures[size_t(p.structure)].code == plan_.codeOf(structures.at(i)) &&
                       p.rank == rankOf(place);
            });
            const EnrolmentId id =
                workspace_.sessions().insert(Enrolment{{}, made_.session.id, person->id, home, enrolledOn});
            made_.people.push_back(id);
            made_.names.insert(id, person->name);
        }
    }
}

/// Everyone is there, but for the last of the list, excused on the way back.
void DemoImmersions::attend(Signature signature) {
    for (const EnrolmentId person : made_.people) {
        for (const HalfDay& halfDay : made_.halfDays) {
            const bool excused = person == made_.people.back() && halfDay.id == made_.halfDays.back().id;
            Attendance cell{person, halfDay.id, {halfDayMinutes}, Mark::present, signature};
            if (excused)
                cell = {person, halfDay.id, {}, Mark::excused, Signature::unseen};
            workspace_.attendance().set(cell);
            made_.cells.insert({person, halfDay.id}, cell);
        }
    }
}

void DemoImmersions::writeSheets(bool filed) {
    for (SignInSheet& page : layOutSheets(made_.session, made_.people, made_.halfDays, first_.addDays(-1))) {
        if (filed) {
            page.trainerSignature = Signature::signed_;
            page.evidence = file(scanOf(made_, page), scanName(page), sheetsFiledOn);
        }
        workspace_.sheets().insert(page);
    }
}

void DemoImmersions::writeImmersion(const json& group, int number) {
    group_ = {};
    group_.session = made_.session.id;
    group_.host = made_.session.host;
    group_.number = number;
    group_.reportDue = reportDue_;
    for (const QString& code : textsOf(group, "structures"))
        group_.structures.push_back({structure(code), textOf(group.at("shown"), code.toUtf8().constData())});
    std::sort(group_.structures.begin(), group_.structures.end(),
              [](const ImmersionStructure& a, const ImmersionStructure& b) {
                  return a.organisation < b.organisation;
              });
    if (group.at("report").get<bool>()) {
        DemoScanPage page;
        page.title = QStringLiteral("Compte rendu du groupe %1 (démonstration)").arg(number);
        page.subtitle = made_.session.place;
        group_.report = file(page, QStringLiteral("compte-rendu-groupe-%1.pdf").arg(number),
                             reportDue_.addDays(-7 + number));
    }
    group_.id = workspace_.immersions().insert(group_);
}

std::vector<VisitId> DemoImmersions::writeVisits(const json& group) {
    Visit opening;
    opening.immersion = group_.id;
    opening.halfDay = made_.halfDays.front().id;
    opening.kind = VisitKind::opening;
    opening.place = openingPlace_;
    workspace_.immersions().insert(opening);
    std::vector<VisitId> visits;
    for (const json& one : group.at("visits")) {
        const QDate day = first_.addDays(one.at("day").get<int>());
        const DayPart part = dayPartFromCode(textOf(one, "part")).value();
        const auto halfDay = std::find_if(made_.halfDays.begin(), made_.halfDays.end(),
                                          [&](const HalfDay& h) { return h.date == day && h.part == part; });
        Visit visit;
        visit.immersion = group_.id;
        visit.halfDay = halfDay->id;
        visit.theme = textOf(one, "theme");
        visit.place = textOf(one, "place");
        visits.push_back(workspace_.immersions().insert(visit));
    }
    return visits;
}

void DemoImmersions::writeIdeas(const json& group, const std::vector<VisitId>& visits) {
    for (const json& one : group.at("ideas")) {
        const int seen = one.at("seen").get<int>();
        Idea idea;
        idea.immersion = group_.id;
        idea.visit = visits.at(size_t(seen));
        idea.title = textOf(one, "title");
        idea.description = textOf(one, "description");
        idea.seenOn = first_.addDays(1 + seen / 2);
        idea.keptOn = dateOf(one, "kept");
        if (idea.keptOn.isValid())
            idea.organisation = structure(textOf(one, "keeper"));
        idea.takenUpOn = dateOf(one, "taken_up");
        idea.takenUpAs = takenUpAsFromCode(textOf(one, "as"));
        workspace_.immersions().insert(idea);
    }
}

/// Where the report is missing, so are the last two's meals and the last one's mission order.
void DemoImmersions::writeJourneys(bool complete) {
    const auto count = int(made_.people.size());
    for (int i = 0; i < count; ++i) {
        Journey journey;
        journey.enrolment = made_.people[size_t(i)];
        if (complete || i < count - 1) {
            journey.missionOrder =
                QStringLiteral("OM-%1-%2").arg(group_.number).arg(i + 1, 2, 10, QLatin1Char('0'));
            journey.missionOrderOn = orderedOn;
        }
        journey.outbound = QStringLiteral("Dzaoudzi – Paris, dimanche 20 mars");
        journey.homebound = QStringLiteral("Paris – Dzaoudzi, samedi 26 mars");
        journey.nights = nights;
        journey.travel = Cents{(travelEuros + 12 * group_.number + i) * cents};
        journey.lodging = Cents{nights * nightEuros * cents};
        if (complete || i < count - 2)
            journey.meals = Cents{nights * dayEuros * cents};
        workspace_.immersions().set(journey);
    }
}

void DemoImmersions::writeContacts(const json& group) {
    for (const json& one : group.at("contacts")) {
        HostContact contact;
        contact.immersion = group_.id;
        contact.organisation = structure(textOf(one, "structure"));
        contact.date = dateOf(one, "date");
        contact.contact = textOf(one, "contact");
        contact.subject = textOf(one, "subject");
        workspace_.immersions().insert(contact);
    }
}

EvidenceId DemoImmersions::file(const DemoScanPage& page, const QString& name, QDate filedOn) {
    return fileDemo(workspace_, demoScan(page), name, filedOn);
}

OrganisationId DemoImmersions::structure(const QString& code) const {
    return workspace_.organisations().findByCode(plan_.codeOf(code)).value().id;
}

} // namespace palas
