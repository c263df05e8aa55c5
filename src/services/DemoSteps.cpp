// SPDX-License-Identifier: EUPL-1.2

// One step of the coordinator's days each: what DemoChanges plays.

#include "services/AttendanceService.h"
#include "services/DemoChanges.h"
#include "services/DemoPeople.h"
#include "services/ModuleService.h"
#include "services/OrganisationService.h"
#include "services/PersonService.h"
#include "services/ProgrammeService.h"
#include "services/SessionService.h"
#include "services/SignInSheetService.h"
#include "services/Workspace.h"
#include "storage/AttendanceStore.h"
#include "storage/ModuleStore.h"
#include "storage/OrganisationStore.h"
#include "storage/PersonStore.h"
#include "storage/ProgrammeStore.h"
#include "storage/SessionStore.h"
#include "storage/SignInSheetStore.h"

#include <algorithm>
#include <QBuffer>

namespace palas {

namespace {

/// Who of a list of people is missing this time; the rest are present.
constexpr size_t absentPlace = 4;
constexpr size_t latePlace = 9;

} // namespace

QString DemoChanges::sessionOf(const QString& module, QDate first) const {
    for (size_t i = 0; i < plan_.sessions.size(); ++i) {
        if (plan_.sessions[i].module == module && plan_.sessions[i].first == first)
            return QStringLiteral("SE-%1").arg(i + 1, 3, 10, QLatin1Char('0'));
    }
    return {};
}

DemoSession DemoChanges::read(const QString& code) const {
    DemoSession made;
    made.session = workspace_.sessions().findByCode(code).value();
    made.moduleLabel = workspace_.modules().find(made.session.module).value().label;
    made.halfDays = workspace_.sessions().halfDays(made.session.id);
    for (const Enrolment& enrolment : workspace_.sessions().enrolments(made.session.id)) {
        made.people.push_back(enrolment.id);
        made.names.insert(enrolment.id, fullName(workspace_.people().find(enrolment.person).value()));
    }
    for (const Attendance& cell : workspace_.attendance().ofSession(made.session.id))
        made.cells.insert({cell.enrolment, cell.halfDay}, cell);
    return made;
}

void DemoChanges::typeMorningAndAfternoon(const QString& session, QDate day, bool inTwoGoes) {
    constexpr int everyone = 1000;
    for (const DayPart part : {DayPart::morning, DayPart::afternoon}) {
        typeHalfDay(session, day, part, 0, inTwoGoes ? sheetPlannedLines : everyone);
        if (inTwoGoes)
            typeHalfDay(session, day, part, sheetPlannedLines, everyone);
    }
}

void DemoChanges::typeHalfDay(const QString& session, QDate day, DayPart part, int from, int to) {
    const DemoSession made = read(session);
    const auto halfDay = std::find_if(made.halfDays.begin(), made.halfDays.end(),
                                      [&](const HalfDay& h) { return h.date == day && h.part == part; });
    std::vector<Attendance> cells;
    for (size_t i = size_t(from); i < std::min(made.people.size(), size_t(to)); ++i) {
        Attendance cell{made.people[i], halfDay->id, duration(*halfDay), Mark::present, Signature::unseen};
        if (i % sheetPlannedLines == absentPlace) {
            cell.mark = Mark::absent;
            cell.minutes = {};
        } else if (i % sheetPlannedLines == latePlace) {
            cell.minutes = cell.minutes - Minutes{30};
        }
        cells.push_back(cell);
    }
    require(setAttendance(workspace_, made.session.id, cells));
}

void DemoChanges::preparePages(const QString& session) {
    require(prepareSheets(workspace_, workspace_.sessions().findByCode(session).value().id));
}

void DemoChanges::filePage(const QString& session, int page) {
    const DemoSession made = read(session);
    const SignInSheet sheet = workspace_.sheets().ofSession(made.session.id).at(size_t(page - 1));
    DemoSession asSigned = made;
    for (Attendance& cell : asSigned.cells)
        cell.signature = cell.mark == Mark::present ? Signature::signed_ : Signature::unseen;
    QByteArray bytes = demoScan(scanOf(asSigned, sheet));
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    require(fileSheet(workspace_, sheet.id, scanName(sheet), buffer));
}

void DemoChanges::markSigned(const QString& session, int page) {
    const DemoSession made = read(session);
    const SignInSheet sheet = workspace_.sheets().ofSession(made.session.id).at(size_t(page - 1));
    std::vector<Attendance> cells;
    for (const EnrolmentId line : sheet.lines) {
        for (const HalfDayId column : sheet.halfDays) {
            Attendance cell = made.cells.value({line, column});
            if (cell.mark != Mark::present)
                continue;
            cell.signature = Signature::signed_;
            cells.push_back(cell);
        }
    }
    require(setAttendance(workspace_, made.session.id, cells));
}

void DemoChanges::trainerSigned(const QString& session, int page) {
    const SessionId id = workspace_.sessions().findByCode(session).value().id;
    const SignInSheet sheet = workspace_.sheets().ofSession(id).at(size_t(page - 1));
    require(setTrainerSignature(workspace_, sheet.id, Signature::signed_));
}

void DemoChanges::fileLog(const QString& session) {
    const DemoSession made = read(session);
    SignInSheet whole;
    whole.kind = SheetKind::remote;
    whole.code = made.session.code;
    whole.lines = made.people;
    for (const HalfDay& halfDay : made.halfDays)
        whole.halfDays.push_back(halfDay.id);
    QByteArray bytes = demoScan(scanOf(made, whole));
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    require(fileRemoteEvidence(workspace_, made.session.id, scanName(whole), buffer));
}

void DemoChanges::correct(const QString& session, int person, Mark mark, int minutesLess) {
    const DemoSession made = read(session);
    const HalfDay& halfDay = made.halfDays.front();
    Attendance cell = made.cells.value({made.people.at(size_t(person)), halfDay.id});
    cell.mark = mark;
    cell.minutes = mark == Mark::present ? duration(halfDay) - Minutes{minutesLess} : Minutes{};
    cell.signature = mark == Mark::present ? cell.signature : Signature::unseen;
    require(setAttendance(workspace_, made.session.id, {cell}));
}

/// The first by name of those whom nobody can reach.
void DemoChanges::completeContact(int number) {
    std::vector<Person> people = workspace_.people().all();
    const auto silent = std::find_if(people.begin(), people.end(), [](const Person& person) {
        return person.email.isEmpty() && person.phone.isEmpty();
    });
    silent->phone = QStringLiteral("06 39 98 99 %1").arg(10 + number);
    require(updatePerson(workspace_, *silent));
}

PersonId DemoChanges::welcome(int number, const QString& structure, const QString& duty) {
    const Organisation home = workspace_.organisations().findByCode(structure).value();
    Affiliation link;
    link.organisation = home.id;
    link.duty = duty;
    link.period.from = QDate(2022, 5, 2);
    const Made<PersonId> made = addPerson(workspace_, inventPerson(plan_, number, home.name), link);
    require(made);
    return made.id;
}

void DemoChanges::enrolIn(const QString& session, const std::vector<PersonId>& people) {
    require(enrol(workspace_, workspace_.sessions().findByCode(session).value().id, people));
}

void DemoChanges::leave(const QString& session) {
    const SessionId id = workspace_.sessions().findByCode(session).value().id;
    require(unenrol(workspace_, {workspace_.sessions().enrolments(id).front().id}));
}

void DemoChanges::moveByDays(const QString& session, int days) {
    const Session stored = workspace_.sessions().findByCode(session).value();
    std::vector<HalfDay> halfDays = workspace_.sessions().halfDays(stored.id);
    for (HalfDay& halfDay : halfDays)
        halfDay.date = halfDay.date.addDays(days);
    require(updateSession(workspace_, stored, halfDays));
}

void DemoChanges::engageTrainer(const QString& session) {
    Session stored = workspace_.sessions().findByCode(session).value();
    stored.trainer = plan_.trainers.front().name;
    stored.provider = plan_.trainers.front().provider;
    require(updateSession(workspace_, stored, workspace_.sessions().halfDays(stored.id)));
}

void DemoChanges::addUndated() {
    Session session;
    session.code = QStringLiteral("SE-%1").arg(plan_.sessions.size(), 3, 10, QLatin1Char('0'));
    session.module = workspace_.modules().findByCode(plan_.sessions.back().module).value().id;
    session.modality = Modality::remote;
    require(addSession(workspace_, session, {}));
}

void DemoChanges::choose(const QString& structure, const QString& module) {
    ElectiveChoice choice;
    choice.organisation = workspace_.organisations().findByCode(structure).value().id;
    choice.module = workspace_.modules().findByCode(module).value().id;
    choice.chosenOn = plan_.asOf;
    choice.reason = plan_.reasons.front();
    require(chooseElective(workspace_, choice));
}

void DemoChanges::drop(const QString& structure, const QString& module) {
    const OrganisationId organisation = workspace_.organisations().findByCode(structure).value().id;
    const ModuleId dropped = workspace_.modules().findByCode(module).value().id;
    for (const ElectiveChoice& choice : workspace_.modules().choices()) {
        if (choice.organisation == organisation && choice.module == dropped)
            require(dropElective(workspace_, choice.id));
    }
}

/// The last agent of the list becomes the director's deputy: the link ends, a new one begins.
void DemoChanges::promote(const QString& structure) {
    const OrganisationId organisation = workspace_.organisations().findByCode(structure).value().id;
    std::optional<Affiliation> link;
    for (const Affiliation& candidate : workspace_.people().allAffiliations()) {
        if (candidate.organisation == organisation && candidate.role == Role::agent &&
            !candidate.period.to.isValid() && (!link || candidate.id > link->id))
            link = candidate;
    }
    const QDate begins(2022, 5, 1);
    link->period.to = begins.addDays(-1);
    require(updateAffiliation(workspace_, *link));
    link->duty = QStringLiteral("direction adjointe");
    link->period = {begins, {}};
    require(addAffiliation(workspace_, *link));
}

void DemoChanges::addAddress(const QString& structure) {
    Organisation stored = workspace_.organisations().findByCode(structure).value();
    stored.email = QStringLiteral("accueil@ccas-%1.example").arg(structure);
    require(updateOrganisation(workspace_, stored));
}

void DemoChanges::numberOperation() {
    Programme programme = workspace_.programmes().read();
    programme.fseNumber = plan_.fseNumber;
    require(updateProgramme(workspace_, programme));
}

} // namespace palas
