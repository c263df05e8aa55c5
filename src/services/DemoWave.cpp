// SPDX-License-Identifier: EUPL-1.2
#include "services/DemoWave.h"

#include "services/DemoCoaching.h"
#include "services/DemoSeats.h"
#include "services/Workspace.h"
#include "storage/AttendanceStore.h"
#include "storage/EvidenceStore.h"
#include "storage/ModuleStore.h"
#include "storage/OrganisationStore.h"
#include "storage/SessionStore.h"
#include "storage/SignInSheetStore.h"

#include <algorithm>
#include <QBuffer>

namespace palas {

namespace {

using Proof = DemoPlan::Proof;

constexpr unsigned seed = 2021;
constexpr int morningStart = 8 * 60 + 30;
constexpr int afternoonStart = 13 * 60 + 30;
constexpr int halfDayMinutes = 210;
constexpr int remoteHalfDayMinutes = 180;
constexpr int onsiteCapacity = 40;
constexpr int remoteCapacity = 60;
constexpr int enrolledDaysBefore = 21;
constexpr int preparedDaysBefore = 3;
constexpr int filedDaysAfter = 5;
const QDate dayOfGenesis(2022, 5, 15);

bool hasAttendance(Proof proof) {
    return proof != Proof::untyped && proof != Proof::planned;
}

} // namespace

DemoWave::DemoWave(Workspace& workspace, const DemoPlan& plan)
    : workspace_(workspace)
    , plan_(plan)
    , random_(seed + unsigned(plan.wave)) {}

void DemoWave::write(size_t sessions) {
    evidenceNumber_ = workspace_.evidence().nextNumber() - 1;
    people_ = writeDemoPeople(workspace_, plan_);
    for (size_t index = 0; index < sessions; ++index)
        writeSession(index);
    DemoCoaching(workspace_, plan_, people_).write();
}

void DemoWave::writeSession(size_t index) {
    const DemoPlan::Planned& planned = plan_.sessions[index];
    const Module module = workspace_.modules().findByCode(planned.module).value();
    DemoSession made;
    made.session = planSession(index, module);
    made.session.id = workspace_.sessions().insert(made.session);
    made.moduleLabel = module.label;
    made.halfDays = writeHalfDays(planned, made.session.id);
    const std::vector<const DemoPerson*> seats = demoSeats(plan_, module, people_, index, random_);
    enrol(made, seats);
    if (planned.cancelled || !hasAttendance(planned.proof))
        return;
    markAttendance(made, seats);
    writeSheets(made, planned);
    for (const EnrolmentId person : made.people) {
        for (const HalfDay& halfDay : made.halfDays)
            workspace_.attendance().set(made.cells.value({person, halfDay.id}));
    }
}

Session DemoWave::planSession(size_t index, const Module& module) {
    const DemoPlan::Planned& planned = plan_.sessions[index];
    Session session;
    const int number = plan_.wave * int(plan_.sessions.size()) + int(index) + 1;
    session.code = QStringLiteral("SE-%1").arg(number, 3, 10, QLatin1Char('0'));
    session.module = module.id;
    session.modality = planned.isRemote() ? Modality::remote : Modality::onsite;
    session.capacity = planned.isRemote() ? remoteCapacity : onsiteCapacity;
    session.cancelled = planned.cancelled;
    if (!planned.isRemote()) {
        const Organisation host = workspace_.organisations().findByCode(planned.host).value();
        session.host = host.id;
        session.place = !planned.place.isEmpty() ? planned.place
                        : host.kind == OrganisationKind::ccas
                            ? QStringLiteral("Salle de réunion, ") + host.name
                            : QStringLiteral("Locaux de l’UDCCAS");
    }
    const DemoPlan::Trainer& trainer = plan_.trainers[index % plan_.trainers.size()];
    session.provider = trainer.provider;
    if (planned.trainer)
        session.trainer = trainer.name;
    return session;
}

std::vector<HalfDay> DemoWave::writeHalfDays(const DemoPlan::Planned& planned, SessionId session) {
    std::vector<HalfDay> halfDays;
    for (int i = 0; i < planned.halfDays; ++i) {
        HalfDay halfDay;
        halfDay.session = session;
        halfDay.date = planned.first.addDays(i / 2);
        halfDay.part = i % 2 == 0 ? DayPart::morning : DayPart::afternoon;
        halfDay.zone = planned.zone;
        if (planned.hours) {
            halfDay.start = i % 2 == 0 ? morningStart : afternoonStart;
            halfDay.end = *halfDay.start + (planned.isRemote() ? remoteHalfDayMinutes : halfDayMinutes);
        }
        halfDay.id = workspace_.sessions().insert(halfDay);
        halfDays.push_back(halfDay);
    }
    return halfDays;
}

void DemoWave::enrol(DemoSession& made, const std::vector<const DemoPerson*>& seats) {
    care_.clear();
    for (const DemoPerson* person : seats) {
        const QDate first = made.halfDays.empty() ? QDate() : made.halfDays.front().date;
        const QDate enrolledOn =
            first.isValid() ? std::min(first.addDays(-enrolledDaysBefore), dayOfGenesis) : dayOfGenesis;
        const Affiliation* link = affiliationOn(person->affiliations, first.isValid() ? first : enrolledOn);
        const EnrolmentId id = workspace_.sessions().insert(
            Enrolment{{}, made.session.id, person->id, link->organisation, enrolledOn});
        made.people.push_back(id);
        made.names.insert(id, person->name);
        care_.insert(id, plan_.structures[size_t(person->structure)].care);
    }
}

/// A whole day at a time: who is missing in the morning is missing in the afternoon.
void DemoWave::markAttendance(DemoSession& made, const std::vector<const DemoPerson*>& seats) {
    for (size_t i = 0; i < seats.size(); ++i) {
        const DemoPlan::Structure& structure = plan_.structures[size_t(seats[i]->structure)];
        Mark mark = Mark::present;
        for (const HalfDay& halfDay : made.halfDays) {
            if (halfDay.part == DayPart::morning) {
                const int careless = 100 - structure.care;
                mark = random_.chance(careless / 4)   ? Mark::absent
                       : random_.chance(careless / 8) ? Mark::excused
                                                      : Mark::present;
            }
            Attendance cell = cellOf(structure, halfDay, mark);
            cell.enrolment = made.people[i];
            made.cells.insert({cell.enrolment, cell.halfDay}, cell);
        }
    }
}

Attendance DemoWave::cellOf(const DemoPlan::Structure& structure, const HalfDay& halfDay, Mark mark) {
    Attendance cell;
    cell.halfDay = halfDay.id;
    cell.mark = mark;
    if (mark != Mark::present)
        return cell;
    cell.minutes = duration(halfDay);
    const bool late = random_.chance(2 + (100 - structure.care) / 10);
    if (late)
        cell.minutes = cell.minutes - Minutes{15 * (1 + random_.below(5))};
    return cell;
}

void DemoWave::writeSheets(DemoSession& made, const DemoPlan::Planned& planned) {
    if (planned.proof == Proof::none)
        return;
    const QDate first = made.halfDays.front().date;
    std::vector<SignInSheet> pages =
        layOutSheets(made.session, made.people, made.halfDays, first.addDays(-preparedDaysBefore));
    const SheetKind kind = planned.isRemote() ? SheetKind::remote : SheetKind::paper;
    EvidenceId log;
    for (SignInSheet& page : pages) {
        page.kind = kind;
        const bool missing =
            planned.proof == Proof::prepared || (planned.proof == Proof::page && &page == &pages.back());
        if (!missing && kind == SheetKind::paper)
            sign(made, page, planned.proof);
        if (!missing) {
            page.preparedOn = kind == SheetKind::remote ? first.addDays(filedDaysAfter) : page.preparedOn;
            page.evidence = kind == SheetKind::remote && log.isValid() ? log : file(made, page);
            log = page.evidence;
            page.trainerSignature = kind == SheetKind::paper ? Signature::signed_ : Signature::unseen;
        }
        workspace_.sheets().insert(page);
    }
}

/// On a page that came back, whoever was present has signed or has not.
void DemoWave::sign(DemoSession& made, const SignInSheet& page, Proof proof) {
    for (const EnrolmentId line : page.lines) {
        const int careless = 100 - care_.value(line);
        const int unsignedShare = proof == Proof::notAll ? careless / 2 : std::max(0, careless / 2 - 15);
        for (const HalfDayId column : page.halfDays) {
            Attendance& cell = made.cells[{line, column}];
            if (cell.mark == Mark::present)
                cell.signature = random_.chance(unsignedShare) ? Signature::missing : Signature::signed_;
        }
    }
}

EvidenceId DemoWave::file(const DemoSession& made, const SignInSheet& page) {
    QByteArray bytes = demoScan(scanOf(made, page));
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    const EvidenceStore::Stored stored = workspace_.evidence().storeBytes(buffer);
    const QDate filedOn = std::min(made.halfDays.back().date.addDays(filedDaysAfter), dayOfGenesis);
    return workspace_.evidence().insert(Evidence{{},
                                                 ++evidenceNumber_,
                                                 scanName(page),
                                                 QStringLiteral("application/pdf"),
                                                 stored.size,
                                                 stored.sha256,
                                                 filedOn});
}

} // namespace palas
