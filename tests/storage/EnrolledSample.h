// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "storage/Database.h"
#include "storage/ModuleStore.h"
#include "storage/OrganisationStore.h"
#include "storage/PersonStore.h"
#include "storage/SessionStore.h"
#include "tests/storage/Samples.h"

namespace palas::test {

/// Someone enrolled in a session without a date.
struct EnrolledSample {
    std::unique_ptr<Database> database = Database::inMemory();
    SessionStore sessions{*database};
    OrganisationId acoua = OrganisationStore(*database).insert(sampleOrganisation("97601", "Acoua"));
    PersonId iris = PersonStore(*database).insert(samplePerson("Iris"));
    ModuleId module = ModuleStore(*database).insert(sampleModule("S1"));
    SessionId session = sessions.insert(sampleSession("SE-001", module));
    EnrolmentId enrolment = sessions.insert(Enrolment{{}, session, iris, acoua, QDate(2021, 6, 1)});
};

} // namespace palas::test
