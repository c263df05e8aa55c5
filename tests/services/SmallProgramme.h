// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "services/Figures.h"
#include "tests/services/DemoFixture.h"

namespace palas::test {

/// The published facts with a few people and sessions of the test's own, written straight into the stores.
class SmallProgramme {
public:
    SmallProgramme();

    Workspace& workspace() { return *workspace_; }
    [[nodiscard]] OrganisationId structure(const QString& code);
    [[nodiscard]] ModuleId module(const QString& code);
    PersonId addPerson(const QString& name, const QString& structure, Role role = Role::agent);
    /// Half-days of 210 minutes from `first` on, two a day.
    SessionId addSession(const QString& module, QDate first, int halfDays);
    EnrolmentId enrol(SessionId session, PersonId person, const QString& structure);
    /// The half-day at `place` of the enrolment's session.
    void mark(EnrolmentId enrolment, int place, Mark mark, Signature signature = Signature::unseen,
              int minutes = 210);
    /// One page with everyone and every half-day, filed on `filedOn` unless that is invalid.
    void addPage(SessionId session, QDate filedOn);
    [[nodiscard]] Figures figures(QDate asOf, const QString& structure = {}, const Period& period = {});

private:
    std::unique_ptr<Workspace> workspace_ = madeFrom("design-palas");
    int sessions_ = 0;
};

} // namespace palas::test
