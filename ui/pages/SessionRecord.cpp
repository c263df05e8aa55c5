// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/SessionRecord.h"

#include "services/Workspace.h"
#include "storage/AttendanceStore.h"
#include "storage/EvidenceStore.h"
#include "storage/ModuleStore.h"
#include "storage/OrganisationStore.h"
#include "storage/PersonStore.h"
#include "storage/SessionStore.h"
#include "storage/SignInSheetStore.h"
#include "wording/Formats.h"
#include "wording/Labels.h"

#include <algorithm>

namespace palas::ui {
namespace {

/// People as the pages list them, then those of no page by name: what is typed follows the paper.
void sortAsPrinted(SessionRecord& record) {
    QHash<EnrolmentId, int> places;
    for (const SignInSheet& sheet : record.sheets) {
        for (const EnrolmentId line : sheet.lines) {
            if (!places.contains(line))
                places.insert(line, int(places.size()));
        }
    }
    const int last = int(places.size());
    std::stable_sort(record.people.begin(), record.people.end(), [&](const auto& a, const auto& b) {
        return places.value(a.enrolment, last) < places.value(b.enrolment, last);
    });
}

void readPeople(Workspace& workspace, SessionRecord& record) {
    QHash<OrganisationId, QString> structures;
    for (const Organisation& organisation : workspace.organisations().all())
        structures.insert(organisation.id, shortName(organisation));
    for (const Enrolment& enrolment : workspace.sessions().enrolments(record.session.id)) {
        const Person person = workspace.people().find(enrolment.person).value_or(Person{});
        record.people.push_back({enrolment.id, enrolment.person, wording::sortName(person),
                                 structures.value(enrolment.organisation)});
    }
    sortAsPrinted(record);
}

void readCells(Workspace& workspace, SessionRecord& record) {
    const auto covered = workspace.attendance().coverage(record.session.id, record.asOf);
    QHash<QPair<EnrolmentId, HalfDayId>, Attendance> typed;
    for (const Attendance& cell : workspace.attendance().ofSession(record.session.id))
        typed.insert({cell.enrolment, cell.halfDay}, cell);
    record.cells.reserve(record.people.size() * record.halfDays.size());
    record.coverage.reserve(record.cells.capacity());
    for (const auto& participant : record.people) {
        for (const HalfDay& halfDay : record.halfDays) {
            const QPair key(participant.enrolment, halfDay.id);
            record.cells.push_back(typed.value(key, Attendance{key.first, key.second, {}}));
            record.coverage.push_back(covered.value(key, Coverage::none));
        }
    }
}

template <class Items, class Value>
bool holds(const Items& items, const Value& value) {
    return std::find(items.begin(), items.end(), value) != items.end();
}

} // namespace

QString shortName(const Organisation& organisation) {
    return organisation.kind == OrganisationKind::udccas ? organisation.code
                                                         : wording::typographic(organisation.name);
}

CellState SessionRecord::state(int person, int halfDay) const {
    const Attendance& typed = cell(person, halfDay);
    switch (typed.mark) {
    case Mark::present:
        return isProven(typed, covered(person, halfDay)) ? CellState::proven : CellState::toProve;
    case Mark::absent:
        return CellState::absent;
    case Mark::excused:
        return CellState::excused;
    case Mark::planned:
        break;
    }
    return CellState::planned;
}

int SessionRecord::sheetOf(int person, int halfDay) const {
    const EnrolmentId enrolment = people[size_t(person)].enrolment;
    const HalfDayId day = halfDays[size_t(halfDay)].id;
    int unfiled = -1;
    for (int i = 0; i < int(sheets.size()); ++i) {
        const SignInSheet& sheet = sheets[size_t(i)];
        if (!holds(sheet.lines, enrolment) || !holds(sheet.halfDays, day))
            continue;
        if (sheet.evidence.isValid())
            return i;
        unfiled = i;
    }
    return unfiled;
}

int SessionRecord::sheetAt(SignInSheetId id) const {
    const auto found =
        std::find_if(sheets.begin(), sheets.end(), [&](const SignInSheet& sheet) { return sheet.id == id; });
    return found == sheets.end() ? -1 : int(found - sheets.begin());
}

const Evidence* SessionRecord::filed(const SignInSheet& sheet) const {
    const auto found = evidence.constFind(sheet.evidence);
    return found == evidence.constEnd() ? nullptr : &*found;
}

Minutes SessionRecord::provenOf(int person) const {
    Minutes sum;
    for (int halfDay = 0; halfDay < int(halfDays.size()); ++halfDay) {
        if (state(person, halfDay) == CellState::proven)
            sum += cell(person, halfDay).minutes;
    }
    return sum;
}

Minutes SessionRecord::provenOn(int halfDay) const {
    Minutes sum;
    for (int person = 0; person < int(people.size()); ++person) {
        if (state(person, halfDay) == CellState::proven)
            sum += cell(person, halfDay).minutes;
    }
    return sum;
}

Minutes SessionRecord::proven() const {
    Minutes sum;
    for (int halfDay = 0; halfDay < int(halfDays.size()); ++halfDay)
        sum += provenOn(halfDay);
    return sum;
}

int SessionRecord::count(CellState wanted) const {
    int found = 0;
    for (int person = 0; person < int(people.size()); ++person) {
        for (int halfDay = 0; halfDay < int(halfDays.size()); ++halfDay)
            found += state(person, halfDay) == wanted ? 1 : 0;
    }
    return found;
}

std::optional<SessionRecord> readSession(Workspace& workspace, SessionId id) {
    const auto session = workspace.sessions().find(id);
    if (!session)
        return {};
    SessionRecord record;
    record.session = *session;
    record.asOf = workspace.asOf();
    record.module = workspace.modules().find(session->module).value_or(Module{});
    if (session->host.isValid())
        record.host =
            wording::fullName(workspace.organisations().find(session->host).value_or(Organisation{}));
    record.halfDays = workspace.sessions().halfDays(id);
    record.sheets = workspace.sheets().ofSession(id);
    for (const SignInSheet& sheet : record.sheets) {
        if (const auto evidence = workspace.evidence().find(sheet.evidence))
            record.evidence.insert(sheet.evidence, *evidence);
    }
    readPeople(workspace, record);
    readCells(workspace, record);
    return record;
}

} // namespace palas::ui
