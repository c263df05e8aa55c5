// SPDX-License-Identifier: EUPL-1.2
#include "wording/CoachingSentences.h"

#include "wording/Arguments.h"
#include "wording/CodedText.h"
#include "wording/Formats.h"

#include <QCoreApplication>

namespace palas::wording {

namespace {

const CodedText problemTexts[] = {
    {"enrolment.in_coaching",
     QT_TRANSLATE_NOOP("Coaching", "%1 has coaching %2 at the same time, on %3. Nothing was changed. Choose "
                                   "another date or another person.")},
    {"organisation.kind.coaching",
     QT_TRANSLATE_NOOP("Coaching",
                       "%1 has hours of coaching (%2), which only a CCAS or the UDCCAS has. Nothing "
                       "was changed. Take those away first.")},
    {"coaching.organisation.required",
     QT_TRANSLATE_NOOP("Coaching", "The structure is missing. Choose one.")},
    {"coaching.not_beneficiary",
     QT_TRANSLATE_NOOP("Coaching",
                       "%1 has no coaching: only the CCAS and the UDCCAS do. Choose one of them.")},
    {"coaching.minutes.required",
     QT_TRANSLATE_NOOP("Coaching", "The number of hours is missing. Enter at least one minute.")},
    {"coaching.date.required", QT_TRANSLATE_NOOP("Coaching", "The date is missing. Fill it in.")},
    {"coaching.after_as_of",
     QT_TRANSLATE_NOOP("Coaching", "Hours are given on %1 at the latest. Correct the date.")},
    {"coaching.reason.required",
     QT_TRANSLATE_NOOP("Coaching", "The reason for the transfer is missing. Fill it in.")},
    {"coaching.transfer.same_structure",
     QT_TRANSLATE_NOOP("Coaching", "Giver and receiver are the same structure. Choose another.")},
    {"coaching.transfer.too_much",
     QT_TRANSLATE_NOOP("Coaching", "%1 has only %2 left. Nothing was transferred. Transfer less."), 2},
    {"coaching.given_away",
     QT_TRANSLATE_NOOP("Coaching", "%1 has left %2 more to others than it would have. Nothing was changed. "
                                   "Correct the transfers first."),
     2},
    {"coaching.overrun",
     QT_TRANSLATE_NOOP("Coaching", "%1 is %2 beyond its hours. Grant more, or transfer some to it."), 2},
    {"coaching.code.required", QT_TRANSLATE_NOOP("Coaching", "The code is missing. Fill it in.")},
    {"coaching.code.taken",
     QT_TRANSLATE_NOOP("Coaching", "The code “%1” is already that of another entry. Choose another.")},
    {"coaching.coach.required", QT_TRANSLATE_NOOP("Coaching", "The coach is missing. Fill it in.")},
    {"coaching.hours.required",
     QT_TRANSLATE_NOOP("Coaching", "Start and end are needed: they make the hours spent. Fill them in.")},
    {"coaching.coach_busy",
     QT_TRANSLATE_NOOP("Coaching", "%1 coaches at the same time on %3 (%2). Nothing was changed. Choose "
                                   "another time or another coach.")},
    {"coaching.person_in_session",
     QT_TRANSLATE_NOOP("Coaching", "%1 is in the session %2 at the same time, on %3. Nothing was changed. "
                                   "Choose another time or another person.")},
    {"coaching.person_twice",
     QT_TRANSLATE_NOOP("Coaching", "%1 has coaching %2 at the same time, on %3. Nothing was changed. Choose "
                                   "another time or another person.")},
    {"coaching.person_elsewhere",
     QT_TRANSLATE_NOOP("Coaching", "%1 does not belong to %2 on %3. Check the affiliation.")},
    {"coaching.proven", QT_TRANSLATE_NOOP("Coaching", "The document filed on %1 proves it: nothing was "
                                                      "changed. Take the document off first.")},
    {"coaching.cancelled",
     QT_TRANSLATE_NOOP("Coaching", "The entry %1 is cancelled: nothing was filed. Restore it first.")},
    {"coaching.already_filed",
     QT_TRANSLATE_NOOP("Coaching",
                       "The entry %1 has a document already: it was kept. Take it off first to replace it.")},
    {"coaching.not_filed",
     QT_TRANSLATE_NOOP("Coaching", "The entry %1 has no document. Nothing was changed. File it first.")},
};

const CodedText changeTexts[] = {
    {"coaching.grant_update", QT_TRANSLATE_NOOP("Coaching", "Coaching hours changed: %1, %2"), 2},
    {"coaching.grant_remove", QT_TRANSLATE_NOOP("Coaching", "Coaching hours removed: %1, %2"), 2},
    {"coaching.transfer", QT_TRANSLATE_NOOP("Coaching", "Coaching hours transferred: %3 from %1 to %2"), 3},
    {"coaching.transfer_update", QT_TRANSLATE_NOOP("Coaching", "Transfer changed: %3 from %1 to %2"), 3},
    {"coaching.transfer_remove", QT_TRANSLATE_NOOP("Coaching", "Transfer removed: %3 from %1 to %2"), 3},
    {"coaching.add", QT_TRANSLATE_NOOP("Coaching", "Coaching added: %1, %2")},
    {"coaching.update", QT_TRANSLATE_NOOP("Coaching", "Coaching changed: %1")},
    {"coaching.remove", QT_TRANSLATE_NOOP("Coaching", "Coaching removed: %1")},
    {"coaching.file", QT_TRANSLATE_NOOP("Coaching", "Coaching proven: %1, evidence %2")},
    {"coaching.unfile", QT_TRANSLATE_NOOP("Coaching", "Document taken off the coaching: %1")},
};

/// Arguments: structures, name of the first, minutes. One structure is named, several are counted.
QString grant(const QStringList& arguments) {
    const int count = arguments.value(0).toInt();
    const QString hours = duration({arguments.value(2).toLongLong()});
    const QString sentence =
        count == 1 ? QCoreApplication::translate("Coaching", "Coaching hours granted: %1, %2")
                   : QCoreApplication::translate("Coaching", "Coaching hours granted to %n structure(s): %2",
                                                 nullptr, count);
    return fill(sentence, {arguments.value(1), hours});
}

} // namespace

std::optional<QString> coachingProblem(const Problem& problem) {
    return sentenceOf(problemTexts, "Coaching", problem.code, problem.arguments);
}

std::optional<QString> coachingChange(const ChangeLabel& label) {
    if (label.code == QLatin1String("coaching.grant"))
        return grant(label.arguments);
    return sentenceOf(changeTexts, "Coaching", label.code, label.arguments);
}

} // namespace palas::wording
