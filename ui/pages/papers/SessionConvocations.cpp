// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/papers/SessionConvocations.h"

#include "services/ConvocationService.h"
#include "services/Workspace.h"
#include "storage/ConvocationStore.h"
#include "ui/common/CommandRunner.h"
#include "ui/common/EmptyState.h"
#include "ui/pages/Page.h"
#include "wording/Formats.h"
#include "wording/Labels.h"

namespace palas::ui {
namespace {

PaperMark markOf(ConvocationState state) {
    switch (state) {
    case ConvocationState::due:
        return PaperMark::due;
    case ConvocationState::issued:
    case ConvocationState::told:
        return PaperMark::issued;
    case ConvocationState::outdated:
    case ConvocationState::toTell:
        return PaperMark::outdated;
    case ConvocationState::none:
        break;
    }
    return PaperMark::none;
}

Records blankRecords() {
    return Records(QStringLiteral("convocation_list"), {{QStringLiteral("state")},
                                                        {QStringLiteral("person")},
                                                        {QStringLiteral("issued_on"), Table::Type::date}});
}

} // namespace

SessionConvocations::SessionConvocations(Page& page)
    : SessionPapers(page,
                    {tr("Convocations"), QStringLiteral("Convocations"), QStringLiteral("convocation"),
                     tr("The convocations are being made…")},
                    new EmptyState(QStringLiteral("personnes"), tr("Nobody is enrolled."),
                                   tr("Enrol the people who are to come, then convoke them."), {})) {}

bool SessionConvocations::isCalledOff() const {
    return record().session.cancelled || record().halfDays.empty();
}

SessionPapers::Contents SessionConvocations::calledOffContents(const Figures& figures) const {
    QHash<EnrolmentId, CalledOff> convoked;
    for (const CalledOff& one : figures.calledOff()) {
        if (one.enrolment.session == record().session.id)
            convoked.insert(one.enrolment.id, one);
    }
    Contents made{blankRecords(), peopleToTell(figures, record().session.id), {}, {}, {}, false};
    for (const SessionRecord::Participant& person : record().people) {
        const auto found = convoked.constFind(person.enrolment);
        const bool known = found != convoked.cend();
        if (known)
            made.given.push_back(person.enrolment);
        const ConvocationState state = known ? found->state : ConvocationState::none;
        made.records.add(person.enrolment.value,
                         {toCell(wording::label(state)), toCell(nameOf(person.person)),
                          known ? toCell(found->convocation.issuedOn) : Table::Cell{}},
                         {paperLook(markOf(state), wording::label(state))});
    }
    made.subtitle = record().session.cancelled ? tr("The session is cancelled: nobody is convoked any more.")
                                               : tr("They are issued before a dated session begins.");
    if (!made.due.empty())
        made.warning = tr("%n person(s) convoked to a session that does not take place: tell them, then mark "
                          "them as told.",
                          nullptr, int(made.due.size()));
    return made;
}

SessionPapers::Contents SessionConvocations::contents(const Figures& figures) {
    if (isCalledOff())
        return calledOffContents(figures);
    const SessionId session = record().session.id;
    const auto issued = convocationsInForce(page().host().workspace().convocations().ofSession(session),
                                            figures.scope().asOf);
    const bool toCome = figures.isToCome(session);
    Contents made{blankRecords(),
                  convocationsToIssue(figures, session),
                  {},
                  toCome ? tr("Select people to convoke or print theirs only.")
                         : tr("They are issued before a dated session begins."),
                  {}};
    int outdated = 0;
    for (const EnrolmentTotals* totals :
         figures.enrolments([&](const EnrolmentTotals& one) { return one.session == session; })) {
        const auto given = issued.constFind(totals->enrolment);
        const bool convoked = given != issued.cend();
        if (convoked)
            made.given.push_back(totals->enrolment);
        const ConvocationState state =
            convoked ? convokedState(figures, *totals) : figures.convocationState(*totals);
        outdated += state == ConvocationState::outdated ? 1 : 0;
        made.records.add(totals->enrolment.value,
                         {toCell(wording::label(state)), toCell(nameOf(totals->person)),
                          convoked ? toCell(given->issuedOn) : Table::Cell{}},
                         {paperLook(markOf(state), wording::label(state))});
    }
    if (outdated > 0)
        made.warning = tr("The dates, the hours or the place have changed since %n convocation(s): issue "
                          "them anew.",
                          nullptr, outdated);
    return made;
}

QString SessionConvocations::issueWords(int count) const {
    if (isCalledOff() && record().session.id.isValid())
        return count == 0 ? tr("People told") : tr("Mark %n person(s) as told", nullptr, count);
    return count == 0 ? tr("Convoke") : tr("Convoke %n person(s)", nullptr, count);
}

void SessionConvocations::issue(const std::vector<EnrolmentId>& enrolments) {
    if (isCalledOff()) {
        page().runner().run([&] { return tellCalledOff(page().host().workspace(), enrolments); },
                            tr("%n person(s) marked as told", nullptr, int(enrolments.size())));
        return;
    }
    page().runner().run([&] { return issueConvocations(page().host().workspace(), enrolments); },
                        tr("%n person(s) convoked", nullptr, int(enrolments.size())));
}

void SessionConvocations::withdraw(const std::vector<EnrolmentId>& enrolments) {
    page().runner().run([&] { return withdrawConvocations(page().host().workspace(), enrolments); },
                        tr("%n convocation(s) taken back", nullptr, int(enrolments.size())));
}

} // namespace palas::ui
