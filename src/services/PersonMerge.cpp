// SPDX-License-Identifier: EUPL-1.2
#include "services/PersonMerge.h"

#include "domain/SignInSheet.h"
#include "domain/Text.h"
#include "services/ImmersionGroup.h"
#include "services/MoocService.h"
#include "services/PersonIndex.h"
#include "services/Workspace.h"
#include "storage/AttendanceStore.h"
#include "storage/CoachingStore.h"
#include "storage/ImmersionStore.h"
#include "storage/PersonStore.h"
#include "storage/SessionStore.h"
#include "storage/SignInSheetStore.h"

#include <algorithm>
#include <map>

namespace palas {

namespace {

QString iso(QDate day) {
    return day.toString(Qt::ISODate);
}

/// One session where both are enrolled: the places of `gone` become those of `kept`.
class SharedSession {
public:
    SharedSession(Workspace& workspace, const Enrolment& kept, const Enrolment& gone)
        : workspace_(workspace)
        , kept_(kept)
        , gone_(gone)
        , own_(workspace.attendance().ofEnrolment(kept.id))
        , others_(workspace.attendance().ofEnrolment(gone.id))
        , sheets_(workspace.sheets().ofSession(kept.session)) {}

    [[nodiscard]] Problems check() const {
        Problems problems;
        const QString code = workspace_.sessions().find(kept_.session).value_or(Session{}).code;
        const auto halfDays = workspace_.sessions().halfDays(kept_.session);
        for (const Attendance& other : others_) {
            const Attendance* own = ownAt(other.halfDay);
            if (!own || own->mark != Mark::present || other.mark != Mark::present)
                continue;
            const auto halfDay = std::find_if(halfDays.begin(), halfDays.end(),
                                              [&](const HalfDay& one) { return one.id == other.halfDay; });
            problems.push_back(
                makeError({}, "merge.both_present", {code, iso(halfDay->date), toCode(halfDay->part)}));
        }
        for (const SignInSheet& sheet : sheets_) {
            if (sheet.evidence.isValid() && has(sheet, kept_.id) && has(sheet, gone_.id))
                problems.push_back(makeError({}, "merge.one_filed_sheet", {sheet.code}));
        }
        if (workspace_.immersions().find(kept_.id) && workspace_.immersions().find(gone_.id))
            problems.push_back(makeError({}, "merge.both_journeys", {code}));
        return problems;
    }

    void merge() {
        for (Attendance other : others_) {
            const Attendance* own = ownAt(other.halfDay);
            if (own && other.mark != Mark::present)
                continue;
            other.enrolment = kept_.id;
            workspace_.attendance().set(other);
        }
        for (SignInSheet& sheet : sheets_) {
            if (!has(sheet, gone_.id))
                continue;
            if (has(sheet, kept_.id))
                sheet.lines.erase(std::find(sheet.lines.begin(), sheet.lines.end(), gone_.id));
            else
                std::replace(sheet.lines.begin(), sheet.lines.end(), gone_.id, kept_.id);
            workspace_.sheets().update(sheet);
        }
        workspace_.people().rewire(gone_.id, kept_.id);
        workspace_.sessions().remove(gone_.id);
    }

private:
    [[nodiscard]] const Attendance* ownAt(HalfDayId halfDay) const {
        const auto found = std::find_if(own_.begin(), own_.end(),
                                        [&](const Attendance& one) { return one.halfDay == halfDay; });
        return found == own_.end() ? nullptr : &*found;
    }
    static bool has(const SignInSheet& sheet, EnrolmentId enrolment) {
        return std::find(sheet.lines.begin(), sheet.lines.end(), enrolment) != sheet.lines.end();
    }

    Workspace& workspace_;
    Enrolment kept_;
    Enrolment gone_;
    std::vector<Attendance> own_;
    std::vector<Attendance> others_;
    std::vector<SignInSheet> sheets_;
};

class Merge {
public:
    Merge(Workspace& workspace, const Person& kept, const Person& gone)
        : workspace_(workspace)
        , kept_(kept)
        , gone_(gone) {
        std::map<SessionId, Enrolment> own;
        for (const Enrolment& enrolment : workspace.sessions().enrolmentsOf(kept.id))
            own.emplace(enrolment.session, enrolment);
        for (const Enrolment& enrolment : workspace.sessions().enrolmentsOf(gone.id)) {
            if (const auto found = own.find(enrolment.session); found != own.end())
                shared_.emplace_back(workspace, found->second, enrolment);
            else
                moved_.push_back(enrolment);
        }
    }

    [[nodiscard]] Problems check() const {
        Problems problems;
        for (const SharedSession& session : shared_)
            append(problems, session.check());
        for (const Enrolment& enrolment : moved_) {
            append(problems, checkElsewhere(enrolment.session));
            append(problems, checkOneGroup(workspace_, enrolment.session, kept_.id));
        }
        append(problems, checkCoaching(kept_.id, gone_.id));
        append(problems, checkCoaching(gone_.id, kept_.id));
        return problems;
    }

