// SPDX-License-Identifier: EUPL-1.2
#include "wording/PathSentences.h"

#include "wording/Arguments.h"
#include "wording/CodedText.h"
#include "wording/Labels.h"

#include <QCoreApplication>

namespace palas::wording {

namespace {

const CodedText problemTexts[] = {
    {"partnership.organisation.required",
     QT_TRANSLATE_NOOP("Problems", "The structure is missing. Choose one.")},
    {"partnership.not_beneficiary",
     QT_TRANSLATE_NOOP("Problems", "%1 is not one of the structures of the programme. Choose a CCAS or the "
                                   "UDCCAS.")},
    {"partnership.partner.required", QT_TRANSLATE_NOOP("Problems", "The partner is missing. Fill it in.")},
    {"partnership.same_partner",
     QT_TRANSLATE_NOOP("Problems",
                       "The structure has a partnership with %1 already. Check that this is another one.")},
    {"partnership.agreement.required",
     QT_TRANSLATE_NOOP("Problems", "The agreement with %1 needs the day of its signature. Fill it in.")},
    {"partnership.agreement.after_as_of",
     QT_TRANSLATE_NOOP("Problems", "An agreement is signed on %1 at the latest. Correct the date.")},
    {"partnership.agreement.filed",
     QT_TRANSLATE_NOOP("Problems",
                       "The agreement with %1 is filed: it was kept and nothing was changed. Take "
                       "it off first.")},
    {"partnership.agreement.not_filed",
     QT_TRANSLATE_NOOP("Problems", "No agreement with %1 is filed. Nothing was changed. File it first.")},
    {"evaluation.date.required",
     QT_TRANSLATE_NOOP("Problems", "The day of the answer is missing. Fill it in.")},
    {"evaluation.after_as_of",
     QT_TRANSLATE_NOOP("Problems", "A form is answered on %1 at the latest. Correct the date.")},
    {"evaluation.grade.invalid",
     QT_TRANSLATE_NOOP("Problems", "“%1” is not a grade. Type 1 to 5, or leave it empty.")},
    {"evaluation.applied_too_soon",
     QT_TRANSLATE_NOOP("Problems", "What was applied is asked three months later. Leave this grade empty.")},
    {"evaluation.blank",
     QT_TRANSLATE_NOOP("Problems", "This form has neither grade nor comment. Fill it in or remove it.")},
    {"evaluation.not_held",
     QT_TRANSLATE_NOOP("Problems",
                       "The session has not taken place yet: nothing was written. Check its dates.")},
    {"filter.name.required", QT_TRANSLATE_NOOP("Problems", "The filter has no name. Type one.")},
    {"filter.text.required", QT_TRANSLATE_NOOP("Problems", "Nothing is filtered. Type a filter first.")},
    {"mooc.percent.invalid", QT_TRANSLATE_NOOP("Problems", "“%1” is not a percentage. Type 0 to 100.")},
    {"mooc.percent.unreadable",
     QT_TRANSLATE_NOOP("Problems", "“%1” is no percentage from 0 to 100. Correct it in the list.")},
    {"mooc.completed.mismatch",
     QT_TRANSLATE_NOOP("Problems",
                       "Only a whole course has a day of completion, and the progress is %1 of 100. "
                       "Correct one or the other.")},
    {"mooc.completed.undated",
     QT_TRANSLATE_NOOP("Problems",
                       "The list gives no day of completion: its own day, %1, stands in its place.")},
    {"mooc.minutes.negative",
     QT_TRANSLATE_NOOP("Problems", "The time spent cannot be below zero. Correct it.")},
    {"mooc.after_told",
     QT_TRANSLATE_NOOP("Problems", "The list is of %1: nothing in it is later. Correct the date.")},
    {"mooc.after_as_of",
     QT_TRANSLATE_NOOP("Problems", "A list tells how things stand on %1 at the latest. Correct the date.")},
    {"mooc.older",
     QT_TRANSLATE_NOOP("Problems",
                       "A later list, of %1, tells otherwise: it was kept and nothing was changed. "
                       "Check the day of this list.")},
    {"mooc.module.required",
     QT_TRANSLATE_NOOP("Problems",
                       "The programme has no online course, or several. Name the module in the list.")},
    {"mooc.module.kind", QT_TRANSLATE_NOOP("Problems", "%1 is not an online course. Name the MOOC.")},
    {"mooc.nobody",
     QT_TRANSLATE_NOOP("Problems", "Nobody’s progress is known: nothing was filed. Import the platform’s "
                                   "list first.")},
    {"event.title.required", QT_TRANSLATE_NOOP("Problems", "The title is missing. Fill it in.")},
    {"event.days.required", QT_TRANSLATE_NOOP("Problems", "The date is missing. Fill it in.")},
    {"event.days.too_many",
     QT_TRANSLATE_NOOP("Problems",
                       "An event has at most %1 days. Correct the dates, or plan several events.")},
};

const CodedText changeTexts[] = {
    {"partnership.add", QT_TRANSLATE_NOOP("Changes", "Partnership added: %1, %2")},
    {"partnership.update", QT_TRANSLATE_NOOP("Changes", "Partnership changed: %1, %2")},
    {"partnership.remove", QT_TRANSLATE_NOOP("Changes", "Partnership removed: %1, %2")},
    {"partnership.file", QT_TRANSLATE_NOOP("Changes", "Agreement filed: %1, evidence %2")},
    {"partnership.unfile", QT_TRANSLATE_NOOP("Changes", "Agreement taken off: %1")},
    {"filter.save", QT_TRANSLATE_NOOP("Changes", "Filter saved: %1")},
    {"filter.remove", QT_TRANSLATE_NOOP("Changes", "Filter deleted: %1")},
    {"import.mooc", QT_TRANSLATE_NOOP("Changes", "Progress in the MOOC imported: %1 new, %2 changed")},
    {"mooc.remove", QT_TRANSLATE_NOOP("Changes", "Progress in the MOOC removed: %1")},
    {"mooc.file",
     QT_TRANSLATE_NOOP("Changes", "Platform’s statement filed: evidence %2, people concerned: %1")},
    {"mooc.unfile", QT_TRANSLATE_NOOP("Changes", "Platform’s statement taken off: evidence %1")},
    {"event.add", QT_TRANSLATE_NOOP("Changes", "Event planned: %1, session %2")},
};

/// Arguments: forms, session code.
QString forms(const QStringList& arguments) {
    const int count = arguments.value(0).toInt();
    const QString sentence =
        QCoreApplication::translate("Changes", "%n evaluation form(s), session %1", nullptr, count);
    return fill(sentence, {arguments.value(1)});
}

/// Arguments: rows, kind of list, field.
QString bulk(const QStringList& arguments) {
    const int count = arguments.value(0).toInt();
    const QString list = QStringLiteral("import_") + arguments.value(1);
    const QString sentence =
        QCoreApplication::translate("Changes", "%n row(s) changed together: %1", nullptr, count);
    return fill(sentence, {columnTitle(list, arguments.value(2))});
}

} // namespace

std::optional<QString> pathProblem(const Problem& problem) {
    return sentenceOf(problemTexts, "Problems", problem.code, problem.arguments);
}

std::optional<QString> pathChange(const ChangeLabel& label) {
    if (label.code == QLatin1String("evaluation.set"))
        return forms(label.arguments);
    if (label.code == QLatin1String("import.bulk"))
        return bulk(label.arguments);
    return sentenceOf(changeTexts, "Changes", label.code, label.arguments);
}

} // namespace palas::wording
