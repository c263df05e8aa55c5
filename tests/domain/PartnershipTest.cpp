// SPDX-License-Identifier: EUPL-1.2
#include "domain/Partnership.h"
#include "tests/support/Catch.h"
#include "tests/support/Problems.h"

using namespace palas;
using palas::test::codes;

namespace {

Partnership sample() {
    Partnership made;
    made.organisation = OrganisationId{1};
    made.partner = "Association du Jasmin";
    return made;
}

} // namespace

TEST_CASE("a partnership lives from its first day to its last, both included") {
    Partnership one = sample();
    const QDate day(2022, 5, 18);
    CHECK(partnershipState(one, day) == PartnershipState::alive);
    one.period = {day, day};
    CHECK(partnershipState(one, day.addDays(-1)) == PartnershipState::planned);
    CHECK(partnershipState(one, day) == PartnershipState::alive);
    CHECK(partnershipState(one, day.addDays(1)) == PartnershipState::ended);
}

TEST_CASE("a partnership has a structure, a partner, days in order, and a signed agreement if one is filed") {
    CHECK(validate(sample()).empty());
    CHECK(codes(validate({})) ==
          QStringList{"partnership.organisation.required", "partnership.partner.required"});
    Partnership one = sample();
    one.period = {QDate(2022, 2, 1), QDate(2022, 1, 1)};
    one.evidence = EvidenceId{7};
    one.contact = QString(301, 'x');
    CHECK(codes(validate(one)) ==
          QStringList{"period.end_before_start", "partnership.agreement.required", "text.too_long"});
}

TEST_CASE("the same partner is known by the name, whatever the accents") {
    Partnership other = sample();
    other.partner = "association du jasmin ";
    CHECK(isSamePartner(sample(), other));
    other.organisation = OrganisationId{2};
    CHECK_FALSE(isSamePartner(sample(), other));
}

TEST_CASE("kinds of partners have a code each") {
    for (const PartnerKind kind : {PartnerKind::association, PartnerKind::public_, PartnerKind::health,
                                   PartnerKind::education, PartnerKind::business, PartnerKind::other})
        CHECK(partnerKindFromCode(toCode(kind)) == kind);
    CHECK_FALSE(partnerKindFromCode("friend"));
}
