// SPDX-License-Identifier: EUPL-1.2

// The days on which the people of a session were given papers: one entry for all of them.

#include "services/CalendarSources.h"
#include "services/Workspace.h"
#include "storage/CertificateStore.h"
#include "storage/ConvocationStore.h"

#include <map>

namespace palas {

namespace {

/// What was given on one day to the people of one session.
struct Batch {
    std::map<OrganisationId, int> people;
    bool filed = true; ///< every signed copy
};

using Batches = std::map<std::tuple<CalendarKind, SessionId, QDate>, Batch>;

/// Whose enrolment in what.
struct Seat {
    SessionId session;
    OrganisationId organisation;
};

class PaperReader {
public:
    explicit PaperReader(const Figures& figures)
        : figures_(figures) {
        for (const EnrolmentTotals& one : figures.totals())
            seats_.insert(one.enrolment, {one.session, one.organisation});
        for (const CalledOff& one : figures.calledOff())
            seats_.insert(one.enrolment.id, {one.enrolment.session, one.enrolment.organisation});
    }

    void add(CalendarKind kind, EnrolmentId id, QDate day, bool filed) {
        const auto seat = seats_.constFind(id);
        if (seat == seats_.cend() || day > figures_.scope().asOf)
            return;
        Batch& batch = batches_[{kind, seat->session, day}];
        ++batch.people[seat->organisation];
        batch.filed = batch.filed && filed;
    }

    [[nodiscard]] CalendarEntries entries() const {
        CalendarEntries made;
        for (const auto& [what, batch] : batches_) {
            const auto& [kind, session, day] = what;
            made.push_back(entryOf(kind, *figures_.session(session), day, batch));
        }
        return made;
    }

private:
    [[nodiscard]] CalendarEntry entryOf(CalendarKind kind, const Session& session, QDate day,
                                        const Batch& batch) const {
        CalendarEntry entry =
            entryOn(kind, day,
                    calendarKey("papers", session.id.value,
                                toCode(kind) + QLatin1Char('-') + day.toString(Qt::ISODate)));
        entry.row = session.id.value;
        entry.code = session.code;
        entry.module = session.module;
        if (const Module* module = figures_.module(session.module))
            entry.strand = module->strand;
        for (const auto& [structure, people] : batch.people) {
            entry.structures.push_back(structure);
            entry.shares.push_back(people);
        }
        entry.state = batch.filed ? CalendarState::proven : CalendarState::over;
        return entry;
    }

    const Figures& figures_;
    QHash<EnrolmentId, Seat> seats_; ///< of the scope, and of the sessions called off
    Batches batches_;
};

} // namespace

CalendarEntries paperDates(const Figures& figures, Workspace& workspace) {
    PaperReader reader(figures);
    for (const Convocation& one : workspace.convocations().all())
        reader.add(one.announced == calledOffNotice ? CalendarKind::calledOff : CalendarKind::convocations,
                   one.enrolment, one.issuedOn, false);
    for (const Certificate& one : workspace.certificates().all())
        reader.add(CalendarKind::certificates, one.enrolment, one.issuedOn, one.evidence.isValid());
    return reader.entries();
}

} // namespace palas
