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

const CodedText problemTexts[] = {
    {"text.too_long",
     QT_TRANSLATE_NOOP("Problems", "This text has %2 characters: at most %1 fit. Shorten it.")},
    {"period.end_before_start",
     QT_TRANSLATE_NOOP("Problems", "The end comes before the start. Correct one of the two dates.")},
    {"contact.email.invalid",
     QT_TRANSLATE_NOOP("Problems", "“%1” is not an e-mail address. Correct it or leave it empty.")},
    {"contact.phone.invalid",
     QT_TRANSLATE_NOOP("Problems", "“%1” is not a phone number. Correct it or leave it empty.")},
    {"row.gone",
     QT_TRANSLATE_NOOP("Problems",
                       "This line was removed in the meantime: nothing was changed. Refresh the page.")},
    {"date.outside_operation",
     QT_TRANSLATE_NOOP("Problems",
                       "%1 is outside the dates of the operation: its cost may not be eligible. Check it.")},
    {"programme.title.required", QT_TRANSLATE_NOOP("Problems", "The title is missing. Fill it in.")},
    {"programme.mention.required",
     QT_TRANSLATE_NOOP("Problems", "The mention of the European co-financing is missing: it is compulsory on "
                                   "every document. Fill it in.")},
    {"programme.publicity.unknown",
     QT_TRANSLATE_NOOP("Problems", "The publicity profile “%1” is unknown. Choose one of the list.")},
    {"programme.amount.negative", QT_TRANSLATE_NOOP("Problems", "An amount cannot be negative. Correct it.")},
    {"programme.grant_over_cost",
     QT_TRANSLATE_NOOP("Problems",
                       "The grant is larger than the eligible cost. Correct one of the two amounts.")},
    {"organisation.name.required", QT_TRANSLATE_NOOP("Problems", "The name is missing. Fill it in.")},
    {"organisation.code.required", QT_TRANSLATE_NOOP("Problems", "The code is missing. Fill it in.")},
    {"organisation.code.taken",
     QT_TRANSLATE_NOOP("Problems", "The code “%1” is already that of %2. Choose another.")},
    {"organisation.insee.invalid",
     QT_TRANSLATE_NOOP("Problems", "“%1” is not an INSEE code: it has five characters. Correct it.")},
    {"organisation.siren.invalid",
     QT_TRANSLATE_NOOP(
         "Problems",
         "“%1” is not a SIREN: it has nine digits and a check digit. Correct it or leave it empty.")},
    {"organisation.population.negative",
     QT_TRANSLATE_NOOP("Problems", "A population cannot be negative. Correct it.")},
    {"organisation.in_use",
     QT_TRANSLATE_NOOP("Problems", "%1 cannot be removed: %2 people, sessions or choices name it. Nothing "
                                   "was changed. Remove those first.")},
    {"organisation.kind.chosen",
     QT_TRANSLATE_NOOP("Problems",
                       "%1 has chosen modules à la carte (%2), which only a CCAS or the UDCCAS does. "
                       "Nothing was changed. Take those choices away first.")},
    {"organisation.kind.enrolled",
     QT_TRANSLATE_NOOP("Problems", "The enrolments credited to %1 (%2) no longer count in the same figures, "
                                   "past ones included. Check them.")},
    {"person.last_name.required", QT_TRANSLATE_NOOP("Problems", "The last name is missing. Fill it in.")},
    {"person.same_name",
     QT_TRANSLATE_NOOP("Problems", "%1 has the same name. Check that this is not the same person.")},
    {"person.same_email",
     QT_TRANSLATE_NOOP("Problems",
                       "The address %1 is already that of %2. Check that this is not the same person.")},
    {"person.in_use",
     QT_TRANSLATE_NOOP("Problems", "%1 cannot be removed: %2 sessions, coaching entries or "
                                   "receipts name this person. Nothing was changed. Take the "
                                   "person off those first.")},
    {"merge.two_places",
     QT_TRANSLATE_NOOP("Problems",
                       "They are two people: on %3 one is expected at %1, the other at %2. Nothing "
                       "was merged. Take one of them off first.")},
    {"merge.both_present",
     QT_TRANSLATE_NOOP("Problems", "Both were present in the session %1, %2 %3: they cannot be one person. "
                                   "Nothing was merged. Correct the attendance first.")},
    {"merge.one_filed_sheet",
     QT_TRANSLATE_NOOP("Problems",
                       "Both stand on the filed sheet %1, which stays as it was signed. Nothing was "
                       "merged. Take its scan off first.")},
    {"merge.both_journeys",
     QT_TRANSLATE_NOOP("Problems",
                       "Both have a journey in the session %1, and only one can be kept. Nothing was "
                       "merged. Clear one of them in the group first.")},
    {"affiliation.organisation.required",
     QT_TRANSLATE_NOOP("Problems", "The structure is missing. Choose one.")},
    {"affiliation.person.required", QT_TRANSLATE_NOOP("Problems", "The person is missing. Choose one.")},
    {"affiliation.overlap",
     QT_TRANSLATE_NOOP(
         "Problems",
         "This person belongs to this structure already on one of these days. Correct the dates.")},
    {"affiliation.needed",
     QT_TRANSLATE_NOOP(
         "Problems",
         "%1 has no other affiliation and is enrolled %2 times: this one was kept. Add another first.")},
    {"affiliation.enrolments_moved",
     QT_TRANSLATE_NOOP("Problems", "Enrolments whose hours now go to another structure: %1. Check them.")},
    {"list.column.missing",
     QT_TRANSLATE_NOOP("Problems", "No column of the list is the field “%1”. Choose which one it is.")},
    {"list.structure.required",
     QT_TRANSLATE_NOOP("Problems", "The structure is missing. Write its code or its name in the list.")},
    {"list.structure.unknown",
     QT_TRANSLATE_NOOP("Problems", "No structure has the code or the name “%1”. Correct it in the list.")},
    {"list.date.unreadable",
     QT_TRANSLATE_NOOP("Problems", "“%1” is not a date. Write it 28/06/2021 or 2021-06-28.")},
    {"list.sex.unknown",
     QT_TRANSLATE_NOOP("Problems", "“%1” says neither woman nor man. Correct it or leave it empty.")},
    {"list.role.unknown",
     QT_TRANSLATE_NOOP("Problems",
                       "The role “%1” is unknown. Write agent, management, elected member or other.")},
    {"list.session.unknown",
     QT_TRANSLATE_NOOP("Problems", "No session has the code “%1”. Correct it in the list.")},
    {"list.person.unknown",
     QT_TRANSLATE_NOOP("Problems", "“%1” is not among the people. Import or add this person first.")},
    {"list.person.ambiguous",
     QT_TRANSLATE_NOOP("Problems", "%2 people are called “%1”. Give the e-mail or the structure.")},
    {"list.hour.unreadable",
     QT_TRANSLATE_NOOP("Problems", "“%1” is not a time of day. Write it 08:30 or 8 h 30.")},
    {"list.amount.unreadable", QT_TRANSLATE_NOOP("Problems", "“%1” is not an amount. Write it 812.50.")},
    {"list.number.unreadable",
     QT_TRANSLATE_NOOP("Problems", "“%1” is not a whole number. Correct it or leave it empty.")},
    {"list.half_days.unreadable",
     QT_TRANSLATE_NOOP("Problems", "“%1” cannot be read as half-days. Write each one 28/06/2021 08:30-12:00 "
                                   "or 28/06/2021 morning, with a semicolon between.")},
    {"list.module.required",
     QT_TRANSLATE_NOOP("Problems", "The module is missing. Write its code or its label in the list.")},
    {"list.module.unknown",
     QT_TRANSLATE_NOOP("Problems", "No module has the code or the label “%1”. Correct it in the list.")},
    {"list.coaching_modality.unknown",
     QT_TRANSLATE_NOOP("Problems", "The modality “%1” is unknown. Write video call, phone or on site.")},
    {"list.session_modality.unknown",
     QT_TRANSLATE_NOOP("Problems", "The modality “%1” is unknown. Write on site or remote.")},
    {"list.item_kind.unknown",
     QT_TRANSLATE_NOOP("Problems", "The kind “%1” is unknown. Write laptop, communication kit or other.")},
    {"list.item_kind.required",
     QT_TRANSLATE_NOOP("Problems", "The kind is missing. Write laptop, communication kit or other.")},
    {"list.row.twice",
     QT_TRANSLATE_NOOP("Problems", "The row %1 is already about the same thing. Keep one of the two.")},
    {"list.group.host",
     QT_TRANSLATE_NOOP("Problems", "The group %1 stays at its host, %2. Correct the host in the list.")},
    {"list.group.session",
     QT_TRANSLATE_NOOP("Problems", "The session of the group %1 is %2. Correct the session in the list.")},
    {"list.group.not_immersion",
     QT_TRANSLATE_NOOP("Problems",
                       "The session %1 does not deliver the module of immersions. Correct it in the list.")},
    {"list.stale",
     QT_TRANSLATE_NOOP(
         "Problems",
         "The programme changed since the preview: nothing was imported. Look at the preview again.")},
    {"list.cancelled",
     QT_TRANSLATE_NOOP("Problems",
                       "The import was stopped: nothing was written. Start it again when you want.")},
    {"module.code.required", QT_TRANSLATE_NOOP("Problems", "The code is missing. Fill it in.")},
    {"module.code.taken",
     QT_TRANSLATE_NOOP("Problems", "The code “%1” is already that of the module %2. Choose another.")},
    {"module.label.required", QT_TRANSLATE_NOOP("Problems", "The label is missing. Fill it in.")},
    {"module.minimum_group.invalid",
     QT_TRANSLATE_NOOP("Problems", "The smallest group has at least one person. Correct it.")},
    {"module.in_use", QT_TRANSLATE_NOOP("Problems", "The module %1 cannot be removed: %2 sessions or choices "
                                                    "name it. Nothing was changed. Remove those first.")},
    {"module.kind.chosen",
     QT_TRANSLATE_NOOP("Problems",
                       "The module %1 stays à la carte: structures have chosen it (%2). Nothing was "
                       "changed. Take those choices away first.")},
    {"module.kind.enrolled",
     QT_TRANSLATE_NOOP("Problems",
                       "The enrolments in the module %1 (%2) no longer count in the same figures, "
                       "past ones included. Check them.")},
    {"module.core_changed",
     QT_TRANSLATE_NOOP("Problems",
                       "The core counts %1 modules from now on: who has completed it changes with "
                       "it. Check the figures.")},
    {"module.printed",
     QT_TRANSLATE_NOOP("Problems",
                       "Sheets prepared before carry the earlier name of the module %1 (%2). Print "
                       "them again, or check what is filed.")},
    {"elective.not_elective",
     QT_TRANSLATE_NOOP("Problems",
                       "The module %1 is not à la carte: every structure follows it. Choose another.")},
    {"elective.not_beneficiary",
     QT_TRANSLATE_NOOP("Problems",
                       "%1 is not one of the structures of the programme. Choose a CCAS or the UDCCAS.")},
    {"elective.clash",
     QT_TRANSLATE_NOOP("Problems", "The session %1 is on %3 at the same time as %2, where the structure has "
                                   "people. Choose who goes where, or move one of the two.")},
    {"elective.twice",
     QT_TRANSLATE_NOOP("Problems", "%1 has chosen the module %2 already. Nothing was changed.")},
    {"session.code.required", QT_TRANSLATE_NOOP("Problems", "The code is missing. Fill it in.")},
    {"session.code.taken",
     QT_TRANSLATE_NOOP("Problems", "The code “%1” is already that of another session. Choose another.")},
    {"session.module.required", QT_TRANSLATE_NOOP("Problems", "The module is missing. Choose one.")},
    {"session.capacity.invalid",
     QT_TRANSLATE_NOOP("Problems", "The capacity is at least one person. Correct it or leave it empty.")},
    {"session.trainer.required",
     QT_TRANSLATE_NOOP("Problems",
                       "The trainer is missing: no sign-in sheet can be printed without one. Fill it in.")},
    {"session.place.required",
     QT_TRANSLATE_NOOP("Problems",
                       "The place is missing: no sign-in sheet can be printed without one. Fill it in.")},
    {"session.half_days.required",
     QT_TRANSLATE_NOOP("Problems",
                       "The session has no half-day: no sign-in sheet can be printed without one. Add one.")},
    {"session.cancelled",
     QT_TRANSLATE_NOOP("Problems", "The session %1 is cancelled. Nothing was changed. Restore it first.")},
    {"session.has_attendance",
     QT_TRANSLATE_NOOP("Problems",
                       "The session %1 took place: attendance is entered, it cannot be cancelled. Nothing "
                       "was changed. Clear the attendance first.")},
    {"session.filed_sheet",
     QT_TRANSLATE_NOOP("Problems", "The session %1 cannot be removed: the filed sheet %2 proves it. Nothing "
                                   "was changed. Take the scan off the sheet first.")},
    {"session.nobody_enrolled",
     QT_TRANSLATE_NOOP("Problems", "Nobody is enrolled in the session %1. Enrol the people expected first.")},
    {"session.trainer_busy",
     QT_TRANSLATE_NOOP("Problems", "%1 leads the session %2 at the same time, on %3. Nothing was changed. "
                                   "Choose another date or another trainer.")},
    {"session.move_marked",
     QT_TRANSLATE_NOOP("Problems", "Attendance of the session %1 is entered: it stays on its days. Nothing "
                                   "was changed. Correct its dates on its page if they are wrong.")},
    {"session.move_proven",
     QT_TRANSLATE_NOOP("Problems", "The session %1 is proven by the filed sheet %2: it stays on its days. "
                                   "Nothing was changed. Take the scan off first.")},
    {"half_day.date.required", QT_TRANSLATE_NOOP("Problems", "The date is missing. Fill it in.")},
    {"half_day.hours.incomplete",
     QT_TRANSLATE_NOOP("Problems", "Start and end go together: fill in both or neither.")},
    {"half_day.hours.invalid",
     QT_TRANSLATE_NOOP("Problems", "These hours are outside the day. Correct them.")},
    {"half_day.end_before_start",
     QT_TRANSLATE_NOOP("Problems", "The end comes before the start. Correct one of the two hours.")},
    {"half_day.too_long",
     QT_TRANSLATE_NOOP("Problems", "A half-day lasts %1 at most. Split it, or correct its hours."), 1},
    {"half_day.zone.unknown",
     QT_TRANSLATE_NOOP("Problems", "The time zone “%1” is unknown. Choose one of the list.")},
    {"half_day.overlap",
     QT_TRANSLATE_NOOP("Problems", "This half-day overlaps that of %1 (%2). Correct its date or its hours.")},
    {"half_day.has_attendance",
     QT_TRANSLATE_NOOP("Problems", "The half-day of %1 (%2) cannot be removed: attendance is entered. "
                                   "Nothing was changed. Clear it first.")},
    {"half_day.on_filed_sheet",
     QT_TRANSLATE_NOOP("Problems", "The half-day of %1 (%2) cannot be removed: it is proven by what is filed "
                                   "on %3. Nothing was changed. Take the scan off first.")},
    {"half_day.sheet_outdated",
     QT_TRANSLATE_NOOP("Problems",
                       "The half-day of %1 (%2) has changed since these sheets were prepared: %3. "
                       "Print them again, or check what is filed.")},
    {"half_day.attendance_longer",
     QT_TRANSLATE_NOOP("Problems", "Someone has %3 minutes on the half-day of %1 (%2): more than its new "
                                   "hours. Nothing was changed. Correct the attendance first.")},
    {"enrolment.two_places",
     QT_TRANSLATE_NOOP("Problems", "%1 is in the session %2 at the same time, on %3. Nothing was changed. "
                                   "Choose another date or another person.")},
    {"enrolment.capacity",
     QT_TRANSLATE_NOOP("Problems", "The session holds %1 people: there would be %2. Nothing was changed. "
                                   "Raise the capacity or enrol fewer.")},
    {"enrolment.twice",
     QT_TRANSLATE_NOOP("Problems", "%1 is already enrolled in this session. Nothing was changed.")},
    {"enrolment.no_affiliation",
     QT_TRANSLATE_NOOP("Problems",
                       "%1 belongs to no structure. Nobody was enrolled. Add an affiliation first.")},
    {"enrolment.affiliation_ended",
     QT_TRANSLATE_NOOP("Problems", "%1 does not belong to %2 on %3. Check the affiliation.")},
    {"enrolment.has_attendance",
     QT_TRANSLATE_NOOP(
         "Problems",
         "%1 has attendance in this session: the enrolment was kept. Clear the attendance first.")},
    {"enrolment.on_filed_sheet",
     QT_TRANSLATE_NOOP(
         "Problems",
         "%1 stands on the filed sheet %2: the enrolment was kept. Take the scan off the sheet first.")},
    {"attendance.minutes.required",
     QT_TRANSLATE_NOOP("Problems", "Someone present has at least one minute. Enter the minutes.")},
    {"attendance.too_many_minutes",
     QT_TRANSLATE_NOOP("Problems", "At most %1 minutes: the length of the half-day. Correct the minutes.")},
    {"attendance.minutes_without_presence",
     QT_TRANSLATE_NOOP("Problems",
                       "Only someone present has minutes. Mark the person present, or clear the minutes.")},
    {"attendance.signature_without_presence",
     QT_TRANSLATE_NOOP("Problems",
                       "Only someone present signs. Mark the person present, or clear the signature.")},
    {"attendance.after_as_of",
     QT_TRANSLATE_NOOP("Problems", "The half-day of %1 is not over: nothing was entered. Wait for it.")},
    {"sheet.nothing_to_prepare",
     QT_TRANSLATE_NOOP("Problems",
                       "Everyone enrolled in the session %1 is on a sheet already. Nothing was changed.")},
    {"sheet.already_filed",
     QT_TRANSLATE_NOOP("Problems",
                       "The sheet %1 has a scan already: it was kept. Take it off first to replace it.")},
    {"sheet.not_filed",
     QT_TRANSLATE_NOOP("Problems", "The sheet %1 has no scan. Nothing was changed. File it first.")},
    {"evidence.name.required",
     QT_TRANSLATE_NOOP("Problems", "The name of the document is missing. Choose a file with a name.")},
    {"evidence.type",
     QT_TRANSLATE_NOOP(
         "Problems", "“%1” is neither PDF, JPEG, PNG nor TIFF: it was not filed. Scan it to one of these.")},
    {"evidence.empty", QT_TRANSLATE_NOOP("Problems", "“%1” is empty: it was not filed. Scan it again.")},
    {"evidence.too_large",
     QT_TRANSLATE_NOOP("Problems",
                       "“%1” is larger than 50 MB: it was not filed. Scan it at a lower resolution.")},
    {"evidence.also_filed",
     QT_TRANSLATE_NOOP("Problems",
                       "The same document is already %1, on %2. Check that it is the right one.")},
    {"evidence.remote_only",
     QT_TRANSLATE_NOOP("Problems",
                       "The session %1 takes place on site: it is proven by its sheets. Nothing was filed.")},
    {"report.unknown",
     QT_TRANSLATE_NOOP("Problems", "There is no report named “%1”. Choose one of the catalogue.")},
    {"report.structure_required",
     QT_TRANSLATE_NOOP("Problems", "This report is about one structure. Choose it.")},
    {"report.structure_unknown",
     QT_TRANSLATE_NOOP(
         "Problems",
         "No structure of the programme has the code “%1”. Give that of a CCAS or of the UDCCAS.")},
    {"report.module_unknown",
     QT_TRANSLATE_NOOP("Problems", "There is no module with the code “%1”. Check the code.")},
    {"report.strand_unknown", QT_TRANSLATE_NOOP("Problems", "There is no strand “%1”: choose papp or fais.")},
    {"report.group_unknown",
     QT_TRANSLATE_NOOP("Problems",
                       "The calendar has no kind “%1”: choose sessions, events, mooc, immersions, "
                       "coaching, labs, equipment, follow_up, papers or deadlines.")},
    {"report.session_required",
     QT_TRANSLATE_NOOP("Problems", "This report is about one session. Choose it.")},
    {"report.session_unknown",
     QT_TRANSLATE_NOOP("Problems", "There is no session with the code “%1”. Check the code.")},
    {"report.not_in_dossier",
     QT_TRANSLATE_NOOP("Problems", "This report is about more than one structure: a structure’s own copy "
                                   "cannot make it.")},
    {"report.no_sheets",
     QT_TRANSLATE_NOOP("Problems", "No sign-in sheet is prepared yet. Prepare those of a session first.")},
    {"report.remote_sheets",
     QT_TRANSLATE_NOOP("Problems", "The session %1 is proven by remote evidence: it has no paper sheet to "
                                   "print. Nothing was changed.")},
    {"report.no_structure",
     QT_TRANSLATE_NOOP("Problems", "The programme has no CCAS and no UDCCAS yet. Create a structure first.")},
    {"report.no_sheet",
     QT_TRANSLATE_NOOP("Problems", "No sign-in sheet is prepared for the session %1. Prepare them first.")},
};

