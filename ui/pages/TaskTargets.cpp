// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/TaskTargets.h"

#include <algorithm>
#include <QCoreApplication>

namespace palas::ui {
namespace {

struct Settling {
    const char* code;
    const char* page;
    const char* icon;
    const char* action;
};

constexpr Settling settlings[] = {
    {"sheets_missing", "sessions", "realise", QT_TRANSLATE_NOOP("TaskTargets", "Attach the sheets")},
    {"attendance_untyped", "sessions", "prevu", QT_TRANSLATE_NOOP("TaskTargets", "Type attendance")},
    {"signatures_missing", "sessions", "signature",
     QT_TRANSLATE_NOOP("TaskTargets", "Look at the signatures")},
    {"trainer_missing", "sessions", "personne", QT_TRANSLATE_NOOP("TaskTargets", "Name the trainer")},
    {"hours_missing", "sessions", "echeance", QT_TRANSLATE_NOOP("TaskTargets", "Enter the hours")},
    {"contact_missing", "people", "personne", QT_TRANSLATE_NOOP("TaskTargets", "Complete")},
    {"kits_to_hand_over", "equipment", "equipement", QT_TRANSLATE_NOOP("TaskTargets", "Hand over")},
    {"receipts_missing", "equipment", "signature", QT_TRANSLATE_NOOP("TaskTargets", "Attach the receipts")},
    {"stickers_missing", "equipment", "equipement", QT_TRANSLATE_NOOP("TaskTargets", "Show the stickers")},
    {"equipment_check_unfinished", "equipment", "equipement",
     QT_TRANSLATE_NOOP("TaskTargets", "Go on checking")},
    {"equipment_gone", "equipment", "alerte", QT_TRANSLATE_NOOP("TaskTargets", "Look at the items")},
    {"coaching_to_prove", "coaching", "realise", QT_TRANSLATE_NOOP("TaskTargets", "Attach the proofs")},
    {"coaching_undescribed", "coaching", "coaching", QT_TRANSLATE_NOOP("TaskTargets", "Tell the work done")},
    {"coaching_overrun", "coaching", "alerte", QT_TRANSLATE_NOOP("TaskTargets", "Look at the hours")},
    {"coaching_unused", "coaching", "coaching", QT_TRANSLATE_NOOP("TaskTargets", "Look at the hours")},
    {"immersion_reports", "immersions", "immersion", QT_TRANSLATE_NOOP("TaskTargets", "File the reports")},
    {"mission_orders_missing", "immersions", "document", QT_TRANSLATE_NOOP("TaskTargets", "Complete")},
    {"journey_costs_unknown", "immersions", "financement", QT_TRANSLATE_NOOP("TaskTargets", "Complete")},
    {"structures_without_group", "immersions", "structure", QT_TRANSLATE_NOOP("TaskTargets", "Form a group")},
    {"lab_stages_late", "labs", "labo", QT_TRANSLATE_NOOP("TaskTargets", "Look at the stages")},
    {"lab_milestones_late", "labs", "echeance", QT_TRANSLATE_NOOP("TaskTargets", "Look at the milestones")},
    {"experiments_unconcluded", "labs", "labo", QT_TRANSLATE_NOOP("TaskTargets", "Conclude")},
    {"structures_without_lab", "labs", "labo", QT_TRANSLATE_NOOP("TaskTargets", "Open a project")},
    {"evaluations_missing", "sessions", "signature", QT_TRANSLATE_NOOP("TaskTargets", "Type the forms")},
    {"evaluations_due", "sessions", "signature", QT_TRANSLATE_NOOP("TaskTargets", "Type the forms")},
    {"evaluations_late", "sessions", "alerte", QT_TRANSLATE_NOOP("TaskTargets", "Type the forms")},
    {"agreements_to_file", "partners", "signature", QT_TRANSLATE_NOOP("TaskTargets", "File the agreements")},
    {"partnerships_ended", "partners", "personnes", QT_TRANSLATE_NOOP("TaskTargets", "Renew")},
    {"convocations_to_issue", "sessions", "courriel", QT_TRANSLATE_NOOP("TaskTargets", "Convoke")},
    {"convocations_outdated", "sessions", "courriel", QT_TRANSLATE_NOOP("TaskTargets", "Convoke anew")},
    {"convocations_called_off", "sessions", "courriel", QT_TRANSLATE_NOOP("TaskTargets", "Tell the people")},
    {"certificates_to_issue", "sessions", "document",
     QT_TRANSLATE_NOOP("TaskTargets", "Issue the certificates")},
    {"certificates_outdated", "sessions", "document",
     QT_TRANSLATE_NOOP("TaskTargets", "Replace the certificates")},
    {"diagnostic_baseline_missing", "diagnostics", "document",
     QT_TRANSLATE_NOOP("TaskTargets", "Make the baseline")},
    {"diagnostic_final_missing", "diagnostics", "document",
     QT_TRANSLATE_NOOP("TaskTargets", "Make the final")},
    {"diagnostic_unfinished", "diagnostics", "modifier",
     QT_TRANSLATE_NOOP("TaskTargets", "Type the answers")},
    {"needs_overdue", "diagnostics", "echeance", QT_TRANSLATE_NOOP("TaskTargets", "Look at the analyses")},
    {"basket_empty", "structures", "matrice", QT_TRANSLATE_NOOP("TaskTargets", "Choose modules")},
    {"elective_without_session", "sessions", "seance", QT_TRANSLATE_NOOP("TaskTargets", "Plan a session")},
    {"elective_group_small", "sessions", "personnes", QT_TRANSLATE_NOOP("TaskTargets", "Look at the groups")},
    {"mooc_not_started", "modules", "personnes", QT_TRANSLATE_NOOP("TaskTargets", "Look at the people")},
    {"mooc_stalled", "modules", "personnes", QT_TRANSLATE_NOOP("TaskTargets", "Look at the people")},
    {"programme_incomplete", "settings", "document", QT_TRANSLATE_NOOP("TaskTargets", "Complete")},
};

const Settling* settling(const palas::Task& task) {
    const auto found = std::find_if(std::begin(settlings), std::end(settlings),
                                    [&](const Settling& s) { return task.code == QLatin1String(s.code); });
    return found == std::end(settlings) ? nullptr : found;
}

} // namespace

Target targetOf(const palas::Task& task) {
    const Settling* found = settling(task);
    if (!found)
        return {QStringLiteral("home")};
    Target target{QString::fromLatin1(found->page), 0, task.code};
    if (target.page == u"sessions" && !task.sessions.empty())
        target.id = task.sessions.front().value;
    if (target.page == u"immersions" && !task.immersions.empty())
        target.id = task.immersions.front().value;
    if (target.page == u"labs" && !task.structures.empty())
        target.id = task.structures.front().value;
    if (target.page == u"labs" && !task.labs.empty())
        target.id = task.labs.front().value;
    if (target.page == u"partners" && !task.partnerships.empty())
        target.id = task.partnerships.front().value;
    if ((target.page == u"people" || target.page == u"modules") && !task.people.empty())
        target.id = task.people.front().value;
    if (target.page == u"equipment" && !task.items.empty())
        target.id = task.items.front().value;
    if (target.page == u"equipment" && !task.kits.empty())
        target.id = task.kits.front().value;
    if (target.page == u"coaching" && !task.coaching.empty())
        target.id = task.coaching.front().value;
    const bool ofStructure = target.page == u"diagnostics" || target.page == u"structures";
    if (ofStructure && !task.structures.empty())
        target.id = task.structures.front().value;
    if (target.page == u"coaching" && !task.structures.empty())
        target.id = task.structures.front().value;
    return target;
}

QString actionOf(const palas::Task& task) {
    const Settling* found = settling(task);
    return found ? QCoreApplication::translate("TaskTargets", found->action) : QString();
}

QString iconOf(const palas::Task& task) {
    const Settling* found = settling(task);
    return QString::fromLatin1(found ? found->icon : "alerte");
}

} // namespace palas::ui
