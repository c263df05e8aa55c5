// SPDX-License-Identifier: EUPL-1.2
#include "wording/ImmersionWords.h"

#include "wording/Arguments.h"
#include "wording/CodedText.h"

#include <QCoreApplication>
#include <QStringList>

namespace palas::wording {

namespace {

const CodedText problemTexts[] = {
    {"immersion.host.required",
     QT_TRANSLATE_NOOP("Problems", "The host is missing. Choose a CCAS or a CIAS that receives groups.")},
    {"immersion.host.kind",
     QT_TRANSLATE_NOOP("Problems", "%1 is not a host. Choose a CCAS or a CIAS of mainland France.")},
    {"immersion.no_module",
     QT_TRANSLATE_NOOP("Problems", "The programme has no module for immersions: nothing was changed. Add one "
                                   "in the catalogue of modules.")},
    {"immersion.half_days.required",
     QT_TRANSLATE_NOOP("Problems", "The dates are missing. Add at least one half-day.")},
    {"immersion.number.invalid",
     QT_TRANSLATE_NOOP("Problems", "The number of the group is at least 1. Correct it.")},
    {"immersion.number.taken",
     QT_TRANSLATE_NOOP("Problems", "There is a group %1 already. Choose another number.")},
    {"immersion.empty",
     QT_TRANSLATE_NOOP("Problems",
                       "Nobody is in the group yet: an immersion has at least one participant. Add people.")},
    {"immersion.person.two_groups",
     QT_TRANSLATE_NOOP("Problems", "%1 is in group %2 already (%3): a person is in one group only. Take the "
                                   "person off the other group first.")},
    {"immersion.structure.not_beneficiary",
     QT_TRANSLATE_NOOP("Problems",
                       "%1 is not one of the structures of the programme. Choose a CCAS or the UDCCAS.")},
    {"immersion.structure.twice",
     QT_TRANSLATE_NOOP("Problems", "%1 is listed twice. Take one of the two off.")},
    {"immersion.structure.two_groups",
     QT_TRANSLATE_NOOP("Problems", "%1 is in group %2 as well. Check that this is meant.")},
    {"immersion.structure.has_people",
     QT_TRANSLATE_NOOP(
         "Problems",
         "%1 cannot leave the group: some of its people are in it. Take them off the session first.")},
    {"immersion.in_use",
     QT_TRANSLATE_NOOP("Problems", "Group %1 (%2) cannot be removed: it holds %3 ideas, contacts or "
                                   "documents. Nothing was changed. Remove those first.")},
    {"immersion.report_filed",
     QT_TRANSLATE_NOOP(
         "Problems",
         "The report of group %1 (%2) is filed already: it was kept. Take it off first to replace it.")},
    {"session.has_immersion",
     QT_TRANSLATE_NOOP("Problems", "The session %1 is that of immersion group %2: nothing was changed. "
                                   "Remove the group, its session goes with it.")},
    {"half_day.has_visit",
     QT_TRANSLATE_NOOP("Problems",
                       "A visit stands on %1, %2: the half-day was kept. Remove the visit first.")},
    {"enrolment.has_mission_order",
     QT_TRANSLATE_NOOP(
         "Problems",
         "The mission order of %1 is filed: the enrolment was kept. Take the document off first.")},
    {"visit.half_day.required",
     QT_TRANSLATE_NOOP("Problems", "The half-day is missing. Choose one of those of the group.")},
    {"visit.theme.required", QT_TRANSLATE_NOOP("Problems", "The theme is missing. Say what is seen.")},
    {"visit.in_use",
     QT_TRANSLATE_NOOP(
         "Problems",
         "%1 ideas were seen on this visit: it was kept. Remove them, or take the visit off them, first.")},
    {"journey.mission_order.required",
     QT_TRANSLATE_NOOP("Problems", "The number of the mission order is missing. Fill it in first.")},
    {"journey.mission_order.filed",
     QT_TRANSLATE_NOOP(
         "Problems",
         "The mission order of %1 is filed already: it was kept. Take it off first to replace it.")},
    {"journey.nights.invalid",
     QT_TRANSLATE_NOOP("Problems", "The nights are between 0 and %1. Correct them.")},
    {"journey.cost.negative", QT_TRANSLATE_NOOP("Problems", "An amount cannot be negative. Correct it.")},
    {"idea.title.required", QT_TRANSLATE_NOOP("Problems", "The title of the idea is missing. Fill it in.")},
    {"idea.seen_on.required",
     QT_TRANSLATE_NOOP("Problems", "The day when the idea was seen is missing. Fill it in.")},
    {"idea.keeper.required",
     QT_TRANSLATE_NOOP("Problems", "The structure that keeps the idea is missing. Choose one.")},
    {"idea.keeper.not_beneficiary",
     QT_TRANSLATE_NOOP("Problems",
                       "%1 is not one of the structures of the programme. Choose a CCAS or the UDCCAS.")},
    {"idea.kept_before_seen",
     QT_TRANSLATE_NOOP("Problems",
                       "The idea was seen on %1: it cannot be kept before. Correct one of the two dates.")},
    {"idea.taken_up.incomplete",
     QT_TRANSLATE_NOOP("Problems", "An idea is taken up on a day, as a lab or as a service. Fill in both.")},
    {"idea.taken_up_without_kept",
     QT_TRANSLATE_NOOP("Problems",
                       "An idea is kept before it is taken up. Say which structure keeps it, and when.")},
    {"idea.taken_up_before_kept",
     QT_TRANSLATE_NOOP(
         "Problems", "The idea was kept on %1: it cannot be taken up before. Correct one of the two dates.")},
    {"idea.taken_up",
     QT_TRANSLATE_NOOP("Problems",
                       "The idea “%1” is taken up: it was kept. Put it back first to remove it.")},
    {"host_contact.structure.required",
     QT_TRANSLATE_NOOP("Problems", "The structure that keeps up the contact is missing. Choose one.")},
    {"host_contact.date.required",
     QT_TRANSLATE_NOOP("Problems", "The day of the contact is missing. Fill it in.")},
    {"host_contact.subject.required",
     QT_TRANSLATE_NOOP("Problems", "The subject of the contact is missing. Fill it in.")},
    {"host_contact.before_return",
     QT_TRANSLATE_NOOP("Problems",
                       "The group came back on %1: contacts kept up are after that day. Correct the date.")},
};

const CodedText changeTexts[] = {
    {"immersion.form", QT_TRANSLATE_NOOP("Changes", "Group %1 formed: %2")},
    {"immersion.update", QT_TRANSLATE_NOOP("Changes", "Group %1 changed: %2")},
    {"immersion.remove", QT_TRANSLATE_NOOP("Changes", "Group %1 removed: %2")},
    {"immersion.file_report", QT_TRANSLATE_NOOP("Changes", "Report of group %1 filed: %2, evidence %3")},
    {"immersion.unfile_report", QT_TRANSLATE_NOOP("Changes", "Report of group %1 taken off: %2")},
    {"visit.add", QT_TRANSLATE_NOOP("Changes", "Visit added, group %1: %2")},
    {"visit.update", QT_TRANSLATE_NOOP("Changes", "Visit changed, group %1: %2")},
    {"visit.remove", QT_TRANSLATE_NOOP("Changes", "Visit removed, group %1: %2")},
    {"journey.file_order", QT_TRANSLATE_NOOP("Changes", "Mission order filed: %1, evidence %2")},
    {"journey.unfile_order", QT_TRANSLATE_NOOP("Changes", "Mission order taken off: %1")},
    {"host_contact.add", QT_TRANSLATE_NOOP("Changes", "Contact with the host added, group %1: %2")},
    {"host_contact.update", QT_TRANSLATE_NOOP("Changes", "Contact with the host changed, group %1: %2")},
    {"host_contact.remove", QT_TRANSLATE_NOOP("Changes", "Contact with the host removed, group %1: %2")},
    {"idea.add", QT_TRANSLATE_NOOP("Changes", "Idea seen: %1")},
    {"idea.update", QT_TRANSLATE_NOOP("Changes", "Idea changed: %1")},
    {"idea.remove", QT_TRANSLATE_NOOP("Changes", "Idea removed: %1")},
    {"idea.keep", QT_TRANSLATE_NOOP("Changes", "Idea kept: %1, %2")},
    {"idea.put_back", QT_TRANSLATE_NOOP("Changes", "Idea put back: %1")},
    {"idea.move", QT_TRANSLATE_NOOP("Changes", "Idea moved: %1, %2")},
};

class ImmersionWords {
    Q_DECLARE_TR_FUNCTIONS(ImmersionWords)

public:
    /// Arguments: count, full name of the first. One person is named, several are counted.
    static QString journeys(const QStringList& arguments) {
        const int count = arguments.value(0).toInt();
        return count == 1 ? fill(tr("Journey of %1"), {arguments.value(1)})
                          : tr("%n journey(s) changed", nullptr, count);
    }
    /// Arguments: title, "lab" or "service".
    static QString takenUp(const QStringList& arguments) {
        const bool lab = arguments.value(1) == QLatin1String("lab");
        return fill(lab ? tr("Idea taken up by the lab: %1") : tr("Idea taken up as a service: %1"),
                    {arguments.value(0)});
    }
};

} // namespace

std::optional<QString> immersionProblem(const Problem& problem) {
    return sentenceOf(problemTexts, "Problems", problem.code, problem.arguments);
}

std::optional<QString> immersionChange(const ChangeLabel& label) {
    if (label.code == QLatin1String("journey.set"))
        return ImmersionWords::journeys(label.arguments);
    if (label.code == QLatin1String("idea.take_up"))
        return ImmersionWords::takenUp(label.arguments);
    return sentenceOf(changeTexts, "Changes", label.code, label.arguments);
}

} // namespace palas::wording
