// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/Attendance.h"
#include "domain/SignInSheet.h"
#include "services/DemoScan.h"

#include <QHash>
#include <QPair>

namespace palas {

/// A session with all that its pages need.
struct DemoSession {
    Session session;
    QString moduleLabel;
    std::vector<HalfDay> halfDays;
    std::vector<EnrolmentId> people; ///< in the order of the pages
    QHash<EnrolmentId, QString> names;
    QHash<QPair<EnrolmentId, HalfDayId>, Attendance> cells;
};

/// What the scanner makes of a page: signatures where people signed, hours in a connection log.
[[nodiscard]] DemoScanPage scanOf(const DemoSession& session, const SignInSheet& page);
[[nodiscard]] QString scanName(const SignInSheet& page); ///< « SE-012-1.pdf »

} // namespace palas
