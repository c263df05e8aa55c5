// SPDX-License-Identifier: EUPL-1.2
#include "wording/Formats.h"
#include "wording/Labels.h"

#include <QCoreApplication>

namespace palas::wording {

namespace {

class TaskWords {
    Q_DECLARE_TR_FUNCTIONS(TaskWords)

public:
    static QString title(const QString& code) {
        if (code == QLatin1String("sheets_missing"))
            return tr("Sessions without a signed sheet");
        if (code == QLatin1String("attendance_untyped"))
            return tr("Attendance to be entered");
        if (code == QLatin1String("signatures_missing"))
            return tr("Signatures missing");
        if (code == QLatin1String("trainer_missing"))
            return tr("Sessions without a trainer");
        if (code == QLatin1String("hours_missing"))
            return tr("Half-days without hours");
        if (code == QLatin1String("contact_missing"))
            return tr("People without phone or e-mail");
        if (code == QLatin1String("programme_incomplete"))
            return tr("Programme to be completed");
        if (code == QLatin1String("kits_to_hand_over"))
            return tr("Kits to be handed over");
        if (code == QLatin1String("receipts_missing"))
            return tr("Receipts to be filed");
        if (code == QLatin1String("stickers_missing"))
            return tr("EU stickers to be shown");
        if (code == QLatin1String("equipment_check_unfinished"))
            return tr("Equipment check to be finished");
        if (code == QLatin1String("equipment_gone"))
            return tr("Equipment lost or stolen");
        if (code == QLatin1String("coaching_to_prove"))
            return tr("Coaching to be proven");
        if (code == QLatin1String("coaching_undescribed"))
            return tr("Coaching without an account");
        if (code == QLatin1String("coaching_overrun"))
            return tr("Coaching hours overrun");
        if (code == QLatin1String("coaching_unused"))
            return tr("Coaching hours unused");
        if (code == QLatin1String("structures_without_group"))
            return tr("Structures in no immersion group");
        if (code == QLatin1String("journey_costs_unknown"))
            return tr("Journey costs unknown");
        if (code == QLatin1String("mission_orders_missing"))
            return tr("Mission orders missing");
        if (code == QLatin1String("immersion_reports"))
            return tr("Immersion reports missing");
        if (code == QLatin1String("lab_stages_late"))
            return tr("Stages of labs late");
        if (code == QLatin1String("lab_milestones_late"))
            return tr("Milestones of labs late");
        if (code == QLatin1String("experiments_unconcluded"))
            return tr("Experiments without conclusion");
        if (code == QLatin1String("structures_without_lab"))
            return tr("Structures without a lab");
        if (code == QLatin1String("evaluations_missing"))
            return tr("Sessions without evaluation");
        if (code == QLatin1String("evaluations_due"))
            return tr("Later evaluations due");
        if (code == QLatin1String("evaluations_late"))
            return tr("Later evaluations late");
        if (code == QLatin1String("agreements_to_file"))
            return tr("Partnership agreements to be filed");
        if (code == QLatin1String("partnerships_ended"))
            return tr("Partnerships ended");
        if (code == QLatin1String("convocations_to_issue"))
            return tr("People to be convoked");
        if (code == QLatin1String("convocations_outdated"))
            return tr("Convocations to be issued anew");
        if (code == QLatin1String("convocations_called_off"))
            return tr("Sessions called off: people to tell");
        if (code == QLatin1String("certificates_to_issue"))
            return tr("Certificates to be issued");
        if (code == QLatin1String("certificates_outdated"))
            return tr("Certificates to be replaced");
        if (code == QLatin1String("diagnostic_baseline_missing"))
            return tr("Baseline diagnostics missing");
        if (code == QLatin1String("diagnostic_final_missing"))
            return tr("Final diagnostics missing");
        if (code == QLatin1String("diagnostic_unfinished"))
            return tr("Diagnostics to be finished");
        if (code == QLatin1String("needs_overdue"))
            return tr("Analyses of social needs overdue");
        if (code == QLatin1String("basket_empty"))
            return tr("Structures without à la carte module");
        if (code == QLatin1String("elective_without_session"))
            return tr("Chosen modules without session");
        if (code == QLatin1String("elective_group_small"))
            return tr("Groups too small");
        if (code == QLatin1String("mooc_not_started"))
            return tr("MOOC not begun");
        if (code == QLatin1String("mooc_stalled"))
            return tr("MOOC left unfinished");
        return code;
    }

