// SPDX-License-Identifier: EUPL-1.2
#include "domain/Convocation.h"
#include "tests/support/Catch.h"

using namespace palas;

TEST_CASE("a convocation is due before a session begins, and outdated when what it tells has changed") {
    const QString planned = QStringLiteral("2022-06-01 08:30-12:00 @ Salle polyvalente");
    const QString elsewhere = QStringLiteral("2022-06-01 08:30-12:00 @ Mairie");
    CHECK(convocationState(true, planned, {}) == ConvocationState::due);
    CHECK(convocationState(true, planned, planned) == ConvocationState::issued);
    CHECK(convocationState(true, planned, elsewhere) == ConvocationState::outdated);
    CHECK(convocationState(false, {}, {}) == ConvocationState::none);
    CHECK(convocationState(false, {}, planned) == ConvocationState::issued);
    CHECK(toCode(ConvocationState::outdated) == "outdated");
}

TEST_CASE("a convocation to what is called off is to be told of until its day has passed") {
    const QString announced = QStringLiteral("2022-06-01 08:30-12:00; 2022-06-02 morning @ Mairie");
    CHECK(announcedDay(announced) == QDate(2022, 6, 1));
    CHECK_FALSE(announcedDay(calledOffNotice).isValid());
    CHECK(calledOffState({}, QDate(2022, 5, 18)) == ConvocationState::none);
    CHECK(calledOffState(announced, QDate(2022, 6, 1)) == ConvocationState::toTell);
    CHECK(calledOffState(announced, QDate(2022, 6, 2)) == ConvocationState::issued);
    CHECK(calledOffState(calledOffNotice, QDate(2022, 6, 2)) == ConvocationState::told);
}
