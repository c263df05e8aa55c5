// SPDX-License-Identifier: EUPL-1.2
#include "storage/CertificateStore.h"

#include "tests/storage/EnrolledSample.h"
#include "tests/support/Catch.h"

using namespace palas;
using namespace palas::test;

TEST_CASE("a certificate is read as written, by session and enrolment, and its number is never given again") {
    EnrolledSample f;
    CertificateStore store(*f.database);
    CHECK(store.nextNumber() == 1);
    Certificate first{{}, 1, f.enrolment, {210}, QDate(2021, 7, 2), {}};
    first.id = store.insert(first);
    Certificate second{{}, 2, f.enrolment, {420}, QDate(2021, 7, 9), {}};
    second.id = store.insert(second);
    CHECK(store.all() == std::vector{first, second});
    CHECK(store.ofSession(f.session) == store.all());
    CHECK(store.ofEnrolment(f.enrolment) == store.all());
    CHECK(store.ofSession(SessionId{1}).empty());
    store.remove(second.id);
    CHECK(store.all() == std::vector{first});
    CHECK(store.nextNumber() == 3);
    f.sessions.remove(f.enrolment);
    CHECK(store.all().empty());
}
