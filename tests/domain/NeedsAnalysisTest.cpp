// SPDX-License-Identifier: EUPL-1.2
#include "domain/NeedsAnalysis.h"

#include "tests/support/Catch.h"
#include "tests/support/Problems.h"

using namespace palas;
using namespace palas::test;

TEST_CASE("the analysis is due by the end of the year that follows the municipal renewal") {
    CHECK(mandateOn(QDate(2022, 5, 18)) == Mandate{2020});
    CHECK(mandateOn(QDate(2022, 5, 18)).needsDue() == QDate(2021, 12, 31));
    CHECK(mandateOn(QDate(2020, 12, 31)) == Mandate{2020});
    CHECK(mandateOn(QDate(2019, 12, 31)) == Mandate{2014});
    CHECK(mandateOn(QDate(2026, 4, 1)).needsDue() == QDate(2027, 12, 31));
    const Mandate mandate{2020};
    CHECK_FALSE(mandate.covers(2020));
    CHECK(mandate.covers(2021));
    CHECK(mandate.covers(2026));
    CHECK_FALSE(mandate.covers(2027));
}

TEST_CASE("what is dated after the day has not happened") {
    NeedsAnalysis analysis;
    analysis.status = NeedsStatus::presented;
    analysis.presentedOn = QDate(2022, 3, 1);
    CHECK(statusOn(analysis, QDate(2022, 2, 28)) == NeedsStatus::running);
    CHECK(statusOn(analysis, QDate(2022, 3, 1)) == NeedsStatus::presented);
    analysis.status = NeedsStatus::todo;
    CHECK(statusOn(analysis, QDate(2022, 2, 28)) == NeedsStatus::todo);
}

TEST_CASE("an analysis has a structure, a year, and days in order") {
    NeedsAnalysis analysis;
    CHECK(codes(validate(analysis)) == QStringList{"needs.organisation.required", "needs.year.invalid"});
    analysis.organisation = OrganisationId{1};
    analysis.year = 2021;
    CHECK(validate(analysis).empty());
    analysis.presentedOn = QDate(2021, 9, 1);
    CHECK(codes(validate(analysis)) == QStringList{"needs.not_presented"});
    analysis.status = NeedsStatus::presented;
    CHECK(validate(analysis).empty());
    analysis.startedOn = QDate(2021, 9, 2);
    analysis.deliberatedOn = QDate(2021, 8, 31);
    CHECK(codes(validate(analysis)) == QStringList{"period.end_before_start", "period.end_before_start"});
    analysis = {};
    analysis.organisation = OrganisationId{1};
    analysis.year = 2021;
    analysis.status = NeedsStatus::presented;
    analysis.priorities.push_back({});
    CHECK(codes(validate(analysis)) == QStringList{"needs.presented_on.required", "needs.priority.required"});
    for (const NeedsStatus status : {NeedsStatus::todo, NeedsStatus::running, NeedsStatus::presented})
        CHECK(needsStatusFromCode(toCode(status)) == status);
}
