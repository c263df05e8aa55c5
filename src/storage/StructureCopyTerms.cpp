// SPDX-License-Identifier: EUPL-1.2

// Which rows of a programme are one structure's own, said once for all the rules.

#include "storage/StructureCopyRules.h"

namespace palas {

namespace {

/// `placed`: an item, or a kit (then without item), and where an event put it. A kit takes its items along.
constexpr const char* equipmentTerms = R"(
placed(kit_id, item_id, event_id, date, position, organisation_id) AS (
    SELECT e.kit_id, NULL, e.id, e.date, e.position, e.organisation_id FROM equipment_event e
    WHERE e.kit_id IS NOT NULL AND e.kind IN ('handover', 'transfer', 'return')
    UNION ALL
    SELECT NULL, i.id, e.id, e.date, e.position, e.organisation_id FROM equipment_item i
    JOIN equipment_event e ON e.item_id = i.id OR e.kit_id = i.kit_id
    WHERE e.kind IN ('handover', 'transfer', 'return')),
holder(event_id, here, here_before) AS (
    SELECT e.id,
        (SELECT p.organisation_id FROM placed p WHERE (p.kit_id = e.kit_id OR p.item_id = e.item_id)
            AND (p.date, p.position, p.event_id) <= (e.date, e.position, e.id)
            ORDER BY p.date DESC, p.position DESC, p.event_id DESC LIMIT 1),
        (SELECT p.organisation_id FROM placed p WHERE (p.kit_id = e.kit_id OR p.item_id = e.item_id)
            AND (p.date, p.position, p.event_id) < (e.date, e.position, e.id)
            ORDER BY p.date DESC, p.position DESC, p.event_id DESC LIMIT 1)
    FROM equipment_event e),
own_event(id) AS (SELECT event_id FROM holder WHERE here = :structure),
departure(id) AS (
    SELECT h.event_id FROM holder h JOIN equipment_event e ON e.id = h.event_id
    WHERE e.kind IN ('handover', 'transfer', 'return') AND h.here_before = :structure
        AND h.here IS NOT :structure),
kit_gone(id, left_on) AS (
    SELECT kit_id, max(date) FROM equipment_event WHERE id IN departure AND kit_id IS NOT NULL
        AND :structure IS NOT (SELECT p.organisation_id FROM placed p WHERE p.kit_id = equipment_event.kit_id
            ORDER BY p.date DESC, p.position DESC, p.event_id DESC LIMIT 1)
    GROUP BY kit_id),
own_kit(id) AS (
    SELECT id FROM kit WHERE organisation_id = :structure
    UNION SELECT kit_id FROM equipment_event WHERE id IN own_event AND kit_id IS NOT NULL),
own_item(id) AS (
    SELECT item_id FROM equipment_event WHERE id IN own_event AND item_id IS NOT NULL
    UNION SELECT i.id FROM equipment_item i LEFT JOIN kit_gone g ON g.id = i.kit_id
    WHERE i.kit_id IN own_kit AND (g.id IS NULL OR i.acquired_on <= g.left_on)),
item_gone(id, left_on) AS (
    SELECT p.item_id, max(p.date) FROM placed p WHERE p.item_id IN own_item AND p.event_id IN departure
        AND :structure IS NOT (SELECT q.organisation_id FROM placed q WHERE q.item_id = p.item_id
            ORDER BY q.date DESC, q.position DESC, q.event_id DESC LIMIT 1)
    GROUP BY p.item_id))";

constexpr const char* sessionTerms = R"(
own_enrolment(id) AS (SELECT id FROM enrolment WHERE organisation_id = :structure),
own_session(id) AS (
    SELECT session_id FROM enrolment WHERE organisation_id = :structure
    UNION SELECT session_id FROM immersion WHERE id IN
        (SELECT immersion_id FROM immersion_structure WHERE organisation_id = :structure)),
own_immersion(id) AS (SELECT id FROM immersion WHERE session_id IN own_session),
own_lab(id) AS (SELECT id FROM lab WHERE organisation_id = :structure),
own_grid(id) AS (SELECT questionnaire_id FROM assessment WHERE organisation_id = :structure),
own_sheet(id) AS (SELECT sheet_id FROM sheet_line WHERE enrolment_id IN own_enrolment),
own_person(id) AS (
    SELECT person_id FROM affiliation WHERE organisation_id = :structure
    UNION SELECT person_id FROM enrolment WHERE organisation_id = :structure
    UNION SELECT person_id FROM mooc_progress WHERE organisation_id = :structure),
person_elsewhere(id) AS (
    SELECT person_id FROM affiliation WHERE organisation_id <> :structure AND person_id NOT IN
        (SELECT person_id FROM affiliation WHERE organisation_id = :structure
            AND (end_date IS NULL OR end_date >= :day))))";

