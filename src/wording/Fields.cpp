// SPDX-License-Identifier: EUPL-1.2
#include "wording/DiagnosticWords.h"
#include "wording/EquipmentWords.h"
#include "wording/Formats.h"
#include "wording/Labels.h"
#include "wording/LabWords.h"
#include "wording/Sentences.h"

#include <QCoreApplication>
#include <QVariant>

namespace palas::wording {

namespace {

struct Name {
    const char* code;
    const char* words;
};

const Name tableNames[] = {
    {"programme", QT_TRANSLATE_NOOP("Fields", "programme")},
    {"objective", QT_TRANSLATE_NOOP("Fields", "objective")},
    {"organisation", QT_TRANSLATE_NOOP("Fields", "structure")},
    {"person", QT_TRANSLATE_NOOP("Fields", "person")},
    {"affiliation", QT_TRANSLATE_NOOP("Fields", "affiliation")},
    {"module", QT_TRANSLATE_NOOP("Fields", "module")},
    {"elective_choice", QT_TRANSLATE_NOOP("Fields", "à la carte choice")},
    {"session", QT_TRANSLATE_NOOP("Fields", "session")},
    {"half_day", QT_TRANSLATE_NOOP("Fields", "half-day")},
    {"enrolment", QT_TRANSLATE_NOOP("Fields", "enrolment")},
    {"attendance", QT_TRANSLATE_NOOP("Fields", "attendance")},
    {"evidence", QT_TRANSLATE_NOOP("Fields", "evidence")},
    {"sign_in_sheet", QT_TRANSLATE_NOOP("Fields", "sign-in sheet")},
    {"sheet_line", QT_TRANSLATE_NOOP("Fields", "line of a sheet")},
    {"sheet_half_day", QT_TRANSLATE_NOOP("Fields", "column of a sheet")},
    {"counter", QT_TRANSLATE_NOOP("Fields", "number given")},
    {"coaching_grant", QT_TRANSLATE_NOOP("Fields", "coaching hours granted")},
    {"coaching_transfer", QT_TRANSLATE_NOOP("Fields", "transfer of coaching hours")},
    {"coaching_entry", QT_TRANSLATE_NOOP("Fields", "coaching appointment")},
    {"coaching_person", QT_TRANSLATE_NOOP("Fields", "person coached")},
    {"kit", QT_TRANSLATE_NOOP("Fields", "kit")},
    {"equipment_item", QT_TRANSLATE_NOOP("Fields", "item of equipment")},
    {"equipment_event", QT_TRANSLATE_NOOP("Fields", "event of the equipment")},
    {"equipment_check", QT_TRANSLATE_NOOP("Fields", "equipment check")},
    {"equipment_check_line", QT_TRANSLATE_NOOP("Fields", "item checked")},
    {"immersion", QT_TRANSLATE_NOOP("Fields", "immersion")},
    {"immersion_structure", QT_TRANSLATE_NOOP("Fields", "structure on immersion")},
    {"visit", QT_TRANSLATE_NOOP("Fields", "visit")},
    {"journey", QT_TRANSLATE_NOOP("Fields", "journey")},
    {"idea", QT_TRANSLATE_NOOP("Fields", "idea")},
    {"host_contact", QT_TRANSLATE_NOOP("Fields", "contact with the host")},
    {"lab", QT_TRANSLATE_NOOP("Fields", "lab")},
    {"lab_person", QT_TRANSLATE_NOOP("Fields", "participant of a lab")},
    {"lab_stage", QT_TRANSLATE_NOOP("Fields", "stage of a lab")},
    {"lab_milestone", QT_TRANSLATE_NOOP("Fields", "milestone of a lab")},
    {"lab_risk", QT_TRANSLATE_NOOP("Fields", "risk of a lab")},
    {"experiment", QT_TRANSLATE_NOOP("Fields", "experiment")},
    {"experiment_photo", QT_TRANSLATE_NOOP("Fields", "photograph of an experiment")},
    {"mooc_progress", QT_TRANSLATE_NOOP("Fields", "progress in the online course")},
    {"needs_analysis", QT_TRANSLATE_NOOP("Fields", "analysis of social needs")},
    {"needs_priority", QT_TRANSLATE_NOOP("Fields", "priority of an analysis")},
    {"questionnaire", QT_TRANSLATE_NOOP("Fields", "grid")},
    {"axis", QT_TRANSLATE_NOOP("Fields", "axis of a grid")},
    {"axis_module", QT_TRANSLATE_NOOP("Fields", "module suggested for an axis")},
    {"question", QT_TRANSLATE_NOOP("Fields", "question of a grid")},
    {"assessment", QT_TRANSLATE_NOOP("Fields", "diagnostic")},
    {"answer", QT_TRANSLATE_NOOP("Fields", "answer")},
    {"convocation", QT_TRANSLATE_NOOP("Fields", "convocation")},
    {"certificate", QT_TRANSLATE_NOOP("Fields", "certificate")},
    {"trash", QT_TRANSLATE_NOOP("Fields", "trash")},
    {"saved_filter", QT_TRANSLATE_NOOP("Fields", "saved filter")},
    {"partnership", QT_TRANSLATE_NOOP("Fields", "partnership")},
    {"evaluation", QT_TRANSLATE_NOOP("Fields", "evaluation form")},
    {"evaluation_grade", QT_TRANSLATE_NOOP("Fields", "grade of a form")},
};

const Name columnNames[] = {
    {"title", QT_TRANSLATE_NOOP("Fields", "title")},
    {"subtitle", QT_TRANSLATE_NOOP("Fields", "subtitle")},
    {"holder", QT_TRANSLATE_NOOP("Fields", "holder")},
    {"period_label", QT_TRANSLATE_NOOP("Fields", "published period")},
    {"start_date", QT_TRANSLATE_NOOP("Fields", "from")},
    {"end_date", QT_TRANSLATE_NOOP("Fields", "to")},
    {"eligible_cost_cents", QT_TRANSLATE_NOOP("Fields", "eligible cost")},
    {"grant_cents", QT_TRANSLATE_NOOP("Fields", "ESF grant")},
    {"fse_number", QT_TRANSLATE_NOOP("Fields", "ESF number")},
    {"publicity_code", QT_TRANSLATE_NOOP("Fields", "publicity profile")},
    {"publicity_mention", QT_TRANSLATE_NOOP("Fields", "EU mention")},
    {"publicity_engagement", QT_TRANSLATE_NOOP("Fields", "regional mention")},
    {"demonstration", QT_TRANSLATE_NOOP("Fields", "demonstration")},
    {"as_of_date", QT_TRANSLATE_NOOP("Fields", "fixed day")},
    {"position", QT_TRANSLATE_NOOP("Fields", "order")},
    {"text", QT_TRANSLATE_NOOP("Fields", "text")},
    {"kind", QT_TRANSLATE_NOOP("Fields", "kind")},
    {"code", QT_TRANSLATE_NOOP("Fields", "code")},
    {"name", QT_TRANSLATE_NOOP("Fields", "name")},
    {"usual_name", QT_TRANSLATE_NOOP("Fields", "usual name")},
    {"insee", QT_TRANSLATE_NOOP("Fields", "INSEE code")},
    {"population", QT_TRANSLATE_NOOP("Fields", "population")},
    {"tile_column", QT_TRANSLATE_NOOP("Fields", "column of the map")},
    {"tile_row", QT_TRANSLATE_NOOP("Fields", "row of the map")},
    {"siren", QT_TRANSLATE_NOOP("Fields", "SIREN")},
    {"themes", QT_TRANSLATE_NOOP("Fields", "themes")},
    {"email", QT_TRANSLATE_NOOP("Fields", "e-mail")},
    {"phone", QT_TRANSLATE_NOOP("Fields", "phone")},
    {"note", QT_TRANSLATE_NOOP("Fields", "note")},
    {"last_name", QT_TRANSLATE_NOOP("Fields", "last name")},
    {"first_name", QT_TRANSLATE_NOOP("Fields", "first name")},
    {"sex", QT_TRANSLATE_NOOP("Fields", "sex")},
    {"role", QT_TRANSLATE_NOOP("Fields", "role")},
    {"duty", QT_TRANSLATE_NOOP("Fields", "duty")},
    {"strand", QT_TRANSLATE_NOOP("Fields", "strand")},
    {"label", QT_TRANSLATE_NOOP("Fields", "label")},
    {"short_label", QT_TRANSLATE_NOOP("Fields", "short label")},
    {"chosen_on", QT_TRANSLATE_NOOP("Fields", "chosen on")},
    {"reason", QT_TRANSLATE_NOOP("Fields", "reason")},
    {"modality", QT_TRANSLATE_NOOP("Fields", "modality")},
    {"place", QT_TRANSLATE_NOOP("Fields", "place")},
    {"provider", QT_TRANSLATE_NOOP("Fields", "training provider")},
    {"trainer", QT_TRANSLATE_NOOP("Fields", "trainer")},
    {"capacity", QT_TRANSLATE_NOOP("Fields", "capacity")},
    {"cancelled", QT_TRANSLATE_NOOP("Fields", "cancelled")},
    {"date", QT_TRANSLATE_NOOP("Fields", "date")},
    {"part", QT_TRANSLATE_NOOP("Fields", "part of the day")},
    {"start_minute", QT_TRANSLATE_NOOP("Fields", "start")},
    {"end_minute", QT_TRANSLATE_NOOP("Fields", "end")},
    {"zone", QT_TRANSLATE_NOOP("Fields", "time zone")},
    {"enrolled_on", QT_TRANSLATE_NOOP("Fields", "enrolled on")},
    {"minutes", QT_TRANSLATE_NOOP("Fields", "minutes")},
    {"mark", QT_TRANSLATE_NOOP("Fields", "attendance")},
    {"signature", QT_TRANSLATE_NOOP("Fields", "signature")},
    {"number", QT_TRANSLATE_NOOP("Fields", "number")},
    {"file_name", QT_TRANSLATE_NOOP("Fields", "file name")},
    {"media_type", QT_TRANSLATE_NOOP("Fields", "format")},
    {"size", QT_TRANSLATE_NOOP("Fields", "size")},
    {"sha256", QT_TRANSLATE_NOOP("Fields", "fingerprint")},
    {"filed_on", QT_TRANSLATE_NOOP("Fields", "filed on")},
    {"prepared_on", QT_TRANSLATE_NOOP("Fields", "prepared on")},
    {"announced", QT_TRANSLATE_NOOP("Fields", "announced")},
    {"to_bring", QT_TRANSLATE_NOOP("Fields", "to bring")},
    {"trainer_signature", QT_TRANSLATE_NOOP("Fields", "trainer’s signature")},
    {"planned_on", QT_TRANSLATE_NOOP("Fields", "planned on")},
    {"id", QT_TRANSLATE_NOOP("Fields", "internal key")},
    {"search", QT_TRANSLATE_NOOP("Fields", "search text")},
    {"person_id", QT_TRANSLATE_NOOP("Fields", "person")},
    {"organisation_id", QT_TRANSLATE_NOOP("Fields", "structure")},
    {"module_id", QT_TRANSLATE_NOOP("Fields", "module")},
    {"session_id", QT_TRANSLATE_NOOP("Fields", "session")},
    {"host_id", QT_TRANSLATE_NOOP("Fields", "host structure")},
    {"enrolment_id", QT_TRANSLATE_NOOP("Fields", "enrolment")},
    {"half_day_id", QT_TRANSLATE_NOOP("Fields", "half-day")},
    {"evidence_id", QT_TRANSLATE_NOOP("Fields", "evidence")},
    {"sheet_id", QT_TRANSLATE_NOOP("Fields", "sign-in sheet")},
    {"withheld", QT_TRANSLATE_NOOP("Fields", "withheld from the copy")},
    {"last", QT_TRANSLATE_NOOP("Fields", "last number")},
    {"granted_on", QT_TRANSLATE_NOOP("Fields", "granted on")},
    {"from_id", QT_TRANSLATE_NOOP("Fields", "given by")},
    {"to_id", QT_TRANSLATE_NOOP("Fields", "received by")},
    {"transferred_on", QT_TRANSLATE_NOOP("Fields", "transferred on")},
    {"coach", QT_TRANSLATE_NOOP("Fields", "coach")},
    {"theme", QT_TRANSLATE_NOOP("Fields", "theme")},
    {"work_done", QT_TRANSLATE_NOOP("Fields", "work done")},
    {"next_step", QT_TRANSLATE_NOOP("Fields", "next step")},
    {"entry_id", QT_TRANSLATE_NOOP("Fields", "coaching appointment")},
    {"inventory_number", QT_TRANSLATE_NOOP("Fields", "inventory number")},
    {"serial_number", QT_TRANSLATE_NOOP("Fields", "serial number")},
    {"supplier", QT_TRANSLATE_NOOP("Fields", "supplier")},
    {"value_cents", QT_TRANSLATE_NOOP("Fields", "value")},
    {"acquired_on", QT_TRANSLATE_NOOP("Fields", "acquired on")},
    {"kit_id", QT_TRANSLATE_NOOP("Fields", "kit")},
    {"sticker_on", QT_TRANSLATE_NOOP("Fields", "EU sticker put on")},
    {"sticker_evidence_id", QT_TRANSLATE_NOOP("Fields", "photograph of the sticker")},
    {"item_id", QT_TRANSLATE_NOOP("Fields", "item of equipment")},
    {"condition", QT_TRANSLATE_NOOP("Fields", "condition")},
    {"receipt_code", QT_TRANSLATE_NOOP("Fields", "receipt")},
    {"giver", QT_TRANSLATE_NOOP("Fields", "handed over by")},
    {"receiver_id", QT_TRANSLATE_NOOP("Fields", "received by")},
    {"check_id", QT_TRANSLATE_NOOP("Fields", "equipment check")},
    {"checked_on", QT_TRANSLATE_NOOP("Fields", "checked on")},
    {"result", QT_TRANSLATE_NOOP("Fields", "result")},
    {"sticker", QT_TRANSLATE_NOOP("Fields", "EU sticker seen")},
    {"report_due", QT_TRANSLATE_NOOP("Fields", "report due")},
    {"report_evidence_id", QT_TRANSLATE_NOOP("Fields", "report filed")},
    {"immersion_id", QT_TRANSLATE_NOOP("Fields", "immersion")},
    {"shown", QT_TRANSLATE_NOOP("Fields", "shown to the host")},
    {"contact", QT_TRANSLATE_NOOP("Fields", "contact")},
    {"mission_order", QT_TRANSLATE_NOOP("Fields", "mission order")},
    {"mission_order_on", QT_TRANSLATE_NOOP("Fields", "mission order of")},
    {"mission_order_evidence_id", QT_TRANSLATE_NOOP("Fields", "mission order filed")},
    {"outbound", QT_TRANSLATE_NOOP("Fields", "outbound journey")},
    {"homebound", QT_TRANSLATE_NOOP("Fields", "journey home")},
    {"nights", QT_TRANSLATE_NOOP("Fields", "nights")},
    {"travel_cents", QT_TRANSLATE_NOOP("Fields", "travel costs")},
    {"lodging_cents", QT_TRANSLATE_NOOP("Fields", "lodging costs")},
    {"meals_cents", QT_TRANSLATE_NOOP("Fields", "meal costs")},
    {"visit_id", QT_TRANSLATE_NOOP("Fields", "visit")},
    {"description", QT_TRANSLATE_NOOP("Fields", "description")},
    {"seen_on", QT_TRANSLATE_NOOP("Fields", "seen on")},
    {"kept_on", QT_TRANSLATE_NOOP("Fields", "kept on")},
    {"taken_up_on", QT_TRANSLATE_NOOP("Fields", "taken up on")},
    {"taken_up_as", QT_TRANSLATE_NOOP("Fields", "taken up as")},
    {"subject", QT_TRANSLATE_NOOP("Fields", "subject")},
    {"priority", QT_TRANSLATE_NOOP("Fields", "priority action")},
    {"public", QT_TRANSLATE_NOOP("Fields", "public")},
    {"challenge", QT_TRANSLATE_NOOP("Fields", "challenge")},
    {"designer", QT_TRANSLATE_NOOP("Fields", "designer")},
    {"idea_id", QT_TRANSLATE_NOOP("Fields", "idea")},
    {"opened_on", QT_TRANSLATE_NOOP("Fields", "opened on")},
    {"ended_on", QT_TRANSLATE_NOOP("Fields", "ended on")},
    {"outcome", QT_TRANSLATE_NOOP("Fields", "outcome")},
    {"lab_id", QT_TRANSLATE_NOOP("Fields", "lab")},
    {"stage", QT_TRANSLATE_NOOP("Fields", "stage")},
    {"done_on", QT_TRANSLATE_NOOP("Fields", "done on")},
    {"due_on", QT_TRANSLATE_NOOP("Fields", "due on")},
    {"likelihood", QT_TRANSLATE_NOOP("Fields", "likelihood")},
    {"impact", QT_TRANSLATE_NOOP("Fields", "impact")},
    {"response", QT_TRANSLATE_NOOP("Fields", "answer to the risk")},
    {"closed_on", QT_TRANSLATE_NOOP("Fields", "closed on")},
    {"hypothesis", QT_TRANSLATE_NOOP("Fields", "hypothesis")},
    {"test", QT_TRANSLATE_NOOP("Fields", "test")},
    {"public_reached", QT_TRANSLATE_NOOP("Fields", "public reached")},
    {"people_reached", QT_TRANSLATE_NOOP("Fields", "people reached")},
    {"decision", QT_TRANSLATE_NOOP("Fields", "decision")},
    {"decided_on", QT_TRANSLATE_NOOP("Fields", "decided on")},
    {"cost_cents", QT_TRANSLATE_NOOP("Fields", "cost")},
    {"experiment_id", QT_TRANSLATE_NOOP("Fields", "experiment")},
    {"caption", QT_TRANSLATE_NOOP("Fields", "caption")},
    {"percent", QT_TRANSLATE_NOOP("Fields", "percentage")},
    {"started_on", QT_TRANSLATE_NOOP("Fields", "started on")},
    {"completed_on", QT_TRANSLATE_NOOP("Fields", "completed on")},
    {"told_on", QT_TRANSLATE_NOOP("Fields", "told on")},
    {"year", QT_TRANSLATE_NOOP("Fields", "year")},
    {"status", QT_TRANSLATE_NOOP("Fields", "status")},
    {"presented_on", QT_TRANSLATE_NOOP("Fields", "presented on")},
    {"deliberated_on", QT_TRANSLATE_NOOP("Fields", "decided on")},
    {"previous_evidence_id", QT_TRANSLATE_NOOP("Fields", "previous diagnosis filed")},
    {"needs_analysis_id", QT_TRANSLATE_NOOP("Fields", "analysis of social needs")},
    {"version", QT_TRANSLATE_NOOP("Fields", "version")},
    {"top_score", QT_TRANSLATE_NOOP("Fields", "top score")},
    {"questionnaire_id", QT_TRANSLATE_NOOP("Fields", "grid")},
    {"axis_id", QT_TRANSLATE_NOOP("Fields", "axis")},
    {"help", QT_TRANSLATE_NOOP("Fields", "help")},
    {"weight", QT_TRANSLATE_NOOP("Fields", "weight")},
    {"assessed_on", QT_TRANSLATE_NOOP("Fields", "assessed on")},
    {"assessor", QT_TRANSLATE_NOOP("Fields", "assessed by")},
    {"assessment_id", QT_TRANSLATE_NOOP("Fields", "diagnostic")},
    {"question_id", QT_TRANSLATE_NOOP("Fields", "question")},
    {"score", QT_TRANSLATE_NOOP("Fields", "score")},
    {"issued_on", QT_TRANSLATE_NOOP("Fields", "issued on")},
    {"change_sequence", QT_TRANSLATE_NOOP("Fields", "change")},
    {"contents", QT_TRANSLATE_NOOP("Fields", "contents")},
    {"list", QT_TRANSLATE_NOOP("Fields", "list")},
    {"filter", QT_TRANSLATE_NOOP("Fields", "filter")},
    {"chooser", QT_TRANSLATE_NOOP("Fields", "chosen by")},
    {"minimum_group", QT_TRANSLATE_NOOP("Fields", "smallest group")},
    {"partner", QT_TRANSLATE_NOOP("Fields", "partner")},
    {"moment", QT_TRANSLATE_NOOP("Fields", "moment")},
    {"answered_on", QT_TRANSLATE_NOOP("Fields", "answered on")},
    {"comment", QT_TRANSLATE_NOOP("Fields", "comment")},
    {"evaluation_id", QT_TRANSLATE_NOOP("Fields", "evaluation form")},
    {"criterion", QT_TRANSLATE_NOOP("Fields", "criterion")},
    {"grade", QT_TRANSLATE_NOOP("Fields", "grade")},
    {"purpose", QT_TRANSLATE_NOOP("Fields", "purpose")},
    {"since", QT_TRANSLATE_NOOP("Fields", "since")},
    {"until", QT_TRANSLATE_NOOP("Fields", "until")},
    {"agreement_on", QT_TRANSLATE_NOOP("Fields", "agreement signed on")},
};

template <size_t count>
QString words(const Name (&names)[count], const QString& code) {
    for (const Name& name : names)
        if (code == QLatin1String(name.code))
            return QCoreApplication::translate("Fields", name.words);
    return code;
}

template <class Code>
QString labelOr(const std::optional<Code>& code, const QString& text) {
    return code ? label(*code) : text;
}

/// The words of a coded value; the text itself when it is no code.
QString coded(const QString& table, const QString& column, const QString& text) {
    if (column == QLatin1String("kind") && table == QLatin1String("organisation"))
        return labelOr(organisationKindFromCode(text), text);
    if (column == QLatin1String("kind") && table == QLatin1String("module"))
        return labelOr(moduleKindFromCode(text), text);
    if (column == QLatin1String("kind") && table == QLatin1String("equipment_item"))
        return labelOr(itemKindFromCode(text), text);
    if (column == QLatin1String("kind") && table == QLatin1String("equipment_event"))
        return labelOr(equipmentEventKindFromCode(text), text);
    if (column == QLatin1String("condition"))
        return labelOr(itemConditionFromCode(text), text);
    if (column == QLatin1String("result") && table == QLatin1String("equipment_check_line"))
        return labelOr(itemFindingFromCode(text), text);
    if (column == QLatin1String("kind") && table == QLatin1String("visit"))
        return labelOr(visitKindFromCode(text), text);
    if (column == QLatin1String("kind") && table == QLatin1String("partnership"))
        return labelOr(partnerKindFromCode(text), text);
    if (column == QLatin1String("moment") && table == QLatin1String("evaluation"))
        return labelOr(evaluationMomentFromCode(text), text);
    if (column == QLatin1String("list") && table == QLatin1String("saved_filter"))
        return tableTitle(text);
    if (column == QLatin1String("criterion"))
        return labelOr(criterionFromCode(text), text);
    if (column == QLatin1String("taken_up_as"))
        return labelOr(takenUpAsFromCode(text), text);
    if (column == QLatin1String("stage"))
        return labelOr(labStageFromCode(text), text);
    if (column == QLatin1String("decision"))
        return labelOr(experimentDecisionFromCode(text), text);
    if (column == QLatin1String("status") && table == QLatin1String("questionnaire"))
        return labelOr(gridStatusFromCode(text), text);
    if (column == QLatin1String("status") && table == QLatin1String("needs_analysis"))
        return labelOr(needsStatusFromCode(text), text);
    if (column == QLatin1String("moment") && table == QLatin1String("assessment"))
        return labelOr(momentFromCode(text), text);
    if (column == QLatin1String("strand"))
        return labelOr(strandFromCode(text), text);
    if (column == QLatin1String("sex"))
        return labelOr(sexFromCode(text), text);
    if (column == QLatin1String("role"))
        return labelOr(roleFromCode(text), text);
    if (column == QLatin1String("modality") && table == QLatin1String("coaching_entry"))
        return labelOr(coachingModalityFromCode(text), text);
    if (column == QLatin1String("modality"))
        return labelOr(modalityFromCode(text), text);
    if (column == QLatin1String("part"))
        return labelOr(dayPartFromCode(text), text);
    if (column == QLatin1String("mark"))
        return labelOr(markFromCode(text), text);
    if (column == QLatin1String("signature") || column == QLatin1String("trainer_signature"))
        return labelOr(signatureFromCode(text), text);
    return text;
}

bool isFlag(const QString& column) {
    return column == QLatin1String("cancelled") || column == QLatin1String("demonstration") ||
           column == QLatin1String("withheld") || column == QLatin1String("sticker");
}

QString integerInWords(const QString& column, qint64 value) {
    if (isFlag(column))
        return value ? QCoreApplication::translate("Fields", "yes")
                     : QCoreApplication::translate("Fields", "no");
    if (column.endsWith(QLatin1String("_cents")))
        return money({value});
    if (column.endsWith(QLatin1String("_minute")))
        return clockTime(int(value));
    if (column == QLatin1String("minutes"))
        return duration({value});
    return column == QLatin1String("size") ? fileSize(value) : number(value);
}

} // namespace

QString fieldName(const QString& table, const QString& column) {
    return words(tableNames, table) + QStringLiteral(" · ") + words(columnNames, column);
}

QString rowKind(const QString& table) {
    return words(tableNames, table);
}

bool isFieldForPeople(const QString& table, const QString& column) {
    return table != QLatin1String("trash") && column != QLatin1String("id") &&
           column != QLatin1String("search") && !column.endsWith(QLatin1String("_id"));
}

QString fieldValue(const QString& table, const QString& column, const QVariant& value) {
    if (value.isNull())
        return unknown();
    if (value.typeId() == QMetaType::LongLong || value.typeId() == QMetaType::Int)
        return integerInWords(column, value.toLongLong());
    const QString text = value.toString();
    const QDate day = text.size() == 10 ? QDate::fromString(text, Qt::ISODate) : QDate();
    if (day.isValid())
        return shortDate(day);
    return coded(table, column, text);
}

} // namespace palas::wording