    void write() {
        for (SharedSession& session : shared_)
            session.merge();
        for (Enrolment enrolment : moved_) {
            enrolment.person = kept_.id;
            workspace_.sessions().update(enrolment);
        }
        mergeAffiliations();
        mergeMooc(workspace_, kept_.id, gone_.id);
        workspace_.people().rewire(gone_.id, kept_.id);
        workspace_.people().update(filledUp());
        workspace_.people().remove(gone_.id);
    }

private:
    /// One person is never in two sessions at one time.
    [[nodiscard]] Problems checkElsewhere(SessionId id) const {
        const Session session = workspace_.sessions().find(id).value_or(Session{});
        const auto halfDays = workspace_.sessions().halfDays(id);
        if (session.cancelled || halfDays.empty())
            return {};
        for (const HalfDay& other :
             workspace_.sessions().otherHalfDays(kept_.id, id, halfDays.front().date, halfDays.back().date)) {
            const bool clashes = std::any_of(halfDays.begin(), halfDays.end(),
                                             [&](const HalfDay& own) { return overlap(own, other); });
            if (clashes) {
                const QString elsewhere = workspace_.sessions().find(other.session).value_or(Session{}).code;
                return {makeError({}, "merge.two_places", {elsewhere, session.code, iso(other.date)})};
            }
        }
        return {};
    }

    /// Nobody is coached during a session, nor twice at one time; an appointment of both is one already.
    [[nodiscard]] Problems checkCoaching(PersonId coached, PersonId other) const {
        for (const CoachingEntry& entry : workspace_.coaching().entriesOf(coached)) {
            if (entry.cancelled)
                continue;
            for (const HalfDay& halfDay :
                 workspace_.sessions().otherHalfDays(other, {}, entry.date, entry.date)) {
                if (overlap(entry, halfDay)) {
                    const QString code = workspace_.sessions().find(halfDay.session).value_or(Session{}).code;
                    return {makeError({}, "merge.two_places", {entry.code, code, iso(halfDay.date)})};
                }
            }
            for (const CoachingEntry& theirs : workspace_.coaching().entriesOf(other)) {
                if (theirs.id != entry.id && !theirs.cancelled && overlap(entry, theirs))
                    return {makeError({}, "merge.two_places", {entry.code, theirs.code, iso(theirs.date)})};
            }
        }
        return {};
    }

    [[nodiscard]] Person filledUp() const {
        Person person = kept_;
        if (person.email.isEmpty())
            person.email = gone_.email;
        if (person.phone.isEmpty())
            person.phone = gone_.phone;
        if (person.sex == Sex::unknown)
            person.sex = gone_.sex;
        if (person.note.isEmpty())
            person.note = gone_.note;
        else if (!gone_.note.isEmpty() && gone_.note != person.note &&
                 person.note.size() + gone_.note.size() < maxNoteLength)
            person.note += QLatin1Char('\n') + gone_.note;
        return person;
    }

    /// Links at one structure that share a day become one; the fields of the person kept count.
    void mergeAffiliations() {
        std::vector<Affiliation> links = workspace_.people().affiliations(kept_.id);
        for (Affiliation link : workspace_.people().affiliations(gone_.id)) {
            link.person = kept_.id;
            auto other = links.begin();
            while ((other = std::find_if(other, links.end(), [&](const Affiliation& one) {
                        return one.organisation == link.organisation && !validate(link, {one}).empty();
                    })) != links.end()) {
                join(link, *other);
                workspace_.people().remove(other->id);
                other = links.erase(other);
            }
            links.push_back(link);
            workspace_.people().update(link);
        }
    }

    static void join(Affiliation& link, const Affiliation& kept) {
        link.role = kept.role;
        link.duty = kept.duty.isEmpty() ? link.duty : kept.duty;
        const Period a = link.period;
        const Period b = kept.period;
        link.period.from = a.from.isValid() && b.from.isValid() ? std::min(a.from, b.from) : QDate();
        link.period.to = a.to.isValid() && b.to.isValid() ? std::max(a.to, b.to) : QDate();
    }

    Workspace& workspace_;
    Person kept_;
    Person gone_;
    std::vector<SharedSession> shared_;
    std::vector<Enrolment> moved_; ///< in sessions where only `gone` is
};

} // namespace

std::vector<DuplicatePair> findDuplicates(const std::vector<Person>& people) {
    using Reason = DuplicatePair::Reason;
    std::vector<DuplicatePair> pairs;
    QHash<QString, PersonId> names;
    QHash<QString, std::vector<const Person*>> mailboxes;
    for (const Person& person : people) {
        const FoldedName name(person);
        auto& mailbox = mailboxes[person.email.toLower()];
        const auto sameMailbox = std::find_if(mailbox.begin(), mailbox.end(), [&](const Person* other) {
            return !person.email.isEmpty() && name.sharesAWord(FoldedName(*other));
        });
        if (names.contains(name.key))
            pairs.push_back({names.value(name.key), person.id, Reason::sameName});
        else if (names.contains(name.swapped))
            pairs.push_back({names.value(name.swapped), person.id, Reason::swappedName});
        else if (sameMailbox != mailbox.end())
            pairs.push_back({(*sameMailbox)->id, person.id, Reason::sameEmail});
        else
            names.insert(name.key, person.id);
        mailbox.push_back(&person);
    }
    return pairs;
}

Outcome mergePeople(Workspace& workspace, PersonId keptId, PersonId goneId) {
    const auto kept = workspace.people().find(keptId);
    const auto gone = workspace.people().find(goneId);
    if (!kept || !gone || keptId == goneId)
        return rowGone();
    return workspace.change({"person.merge", {fullName(*kept), fullName(*gone)}}, [&] {
        Merge merge(workspace, *kept, *gone);
        const Problems problems = merge.check();
        if (!hasErrors(problems))
            merge.write();
        return problems;
    });
}

} // namespace palas
