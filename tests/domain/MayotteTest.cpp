// SPDX-License-Identifier: EUPL-1.2
#include "domain/Mayotte.h"
#include "tests/support/Catch.h"

using namespace palas;

TEST_CASE("it is three hours later in Mayotte than in Greenwich, in every season") {
    for (const int month : {1, 7}) {
        const QDateTime local = inMayotte(QDateTime(QDate(2022, month, 31), QTime(21, 30), Qt::UTC));
        CHECK(local.date() == QDate(2022, month, 31).addDays(1));
        CHECK(local.time() == QTime(0, 30));
    }
    CHECK_FALSE(inMayotte({}).isValid());
}
