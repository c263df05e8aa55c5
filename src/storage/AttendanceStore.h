// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/Attendance.h"

#include <QHash>
#include <QPair>
#include <vector>

namespace palas {

class Database;

class AttendanceStore {
public:
    explicit AttendanceStore(Database& database);
    /// Writes the cell; a planned one is deleted.
    void set(const Attendance& attendance);
    [[nodiscard]] std::vector<Attendance> ofSession(SessionId session) const;
    [[nodiscard]] std::vector<Attendance> ofEnrolment(EnrolmentId enrolment) const;
    [[nodiscard]] std::vector<Attendance> all() const;
    /// What covers each cell of a session with evidence filed on or before `asOf`; absent: nothing.
    [[nodiscard]] QHash<QPair<EnrolmentId, HalfDayId>, Coverage> coverage(SessionId session,
                                                                          QDate asOf) const;

private:
    Database& database_;
};

} // namespace palas