/// Dates and parts of the day as people read them; anything else as it is.
QStringList readableArguments(const Problem& problem) {
    QStringList words = readableDates(problem.arguments);
    if (problem.code.startsWith(QLatin1String("half_day.")) || problem.code == u"merge.both_present") {
        for (QString& word : words) {
            if (const auto part = dayPartFromCode(word))
                word = label(*part).toLower();
        }
    }
    if (problem.code == QLatin1String("list.column.missing") && !words.isEmpty())
        words[0] = columnTitle(QStringLiteral("import_people"), words[0]);
    return words;
}

} // namespace

QString problem(const Problem& problem) {
    const Problem readable{problem.field, problem.code, readableArguments(problem), problem.severity};
    if (const auto words = sentenceOf(problemTexts, "Problems", readable.code, readable.arguments))
        return *words;
    for (const auto family : {coachingProblem, equipmentProblem, labProblem, immersionProblem, pathProblem,
                              diagnosticProblem, certificateProblem, convocationProblem, trashProblem}) {
        if (const auto words = family(readable))
            return *words;
    }
    // As for errors: a test lists the codes, so that this stays unused.
    return fill(QCoreApplication::translate("Problems", "This value was refused (%1). Nothing was changed."),
                {problem.code});
}

} // namespace palas::wording
