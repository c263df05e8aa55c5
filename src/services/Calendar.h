// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/Coaching.h"
#include "domain/Ids.h"
#include "domain/Lab.h"
#include "domain/Module.h"
#include "domain/Quantities.h"
#include "domain/Session.h"

#include <optional>
#include <QStringList>
#include <vector>

namespace palas {
class Figures;
class Workspace;

/// What a dated entry is. A half-day of an immersion where something is visited is that visit.
enum class CalendarKind {
    session,
    event,
    immersion,
    opening,
    visit,
    coaching,
    report,         ///< of an immersion: due
    stage,          ///< of a lab: planned or done
    milestone,      ///< of a lab: due or done
    experiment,     ///< of a lab: as long as it lasts
    handover,       ///< of a kit: planned or done
    partnership,    ///< ends
    evaluation,     ///< the later forms of a session are due
    programmeStart, ///< of the operation
    programmeEnd,
    mooc, ///< completed
    baseline,
    finalDiagnostic,
    needsStarted, ///< the analysis of social needs
    needsPresented,
    needsDecided, ///< the board decided on it
    needsDue,     ///< by law, of those that are not presented
    partnershipStart,
    agreement,      ///< of a partnership: signed
    equipmentCheck, ///< as long as it lasts
    convocations,   ///< issued
    calledOff,      ///< people were told that a session is
    certificates    ///< issued
};
[[nodiscard]] QString toCode(CalendarKind kind);
[[nodiscard]] std::optional<CalendarKind> calendarKindFromCode(const QString& code);

/// Kinds that are looked for together: a lane of the strip each.
enum class CalendarGroup {
    sessions,
    events,
    mooc,
    immersions,
    coaching,
    labs,
    equipment,
    followUp, ///< of the structures: diagnostics, needs, partners
    papers,
    deadlines
};
inline constexpr CalendarGroup calendarGroups[] = {
    CalendarGroup::sessions, CalendarGroup::events,   CalendarGroup::mooc,      CalendarGroup::immersions,
    CalendarGroup::coaching, CalendarGroup::labs,     CalendarGroup::equipment, CalendarGroup::followUp,
    CalendarGroup::papers,   CalendarGroup::deadlines};
[[nodiscard]] QString toCode(CalendarGroup group);
[[nodiscard]] std::optional<CalendarGroup> calendarGroupFromCode(const QString& code);
[[nodiscard]] CalendarGroup groupOf(CalendarKind kind);

/// toProve, proven: done, and whether its document is filed. late: its day is over and it is not done. over:
/// its day has passed and nothing is asked of it.
enum class CalendarState { planned, running, toProve, proven, late, over, cancelled };
[[nodiscard]] QString toCode(CalendarState state);
[[nodiscard]] std::optional<CalendarState> calendarStateFromCode(const QString& code);

/// One thing with a day, wherever it is kept.
struct CalendarEntry {
    CalendarKind kind = CalendarKind::session;
    QString key; ///< « half-day-12 »: its own, and the same after it is moved
    /// What it belongs to: session, coaching entry, group, lab, kit, partnership; of diagnostics and needs
    /// the structure, of online courses the first of the people.
    qint64 row = 0;
    QString code; ///< of that row: « SE-031 », « LAB-01 »; may be empty
    /// What it is called, in its own words: coaching and visits their theme, a stage or a milestone its name
    /// and that of the lab, a report the number of its group and its host. Of a half-day: none, its module
    /// says it.
    QStringList title;
    std::optional<LabStage> stage;
    QString person; ///< trainer or coach; may be empty
    QString place;
    QDate first;
    QDate last;                  ///< the same day, but for an experiment
    std::optional<DayPart> part; ///< of a half-day
    std::optional<int> start;    ///< minutes after local midnight of `zone`; absent with `end`
    std::optional<int> end;
    QString zone;
    std::optional<CoachingModality> modality;
    CalendarState state = CalendarState::planned;
    std::vector<OrganisationId> structures; ///< by key
    std::vector<int> shares;                ///< of what counts people: how many of each structure
    ModuleId module;
    std::optional<Strand> strand;
    SessionId session; ///< whose half-day it is, which can be moved; else none
    [[nodiscard]] int people() const;
    bool operator==(const CalendarEntry&) const = default;
};

/// Which entries are wanted; what is left out is not asked.
struct CalendarFilter {
    OrganisationId structure; ///< with the days of the operation, which concern everyone
    ModuleId module;
    std::optional<Strand> strand;
    Period period; ///< open: all days
    std::optional<CalendarGroup> group = std::nullopt;
    [[nodiscard]] bool passes(const CalendarEntry& entry) const;
    bool operator==(const CalendarFilter&) const = default;
};

/// Everything dated in the programme, or in the structure of the figures' scope, on the figures' day. One
/// function a source (services/CalendarSources.h), one query a table, none a row.
class Calendar {
public:
    Calendar(const Figures& figures, Workspace& workspace);
    [[nodiscard]] const std::vector<CalendarEntry>& entries() const { return entries_; } ///< by time, key
    /// Those that pass. Asked for one structure, an entry names no other.
    [[nodiscard]] std::vector<CalendarEntry> matching(const CalendarFilter& filter) const;
    /// Sessions still to be planned that pass, whatever the period: without first and last day.
    [[nodiscard]] std::vector<CalendarEntry> undated(const CalendarFilter& filter) const;

private:
    std::vector<CalendarEntry> entries_;
    std::vector<CalendarEntry> undated_;
};

/// Its start as an instant; invalid without hours.
[[nodiscard]] QDateTime startInstant(const CalendarEntry& entry);
[[nodiscard]] QDateTime endInstant(const CalendarEntry& entry);

} // namespace palas
