// SPDX-License-Identifier: EUPL-1.2
#include "wording/Arguments.h"
#include "wording/CertificateWords.h"
#include "wording/CoachingSentences.h"
#include "wording/CodedText.h"
#include "wording/ConvocationWords.h"
#include "wording/DiagnosticWords.h"
#include "wording/EquipmentSentences.h"
#include "wording/Formats.h"
#include "wording/ImmersionWords.h"
#include "wording/Labels.h"
#include "wording/LabWords.h"
#include "wording/PathSentences.h"
#include "wording/Sentences.h"
#include "wording/TrashWords.h"

#include <QCoreApplication>

namespace palas::wording {

namespace {

const CodedText changeTexts[] = {
    {"programme.update", QT_TRANSLATE_NOOP("Changes", "Programme changed")},
    {"organisation.add", QT_TRANSLATE_NOOP("Changes", "Structure added: %1")},
    {"organisation.update", QT_TRANSLATE_NOOP("Changes", "Structure changed: %1")},
    {"organisation.remove", QT_TRANSLATE_NOOP("Changes", "Structure removed: %1")},
    {"person.add", QT_TRANSLATE_NOOP("Changes", "Person added: %1")},
    {"person.update", QT_TRANSLATE_NOOP("Changes", "Person changed: %1")},
    {"person.remove", QT_TRANSLATE_NOOP("Changes", "Person removed: %1")},
    {"person.merge", QT_TRANSLATE_NOOP("Changes", "Duplicate merged: %2 into %1")},
    {"affiliation.add", QT_TRANSLATE_NOOP("Changes", "Affiliation added: %1, %2")},
    {"affiliation.update", QT_TRANSLATE_NOOP("Changes", "Affiliation changed: %1, %2")},
    {"affiliation.remove", QT_TRANSLATE_NOOP("Changes", "Affiliation removed: %1, %2")},
    {"import.people", QT_TRANSLATE_NOOP("Changes", "List of people imported: %1 new, %2 changed")},
    {"import.enrolments", QT_TRANSLATE_NOOP("Changes", "List of enrolments imported: %1 new, %2 changed")},
    {"import.sessions", QT_TRANSLATE_NOOP("Changes", "List of sessions imported: %1 new, %2 changed")},
    {"import.immersions", QT_TRANSLATE_NOOP("Changes", "List of immersions imported: %1 new, %2 changed")},
    {"import.coaching", QT_TRANSLATE_NOOP("Changes", "List of coaching imported: %1 new, %2 changed")},
    {"import.equipment", QT_TRANSLATE_NOOP("Changes", "List of equipment imported: %1 new, %2 changed")},
    {"import.electives", QT_TRANSLATE_NOOP("Changes", "À la carte choices imported: %1 new, %2 changed")},
    {"module.add", QT_TRANSLATE_NOOP("Changes", "Module added: %1")},
    {"module.update", QT_TRANSLATE_NOOP("Changes", "Module changed: %1")},
    {"module.remove", QT_TRANSLATE_NOOP("Changes", "Module removed: %1")},
    {"elective.choose", QT_TRANSLATE_NOOP("Changes", "À la carte module chosen: %1, %2")},
    {"elective.update", QT_TRANSLATE_NOOP("Changes", "À la carte choice changed: %1, %2")},
    {"elective.drop", QT_TRANSLATE_NOOP("Changes", "À la carte module dropped: %1, %2")},
    {"session.add", QT_TRANSLATE_NOOP("Changes", "Session planned: %1")},
    {"session.update", QT_TRANSLATE_NOOP("Changes", "Session changed: %1")},
    {"session.move", QT_TRANSLATE_NOOP("Changes", "Session moved: %1, from %2 on")},
    {"session.remove", QT_TRANSLATE_NOOP("Changes", "Session removed: %1")},
    {"sheet.file", QT_TRANSLATE_NOOP("Changes", "Sheet filed: %1, evidence %2")},
    {"sheet.unfile", QT_TRANSLATE_NOOP("Changes", "Scan taken off the sheet: %1")},
    {"sheet.trainer_signature", QT_TRANSLATE_NOOP("Changes", "Trainer’s signature: sheet %1")},
    {"evidence.remote", QT_TRANSLATE_NOOP("Changes", "Remote evidence filed: session %1, evidence %2")},
    {"template.design-palas",
     QT_TRANSLATE_NOOP("Changes", "Programme created from the Design’Palas template")},
    {"template.demo", QT_TRANSLATE_NOOP("Changes", "Demonstration programme created")},
    {"dossier.create", QT_TRANSLATE_NOOP("Changes", "Structure’s own copy made: %1")},
    {"template.empty", QT_TRANSLATE_NOOP("Changes", "Empty programme created")},
    {"history.purge", QT_TRANSLATE_NOOP("Changes", "Earlier history erased: %1")},
};

class Changes {
    Q_DECLARE_TR_FUNCTIONS(Changes)

public:
    /// Arguments: count, session code, date (ISO or empty), part of the day, mark (each may be missing).
    static QString attendance(const QStringList& arguments) {
        QString text = fill(tr("%n attendance(s), session %1", nullptr, arguments.value(0).toInt()),
                            {arguments.value(1)});
        const QDate day = QDate::fromString(arguments.value(2), Qt::ISODate);
        if (day.isValid())
            text += QLatin1String(", ") + shortDate(day);
        if (const auto part = dayPartFromCode(arguments.value(3)))
            text += QLatin1Char(' ') + label(*part).toLower();
        if (const auto mark = markFromCode(arguments.value(4)))
            text += (isFrench() ? QStringLiteral("\u202F: ") : QStringLiteral(": ")) + label(*mark).toLower();
        return text;
    }

