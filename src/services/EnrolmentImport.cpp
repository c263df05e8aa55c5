// SPDX-License-Identifier: EUPL-1.2
#include "domain/Text.h"
#include "services/EnrolmentCandidate.h"
#include "services/ImmersionGroup.h"
#include "services/ImportFinders.h"
#include "services/ListImports.h"
#include "services/PersonIndex.h"
#include "services/Workspace.h"
#include "storage/OrganisationStore.h"
#include "storage/SessionStore.h"

#include <algorithm>
#include <memory>
#include <QSet>

namespace palas {

namespace {

struct Seats {
    Session session;
    std::vector<HalfDay> halfDays;
    QHash<PersonId, Enrolment> taken;
    QHash<PersonId, int> rows; ///< of the list, by person
};

Problems writeEnrolments(Workspace& workspace, const std::vector<Enrolment>& enrolments, ImportSteps& steps) {
    QSet<SessionId> sessions;
    for (const Enrolment& enrolment : enrolments) {
        if (!steps.next())
            return {};
        if (enrolment.id.isValid())
            workspace.sessions().update(enrolment);
        else
            workspace.sessions().insert(enrolment);
        sessions.insert(enrolment.session);
    }
    for (const SessionId session : sessions)
        listStructures(workspace, session);
    return {};
}

class EnrolmentReader : public ImportReader {
public:
    EnrolmentReader(Workspace& workspace, const ImportRequest& request)
        : ImportReader(request)
        , workspace_(workspace)
        , structures_(workspace.organisations().all())
        , index_(workspace, 0) {
        for (const Session& session : workspace.sessions().all())
            codes_.insert(folded(session.code), session);
    }

    ImportWork take() override {
        auto enrolments = std::make_shared<std::vector<Enrolment>>(std::move(enrolments_));
        return {int(enrolments->size()), [enrolments](Workspace& workspace, ImportSteps& steps) {
                    return writeEnrolments(workspace, *enrolments, steps);
                }};
    }

protected:
    void read(ImportRow& row, Problems& problems) override {
        const Person person = namedPerson();
        row.name = fullName(person);
        Seats* seats = seatsOf(problems);
        const QDate enrolledOn = day("enrolled_on", problems);
        const OrganisationId at = structure(structures_, problems);
        const KnownPerson* known = hasErrors(problems) ? nullptr : index_.findStored(person, at, problems);
        if (known)
            seat(*seats, known->person, enrolledOn, row, problems);
    }

private:
    Seats* seatsOf(Problems& problems) {
        const QString code = cells().line("session");
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
        enrolments_.push_back(candidate.enrolment);
    }

    void moveDay(Enrolment enrolment, QDate day, ImportRow& row) {
        row.state = ImportRow::State::changed;
        row.differences.push_back({QStringLiteral("enrolled_on"), enrolment.enrolledOn.toString(Qt::ISODate),
                                   day.toString(Qt::ISODate)});
        enrolment.enrolledOn = day;
        enrolments_.push_back(enrolment);
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
    StructureFinder structures_;
    PersonIndex index_;
    QHash<QString, Session> codes_;
    QHash<SessionId, Seats> seats_;
    QHash<PersonId, std::vector<SessionId>> listed_;
    std::vector<Enrolment> enrolments_; ///< with an id: the day of enrolment changes
};

const ImportField fields[] = {
    {"session", "seance|code de la seance|code seance|code session|session code", "SE-001"},
    {"last_name", lastNameTitles, "Badiane"},
    {"first_name", firstNameTitles, "Vanille"},
    {"email", emailTitles, "vanille.badiane@exemple.fr"},
    {"organisation_code", codeOfStructureTitles, "97601"},
    {"organisation", structureTitles, "Acoua"},
    {"enrolled_on", "inscrit le|inscrite le|date d inscription|enrolled on|enrolment date", "28/06/2021"},
};

} // namespace

const ImportList enrolmentsList{
    ImportKind::enrolments,
    "enrolments",
    fields,
    "session last_name|email",
    [](const QStringList& counts) -> ChangeLabel {
        return {"import.enrolments", counts};
    },
    [](Workspace& workspace, const ImportRequest& request) -> std::unique_ptr<ImportReader> {
        return std::make_unique<EnrolmentReader>(workspace, request);
    }};

} // namespace palas
