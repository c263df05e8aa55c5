// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/Ids.h"
#include "domain/Problem.h"
#include "domain/Quantities.h"

#include <optional>
#include <QDateTime>
#include <QString>
#include <vector>

namespace palas {

struct HalfDay;

enum class CoachingModality { video, phone, onsite };
[[nodiscard]] QString toCode(CoachingModality modality); ///< "video", "phone", "onsite"
[[nodiscard]] std::optional<CoachingModality> coachingModalityFromCode(const QString& code);

/// Hours that a structure may spend.
struct CoachingGrant {
    CoachingGrantId id;
    OrganisationId organisation;
    Minutes minutes;
    QDate grantedOn;
    QString note;
    bool operator==(const CoachingGrant&) const = default;
};

/// Hours that a structure leaves to another.
struct CoachingTransfer {
    CoachingTransferId id;
    OrganisationId from;
    OrganisationId to;
    Minutes minutes;
    QDate transferredOn;
    QString reason; ///< required
    bool operator==(const CoachingTransfer&) const = default;
};

/// One appointment. Start and end are minutes after local midnight of `zone`, both required.
struct CoachingEntry {
    CoachingEntryId id;
    QString code; ///< « CO-012 »
    OrganisationId organisation;
    QString coach;
    QDate date;
    std::optional<int> start;
    std::optional<int> end;
    QString zone = QStringLiteral("Indian/Mayotte"); ///< IANA
    CoachingModality modality = CoachingModality::video;
    QString theme;
    QString workDone;
    QString nextStep;
    bool cancelled = false;
    EvidenceId evidence;          ///< log of the connection or co-signed note; none until filed
    std::vector<PersonId> people; ///< by id
    bool operator==(const CoachingEntry&) const = default;
};

/// Booked while its day is to come, spent from that day on, proven once a document is filed on it.
enum class CoachingState { booked, spent, proven, cancelled };
[[nodiscard]] QString toCode(CoachingState state);
[[nodiscard]] CoachingState coachingState(bool cancelled, QDate date, bool filed, QDate asOf);

/// What a structure has of its hours on a day.
struct CoachingWallet {
    Minutes granted; ///< with what it was left by others, without what it left to others
    Minutes spent;   ///< proven or not
    Minutes proven;
    Minutes booked;
    /// Of an entry: where its minutes go on the day.
    void add(CoachingState state, Minutes minutes);
    [[nodiscard]] Minutes left() const { return granted - spent; } ///< negative: more was spent
    [[nodiscard]] Minutes free() const { return left() - booked; } ///< negative: overrun
    [[nodiscard]] bool isOverrun() const { return free().value < 0; }
    bool operator==(const CoachingWallet&) const = default;
};

[[nodiscard]] Minutes duration(const CoachingEntry& entry);
/// Start and end as instants; invalid while the day, an hour or the zone is unknown.
[[nodiscard]] QDateTime startInstant(const CoachingEntry& entry);
[[nodiscard]] QDateTime endInstant(const CoachingEntry& entry);
/// They share time, compared as instants across zones; what has no hours shares none.
[[nodiscard]] bool overlap(const CoachingEntry& a, const CoachingEntry& b);
[[nodiscard]] bool overlap(const CoachingEntry& entry, const HalfDay& halfDay);
/// The same coach, whatever the accents and capitals.
[[nodiscard]] bool isSameCoach(const QString& a, const QString& b);

/// The day by which half of the programme is over; invalid while a date of the operation is unknown.
[[nodiscard]] QDate middleOf(const Period& operation);

[[nodiscard]] Problems validate(const CoachingGrant& grant, const Period& operation);
[[nodiscard]] Problems validate(const CoachingTransfer& transfer, const Period& operation);
/// Start before end inside the day, a known zone; outside the operation: warning.
[[nodiscard]] Problems validate(const CoachingEntry& entry, const Period& operation);

} // namespace palas
