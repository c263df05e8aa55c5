// SPDX-License-Identifier: EUPL-1.2
#include "storage/StructureCopyRules.h"

namespace palas {

namespace {

using Rules = std::vector<StructureCopyRule>;

/// What stands in a transfer for its reason, which names the other structure.
const std::string withheldText = "'—'";

/// True of a text in which no other structure of the programme is named.
std::string namesNobodyElse(const std::string& text) {
    const auto inText = [&text](const std::string& name) { return "names(" + text + ", " + name + ")"; };
    return "NOT EXISTS (SELECT 1 FROM organisation other WHERE other.kind IN ('ccas', 'udccas') AND other.id "
           "<> :structure AND (" +
           inText("other.name") + " OR " + inText("other.usual_name") + "))";
}

std::string ofOwnRow(const std::string& column, const std::string& otherwise) {
    return "CASE WHEN id = :structure THEN " + column + " ELSE " + otherwise + " END";
}

/// A person's ways to be reached, unless it now works for others only.
std::string ifHere(const std::string& column) {
    return "CASE WHEN id IN person_elsewhere THEN '' ELSE " + column + " END";
}

/// What is told of an event that another structure had no part in.
std::string ofStay(const std::string& column, const std::string& otherwise) {
    return "CASE WHEN id IN own_event AND kind <> 'transfer' THEN " + column + " ELSE " + otherwise + " END";
}

std::string ofItemHere(const std::string& column) {
    return "CASE WHEN sticker_on <= coalesce((SELECT left_on FROM item_gone WHERE item_gone.id = "
           "equipment_item.id), sticker_on) THEN " +
           column + " END";
}

Rules sharedRules() {
    return {
        {"programme",
         {"id", "title", "subtitle", "holder", "period_label", "start_date", "end_date",
          "eligible_cost_cents", "grant_cents", "fse_number", "publicity_code", "publicity_mention",
          "publicity_engagement", "demonstration"},
         // The copy stays what it was on its day.
         {{"as_of_date", ":day"}},
         "TRUE"},
        {"objective", {"id", "position", "text"}, {}, "TRUE"},
        {"module",
         {"id", "code", "kind", "strand", "label", "short_label", "position", "minimum_group"},
         {},
         "TRUE"},
        {"counter", {}, {}, {}},
        {"organisation",
         {"id", "kind", "code", "name", "usual_name", "search"},
         {{"insee", ofOwnRow("insee", "''")},
          {"population", ofOwnRow("population", "NULL")},
          {"tile_column", ofOwnRow("tile_column", "NULL")},
          {"tile_row", ofOwnRow("tile_row", "NULL")},
          {"siren", ofOwnRow("siren", "''")},
          {"themes", ofOwnRow("themes", "''")},
          {"email", ofOwnRow("email", "''")},
          {"phone", ofOwnRow("phone", "''")},
          {"note", "''"}},
         "id = :structure OR id IN (SELECT host_id FROM session WHERE id IN own_session) OR id IN (SELECT "
         "host_id FROM immersion WHERE session_id IN own_session)"},
    };
}

Rules peopleRules() {
    return {
        {"person",
         {"id", "last_name", "first_name", "sex", "search"},
         {{"email", ifHere("email")}, {"phone", ifHere("phone")}, {"note", "''"}},
         "id IN own_person"},
        {"affiliation",
         {"id", "person_id", "organisation_id", "role", "duty", "start_date", "end_date"},
         {},
         "organisation_id = :structure"},
        {"elective_choice",
         {"id", "organisation_id", "module_id", "chosen_on", "reason", "chooser"},
         {},
         "organisation_id = :structure"},
    };
}

Rules sessionRules() {
    return {
        {"session",
         {"id", "code", "module_id", "modality", "place", "host_id", "provider", "trainer", "capacity",
          "cancelled", "to_bring"},
         {{"note", "''"}},
         "id IN own_session"},
        {"half_day",
         {"id", "session_id", "date", "part", "start_minute", "end_minute", "zone"},
         {},
         "session_id IN own_session"},
        {"enrolment",
         {"id", "session_id", "person_id", "organisation_id", "enrolled_on"},
         {},
         "id IN own_enrolment"},
        {"attendance",
         {"enrolment_id", "half_day_id", "minutes", "mark", "signature"},
         {},
         "enrolment_id IN own_enrolment"},
        {"sign_in_sheet",
         {"id", "session_id", "kind", "number", "code", "prepared_on", "evidence_id", "trainer_signature"},
         {},
         "id IN own_sheet"},
        {"sheet_line", {"sheet_id", "enrolment_id", "position"}, {}, "enrolment_id IN own_enrolment"},
        {"sheet_half_day", {"sheet_id", "half_day_id", "position"}, {}, "sheet_id IN own_sheet"},
    };
}

Rules evidenceRules() {
    const auto unlessShared = [](const std::string& column, const std::string& otherwise) {
        return "CASE WHEN sha256 IN shared_bytes THEN " + otherwise + " ELSE " + column + " END";
    };
    return {
        {"evidence",
         {"id", "number", "filed_on"},
         {{"file_name", unlessShared("file_name", "''")},
          {"media_type", unlessShared("media_type", "''")},
          {"size", unlessShared("size", "0")},
          {"sha256", unlessShared("sha256", "''")},
          {"withheld", unlessShared("withheld", "1")}},
         "id IN (SELECT id FROM named_evidence WHERE shown)"},
        {"evidence_piece",
         {"id", "sha256", "position", "bytes"},
         {},
         "sha256 NOT IN shared_bytes AND sha256 IN (SELECT sha256 FROM evidence WHERE id IN (SELECT id FROM "
         "named_evidence WHERE shown))"},
    };
}

Rules coachingRules() {
    const auto own = [](const std::string& side) {
        return "CASE WHEN " + side + " = :structure THEN " + side + " ELSE :unnamed END";
    };
    return {
        {"coaching_grant",
         {"id", "organisation_id", "minutes", "granted_on"},
         {{"note", "''"}},
         "organisation_id = :structure"},
        {"coaching_transfer",
         {"id", "minutes", "transferred_on"},
         {{"from_id", own("from_id")}, {"to_id", own("to_id")}, {"reason", withheldText}},
         ":structure IN (from_id, to_id)"},
        {"coaching_entry",
         {"id", "code", "organisation_id", "coach", "date", "start_minute", "end_minute", "zone", "modality",
          "theme", "work_done", "next_step", "cancelled", "evidence_id", "search"},
         {},
         "organisation_id = :structure"},
        {"coaching_person",
         {"entry_id", "person_id"},
         {},
         "person_id IN own_person AND entry_id IN (SELECT id FROM coaching_entry WHERE organisation_id = "
         ":structure)"},
    };
}

Rules equipmentRules() {
    return {
        {"kit",
         {"id", "code"},
         {{"label", "CASE WHEN organisation_id = :structure THEN label ELSE '' END"},
          {"organisation_id", "CASE WHEN organisation_id = :structure THEN organisation_id END"},
          {"planned_on", "CASE WHEN organisation_id = :structure THEN planned_on END"},
          {"note", "''"}},
         "id IN own_kit"},
        {"equipment_item",
         {"id", "inventory_number", "kind", "label", "serial_number", "supplier", "value_cents",
          "acquired_on", "search"},
         {{"kit_id", "CASE WHEN kit_id IN own_kit THEN kit_id END"},
          {"sticker_on", ofItemHere("sticker_on")},
          {"sticker_evidence_id", ofItemHere("sticker_evidence_id")},
          {"note", "''"}},
         "id IN own_item"},
        {"equipment_event",
         {"id", "kit_id", "item_id", "date", "position", "condition"},
         // What went on to another structure went back, and what came from one was handed over, as far as
         // this one knows.
         {{"kind", "CASE WHEN id NOT IN own_event THEN 'return' WHEN kind = 'transfer' THEN 'handover' ELSE "
                   "kind END"},
          {"organisation_id", "CASE WHEN id IN own_event THEN organisation_id END"},
          {"receipt_code", "CASE WHEN id IN own_event THEN receipt_code ELSE '' END"},
          {"giver", ofStay("giver", "''")},
          {"receiver_id", "CASE WHEN id IN own_event AND receiver_id IN own_person THEN receiver_id END"},
          {"place", ofStay("place", "''")},
          {"note", "''"},
          {"evidence_id", "CASE WHEN id IN own_event THEN evidence_id END"}},
         "id IN own_event OR id IN departure"},
        {"equipment_check",
         {"id", "label", "start_date", "end_date"},
         {},
         namesNobodyElse("label") + " AND EXISTS (SELECT 1 FROM own_item)"},
        {"equipment_check_line",
         {"check_id", "item_id", "checked_on", "result", "sticker"},
         {{"note", "''"}},
         "item_id IN own_item AND check_id IN (SELECT id FROM equipment_check WHERE " +
             namesNobodyElse("label") +
             ") AND :structure = (SELECT p.organisation_id FROM placed p WHERE p.item_id = "
             "equipment_check_line.item_id AND p.date <= checked_on ORDER BY p.date DESC, "
             "p.position DESC, p.event_id DESC LIMIT 1)"},
    };
}

Rules immersionRules() {
    return {
        {"immersion",
         {"id", "session_id", "host_id", "number", "report_due", "report_evidence_id"},
         {{"note", "''"}},
         "session_id IN own_session"},
        {"immersion_structure",
         {"immersion_id", "organisation_id", "shown"},
         {},
         "organisation_id = :structure"},
        {"visit",
         {"id", "immersion_id", "half_day_id", "kind", "theme", "place", "contact"},
         {{"note", "''"}},
         "immersion_id IN own_immersion"},
        {"journey",
         {"id", "enrolment_id", "mission_order", "mission_order_on", "mission_order_evidence_id", "outbound",
          "homebound", "nights", "travel_cents", "lodging_cents", "meals_cents"},
         {},
         "enrolment_id IN own_enrolment"},
        // What a structure keeps is its own; what nobody has kept was seen by the whole group.
        {"idea",
         {"id", "immersion_id", "visit_id", "organisation_id", "title", "description", "seen_on", "kept_on",
          "taken_up_on", "taken_up_as"},
         {},
         "immersion_id IN own_immersion AND (organisation_id = :structure OR (organisation_id IS NULL AND " +
             namesNobodyElse("title || ' ' || description") + "))"},
        {"host_contact",
         {"id", "immersion_id", "organisation_id", "date", "contact", "subject"},
         {},
         "organisation_id = :structure AND immersion_id IN own_immersion"},
    };
}

/// Written by the copy itself, never copied: one entry for the history, the column names of the schema, the
/// mark.
Rules untouchedRules() {
    return {{"history", {}, {}, {}}, {"schema_column", {}, {}, {}}, {"origin", {}, {}, {}}};
}

} // namespace

const std::vector<StructureCopyRule>& structureCopyRules() {
    static const Rules all = [] {
        Rules rules;
        for (const Rules& some :
             {sharedRules(), peopleRules(), sessionRules(), evidenceRules(), coachingRules(),
              equipmentRules(), immersionRules(), structureCopyPathRules(), untouchedRules()}) {
            rules.insert(rules.end(), some.begin(), some.end());
        }
        return rules;
    }();
    return all;
}

} // namespace palas
