// SPDX-License-Identifier: EUPL-1.2
#include "domain/Person.h"
#include "tests/support/Catch.h"
#include "tests/support/Problems.h"

using namespace palas;
using palas::test::codes;

namespace {

Affiliation affiliation(qint64 id, qint64 organisation, QDate from, QDate to) {
    Affiliation made;
    made.id = {id};
    made.person = {1};
    made.organisation = {organisation};
    made.period = {from, to};
    return made;
}

const QDate january(2021, 1, 1);
const QDate june(2021, 6, 30);
const QDate july(2021, 7, 1);
const QDate december(2021, 12, 31);

} // namespace

TEST_CASE("a person needs a last name") {
    Person person;
    person.lastName = "Safran";
    CHECK(validate(person).empty());
    person.lastName = "";
    person.note = QString(10001, 'x');
    CHECK(codes(validate(person)) == QStringList{"person.last_name.required", "text.too_long"});
}

TEST_CASE("people are matched without accents or apostrophes") {
    Person one;
    one.lastName = "D'Aubépine";
    one.firstName = "Zoé-Lou";
    Person other;
    other.lastName = QString::fromUtf8("d’aubepine");
    other.firstName = "zoe lou";
    CHECK(matchKey(one) == matchKey(other));
    CHECK(fullName(one) == "Zoé-Lou D'Aubépine");
    one.firstName.clear();
    CHECK(fullName(one) == "D'Aubépine");
}

TEST_CASE("the affiliation of a day is the latest begun, else the first to come, else the last ended") {
    const std::vector<Affiliation> all{affiliation(1, 10, january, june), affiliation(2, 20, july, december)};
    CHECK(affiliationOn(all, QDate(2021, 3, 1))->id.value == 1);
    CHECK(affiliationOn(all, june)->id.value == 1);
    CHECK(affiliationOn(all, july)->id.value == 2);
    CHECK(affiliationOn(all, QDate(2020, 1, 1))->id.value == 1);
    CHECK(affiliationOn(all, QDate(2023, 1, 1))->id.value == 2);
    CHECK(affiliationOn({}, july) == nullptr);
    const std::vector<Affiliation> open{affiliation(1, 10, {}, {}), affiliation(2, 20, july, {})};
    CHECK(affiliationOn(open, june)->id.value == 1);
    CHECK(affiliationOn(open, july)->id.value == 2);
}

TEST_CASE("two affiliations at one structure never share a day") {
    const std::vector<Affiliation> others{affiliation(1, 10, january, june)};
    CHECK(validate(affiliation(0, 10, july, {}), others).empty());
    CHECK(codes(validate(affiliation(0, 10, june, {}), others)) == QStringList{"affiliation.overlap"});
    CHECK(codes(validate(affiliation(0, 10, {}, {}), others)) == QStringList{"affiliation.overlap"});
    CHECK(validate(affiliation(0, 20, june, {}), others).empty());
    CHECK(validate(affiliation(1, 10, january, december), others).empty());
    CHECK(codes(validate(affiliation(0, 0, july, june), {})) ==
          QStringList{"affiliation.organisation.required", "period.end_before_start"});
}
