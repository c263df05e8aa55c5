// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/Ids.h"
#include "domain/Organisation.h"
#include "domain/Problem.h"
#include "domain/Quantities.h"

#include <optional>
#include <QDate>
#include <QString>
#include <QStringList>
#include <vector>

namespace palas {

/// A structure of a group, and what it showed its host in return.
struct ImmersionStructure {
    OrganisationId organisation;
    QString shown;
    bool operator==(const ImmersionStructure&) const = default;
};

/// One group at one host. Its people, its half-days and their attendance are those of its session, which is
/// made with it.
struct Immersion {
    ImmersionId id;
    SessionId session;
    OrganisationId host; ///< of kind host: a CCAS or a CIAS of mainland France
    int number = 0;      ///< « Groupe 3 »
    QDate reportDue;     ///< may be unknown
    EvidenceId report;   ///< the group's report once filed
    QString note;
    std::vector<ImmersionStructure> structures; ///< by key
    bool operator==(const Immersion&) const = default;
};

enum class VisitKind { opening, visit };

/// What was seen on a half-day of the group's session, which gives the date and the zone. The opening at the
/// head office is one of them.
struct Visit {
    VisitId id;
    ImmersionId immersion;
    HalfDayId halfDay;
    VisitKind kind = VisitKind::visit;
    QString theme;
    QString place;
    QString contact;
    QString note;
    bool operator==(const Visit&) const = default;
};

/// A person's journey, keyed by the enrolment in the group's session. A cost that is not known yet is absent,
/// which is not zero.
struct Journey {
    EnrolmentId enrolment;
    QString missionOrder; ///< its number
    QDate missionOrderOn;
    EvidenceId missionOrderEvidence;
    QString outbound;
    QString homebound;
    int nights = 0;
    std::optional<Cents> travel;
    std::optional<Cents> lodging;
    std::optional<Cents> meals;
    bool operator==(const Journey&) const = default;
};

enum class IdeaState { seen, kept, takenUp };
enum class TakenUpAs { lab, service };

/// Seen, then kept by a structure, then taken up: each step has its day.
struct Idea {
    IdeaId id;
    ImmersionId immersion;
    VisitId visit;               ///< where it was seen; may be none
    OrganisationId organisation; ///< who keeps it; none until then
    QString title;
    QString description;
    QDate seenOn;
    QDate keptOn;
    QDate takenUpOn;
    std::optional<TakenUpAs> takenUpAs;
    bool operator==(const Idea&) const = default;
};

/// A contact kept up with the host after the return.
struct HostContact {
    HostContactId id;
    ImmersionId immersion;
    OrganisationId organisation; ///< the structure that keeps it up
    QDate date;
    QString contact; ///< whom, at the host
    QString subject;
    bool operator==(const HostContact&) const = default;
};

[[nodiscard]] QString toCode(VisitKind kind);
[[nodiscard]] QString toCode(IdeaState state);
[[nodiscard]] QString toCode(std::optional<TakenUpAs> as); ///< empty: not taken up
[[nodiscard]] std::optional<VisitKind> visitKindFromCode(const QString& code);
[[nodiscard]] std::optional<TakenUpAs> takenUpAsFromCode(const QString& code);

/// Where the idea stands on a day: what happens later has not happened yet. An idea seen later is seen.
[[nodiscard]] IdeaState stateOn(const Idea& idea, QDate day);
/// The structure's own, or nobody's yet: what another one keeps is no longer told of this one.
[[nodiscard]] bool isOpenTo(const Idea& idea, OrganisationId structure);

/// What is typed of it so far; nothing while none of the three parts is.
[[nodiscard]] std::optional<Cents> knownCost(const Journey& journey);
/// All of what is spent, unknown as long as one of the three parts is.
[[nodiscard]] std::optional<Cents> totalCost(const Journey& journey);
[[nodiscard]] bool hasMissionOrder(const Journey& journey);
/// Nothing to keep: such a journey has no row.
[[nodiscard]] bool isBlank(const Journey& journey);

[[nodiscard]] Problems validate(const Immersion& immersion);
[[nodiscard]] Problems validate(const Visit& visit);
[[nodiscard]] Problems validate(const Journey& journey);
[[nodiscard]] Problems validate(const Idea& idea);
[[nodiscard]] Problems validate(const HostContact& contact);

/// The themes of a list typed with « ; » or one a line.
[[nodiscard]] QStringList themesOf(const QString& list);

/// A host that answers some of a structure's priorities.
struct HostMatch {
    OrganisationId host;
    QStringList themes; ///< the host's themes that share a significant word, as they are written
    int words = 0;      ///< significant words in common, each counted once
    bool operator==(const HostMatch&) const = default;
};

/// Hosts whose themes share significant words with `priorities`, most words first, then most themes, then by
/// name. It suggests; people choose.
[[nodiscard]] std::vector<HostMatch> suggestHosts(const QString& priorities,
                                                  const std::vector<Organisation>& hosts);

} // namespace palas
