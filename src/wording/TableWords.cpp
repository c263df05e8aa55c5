// SPDX-License-Identifier: EUPL-1.2
#include "wording/Labels.h"

#include <QCoreApplication>

namespace palas::wording {

namespace {

/// The catalogue has them with the columns: many are the same words.
struct Title {
    const char* name;
    const char* words;
};

const Title titles[] = {
    {"organisations", QT_TRANSLATE_NOOP("ColumnWords", "Structures")},
    {"people", QT_TRANSLATE_NOOP("ColumnWords", "People")},
    {"modules", QT_TRANSLATE_NOOP("ColumnWords", "Modules")},
    {"sessions", QT_TRANSLATE_NOOP("ColumnWords", "Sessions")},
    {"enrolments", QT_TRANSLATE_NOOP("ColumnWords", "Enrolments")},
    {"attendance", QT_TRANSLATE_NOOP("ColumnWords", "Attendance")},
    {"immersions", QT_TRANSLATE_NOOP("ColumnWords", "Immersions")},
    {"ideas", QT_TRANSLATE_NOOP("ColumnWords", "Ideas")},
    {"journeys", QT_TRANSLATE_NOOP("ColumnWords", "Journeys")},
    {"visits", QT_TRANSLATE_NOOP("ColumnWords", "Visits")},
    {"director_hours", QT_TRANSLATE_NOOP("ColumnWords", "Proven hours")},
    {"report_activities", QT_TRANSLATE_NOOP("ColumnWords", "Coaching, equipment, immersion")},
    {"contacts", QT_TRANSLATE_NOOP("ColumnWords", "Contacts kept up")},
    {"figure_electives", QT_TRANSLATE_NOOP("ColumnWords", "À la carte choices")},
    {"figure_demand", QT_TRANSLATE_NOOP("ColumnWords", "Modules")},
    {"diagnostic_list", QT_TRANSLATE_NOOP("ColumnWords", "Diagnostics")},
    {"grid_list", QT_TRANSLATE_NOOP("ColumnWords", "Grids")},
    {"electives", QT_TRANSLATE_NOOP("ColumnWords", "À la carte choices")},
    {"diagnostics", QT_TRANSLATE_NOOP("ColumnWords", "Diagnostics")},
    {"needs_analyses", QT_TRANSLATE_NOOP("ColumnWords", "Analyses of social needs")},
    {"figure_immersions", QT_TRANSLATE_NOOP("ColumnWords", "Groups")},
    {"calendar", QT_TRANSLATE_NOOP("ColumnWords", "Calendar")},
    {"labs", QT_TRANSLATE_NOOP("ColumnWords", "Labs")},
    {"experiments", QT_TRANSLATE_NOOP("ColumnWords", "Experiments")},
    {"lab_list", QT_TRANSLATE_NOOP("ColumnWords", "Labs")},
    {"lab_experiments", QT_TRANSLATE_NOOP("ColumnWords", "Notebook")},
    {"lab_milestones", QT_TRANSLATE_NOOP("ColumnWords", "Milestones")},
    {"lab_risks", QT_TRANSLATE_NOOP("ColumnWords", "Risks")},
    {"figure_labs", QT_TRANSLATE_NOOP("ColumnWords", "Labs")},
    {"figure_experiments", QT_TRANSLATE_NOOP("ColumnWords", "Experiments")},
    {"figure_ideas", QT_TRANSLATE_NOOP("ColumnWords", "Ideas")},
    {"partners", QT_TRANSLATE_NOOP("ColumnWords", "Partnerships")},
    {"evaluations", QT_TRANSLATE_NOOP("ColumnWords", "Evaluations")},
    {"figure_evaluations", QT_TRANSLATE_NOOP("ColumnWords", "Evaluations")},
    {"figure_evaluated", QT_TRANSLATE_NOOP("ColumnWords", "Sessions")},
    {"mooc", QT_TRANSLATE_NOOP("ColumnWords", "MOOC")},
    {"mooc_list", QT_TRANSLATE_NOOP("ColumnWords", "MOOC")},
    {"mooc_structures", QT_TRANSLATE_NOOP("ColumnWords", "MOOC by structure")},
    {"structure_mooc", QT_TRANSLATE_NOOP("ColumnWords", "MOOC")},
    {"figure_mooc", QT_TRANSLATE_NOOP("ColumnWords", "People")},
    {"import_mooc", QT_TRANSLATE_NOOP("ColumnWords", "Progress in the MOOC")},
    {"partner_list", QT_TRANSLATE_NOOP("ColumnWords", "Partnerships")},
    {"structure_partners", QT_TRANSLATE_NOOP("ColumnWords", "Partnerships")},
    {"figure_partnerships", QT_TRANSLATE_NOOP("ColumnWords", "Partnerships")},
    {"figure_journeys", QT_TRANSLATE_NOOP("ColumnWords", "Journeys")},
    {"figure_people", QT_TRANSLATE_NOOP("ColumnWords", "People")},
    {"figure_structures", QT_TRANSLATE_NOOP("ColumnWords", "Structures")},
    {"figure_sessions", QT_TRANSLATE_NOOP("ColumnWords", "Sessions")},
    {"figure_enrolments", QT_TRANSLATE_NOOP("ColumnWords", "Enrolments")},
    {"figure_modules", QT_TRANSLATE_NOOP("ColumnWords", "Modules")},
    {"figure_steps", QT_TRANSLATE_NOOP("ColumnWords", "Steps")},
    {"figure_sheets", QT_TRANSLATE_NOOP("ColumnWords", "Sign-in sheets")},
    {"figure_programme", QT_TRANSLATE_NOOP("ColumnWords", "Programme")},
    {"report_figures", QT_TRANSLATE_NOOP("ColumnWords", "Key figures")},
    {"report_modules", QT_TRANSLATE_NOOP("ColumnWords", "Modules")},
    {"report_sessions", QT_TRANSLATE_NOOP("ColumnWords", "Sessions")},
    {"report_to_prove", QT_TRANSLATE_NOOP("ColumnWords", "Done, to be proven")},
    {"report_structures", QT_TRANSLATE_NOOP("ColumnWords", "Structures")},
    {"report_people", QT_TRANSLATE_NOOP("ColumnWords", "People trained")},
    {"report_sheets", QT_TRANSLATE_NOOP("ColumnWords", "Sign-in sheets")},
    {"report_coaching", QT_TRANSLATE_NOOP("ColumnWords", "Coaching")},
    {"report_coaching_hours", QT_TRANSLATE_NOOP("ColumnWords", "Coaching hours")},
    {"figure_coaching", QT_TRANSLATE_NOOP("ColumnWords", "Coaching hours")},
    {"coaching", QT_TRANSLATE_NOOP("ColumnWords", "Coaching")},
    {"coaching_hours", QT_TRANSLATE_NOOP("ColumnWords", "Coaching hours")},
    {"structure_coaching", QT_TRANSLATE_NOOP("ColumnWords", "Coaching")},
    {"coaching_wallets", QT_TRANSLATE_NOOP("ColumnWords", "Coaching hours by structure")},
    {"coaching_entries", QT_TRANSLATE_NOOP("ColumnWords", "Coaching")},
    {"convocations", QT_TRANSLATE_NOOP("ColumnWords", "Convocations")},
    {"convocation_list", QT_TRANSLATE_NOOP("ColumnWords", "Convocations")},
    {"report_convocations", QT_TRANSLATE_NOOP("ColumnWords", "Convocations")},
    {"certificates", QT_TRANSLATE_NOOP("ColumnWords", "Certificates")},
    {"certificate_list", QT_TRANSLATE_NOOP("ColumnWords", "Certificates")},
    {"report_certificates", QT_TRANSLATE_NOOP("ColumnWords", "Certificates")},
    {"equipment", QT_TRANSLATE_NOOP("ColumnWords", "Equipment")},
    {"figure_kits", QT_TRANSLATE_NOOP("ColumnWords", "Kits")},
    {"figure_items", QT_TRANSLATE_NOOP("ColumnWords", "Equipment")},
    {"report_receipts", QT_TRANSLATE_NOOP("ColumnWords", "Receipts")},
    {"kit_list", QT_TRANSLATE_NOOP("ColumnWords", "Kits")},
    {"item_list", QT_TRANSLATE_NOOP("ColumnWords", "Register")},
    {"check_list", QT_TRANSLATE_NOOP("ColumnWords", "Items to check")},
    {"equipment_history", QT_TRANSLATE_NOOP("ColumnWords", "History of the equipment")},
    {"history", QT_TRANSLATE_NOOP("ColumnWords", "History")},
    {"trash", QT_TRANSLATE_NOOP("ColumnWords", "Trash")},
    {"made_reports", QT_TRANSLATE_NOOP("ColumnWords", "Reports made")},
    {"structure_list", QT_TRANSLATE_NOOP("ColumnWords", "Structures")},
    {"structure_modules", QT_TRANSLATE_NOOP("ColumnWords", "Modules")},
    {"structure_people", QT_TRANSLATE_NOOP("ColumnWords", "People")},
    {"structure_agenda", QT_TRANSLATE_NOOP("ColumnWords", "Sessions")},
    {"director_documents", QT_TRANSLATE_NOOP("ColumnWords", "Documents")},
    {"person_enrolments", QT_TRANSLATE_NOOP("ColumnWords", "Enrolments")},
    {"matrix_people", QT_TRANSLATE_NOOP("ColumnWords", "Participants")},
    {"module_catalogue", QT_TRANSLATE_NOOP("ColumnWords", "Modules")},
    {"import_people", QT_TRANSLATE_NOOP("ColumnWords", "List of people")},
    {"import_enrolments", QT_TRANSLATE_NOOP("ColumnWords", "List of enrolments")},
    {"import_sessions", QT_TRANSLATE_NOOP("ColumnWords", "List of sessions")},
    {"import_immersions", QT_TRANSLATE_NOOP("ColumnWords", "List of immersions")},
    {"import_coaching", QT_TRANSLATE_NOOP("ColumnWords", "List of coaching")},
    {"import_equipment", QT_TRANSLATE_NOOP("ColumnWords", "List of equipment")},
    {"import_electives", QT_TRANSLATE_NOOP("ColumnWords", "List of à la carte choices")},
    {"import_rows", QT_TRANSLATE_NOOP("ColumnWords", "Preview of the import")},
    {"duplicates", QT_TRANSLATE_NOOP("ColumnWords", "Duplicates")},
    {"module_matrix", QT_TRANSLATE_NOOP("ColumnWords", "Modules by structure")},
};

} // namespace

QString tableTitle(const QString& table) {
    for (const Title& title : titles)
        if (table == QLatin1String(title.name))
            return QCoreApplication::translate("ColumnWords", title.words);
    return table;
}

} // namespace palas::wording
