// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/Session.h"

#include <optional>
#include <vector>

namespace palas {

class Database;

/// Sessions, their half-days and enrolments.
class SessionStore {
public:
    explicit SessionStore(Database& database);
    SessionId insert(Session session);
    void update(const Session& session);
    void remove(SessionId id); ///< with half-days, sheets and enrolments, and what these hold, each deleted
                               ///< row by row
    [[nodiscard]] std::optional<Session> find(SessionId id) const;
    [[nodiscard]] std::optional<Session> findByCode(const QString& code) const;
    [[nodiscard]] std::vector<Session> all() const; ///< by first half-day, undated last, then code
    [[nodiscard]] QString nextCode() const;         ///< « SE-001 »

    HalfDayId insert(HalfDay halfDay);
    void update(const HalfDay& halfDay);
    void remove(HalfDayId id); ///< with its attendance and its columns on sheets
    [[nodiscard]] std::vector<HalfDay> halfDays(SessionId session) const; ///< by date, part
    [[nodiscard]] std::vector<HalfDay> allHalfDays() const;               ///< by session, date, part
    [[nodiscard]] std::vector<HalfDay> halfDaysFrom(QDate day) const; ///< that day or later; the same order

    EnrolmentId insert(Enrolment enrolment);
    void update(const Enrolment& enrolment);
    void remove(
        EnrolmentId id); ///< with all that it holds: attendance, journey, certificates, lines on sheets ...
    [[nodiscard]] std::optional<Enrolment> find(EnrolmentId id) const;
    [[nodiscard]] std::vector<Enrolment> enrolments(SessionId session) const; ///< by folded name
    [[nodiscard]] std::vector<Enrolment> enrolmentsOf(PersonId person) const;
    [[nodiscard]] std::vector<Enrolment> enrolmentsOf(OrganisationId credited) const; ///< by session
    [[nodiscard]] std::vector<Enrolment> allEnrolments() const;
    /// Half-days of the other, not cancelled sessions where this person is enrolled, near `from`..`to` (a day
    /// wider).
    [[nodiscard]] std::vector<HalfDay> otherHalfDays(PersonId person, SessionId except, QDate from,
                                                     QDate to) const;
    /// The other, not cancelled sessions that someone leads and that have half-days there, by code.
    [[nodiscard]] std::vector<Session> ledSessions(SessionId except, QDate from, QDate to) const;

private:
    Database& database_;
};

} // namespace palas
