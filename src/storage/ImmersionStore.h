// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/Immersion.h"

#include <optional>
#include <vector>

namespace palas {

class Database;

/// Groups at their hosts, with their structures, visits, journeys, ideas and the contacts kept up.
class ImmersionStore {
public:
    explicit ImmersionStore(Database& database);

    ImmersionId insert(Immersion immersion); ///< with its structures
    void update(const Immersion& immersion); ///< with its structures
    void remove(ImmersionId id);             ///< with structures and visits; its session stays
    [[nodiscard]] std::optional<Immersion> find(ImmersionId id) const;
    [[nodiscard]] std::optional<Immersion> findBySession(SessionId session) const;
    [[nodiscard]] std::optional<Immersion> findByNumber(int number) const;
    [[nodiscard]] std::vector<Immersion> all() const; ///< by number
    [[nodiscard]] int nextNumber() const;             ///< after the highest
    /// Ideas, contacts and filed documents that a group holds: it is not removed while there are any.
    [[nodiscard]] int references(ImmersionId id) const;
    /// The group, other than the one of `except`, where this person is; cancelled sessions do not count.
    [[nodiscard]] std::optional<Immersion> groupOf(PersonId person, SessionId except) const;
    /// The same for a structure that a group lists.
    [[nodiscard]] std::optional<Immersion> groupOf(OrganisationId structure, ImmersionId except) const;
    /// The groups whose report was filed by the day.
    [[nodiscard]] std::vector<ImmersionId> withReportFiled(QDate asOf) const;

    VisitId insert(Visit visit);
    void update(const Visit& visit);
    void remove(VisitId id);
    [[nodiscard]] std::optional<Visit> find(VisitId id) const;
    [[nodiscard]] std::vector<Visit> visits(ImmersionId immersion) const; ///< by half-day
    [[nodiscard]] std::vector<Visit> allVisits() const;
    [[nodiscard]] std::vector<Visit> visitsOn(HalfDayId halfDay) const;
    [[nodiscard]] int references(VisitId id) const; ///< ideas seen there

    void set(const Journey& journey); ///< a blank one has no row
    [[nodiscard]] std::optional<Journey> find(EnrolmentId enrolment) const;
    [[nodiscard]] std::vector<Journey> allJourneys() const;

    IdeaId insert(Idea idea);
    void update(const Idea& idea);
    void remove(IdeaId id);
    [[nodiscard]] std::optional<Idea> find(IdeaId id) const;
    [[nodiscard]] std::vector<Idea> allIdeas() const; ///< by group, day seen, title

    HostContactId insert(HostContact contact);
    void update(const HostContact& contact);
    void remove(HostContactId id);
    [[nodiscard]] std::optional<HostContact> find(HostContactId id) const;
    [[nodiscard]] std::vector<HostContact> allContacts() const; ///< by group, day

    /// Who was present at an opening at the head office, up to the day.
    struct Opening {
        SessionId session;
        EnrolmentId enrolment;
        OrganisationId organisation;
        QDate day;
    };
    [[nodiscard]] std::vector<Opening> presentAtOpening(QDate asOf) const;

private:
    void writeStructures(const Immersion& immersion);
    Database& database_;
};

} // namespace palas
