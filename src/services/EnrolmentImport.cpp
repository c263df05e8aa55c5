// SPDX-License-Identifier: EUPL-1.2
#include "domain/Text.h"
#include "services/EnrolmentCandidate.h"
#include "services/ImportFields.h"
#include "services/ListImports.h"
#include "services/PersonIndex.h"
#include "services/Workspace.h"
#include "storage/OrganisationStore.h"
#include "storage/SessionStore.h"

#include <algorithm>

namespace palas {

namespace {

struct Seats {
    Session session;
    std::vector<HalfDay> halfDays;
    QHash<PersonId, Enrolment> taken;
    QHash<PersonId, int> rows; ///< of the list, by person
};

class Planner {
public:
    Planner(Workspace& workspace, const ImportRequest& request, ImportPlan& plan)
        : workspace_(workspace)
        , plan_(plan)
        , cells_(request.fields)
        , structures_(workspace.organisations().all())
        , index_(workspace, 0) {
        for (const Session& session : workspace.sessions().all())
            codes_.insert(folded(session.code), session);
    }

    ImportRow row(const ForeignTable::Row& source) {
        cells_.setRow(source.cells);
        ImportRow row;
        row.number = source.number;
        Problems problems;
        Person person;
        person.lastName = cells_.line("last_name");
        person.firstName = cells_.line("first_name");
        person.email = cells_.line("email");
        row.name = fullName(person);
        Seats* seats = seatsOf(problems);
        const QDate day = dayOfRow(cells_, "enrolled_on", problems);
        const OrganisationId structure = structureOfRow(cells_, structures_, problems);
        const Person* known = hasErrors(problems) ? nullptr : personOf(person, structure, row, problems);
        if (known)
            seat(*seats, *known, day, row, problems);
        if (hasErrors(problems))
            row.state = ImportRow::State::rejected;
        row.problems = std::move(problems);
        return row;
    }

private:
    Seats* seatsOf(Problems& problems) {
        const QString code = cells_.line("session");
        if (code.isEmpty()) {
            problems.push_back(makeError("session", "session.code.required"));
            return nullptr;
        }
        const auto found = codes_.constFind(folded(code));
        if (found == codes_.constEnd()) {
            problems.push_back(makeError("session", "list.session.unknown", {code}));
            return nullptr;
        }
        auto seats = seats_.find(found->id);
        if (seats == seats_.end()) {
            seats = seats_.insert(found->id, {*found, workspace_.sessions().halfDays(found->id), {}, {}});
            for (const Enrolment& enrolment : workspace_.sessions().enrolments(found->id))
                seats->taken.insert(enrolment.person, enrolment);
        }
        return &seats.value();
    }

    const Person* personOf(const Person& person, OrganisationId structure, ImportRow& row,
                           Problems& problems) {
        const QString name = person.lastName.isEmpty() ? person.email : row.name;
        if (person.lastName.isEmpty() && person.email.isEmpty()) {
            problems.push_back(makeError("last_name", "person.last_name.required"));
            return nullptr;
        }
        const PersonIndex::Found found = index_.find({person, FoldedName(person), structure, false, true});
        if (found.place < 0) {
            problems.push_back(found.candidates > 1 ? makeError("last_name", "list.person.ambiguous",
                                                                {name, QString::number(found.candidates)})
                                                    : makeError("last_name", "list.person.unknown", {name}));
            return nullptr;
        }
        return &index_.at(found.place).person;
    }

    void seat(Seats& seats, const Person& person, QDate day, ImportRow& row, Problems& problems) {
        row.known = seats.session.code;
        row.sameAs = seats.rows.value(person.id);
        const auto taken = seats.taken.constFind(person.id);
        if (taken != seats.taken.constEnd()) {
            row.state = ImportRow::State::identical;
            if (row.sameAs == 0 && day.isValid() && day != taken->enrolledOn)
                moveDay(*taken, day, row);
            seats.rows.insert(person.id, row.sameAs == 0 ? row.number : row.sameAs);
            return;
        }
        if (seats.session.cancelled)
            problems.push_back(makeError("session", "session.cancelled", {seats.session.code}));
        EnrolmentCandidate candidate =
            enrolmentCandidate(workspace_, seats.session.id, seats.halfDays, person);
        append(problems, std::move(candidate.problems));
        checkList(seats, person, problems);
        const int people = int(seats.taken.size()) + 1;
        if (seats.session.capacity && people > *seats.session.capacity)
            problems.push_back(
                makeError("session", "enrolment.capacity",
                          {QString::number(*seats.session.capacity), QString::number(people)}));
        if (hasErrors(problems))
            return;
        if (day.isValid())
            candidate.enrolment.enrolledOn = day;
        seats.taken.insert(person.id, candidate.enrolment);
        seats.rows.insert(person.id, row.number);
        listed_[person.id].push_back(seats.session.id);
        plan_.enrolments.push_back(candidate.enrolment);
    }

    void moveDay(Enrolment enrolment, QDate day, ImportRow& row) {
        row.state = ImportRow::State::changed;
        row.differences.push_back({QStringLiteral("enrolled_on"), enrolment.enrolledOn.toString(Qt::ISODate),
                                   day.toString(Qt::ISODate)});
        enrolment.enrolledOn = day;
        plan_.enrolments.push_back(enrolment);
    }

    /// Two places at once within the list: the programme does not know of the earlier row yet.
    void checkList(const Seats& seats, const Person& person, Problems& problems) {
        for (const SessionId id : listed_.value(person.id)) {
            const Seats& other = seats_[id];
            for (const HalfDay& halfDay : other.halfDays) {
                const bool clashes = std::any_of(seats.halfDays.begin(), seats.halfDays.end(),
                                                 [&](const HalfDay& own) { return overlap(own, halfDay); });
                if (!clashes)
                    continue;
                problems.push_back(
                    makeError("people", "enrolment.two_places",
                              {fullName(person), other.session.code, halfDay.date.toString(Qt::ISODate)}));
                return;
            }
        }
    }

    Workspace& workspace_;
    ImportPlan& plan_;
    ImportCells cells_;
    StructureFinder structures_;
    PersonIndex index_;
    QHash<QString, Session> codes_;
    QHash<SessionId, Seats> seats_;
    QHash<PersonId, std::vector<SessionId>> listed_;
};

} // namespace

bool planEnrolments(Workspace& workspace, const ImportRequest& request, const ImportProgress& progress,
                    ImportPlan& plan) {
    Planner planner(workspace, request, plan);
    const int total = int(request.table.rows.size());
    for (int i = 0; i < total; ++i) {
        if (progress && i % rowsPerProgress == 0 && !progress(i, total))
            return false;
        plan.rows.push_back(planner.row(request.table.rows[size_t(i)]));
    }
    return true;
}

} // namespace palas
