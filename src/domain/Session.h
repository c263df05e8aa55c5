// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/Ids.h"
#include "domain/Mayotte.h"
#include "domain/Problem.h"
#include "domain/Quantities.h"

#include <optional>
#include <QDateTime>
#include <QString>
#include <vector>

namespace palas {

enum class Modality { onsite, remote };
enum class DayPart { morning, afternoon };

[[nodiscard]] QString toCode(Modality modality);
[[nodiscard]] QString toCode(DayPart part);
[[nodiscard]] std::optional<Modality> modalityFromCode(const QString& code);
[[nodiscard]] std::optional<DayPart> dayPartFromCode(const QString& code);

/// A delivery of a module.
struct Session {
    SessionId id;
    QString code; ///< « SE-036 »
    ModuleId module;
    Modality modality = Modality::onsite;
    QString place;
    OrganisationId host; ///< structure that hosts it; may be none
    QString provider;    ///< organisme de formation
    QString trainer;     ///< required before a sign-in sheet is printed
    std::optional<int> capacity;
    bool cancelled = false;
    QString note;
    QString toBring = {}; ///< what the people convoked are asked to bring
    bool operator==(const Session&) const = default;
};

/// One dated half-day of a session. Start and end are minutes after local midnight of `zone`; both may be
/// unknown (a published session whose hours are not), then its planned duration counts as zero and documents
/// show a blank.
struct HalfDay {
    HalfDayId id;
    SessionId session;
    QDate date;
    DayPart part = DayPart::morning;
    std::optional<int> start;
    std::optional<int> end;
    QString zone = QString::fromLatin1(mayotteZone); ///< IANA
    bool operator==(const HalfDay&) const = default;
};

/// A person in a session; the hours are credited to `organisation`, the structure on the first half-day.
struct Enrolment {
    EnrolmentId id;
    SessionId session;
    PersonId person;
    OrganisationId organisation;
    QDate enrolledOn;
    bool operator==(const Enrolment&) const = default;
};

enum class SessionState { undated, planned, running, held, proven, cancelled };
[[nodiscard]] QString toCode(SessionState state);

inline constexpr int longestHalfDay = 360; ///< minutes; longer is an error

/// Field of a problem of the half-day at `index`: "half_days.0.start".
[[nodiscard]] QString halfDayField(int index, const char* name);

/// A minute of a local day as an instant; invalid when the day, the minute or the zone is unknown.
[[nodiscard]] QDateTime instantOf(QDate date, std::optional<int> minute, const QString& zone);
[[nodiscard]] Minutes duration(const HalfDay& halfDay);
/// Start and end as instants; invalid when the hours or the zone are unknown.
[[nodiscard]] QDateTime startInstant(const HalfDay& halfDay);
[[nodiscard]] QDateTime endInstant(const HalfDay& halfDay);
/// Two half-days share time, compared as instants across zones; without hours: the same date and part.
[[nodiscard]] bool overlap(const HalfDay& a, const HalfDay& b);

[[nodiscard]] Problems validate(const Session& session);
/// Start before end, at most longestHalfDay, a known zone, no overlap inside the session; outside the
/// operation: warning. Fields as halfDayField().
[[nodiscard]] Problems validate(const std::vector<HalfDay>& halfDays, const Period& operation);
[[nodiscard]] bool byTime(const HalfDay& a, const HalfDay& b);

/// What the stored facts make of a session on a day. `presentCells` and `provenCells` count half-day
/// attendances.
[[nodiscard]] SessionState sessionState(bool cancelled, QDate firstDay, QDate lastDay, QDate asOf,
                                        qint64 presentCells, qint64 provenCells);

} // namespace palas
