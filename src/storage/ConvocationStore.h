// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/Convocation.h"
#include "domain/Session.h"

#include <vector>

namespace palas {

class Database;

/// Convocations; of one enrolment, the latest is in force. Every list is by day, the latest last.
class ConvocationStore {
public:
    explicit ConvocationStore(Database& database);
    ConvocationId insert(Convocation convocation);
    void remove(ConvocationId id);
    [[nodiscard]] std::vector<Convocation> all() const;
    [[nodiscard]] std::vector<Convocation> ofSession(SessionId session) const;
    /// Of sessions that begin on this day or later.
    [[nodiscard]] std::vector<Convocation> ofSessionsFrom(QDate day) const;
    /// Of sessions that are cancelled, or have no half-day any more.
    [[nodiscard]] std::vector<Convocation> ofSessionsCalledOff() const;
    /// Who has one of those, by session.
    [[nodiscard]] std::vector<Enrolment> peopleCalledOff() const;
    [[nodiscard]] std::vector<Convocation> ofEnrolment(EnrolmentId enrolment) const;

private:
    Database& database_;
};

} // namespace palas
