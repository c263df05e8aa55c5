// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/Ids.h"
#include "domain/Quantities.h"
#include "domain/SignInSheet.h"

#include <QDate>
#include <vector>

namespace palas {

class Database;

/// What one enrolment adds up to on a day, summed by the database over its half-days.
struct EnrolmentTotals {
    EnrolmentId enrolment;
    SessionId session;
    PersonId person;
    OrganisationId organisation;
    Minutes planned;         ///< all half-days of the session, whatever the day
    Minutes attended;        ///< present, on or before the day
    Minutes proven;          ///< attended, signed and covered by evidence filed on or before the day
    qint64 plannedCells = 0; ///< half-days of the session
    qint64 pastCells = 0;    ///< half-days on or before the day
    qint64 presentCells = 0;
    qint64 provenCells = 0;
    qint64 absentCells = 0;
    qint64 excusedCells = 0;
    qint64 typedCells = 0; ///< present, absent or excused
    bool operator==(const EnrolmentTotals&) const = default;
};

/// Span of a session's half-days.
struct SessionSpan {
    SessionId session;
    QDate first;
    QDate last;
    qint64 halfDays = 0;
    Minutes planned;
    bool hoursKnown = true;
};

/// Which rows are summed: what is known on a day, of one structure or of all, over some half-days or over
/// all.
struct TotalsScope {
    QDate asOf;
    OrganisationId organisation; ///< none: all
    Period period;               ///< open: all half-days
};

/// The aggregates under the figures: one pass over the rows each, no stored totals.
class TotalsStore {
public:
    explicit TotalsStore(Database& database);
    /// Without cancelled sessions; within a period, only those with a half-day inside.
    [[nodiscard]] std::vector<EnrolmentTotals> enrolments(const TotalsScope& scope) const;
    [[nodiscard]] std::vector<SessionSpan> sessions() const;
    /// Each sheet without its lines, whether it is filed on the day, and its cells that are present without
    /// signature.
    struct SheetTotals {
        SignInSheetId sheet;
        SessionId session;
        SheetKind kind = SheetKind::paper;
        QString code;
        QDate lastDay; ///< of the half-days it covers
        bool filed = false;
        qint64 presentCells = 0;
        qint64 unsignedCells = 0; ///< present and not signed, on a filed paper sheet
        Minutes attended;         ///< present on the cells it covers
        bool trainerSigned = false;
    };
    /// Without cancelled sessions. Within a structure: the pages with one of its people, and only their
    /// cells; within a period: the pages whose last day is inside.
    [[nodiscard]] std::vector<SheetTotals> sheets(const TotalsScope& scope) const;
    /// Per session: present minutes on half-days up to the day that no sheet at all covers. Without cancelled
    /// sessions, and without sessions where there are none.
    [[nodiscard]] std::vector<std::pair<SessionId, Minutes>> uncovered(const TotalsScope& scope) const;

private:
    Database& database_;
};

} // namespace palas