    /// Arguments: count, session code, full name of the first. One person is named, several are counted.
    static QString enrolment(bool added, const QStringList& arguments) {
        const int count = arguments.value(0).toInt();
        if (added && count == 1 && !arguments.value(2).isEmpty())
            return fill(tr("Enrolment: %1, session %2"), {arguments.value(2), arguments.value(1)});
        return fill(added ? tr("%n person(s) enrolled, session %1", nullptr, count)
                          : tr("%n person(s) taken off session %1", nullptr, count),
                    {arguments.value(1)});
    }

    /// Arguments: count, session code.
    static QString sheets(const QStringList& arguments) {
        return fill(tr("%n sheet(s) prepared, session %1", nullptr, arguments.value(0).toInt()),
                    {arguments.value(1)});
    }

    static QString migration(const QString& code) {
        return tr("File upgraded to version %1").arg(code.section(QLatin1Char('.'), 1));
    }

    static QString undone(const QString& what) { return tr("Undone: %1").arg(what); }
    static QString redone(const QString& what) { return tr("Redone: %1").arg(what); }
    /// Of several changes, the earliest is named.
    static QString counted(int count, const QString& earliest) {
        return count > 1 ? tr("%n change(s), back to: %1", nullptr, count).arg(earliest) : earliest;
    }
};

} // namespace

QString change(const ChangeLabel& label) {
    if (label.code == QLatin1String("attendance.set"))
        return Changes::attendance(label.arguments);
    if (label.code == QLatin1String("enrolment.add") || label.code == QLatin1String("enrolment.remove"))
        return typographic(Changes::enrolment(label.code == QLatin1String("enrolment.add"), label.arguments));
    if (label.code == QLatin1String("sheet.prepare"))
        return Changes::sheets(label.arguments);
    if (label.code.startsWith(QLatin1String("migration.")))
        return Changes::migration(label.code);
    const ChangeLabel readable{label.code, readableDates(label.arguments)};
    if (const auto words = sentenceOf(changeTexts, "Changes", readable.code, readable.arguments))
        return typographic(*words);
    for (const auto family : {coachingChange, equipmentChange, labChange, immersionChange, pathChange,
                              diagnosticChange, certificateChange, convocationChange, trashChange}) {
        if (const auto words = family(readable))
            return typographic(*words);
    }
    return label.code;
}

QString change(const Change& change) {
    const QString words = Changes::counted(change.count, wording::change(change.label));
    if (change.kind == ChangeKind::undo)
        return Changes::undone(words);
    return change.kind == ChangeKind::redo ? Changes::redone(words) : words;
}

QString step(const History::Step& step) {
    return Changes::counted(step.count, change(step.label));
}

} // namespace palas::wording
