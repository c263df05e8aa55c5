// SPDX-License-Identifier: EUPL-1.2
#include "wording/Formats.h"
#include "wording/Labels.h"
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
    {"trainer_signature", QT_TRANSLATE_NOOP("Fields", "trainer’s signature")},
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
    if (column == QLatin1String("strand"))
        return labelOr(strandFromCode(text), text);
    if (column == QLatin1String("sex"))
        return labelOr(sexFromCode(text), text);
    if (column == QLatin1String("role"))
        return labelOr(roleFromCode(text), text);
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
    return column == QLatin1String("cancelled") || column == QLatin1String("demonstration");
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

bool isFieldForPeople(const QString& column) {
    return column != QLatin1String("id") && column != QLatin1String("search") &&
           !column.endsWith(QLatin1String("_id"));
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
