// SPDX-License-Identifier: EUPL-1.2
#pragma once

// Private to *Tasks.cpp: how a task is put together, and the tasks of each activity.

#include "services/Tasks.h"

namespace palas {

[[nodiscard]] Task taskOf(const char* code);
/// Names one of the things that a task is about; only the first few are kept, each once.
void addSubject(Task& task, const QString& subject);
/// The oldest day is kept; one that is not valid changes nothing.
void addDay(Task& task, QDate day);

/// One of these structures.
[[nodiscard]] Task structuresTask(const char* code, const std::vector<Organisation>& structures);
/// Of those of the programme that are wanted.
[[nodiscard]] Task structuresTask(const Figures& figures, const char* code,
                                  const std::function<bool(const Organisation&)>& wanted);

/// One of the enrolments that are wanted: their sessions, and the oldest of these days of them.
[[nodiscard]] Task enrolmentTask(const Figures& figures, const char* code, QDate SessionSpan::*day,
                                 const std::function<bool(const EnrolmentTotals&)>& wanted);

// Those whose count is zero as well.

/// All of them, in no order.
[[nodiscard]] std::vector<Task> everyTask(const Figures& figures, Workspace& workspace);

/// coaching_to_prove (entries over without document) · coaching_undescribed (entries over without the work
/// done) · coaching_overrun · coaching_unused (structures)
[[nodiscard]] std::vector<Task> coachingTasks(const Figures& figures);
/// kits_to_hand_over (a planned date has passed, or half of the operation is over) · receipts_missing ·
/// stickers_missing (handed over, without sticker or photograph) · equipment_check_unfinished ·
/// equipment_gone (lost or stolen)
[[nodiscard]] std::vector<Task> equipmentTasks(const Figures& figures);
/// immersion_reports (due, not filed) · mission_orders_missing and journey_costs_unknown (people of a group)
/// · structures_without_group (once there are groups)
[[nodiscard]] std::vector<Task> immersionTasks(const Figures& figures);
/// lab_stages_late and lab_milestones_late (planned, not done) · experiments_unconcluded (over, without
/// result or decision) · structures_without_lab (CCAS, once the Université is over)
[[nodiscard]] std::vector<Task> labTasks(const Figures& figures);
/// agreements_to_file (signed, not filed) · partnerships_ended (within the last 90 days, and the structure
/// has no other with the same partner)
[[nodiscard]] std::vector<Task> partnershipTasks(const Figures& figures);
/// evaluations_missing (session over, no immediate form) · evaluations_due and evaluations_late (three and
/// six months after it, no later form)
[[nodiscard]] std::vector<Task> evaluationTasks(const Figures& figures);
/// diagnostic_baseline_missing (once a grid is in use) · diagnostic_final_missing (six months before the end)
/// · diagnostic_unfinished (questions not answered) · needs_overdue (CCAS past the day set by law)
[[nodiscard]] std::vector<Task> diagnosticTasks(const Figures& figures);
/// basket_empty (structures, once one has chosen) · elective_without_session (modules) ·
/// elective_group_small (sessions to come)
[[nodiscard]] std::vector<Task> basketTasks(const Figures& figures);
/// mooc_not_started and mooc_stalled (begun two months ago, not completed): people
[[nodiscard]] std::vector<Task> moocTasks(const Figures& figures);

/// certificates_to_issue (proven in a session that is over, without certificate) · certificates_outdated
/// (for other minutes than are proven)
[[nodiscard]] std::vector<Task> certificateTasks(const Figures& figures);

/// convocations_to_issue (enrolled in a session that begins within noticeDays, not convoked) ·
/// convocations_outdated (to what is no longer planned) · convocations_called_off (people to be told that
/// the session does not take place)
[[nodiscard]] std::vector<Task> convocationTasks(const Figures& figures);

} // namespace palas
