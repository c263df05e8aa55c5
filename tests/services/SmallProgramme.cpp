// SPDX-License-Identifier: EUPL-1.2
#include "tests/services/SmallProgramme.h"

#include "storage/AttendanceStore.h"
#include "storage/EvidenceStore.h"
#include "storage/ModuleStore.h"
#include "storage/OrganisationStore.h"
#include "storage/PersonStore.h"
#include "storage/SessionStore.h"
#include "storage/SignInSheetStore.h"

namespace palas::test {

/// Without the published session, so that each test counts its own.
SmallProgramme::SmallProgramme() {
    for (const Session& session : workspace_->sessions().all())
        workspace_->sessions().remove(session.id);
}

OrganisationId SmallProgramme::structure(const QString& code) {
    return workspace_->organisations().findByCode(code).value().id;
}

ModuleId SmallProgramme::module(const QString& code) {
    return workspace_->modules().findByCode(code).value().id;
}

PersonId SmallProgramme::addPerson(const QString& name, const QString& code, Role role) {
    Person person;
    person.lastName = name;
    person.sex = Sex::female;
    const PersonId id = workspace_->people().insert(person);
    workspace_->people().insert(Affiliation{{}, id, structure(code), role, {}, {}});
    return id;
}

SessionId SmallProgramme::addSession(const QString& code, QDate first, int halfDays) {
    Session session;
    session.code = QString("SE-%1").arg(++sessions_, 3, 10, QLatin1Char('0'));
    session.module = module(code);
    const SessionId id = workspace_->sessions().insert(session);
    for (int i = 0; i < halfDays; ++i) {
        HalfDay halfDay;
        halfDay.session = id;
        halfDay.date = first.addDays(i / 2);
        halfDay.part = i % 2 == 0 ? DayPart::morning : DayPart::afternoon;
        halfDay.start = i % 2 == 0 ? 510 : 810;
        halfDay.end = *halfDay.start + 210;
        workspace_->sessions().insert(halfDay);
    }
    return id;
}

EnrolmentId SmallProgramme::enrol(SessionId session, PersonId person, const QString& code) {
    return workspace_->sessions().insert(Enrolment{{}, session, person, structure(code), QDate(2021, 1, 1)});
}

void SmallProgramme::mark(EnrolmentId enrolment, int place, Mark mark, Signature signature, int minutes) {
    const SessionId session = workspace_->sessions().find(enrolment).value().session;
    const HalfDay halfDay = workspace_->sessions().halfDays(session).at(size_t(place));
    workspace_->attendance().set(
        {enrolment, halfDay.id, {mark == Mark::present ? minutes : 0}, mark, signature});
}

void SmallProgramme::addPage(SessionId session, QDate filedOn) {
    SignInSheet page;
    page.session = session;
    page.number = int(workspace_->sheets().ofSession(session).size()) + 1;
    page.code = QString("PAGE-%1").arg(page.number);
    page.preparedOn = QDate(2021, 1, 1);
    for (const Enrolment& enrolment : workspace_->sessions().enrolments(session))
        page.lines.push_back(enrolment.id);
    for (const HalfDay& halfDay : workspace_->sessions().halfDays(session))
        page.halfDays.push_back(halfDay.id);
    if (filedOn.isValid())
        page.evidence = workspace_->evidence().insert(Evidence{{},
                                                               workspace_->evidence().nextNumber(),
                                                               "page.pdf",
                                                               "application/pdf",
                                                               1,
                                                               QString(64, '0'),
                                                               filedOn});
    workspace_->sheets().insert(page);
}

Figures SmallProgramme::figures(QDate asOf, const QString& code, const Period& period) {
    return Figures(*workspace_,
                   FigureScope{asOf, code.isEmpty() ? OrganisationId{} : structure(code), period});
}

} // namespace palas::test
