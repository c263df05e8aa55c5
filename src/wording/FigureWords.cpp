// SPDX-License-Identifier: EUPL-1.2
#include "wording/Formats.h"
#include "wording/Labels.h"
#include "wording/LabWords.h"

#include <QCoreApplication>

namespace palas::wording {

namespace {

struct FigureText {
    const char* key;
    const char* name; ///< %1: the subject, in words
    const char* definition;
};

const FigureText figureTexts[] = {
    {"structures", QT_TRANSLATE_NOOP("FigureWords", "Structures supported"),
     QT_TRANSLATE_NOOP("FigureWords", "The 17 CCAS of Mayotte and their union, the UDCCAS.")},
    {"structures.ccas", QT_TRANSLATE_NOOP("FigureWords", "CCAS supported"),
     QT_TRANSLATE_NOOP("FigureWords",
                       "The CCAS of the programme, without the UDCCAS: the base of the rates per commune.")},
    {"people.enrolled", QT_TRANSLATE_NOOP("FigureWords", "People enrolled"),
     QT_TRANSLATE_NOOP("FigureWords",
                       "People enrolled in at least one session that is not cancelled, counted once.")},
    {"people.trained", QT_TRANSLATE_NOOP("FigureWords", "People trained"),
     QT_TRANSLATE_NOOP("FigureWords", "People with at least one minute of attendance, counted once.")},
    {"people.trained.role", QT_TRANSLATE_NOOP("FigureWords", "People trained: %1"),
     QT_TRANSLATE_NOOP("FigureWords",
                       "People trained, by their role at the structure they belong to; each counted once.")},
    {"people.trained.sex", QT_TRANSLATE_NOOP("FigureWords", "People trained: %1"),
     QT_TRANSLATE_NOOP("FigureWords", "People trained, by sex; each counted once.")},
    {"sessions", QT_TRANSLATE_NOOP("FigureWords", "Sessions"),
     QT_TRANSLATE_NOOP("FigureWords", "All sessions of the programme, cancelled ones included.")},
    {"sessions.state", QT_TRANSLATE_NOOP("FigureWords", "Sessions: %1"),
     QT_TRANSLATE_NOOP(
         "FigureWords",
         "Sessions in this state on the day, told from their half-days, attendance and evidence.")},
    {"minutes.planned", QT_TRANSLATE_NOOP("FigureWords", "Trainee hours planned"),
     QT_TRANSLATE_NOOP("FigureWords",
                       "Duration of every half-day of a session, times the people enrolled in it.")},
    {"minutes.attended", QT_TRANSLATE_NOOP("FigureWords", "Trainee hours attended"),
     QT_TRANSLATE_NOOP("FigureWords", "Minutes of the people present, up to the day.")},
    {"minutes.proven", QT_TRANSLATE_NOOP("FigureWords", "Trainee hours proven"),
     QT_TRANSLATE_NOOP(
         "FigureWords",
         "Hours attended that are signed and covered by a filed sheet, or by remote evidence.")},
    {"minutes.to_prove", QT_TRANSLATE_NOOP("FigureWords", "Trainee hours to be proven"),
     QT_TRANSLATE_NOOP("FigureWords", "Hours attended that no filed and signed document proves yet.")},
    {"minutes.proven_rate", QT_TRANSLATE_NOOP("FigureWords", "Share of hours proven"),
     QT_TRANSLATE_NOOP("FigureWords", "Trainee hours proven out of trainee hours planned.")},
    {"attendance.rate", QT_TRANSLATE_NOOP("FigureWords", "Attendance rate"),
     QT_TRANSLATE_NOOP("FigureWords",
                       "Half-days with the person present, out of the half-days that are over.")},
    {"core.completion", QT_TRANSLATE_NOOP("FigureWords", "CCAS with the three core modules done"),
     QT_TRANSLATE_NOOP("FigureWords",
                       "CCAS where someone has followed each of the three core modules, out of 17.")},
    {"core.done", QT_TRANSLATE_NOOP("FigureWords", "Core modules done: %1"),
     QT_TRANSLATE_NOOP("FigureWords",
                       "Core modules that someone of the structure has followed, out of three.")},
    {"module.coverage", QT_TRANSLATE_NOOP("FigureWords", "Coverage of module %1"),
     QT_TRANSLATE_NOOP("FigureWords", "CCAS with at least one person trained in the module, out of 17.")},
    {"structure.progress", QT_TRANSLATE_NOOP("FigureWords", "Progress of the path: %1"),
     QT_TRANSLATE_NOOP("FigureWords",
                       "Steps done out of the steps planned for the structure, each of equal weight.")},
    {"structure.proven_rate", QT_TRANSLATE_NOOP("FigureWords", "Share of hours proven: %1"),
     QT_TRANSLATE_NOOP("FigureWords",
                       "Trainee hours proven out of those planned, for the people of the structure.")},
    {"structure.attendance_rate", QT_TRANSLATE_NOOP("FigureWords", "Attendance rate: %1"),
     QT_TRANSLATE_NOOP("FigureWords",
                       "Half-days with the person present, out of those that are over, for the people of the "
                       "structure.")},
    {"coaching.granted", QT_TRANSLATE_NOOP("FigureWords", "Coaching hours granted"),
     QT_TRANSLATE_NOOP("FigureWords", "Hours granted to the structures up to the day, whatever the period.")},
    {"coaching.spent", QT_TRANSLATE_NOOP("FigureWords", "Coaching hours spent"),
     QT_TRANSLATE_NOOP("FigureWords",
                       "Coaching entries of the day or before (of the period alone where there is one), "
                       "cancelled ones left out, out of the hours granted up to the day.")},
    {"coaching.proven", QT_TRANSLATE_NOOP("FigureWords", "Coaching hours proven"),
     QT_TRANSLATE_NOOP("FigureWords", "Hours spent with a document filed, out of the hours spent.")},
    {"coaching.to_prove", QT_TRANSLATE_NOOP("FigureWords", "Coaching hours to be proven"),
     QT_TRANSLATE_NOOP("FigureWords", "Hours spent that no filed document proves yet.")},
    {"coaching.booked", QT_TRANSLATE_NOOP("FigureWords", "Coaching hours booked"),
     QT_TRANSLATE_NOOP("FigureWords", "Coaching entries after the day, cancelled ones left out.")},
    {"coaching.left", QT_TRANSLATE_NOOP("FigureWords", "Coaching hours left"),
     QT_TRANSLATE_NOOP("FigureWords",
                       "Hours granted and not spent up to the day, whatever the period; booked "
                       "ones are still in it.")},
    {"coaching.overruns", QT_TRANSLATE_NOOP("FigureWords", "Structures beyond their coaching hours"),
     QT_TRANSLATE_NOOP("FigureWords",
                       "Structures that have spent or booked more coaching hours than they were granted.")},
    {"coaching.unused", QT_TRANSLATE_NOOP("FigureWords", "Structures that have spent no coaching"),
     QT_TRANSLATE_NOOP(
         "FigureWords",
         "Structures with coaching hours that have spent none though half of the operation is over.")},
    {"structure.coaching.granted", QT_TRANSLATE_NOOP("FigureWords", "Coaching hours granted: %1"),
     QT_TRANSLATE_NOOP("FigureWords", "Hours granted up to the day, with what other structures left to it, "
                                      "without what it left to others.")},
    {"structure.coaching.spent", QT_TRANSLATE_NOOP("FigureWords", "Coaching hours spent: %1"),
     QT_TRANSLATE_NOOP("FigureWords",
                       "Coaching entries of the day or before (of the period alone where there is one), "
                       "cancelled ones left out, out of the hours granted up to the day.")},
    {"structure.coaching.proven", QT_TRANSLATE_NOOP("FigureWords", "Coaching hours proven: %1"),
     QT_TRANSLATE_NOOP("FigureWords", "Hours spent with a document filed, out of the hours spent.")},
    {"structure.coaching.to_prove", QT_TRANSLATE_NOOP("FigureWords", "Coaching hours to be proven: %1"),
     QT_TRANSLATE_NOOP("FigureWords", "Hours spent that no filed document proves yet.")},
    {"structure.coaching.booked", QT_TRANSLATE_NOOP("FigureWords", "Coaching hours booked: %1"),
     QT_TRANSLATE_NOOP("FigureWords", "Coaching entries after the day, cancelled ones left out.")},
    {"structure.coaching.left", QT_TRANSLATE_NOOP("FigureWords", "Coaching hours left: %1"),
     QT_TRANSLATE_NOOP("FigureWords",
                       "Hours granted and not spent up to the day, whatever the period; booked "
                       "ones are still in it.")},
    {"kits.expected", QT_TRANSLATE_NOOP("FigureWords", "Kits expected"),
     QT_TRANSLATE_NOOP("FigureWords", "One kit for each CCAS: a laptop and a communication kit.")},
    {"kits.handed_over", QT_TRANSLATE_NOOP("FigureWords", "Kits handed over"),
     QT_TRANSLATE_NOOP("FigureWords", "CCAS that have their kit on the day, out of the kits expected.")},
    {"kits.received", QT_TRANSLATE_NOOP("FigureWords", "Kits received, receipt filed"),
     QT_TRANSLATE_NOOP("FigureWords",
                       "CCAS whose receipt, signed by both, is filed, out of those that have their kit.")},
    {"equipment.stickers", QT_TRANSLATE_NOOP("FigureWords", "Items with the EU sticker"),
     QT_TRANSLATE_NOOP("FigureWords",
                       "Items of the register ticked as bearing the sticker, out of all items.")},
    {"equipment.value", QT_TRANSLATE_NOOP("FigureWords", "Value of the equipment"),
     QT_TRANSLATE_NOOP("FigureWords",
                       "Sum of the purchase values that are known, items lost or stolen included.")},
    {"equipment.gone", QT_TRANSLATE_NOOP("FigureWords", "Items lost or stolen"),
     QT_TRANSLATE_NOOP("FigureWords", "Items whose last event is a loss or a theft, out of all items.")},
    {"equipment.checked", QT_TRANSLATE_NOOP("FigureWords", "Items checked on the spot"),
     QT_TRANSLATE_NOOP("FigureWords",
                       "Items looked at in the last check, out of those that were with someone.")},
    {"sheets.missing", QT_TRANSLATE_NOOP("FigureWords", "Sign-in sheets missing"),
     QT_TRANSLATE_NOOP(
         "FigureWords",
         "Pages whose half-days are over, where someone was present, without a scan; and one for "
         "each session with attendance that no page covers.")},
    {"sheets.filed", QT_TRANSLATE_NOOP("FigureWords", "Sign-in sheets filed"),
     QT_TRANSLATE_NOOP("FigureWords", "Sheets whose scan is kept in the programme file.")},
    {"signatures.missing", QT_TRANSLATE_NOOP("FigureWords", "Signatures missing"),
     QT_TRANSLATE_NOOP("FigureWords", "People present on a filed sheet whose signature is not there.")},
    {"cost.eligible", QT_TRANSLATE_NOOP("FigureWords", "Total eligible cost, forecast"),
     QT_TRANSLATE_NOOP("FigureWords", "Amount of the operation accepted by the fund.")},
    {"cost.grant", QT_TRANSLATE_NOOP("FigureWords", "ESF grant"),
     QT_TRANSLATE_NOOP("FigureWords", "Grant awarded by the European Social Fund.")},
    {"cost.grant_rate", QT_TRANSLATE_NOOP("FigureWords", "Rate of the ESF grant"),
     QT_TRANSLATE_NOOP("FigureWords", "ESF grant out of the total eligible cost: computed, never typed.")},
    {"immersion.opening", QT_TRANSLATE_NOOP("FigureWords", "Structures at the opening"),
     QT_TRANSLATE_NOOP("FigureWords", "Structures with someone present at the opening at the head office.")},
    {"immersion.hosts", QT_TRANSLATE_NOOP("FigureWords", "Hosts with a group"),
     QT_TRANSLATE_NOOP("FigureWords", "CCAS and CIAS that have received a group, or will.")},
    {"immersion.people", QT_TRANSLATE_NOOP("FigureWords", "People in a group"),
     QT_TRANSLATE_NOOP("FigureWords", "People enrolled in an immersion, counted once.")},
    {"immersion.left", QT_TRANSLATE_NOOP("FigureWords", "People gone on immersion"),
     QT_TRANSLATE_NOOP("FigureWords", "People of a group present on at least one half-day, counted once.")},
    {"immersion.returned", QT_TRANSLATE_NOOP("FigureWords", "People back from immersion"),
     QT_TRANSLATE_NOOP("FigureWords", "People gone whose group is over, counted once.")},
    {"ideas.seen", QT_TRANSLATE_NOOP("FigureWords", "Ideas seen"),
     QT_TRANSLATE_NOOP("FigureWords", "Ideas that the groups have seen at their hosts, up to the day.")},
    {"ideas.kept", QT_TRANSLATE_NOOP("FigureWords", "Ideas kept"),
     QT_TRANSLATE_NOOP("FigureWords", "Ideas that a structure has kept, taken up since or not.")},
    {"ideas.taken_up", QT_TRANSLATE_NOOP("FigureWords", "Ideas taken up"),
     QT_TRANSLATE_NOOP("FigureWords", "Ideas that became a lab or a service.")},
    {"immersion.nights", QT_TRANSLATE_NOOP("FigureWords", "Nights away"),
     QT_TRANSLATE_NOOP("FigureWords", "Nights of the people of the groups.")},
    {"immersion.cost", QT_TRANSLATE_NOOP("FigureWords", "Cost of the journeys"),
     QT_TRANSLATE_NOOP("FigureWords",
                       "Travel, lodging and meals of the people of the groups, as far as typed.")},
    {"immersion.reports_missing", QT_TRANSLATE_NOOP("FigureWords", "Immersion reports missing"),
     QT_TRANSLATE_NOOP("FigureWords", "Groups that are back and whose report is due and not filed.")},
    {"immersion.orders_missing", QT_TRANSLATE_NOOP("FigureWords", "Mission orders missing"),
     QT_TRANSLATE_NOOP(
         "FigureWords",
         "People of a group that has left, or leaves within 30 days, without a mission order.")},
    {"labs.opened", QT_TRANSLATE_NOOP("FigureWords", "Labs opened"),
     QT_TRANSLATE_NOOP("FigureWords", "Innovation projects opened by the day, ended ones included.")},
    {"labs.stage", QT_TRANSLATE_NOOP("FigureWords", "Labs at the stage: %1"),
     QT_TRANSLATE_NOOP("FigureWords",
                       "Open labs whose next stage is this one: the one after the last that is done.")},
    {"labs.from_ideas", QT_TRANSLATE_NOOP("FigureWords", "Ideas turned into labs"),
     QT_TRANSLATE_NOOP("FigureWords", "Labs opened that came from an idea seen on immersion.")},
    {"experiments", QT_TRANSLATE_NOOP("FigureWords", "Experiments"),
     QT_TRANSLATE_NOOP("FigureWords", "Pages of the notebooks of the labs whose experiment has begun.")},
    {"experiments.people", QT_TRANSLATE_NOOP("FigureWords", "Public reached by the experiments"),
     QT_TRANSLATE_NOOP(
         "FigureWords",
         "People reached by each experiment that has begun, added up: someone may count twice.")},
    {"experiments.cost", QT_TRANSLATE_NOOP("FigureWords", "Cost of the experiments"),
     QT_TRANSLATE_NOOP("FigureWords", "Costs of the experiments that have begun, as far as typed.")},
    {"evaluations.forms", QT_TRANSLATE_NOOP("FigureWords", "Evaluation forms"),
     QT_TRANSLATE_NOOP("FigureWords", "Forms filled in about the sessions, immediate and later ones.")},
    {"evaluations.sessions", QT_TRANSLATE_NOOP("FigureWords", "Sessions evaluated"),
     QT_TRANSLATE_NOOP("FigureWords",
                       "Sessions over with at least one immediate form, out of the sessions over.")},
    {"evaluations.average", QT_TRANSLATE_NOOP("FigureWords", "Average grade: %1"),
     QT_TRANSLATE_NOOP("FigureWords",
                       "Average of the grades of 1 to 5, over the sessions where at least five "
                       "people gave one; under five answers no average is told.")},
    {"mooc.enrolled", QT_TRANSLATE_NOOP("FigureWords", "People registered in the MOOC"),
     QT_TRANSLATE_NOOP("FigureWords", "People whose progress the platform tells, counted once.")},
    {"mooc.started", QT_TRANSLATE_NOOP("FigureWords", "People who have begun the MOOC"),
     QT_TRANSLATE_NOOP("FigureWords", "People who have begun the MOOC, out of those registered.")},
    {"mooc.completed", QT_TRANSLATE_NOOP("FigureWords", "People who have completed the MOOC"),
     QT_TRANSLATE_NOOP("FigureWords",
                       "People who had completed the MOOC by the day, out of those registered.")},
    {"mooc.rate", QT_TRANSLATE_NOOP("FigureWords", "Completion rate of the MOOC"),
     QT_TRANSLATE_NOOP("FigureWords",
                       "Share of the people registered in the MOOC who had completed it by the day.")},
    {"partnerships.alive", QT_TRANSLATE_NOOP("FigureWords", "Partnerships alive"),
     QT_TRANSLATE_NOOP("FigureWords", "Partnerships of the structures that have begun and not ended.")},
    {"partnerships.agreed", QT_TRANSLATE_NOOP("FigureWords", "Partnerships with their agreement filed"),
     QT_TRANSLATE_NOOP("FigureWords",
                       "Partnerships alive whose signed agreement is filed, out of those alive.")},
    {"partnerships.new", QT_TRANSLATE_NOOP("FigureWords", "Partnerships new since the programme began"),
     QT_TRANSLATE_NOOP("FigureWords", "Partnerships alive that began on the first day of the operation or "
                                      "later, out of those alive.")},
    {"electives.chosen", QT_TRANSLATE_NOOP("FigureWords", "À la carte modules chosen"),
     QT_TRANSLATE_NOOP("FigureWords", "Choices of all structures together.")},
    {"electives.structures", QT_TRANSLATE_NOOP("FigureWords", "Structures with an à la carte basket"),
     QT_TRANSLATE_NOOP("FigureWords", "Structures that chose at least one module, out of all.")},
    {"electives.to_plan", QT_TRANSLATE_NOOP("FigureWords", "À la carte modules to be planned"),
     QT_TRANSLATE_NOOP("FigureWords", "Modules that a structure chose and that have no session.")},
    {"diagnostics.baseline", QT_TRANSLATE_NOOP("FigureWords", "Structures with a baseline diagnostic"),
     QT_TRANSLATE_NOOP("FigureWords", "Structures assessed at the start of the path, out of all.")},
    {"diagnostics.final", QT_TRANSLATE_NOOP("FigureWords", "Structures with a final diagnostic"),
     QT_TRANSLATE_NOOP("FigureWords", "Structures assessed again on the same grid, out of all.")},
    {"diagnostics.axis.baseline", QT_TRANSLATE_NOOP("FigureWords", "Axis %1, baseline"),
     QT_TRANSLATE_NOOP("FigureWords", "Mean score of the CCAS on this axis, out of the top score.")},
    {"diagnostics.axis.final", QT_TRANSLATE_NOOP("FigureWords", "Axis %1, final"),
     QT_TRANSLATE_NOOP("FigureWords", "Mean score of the CCAS on this axis, out of the top score.")},
    {"diagnostics.axis.delta", QT_TRANSLATE_NOOP("FigureWords", "Axis %1, change"),
     QT_TRANSLATE_NOOP("FigureWords", "Mean change between the two diagnostics, for the CCAS that have both, "
                                      "out of the top score.")},
    {"needs.presented", QT_TRANSLATE_NOOP("FigureWords", "Analyses of social needs presented"),
     QT_TRANSLATE_NOOP("FigureWords", "CCAS whose analysis was presented to their board in this mandate.")},
    {"needs.overdue", QT_TRANSLATE_NOOP("FigureWords", "Analyses of social needs overdue"),
     QT_TRANSLATE_NOOP("FigureWords", "CCAS without an analysis presented by the end of the calendar year "
                                      "that follows the municipal renewal.")},
    {"convocations.issued", QT_TRANSLATE_NOOP("FigureWords", "People convoked"),
     QT_TRANSLATE_NOOP("FigureWords", "Enrolments in sessions to come whose convocation tells what is "
                                      "planned, out of all of them.")},
    {"certificates.issued", QT_TRANSLATE_NOOP("FigureWords", "Certificates issued"),
     QT_TRANSLATE_NOOP("FigureWords", "Enrolments with a certificat de réalisation, out of those with proven "
                                      "hours in a session that is over.")},
};

const FigureText* find(const QString& key) {
    for (const FigureText& text : figureTexts)
        if (key == QLatin1String(text.key))
            return &text;
    return nullptr;
}

QString subjectInWords(const Figure& figure) {
    if (figure.key == QLatin1String("people.trained.role")) {
        const auto role = roleFromCode(figure.subject);
        return role ? label(*role) : figure.subject;
    }
    if (figure.key == QLatin1String("people.trained.sex")) {
        return label(sexFromCode(figure.subject).value_or(Sex::unknown));
    }
    if (figure.key == QLatin1String("labs.stage")) {
        const auto stage = labStageFromCode(figure.subject);
        return stage ? label(*stage) : figure.subject;
    }
    if (figure.key == QLatin1String("evaluations.average")) {
        const auto moment = evaluationMomentFromCode(figure.subject.section(u'.', 0, 0));
        const auto criterion = criterionFromCode(figure.subject.section(u'.', 1));
        return moment && criterion ? label(*moment) + QStringLiteral(", ") + label(*criterion)
                                   : figure.subject;
    }
    if (figure.key == QLatin1String("sessions.state"))
        for (const SessionState state : {SessionState::undated, SessionState::planned, SessionState::running,
                                         SessionState::held, SessionState::proven, SessionState::cancelled})
            if (toCode(state) == figure.subject)
                return label(state);
    return figure.subject;
}

} // namespace

QString figureName(const Figure& figure) {
    const FigureText* text = find(figure.key);
    if (!text)
        return figure.key;
    const QString name = QCoreApplication::translate("FigureWords", text->name);
    return name.contains(QLatin1String("%1")) ? name.arg(subjectInWords(figure)) : name;
}

QString figureDefinition(const Figure& figure) {
    const FigureText* text = find(figure.key);
    return text ? QCoreApplication::translate("FigureWords", text->definition) : QString();
}

} // namespace palas::wording
