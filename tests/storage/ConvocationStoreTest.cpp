// SPDX-License-Identifier: EUPL-1.2
#include "storage/ConvocationStore.h"

#include "tests/storage/EnrolledSample.h"
#include "tests/support/Catch.h"

using namespace palas;
using namespace palas::test;

TEST_CASE("convocations are read as written, the latest last, and go with the enrolment") {
    EnrolledSample f;
    ConvocationStore store(*f.database);
    Convocation second{{}, f.enrolment, QDate(2021, 6, 9), "2021-06-28 morning @ Mairie"};
    second.id = store.insert(second);
    Convocation first{{}, f.enrolment, QDate(2021, 6, 2), "2021-06-28 morning @ Salle"};
    first.id = store.insert(first);
    CHECK(store.all() == std::vector{first, second});
    CHECK(store.ofSession(f.session) == store.all());
    CHECK(store.ofEnrolment(f.enrolment) == store.all());
    CHECK(store.ofSession(SessionId{1}).empty());
    const QDate day(2021, 6, 28);
    CHECK(store.ofSessionsFrom(day).empty()); // not dated
    CHECK(store.ofSessionsCalledOff() == store.all());
    f.sessions.insert(sampleHalfDay(f.session, day));
    CHECK(store.ofSessionsCalledOff().empty());
    CHECK(store.ofSessionsFrom(day) == store.all());
    f.sessions.insert(sampleHalfDay(f.session, day.addDays(-1)));
    CHECK(store.ofSessionsFrom(day).empty()); // begun
    store.remove(first.id);
    CHECK(store.all() == std::vector{second});
    f.sessions.remove(f.enrolment);
    CHECK(store.all().empty());
}