/// How a table names documents: is the row in the copy, and does it concern the structure alone?
struct EvidenceColumn {
    const char* table;
    const char* column;
    const char* shown;
    const char* alone;
};

constexpr const char* isOwn = "organisation_id = :structure";
constexpr const char* isOfOwnLab = "lab_id IN own_lab";
constexpr const char* isOfOwnExperiment =
    "experiment_id IN (SELECT id FROM experiment WHERE lab_id IN own_lab)";

const EvidenceColumn evidenceColumns[] = {
    {"sign_in_sheet", "evidence_id", "id IN own_sheet",
     "id IN own_sheet AND NOT EXISTS (SELECT 1 FROM sheet_line l WHERE l.sheet_id = sign_in_sheet.id AND "
     "l.enrolment_id NOT IN own_enrolment)"},
    {"coaching_entry", "evidence_id", isOwn, isOwn},
    // A transfer's receipt bears the name of who gave it up.
    {"equipment_event", "evidence_id", "id IN own_event", "id IN own_event AND kind <> 'transfer'"},
    {"equipment_item", "sticker_evidence_id",
     "id IN own_item AND sticker_on <= coalesce((SELECT left_on FROM item_gone WHERE item_gone.id = "
     "equipment_item.id), sticker_on)",
     "id IN own_item"},
    {"immersion", "report_evidence_id", "session_id IN own_session",
     "session_id IN own_session AND NOT EXISTS (SELECT 1 FROM immersion_structure s WHERE s.immersion_id = "
     "immersion.id AND s.organisation_id <> :structure) AND NOT EXISTS (SELECT 1 FROM enrolment n WHERE "
     "n.session_id = immersion.session_id AND n.organisation_id <> :structure)"},
    {"journey", "mission_order_evidence_id", "enrolment_id IN own_enrolment",
     "enrolment_id IN own_enrolment"},
    // A file of the platform holds everybody's progress.
    {"mooc_progress", "evidence_id", isOwn,
     "organisation_id = :structure AND NOT EXISTS (SELECT 1 FROM mooc_progress o WHERE o.evidence_id = "
     "mooc_progress.evidence_id AND o.organisation_id <> :structure)"},
    {"needs_analysis", "evidence_id", isOwn, isOwn},
    {"needs_analysis", "previous_evidence_id", isOwn, isOwn},
    {"assessment", "evidence_id", isOwn, isOwn},
    {"lab_stage", "evidence_id", isOfOwnLab, isOfOwnLab},
    {"lab_milestone", "evidence_id", isOfOwnLab, isOfOwnLab},
    {"experiment_photo", "evidence_id", isOfOwnExperiment, isOfOwnExperiment},
    {"partnership", "evidence_id", isOwn, isOwn},
    {"certificate", "evidence_id", "enrolment_id IN own_enrolment", "enrolment_id IN own_enrolment"},
};

/// `shared_bytes`: what any row that concerns others names, under whatever number it was filed.
std::string evidenceTerms() {
    std::string named;
    for (const EvidenceColumn& one : evidenceColumns) {
        named.append(named.empty() ? "" : " UNION ALL ").append("SELECT ").append(one.column);
        named.append(", ").append(one.shown).append(", ").append(one.alone).append(" FROM ");
        named.append(one.table).append(" WHERE ").append(one.column).append(" IS NOT NULL");
    }
    return "named_evidence(id, shown, alone) AS (" + named +
           "), shared_bytes(sha256) AS (SELECT e.sha256 FROM evidence e JOIN named_evidence n ON n.id = e.id "
           "WHERE NOT n.alone)";
}

} // namespace

const std::string& structureCopyTerms() {
    static const std::string terms = [] {
        std::string text = "WITH";
        text.append(sessionTerms).append(",").append(equipmentTerms).append(", ");
        return text.append(evidenceTerms());
    }();
    return terms;
}

std::vector<std::string> structureCopyEvidenceColumns() {
    std::vector<std::string> names;
    for (const EvidenceColumn& one : evidenceColumns) {
        names.push_back(std::string(one.table) + "." + one.column);
    }
    return names;
}

} // namespace palas