    static QString detail(const Task& task) {
        const int count = int(task.count);
        if (task.code == QLatin1String("sheets_missing"))
            return tr("%n sheet(s) to file", nullptr, count);
        if (task.code == QLatin1String("attendance_untyped"))
            return tr("%n attendance(s) expected, not entered yet", nullptr, count);
        if (task.code == QLatin1String("signatures_missing"))
            return tr("%n signature(s) missing on filed sheets", nullptr, count);
        if (task.code == QLatin1String("trainer_missing"))
            return tr("%n session(s) within 30 days", nullptr, count);
        if (task.code == QLatin1String("hours_missing"))
            return tr("%n half-day(s) with neither start nor end", nullptr, count);
        if (task.code == QLatin1String("contact_missing"))
            return tr("%n person(s) enrolled that nobody can reach", nullptr, count);
        if (task.code == QLatin1String("programme_incomplete"))
            return tr("%n piece(s) of information unknown", nullptr, count);
        if (task.code == QLatin1String("kits_to_hand_over"))
            return tr("%n structure(s) without their kit", nullptr, count);
        if (task.code == QLatin1String("receipts_missing"))
            return tr("%n signed receipt(s) to file", nullptr, count);
        if (task.code == QLatin1String("stickers_missing"))
            return tr("%n item(s) without sticker or photograph", nullptr, count);
        if (task.code == QLatin1String("equipment_check_unfinished"))
            return tr("%n item(s) not looked at yet", nullptr, count);
        if (task.code == QLatin1String("equipment_gone"))
            return tr("%n item(s) lost or stolen", nullptr, count);
        if (task.code == QLatin1String("coaching_to_prove"))
            return tr("%n document(s) to file", nullptr, count);
        if (task.code == QLatin1String("coaching_undescribed"))
            return tr("%n account(s) of the work done to write", nullptr, count);
        if (task.code == QLatin1String("coaching_overrun"))
            return tr("%n structure(s) beyond their hours", nullptr, count);
        if (task.code == QLatin1String("coaching_unused"))
            return tr("%n structure(s) have spent nothing at mid-programme", nullptr, count);
        if (task.code == QLatin1String("structures_without_group"))
            return tr("%n structure(s) in no group", nullptr, count);
        if (task.code == QLatin1String("journey_costs_unknown"))
            return tr("%n journey(s) with a cost unknown", nullptr, count);
        if (task.code == QLatin1String("mission_orders_missing"))
            return tr("%n person(s) of a group without a mission order", nullptr, count);
        if (task.code == QLatin1String("immersion_reports"))
            return tr("%n report(s) to file", nullptr, count);
        if (task.code == QLatin1String("lab_stages_late"))
            return tr("%n stage(s) planned, not done", nullptr, count);
        if (task.code == QLatin1String("lab_milestones_late"))
            return tr("%n milestone(s) not reached", nullptr, count);
        if (task.code == QLatin1String("experiments_unconcluded"))
            return tr("%n experiment(s) over, without result or decision", nullptr, count);
        if (task.code == QLatin1String("structures_without_lab"))
            return tr("%n structure(s) without a project since the Université", nullptr, count);
        if (task.code == QLatin1String("evaluations_missing"))
            return tr("%n session(s) over without a form", nullptr, count);
        if (task.code == QLatin1String("evaluations_due"))
            return tr("%n session(s) over for three months", nullptr, count);
        if (task.code == QLatin1String("evaluations_late"))
            return tr("%n session(s) over for more than six months", nullptr, count);
        if (task.code == QLatin1String("agreements_to_file"))
            return tr("%n agreement(s) signed, not filed", nullptr, count);
        if (task.code == QLatin1String("partnerships_ended"))
            return tr("%n partnership(s) to renew or to let go", nullptr, count);
        if (task.code == QLatin1String("convocations_to_issue"))
            return tr("%n person(s) not convoked to a session of the next 30 days", nullptr, count);
        if (task.code == QLatin1String("convocations_outdated"))
            return tr("%n person(s) convoked to a date or a place that has changed", nullptr, count);
        if (task.code == QLatin1String("convocations_called_off"))
            return tr("%n person(s) convoked to a session that does not take place", nullptr, count);
        if (task.code == QLatin1String("certificates_to_issue"))
            return tr("%n person(s) with proven hours and no certificate", nullptr, count);
        if (task.code == QLatin1String("certificates_outdated"))
            return tr("%n certificate(s) whose proven hours have changed", nullptr, count);
        if (task.code == QLatin1String("diagnostic_baseline_missing"))
            return tr("%n structure(s) not assessed yet", nullptr, count);
        if (task.code == QLatin1String("diagnostic_final_missing"))
            return tr("%n structure(s) to assess again", nullptr, count);
        if (task.code == QLatin1String("diagnostic_unfinished"))
            return tr("%n structure(s) with questions not answered", nullptr, count);
        if (task.code == QLatin1String("needs_overdue"))
            return tr("%n CCAS without an analysis presented", nullptr, count);
        if (task.code == QLatin1String("basket_empty"))
            return tr("%n structure(s) that chose nothing", nullptr, count);
        if (task.code == QLatin1String("elective_without_session"))
            return tr("%n module(s) to plan", nullptr, count);
        if (task.code == QLatin1String("elective_group_small"))
            return tr("%n session(s) under the smallest group", nullptr, count);
        if (task.code == QLatin1String("mooc_not_started"))
            return tr("%n person(s) registered who have not begun", nullptr, count);
        if (task.code == QLatin1String("mooc_stalled"))
            return tr("%n person(s) in progress for two months or more", nullptr, count);
        return number(task.count);
    }

    static QString stake(Minutes minutes) { return tr("%1 at stake").arg(duration(minutes)); }
    /// Sessions to come are named by the first of them, what is late by how long it has been.
    static QString when(const Task& task) {
        const bool toCome =
            task.code == QLatin1String("trainer_missing") || task.code == QLatin1String("hours_missing");
        return (toCome ? tr("the first on %1") : tr("since %1")).arg(shortDate(task.oldest));
    }
};

} // namespace

QString taskTitle(const Task& task) {
    return TaskWords::title(task.code);
}

QString taskDetail(const Task& task) {
    QStringList parts{TaskWords::detail(task)};
    if (task.minutes.value > 0)
        parts << TaskWords::stake(task.minutes);
    if (task.oldest.isValid())
        parts << TaskWords::when(task);
    return parts.join(QStringLiteral(" · "));
}

} // namespace palas::wording
