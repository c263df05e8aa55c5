// SPDX-License-Identifier: EUPL-1.2
#include "domain/Programme.h"
#include "domain/Module.h"
#include "tests/support/Catch.h"
#include "tests/support/Problems.h"

using namespace palas;
using palas::test::codes;

namespace {

Programme sound() {
    Programme programme;
    programme.title = "DESIGN'PALAS";
    programme.eligibleCost = {189323100};
    programme.grant = {158828600};
    programme.publicity = {"fse_2014_2020_mayotte", "Ce projet est cofinancé par le fonds social européen.",
                           "L'Europe s'engage à Mayotte"};
    return programme;
}

} // namespace

TEST_CASE("a programme may have unknown dates but no contradictory ones") {
    Programme programme = sound();
    CHECK(validate(programme).empty());
    programme.period = {QDate(2021, 1, 1), {}};
    CHECK(validate(programme).empty());
    programme.period.to = QDate(2020, 12, 31);
    CHECK(codes(validate(programme)) == QStringList{"period.end_before_start"});
}

TEST_CASE("the grant never exceeds the eligible cost and amounts are not negative") {
    Programme programme = sound();
    programme.grant = {programme.eligibleCost.value + 1};
    CHECK(codes(validate(programme)) == QStringList{"programme.grant_over_cost"});
    programme.grant = {-1};
    programme.eligibleCost = {-1};
    CHECK(codes(validate(programme)) ==
          QStringList{"programme.amount.negative", "programme.amount.negative"});
}

TEST_CASE("a programme needs a title, a known publicity profile and its mention") {
    Programme programme = sound();
    programme.title = QString(10000, 'x');
    CHECK(codes(validate(programme)) == QStringList{"text.too_long"});
    programme.title.clear();
    programme.publicity = {"other", "", ""};
    CHECK(codes(validate(programme)) == QStringList{"programme.title.required", "programme.publicity.unknown",
                                                    "programme.mention.required"});
}

TEST_CASE("a module needs a code and a label") {
    Module module;
    CHECK(codes(validate(module)) == QStringList{"module.code.required", "module.label.required"});
    module.code = "S1";
    module.label = "Numérique";
    CHECK(validate(module).empty());
    for (const char* word : {"mooc", "core", "elective", "event"})
        CHECK(toCode(moduleKindFromCode(word).value()) == word);
}
