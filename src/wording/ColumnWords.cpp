// SPDX-License-Identifier: EUPL-1.2
#include "wording/Labels.h"

#include <QCoreApplication>

namespace palas::wording {

namespace {

struct Title {
    const char* name; ///< of a column, or "table.column" where one table says it otherwise
    const char* words;
};

const Title columnTitles[] = {
    {"absent", QT_TRANSLATE_NOOP("ColumnWords", "Absent")},
    {"acquired_on", QT_TRANSLATE_NOOP("ColumnWords", "Acquired on")},
    {"acquisition_value", QT_TRANSLATE_NOOP("ColumnWords", "Value")},
    {"attended", QT_TRANSLATE_NOOP("ColumnWords", "Attended")},
    {"author", QT_TRANSLATE_NOOP("ColumnWords", "Author")},
    {"cancelled", QT_TRANSLATE_NOOP("ColumnWords", "Cancelled")},
    {"capacity", QT_TRANSLATE_NOOP("ColumnWords", "Capacity")},
    {"change", QT_TRANSLATE_NOOP("ColumnWords", "Change")},
    {"checked_on", QT_TRANSLATE_NOOP("ColumnWords", "Checked on")},
    {"chosen_on", QT_TRANSLATE_NOOP("ColumnWords", "Chosen on")},
    {"coach", QT_TRANSLATE_NOOP("ColumnWords", "Coach")},
    {"booked", QT_TRANSLATE_NOOP("ColumnWords", "Booked")},
    {"coaching", QT_TRANSLATE_NOOP("ColumnWords", "Coaching")},
    {"coaching_hours", QT_TRANSLATE_NOOP("ColumnWords", "Hours")},
    {"changes", QT_TRANSLATE_NOOP("ColumnWords", "Changes")},
    {"code", QT_TRANSLATE_NOOP("ColumnWords", "Code")},
    {"condition", QT_TRANSLATE_NOOP("ColumnWords", "Condition")},
    {"contact", QT_TRANSLATE_NOOP("ColumnWords", "Contact")},
    {"coverage", QT_TRANSLATE_NOOP("ColumnWords", "CCAS reached")},
    {"date", QT_TRANSLATE_NOOP("ColumnWords", "Date")},
    {"dates", QT_TRANSLATE_NOOP("ColumnWords", "Dates")},
    {"duty", QT_TRANSLATE_NOOP("ColumnWords", "Duty")},
    {"email", QT_TRANSLATE_NOOP("ColumnWords", "E-mail")},
    {"end", QT_TRANSLATE_NOOP("ColumnWords", "End")},
    {"enrolled_on", QT_TRANSLATE_NOOP("ColumnWords", "Enrolled on")},
    {"event", QT_TRANSLATE_NOOP("ColumnWords", "Event")},
    {"evidence", QT_TRANSLATE_NOOP("ColumnWords", "Evidence")},
    {"expected", QT_TRANSLATE_NOOP("ColumnWords", "Expected")},
    {"figure", QT_TRANSLATE_NOOP("ColumnWords", "Figure")},
    {"file", QT_TRANSLATE_NOOP("ColumnWords", "File")},
    {"first_date", QT_TRANSLATE_NOOP("ColumnWords", "First day")},
    {"first_name", QT_TRANSLATE_NOOP("ColumnWords", "First name")},
    {"half_days", QT_TRANSLATE_NOOP("ColumnWords", "Half-days")},
    {"giver", QT_TRANSLATE_NOOP("ColumnWords", "Handed over by")},
    {"handed_over_on", QT_TRANSLATE_NOOP("ColumnWords", "Handed over on")},
    {"host", QT_TRANSLATE_NOOP("ColumnWords", "Host structure")},
    {"granted", QT_TRANSLATE_NOOP("ColumnWords", "Granted")},
    {"giver_code", QT_TRANSLATE_NOOP("ColumnWords", "Giver code")},
    {"hours", QT_TRANSLATE_NOOP("ColumnWords", "Hours")},
    {"insee", QT_TRANSLATE_NOOP("ColumnWords", "INSEE code")},
    {"inventory_number", QT_TRANSLATE_NOOP("ColumnWords", "Inventory no.")},
    {"item", QT_TRANSLATE_NOOP("ColumnWords", "Item")},
    {"items", QT_TRANSLATE_NOOP("ColumnWords", "Items")},
    {"kind", QT_TRANSLATE_NOOP("ColumnWords", "Kind")},
    {"kit", QT_TRANSLATE_NOOP("ColumnWords", "Kit")},
    {"label", QT_TRANSLATE_NOOP("ColumnWords", "Label")},
    {"last_check", QT_TRANSLATE_NOOP("ColumnWords", "Last check")},
    {"left", QT_TRANSLATE_NOOP("ColumnWords", "Left")},
    {"last_date", QT_TRANSLATE_NOOP("ColumnWords", "Last day")},
    {"last_name", QT_TRANSLATE_NOOP("ColumnWords", "Last name")},
    {"mark", QT_TRANSLATE_NOOP("ColumnWords", "Attendance")},
    {"minutes", QT_TRANSLATE_NOOP("ColumnWords", "Minutes")},
    {"modality", QT_TRANSLATE_NOOP("ColumnWords", "Modality")},
    {"module", QT_TRANSLATE_NOOP("ColumnWords", "Module")},
    {"module_label", QT_TRANSLATE_NOOP("ColumnWords", "Module label")},
    {"name", QT_TRANSLATE_NOOP("ColumnWords", "Name")},
    {"next_step", QT_TRANSLATE_NOOP("ColumnWords", "Next step")},
    {"note", QT_TRANSLATE_NOOP("ColumnWords", "Note")},
    {"of", QT_TRANSLATE_NOOP("ColumnWords", "Out of")},
    {"organisation", QT_TRANSLATE_NOOP("ColumnWords", "Structure")},
    {"organisation_code", QT_TRANSLATE_NOOP("ColumnWords", "Structure code")},
    {"other", QT_TRANSLATE_NOOP("ColumnWords", "Other")},
    {"part", QT_TRANSLATE_NOOP("ColumnWords", "Part of the day")},
    {"people", QT_TRANSLATE_NOOP("ColumnWords", "People")},
    {"person", QT_TRANSLATE_NOOP("ColumnWords", "Person")},
    {"phone", QT_TRANSLATE_NOOP("ColumnWords", "Phone")},
    {"place", QT_TRANSLATE_NOOP("ColumnWords", "Place")},
    {"planned", QT_TRANSLATE_NOOP("ColumnWords", "Planned")},
    {"planned_on", QT_TRANSLATE_NOOP("ColumnWords", "Planned on")},
    {"population", QT_TRANSLATE_NOOP("ColumnWords", "Population (2017 census)")},
    {"position", QT_TRANSLATE_NOOP("ColumnWords", "Order")},
    {"proven", QT_TRANSLATE_NOOP("ColumnWords", "Proven")},
    {"proven_rate", QT_TRANSLATE_NOOP("ColumnWords", "Proven share")},
    {"provider", QT_TRANSLATE_NOOP("ColumnWords", "Training provider")},
    {"receipt", QT_TRANSLATE_NOOP("ColumnWords", "Receipt")},
    {"receipt_evidence", QT_TRANSLATE_NOOP("ColumnWords", "Signed receipt")},
    {"receiver", QT_TRANSLATE_NOOP("ColumnWords", "Receiver")},
    {"report", QT_TRANSLATE_NOOP("ColumnWords", "Report")},
    {"result", QT_TRANSLATE_NOOP("ColumnWords", "Result")},
    {"reason", QT_TRANSLATE_NOOP("ColumnWords", "Reason")},
    {"role", QT_TRANSLATE_NOOP("ColumnWords", "Role")},
    {"row", QT_TRANSLATE_NOOP("ColumnWords", "Row")},
    {"sequence", QT_TRANSLATE_NOOP("ColumnWords", "No.")},
    {"serial_number", QT_TRANSLATE_NOOP("ColumnWords", "Serial no.")},
    {"session", QT_TRANSLATE_NOOP("ColumnWords", "Session")},
    {"sessions", QT_TRANSLATE_NOOP("ColumnWords", "Sessions")},
    {"sex", QT_TRANSLATE_NOOP("ColumnWords", "Sex")},
    {"sheet", QT_TRANSLATE_NOOP("ColumnWords", "Sheet")},
    {"sheets_filed", QT_TRANSLATE_NOOP("ColumnWords", "Sheets")},
    {"short_label", QT_TRANSLATE_NOOP("ColumnWords", "Short label")},
    {"signature", QT_TRANSLATE_NOOP("ColumnWords", "Signature")},
    {"since", QT_TRANSLATE_NOOP("ColumnWords", "Since")},
    {"people.since", QT_TRANSLATE_NOOP("ColumnWords", "Affiliated since")},
    {"import_people.since", QT_TRANSLATE_NOOP("ColumnWords", "Affiliated since")},
    {"siren", QT_TRANSLATE_NOOP("ColumnWords", "SIREN")},
    {"size", QT_TRANSLATE_NOOP("ColumnWords", "Size")},
    {"spent", QT_TRANSLATE_NOOP("ColumnWords", "Spent")},
    {"start", QT_TRANSLATE_NOOP("ColumnWords", "Start")},
    {"state", QT_TRANSLATE_NOOP("ColumnWords", "State")},
    {"step", QT_TRANSLATE_NOOP("ColumnWords", "Step")},
    {"sticker", QT_TRANSLATE_NOOP("ColumnWords", "EU sticker")},
    {"sticker_evidence", QT_TRANSLATE_NOOP("ColumnWords", "Photograph of the sticker")},
    {"sticker_on", QT_TRANSLATE_NOOP("ColumnWords", "EU sticker put on")},
    {"strand", QT_TRANSLATE_NOOP("ColumnWords", "Strand")},
    {"structure_list.name", QT_TRANSLATE_NOOP("ColumnWords", "Structure")},
    {"structure_list.proven_rate", QT_TRANSLATE_NOOP("ColumnWords", "Proven")},
    {"supplier", QT_TRANSLATE_NOOP("ColumnWords", "Supplier")},
    {"theme", QT_TRANSLATE_NOOP("ColumnWords", "Theme")},
    {"themes", QT_TRANSLATE_NOOP("ColumnWords", "Themes")},
    {"tile_column", QT_TRANSLATE_NOOP("ColumnWords", "Map column")},
    {"tile_row", QT_TRANSLATE_NOOP("ColumnWords", "Map row")},
    {"times", QT_TRANSLATE_NOOP("ColumnWords", "Times")},
    {"time", QT_TRANSLATE_NOOP("ColumnWords", "Time")},
    {"trainer", QT_TRANSLATE_NOOP("ColumnWords", "Trainer")},
    {"until", QT_TRANSLATE_NOOP("ColumnWords", "Affiliated until")},
    {"usual_name", QT_TRANSLATE_NOOP("ColumnWords", "Usual name")},
    {"value", QT_TRANSLATE_NOOP("ColumnWords", "Counted")},
    {"work_done", QT_TRANSLATE_NOOP("ColumnWords", "Work done")},
    {"zone", QT_TRANSLATE_NOOP("ColumnWords", "Time zone")},
    // Exports carry whole minutes; lists and reports write hours.
    {"attendance.proven", QT_TRANSLATE_NOOP("ColumnWords", "Proven (minutes)")},
    {"enrolments.attended", QT_TRANSLATE_NOOP("ColumnWords", "Attended (minutes)")},
    {"enrolments.planned", QT_TRANSLATE_NOOP("ColumnWords", "Planned (minutes)")},
    {"enrolments.proven", QT_TRANSLATE_NOOP("ColumnWords", "Proven (minutes)")},
    {"sessions.planned", QT_TRANSLATE_NOOP("ColumnWords", "Planned (minutes)")},
};

const Title tableTitles[] = {
    {"organisations", QT_TRANSLATE_NOOP("ColumnWords", "Structures")},
    {"people", QT_TRANSLATE_NOOP("ColumnWords", "People")},
    {"modules", QT_TRANSLATE_NOOP("ColumnWords", "Modules")},
    {"sessions", QT_TRANSLATE_NOOP("ColumnWords", "Sessions")},
    {"enrolments", QT_TRANSLATE_NOOP("ColumnWords", "Enrolments")},
    {"attendance", QT_TRANSLATE_NOOP("ColumnWords", "Attendance")},
    {"figure_people", QT_TRANSLATE_NOOP("ColumnWords", "People")},
    {"figure_structures", QT_TRANSLATE_NOOP("ColumnWords", "Structures")},
    {"figure_sessions", QT_TRANSLATE_NOOP("ColumnWords", "Sessions")},
    {"figure_enrolments", QT_TRANSLATE_NOOP("ColumnWords", "Enrolments")},
    {"figure_modules", QT_TRANSLATE_NOOP("ColumnWords", "Modules")},
    {"figure_steps", QT_TRANSLATE_NOOP("ColumnWords", "Steps")},
    {"figure_sheets", QT_TRANSLATE_NOOP("ColumnWords", "Sign-in sheets")},
    {"figure_programme", QT_TRANSLATE_NOOP("ColumnWords", "Programme")},
    {"report_coaching", QT_TRANSLATE_NOOP("ColumnWords", "Coaching")},
    {"report_coaching_hours", QT_TRANSLATE_NOOP("ColumnWords", "Coaching hours")},
    {"figure_coaching", QT_TRANSLATE_NOOP("ColumnWords", "Coaching hours")},
    {"coaching", QT_TRANSLATE_NOOP("ColumnWords", "Coaching")},
    {"coaching_hours", QT_TRANSLATE_NOOP("ColumnWords", "Coaching hours")},
    {"structure_coaching", QT_TRANSLATE_NOOP("ColumnWords", "Coaching")},
    {"coaching_wallets", QT_TRANSLATE_NOOP("ColumnWords", "Coaching hours by structure")},
    {"coaching_entries", QT_TRANSLATE_NOOP("ColumnWords", "Coaching")},
    {"equipment", QT_TRANSLATE_NOOP("ColumnWords", "Equipment")},
    {"figure_kits", QT_TRANSLATE_NOOP("ColumnWords", "Kits")},
    {"figure_items", QT_TRANSLATE_NOOP("ColumnWords", "Equipment")},
    {"report_receipts", QT_TRANSLATE_NOOP("ColumnWords", "Receipts")},
    {"kit_list", QT_TRANSLATE_NOOP("ColumnWords", "Kits")},
    {"item_list", QT_TRANSLATE_NOOP("ColumnWords", "Register")},
    {"check_list", QT_TRANSLATE_NOOP("ColumnWords", "Items to check")},
    {"equipment_history", QT_TRANSLATE_NOOP("ColumnWords", "History of the equipment")},
    {"history", QT_TRANSLATE_NOOP("ColumnWords", "History")},
    {"made_reports", QT_TRANSLATE_NOOP("ColumnWords", "Reports made")},
    {"structure_list", QT_TRANSLATE_NOOP("ColumnWords", "Structures")},
    {"structure_modules", QT_TRANSLATE_NOOP("ColumnWords", "Modules")},
    {"structure_people", QT_TRANSLATE_NOOP("ColumnWords", "People")},
    {"structure_agenda", QT_TRANSLATE_NOOP("ColumnWords", "Sessions")},
    {"person_enrolments", QT_TRANSLATE_NOOP("ColumnWords", "Enrolments")},
    {"matrix_people", QT_TRANSLATE_NOOP("ColumnWords", "Participants")},
    {"module_catalogue", QT_TRANSLATE_NOOP("ColumnWords", "Modules")},
    {"import_people", QT_TRANSLATE_NOOP("ColumnWords", "List of people")},
    {"import_enrolments", QT_TRANSLATE_NOOP("ColumnWords", "List of enrolments")},
    {"import_rows", QT_TRANSLATE_NOOP("ColumnWords", "Preview of the import")},
    {"duplicates", QT_TRANSLATE_NOOP("ColumnWords", "Duplicates")},
    {"module_matrix", QT_TRANSLATE_NOOP("ColumnWords", "Modules by structure")},
};

template <size_t count>
QString words(const Title (&titles)[count], const QString& name) {
    for (const Title& title : titles)
        if (name == QLatin1String(title.name))
            return QCoreApplication::translate("ColumnWords", title.words);
    return name;
}

} // namespace

QString columnTitle(const QString& table, const QString& column) {
    const QString own = table + QLatin1Char('.') + column;
    const QString title = words(columnTitles, own);
    return title == own ? words(columnTitles, column) : title;
}

QString tableTitle(const QString& table) {
    return words(tableTitles, table);
}

} // namespace palas::wording
