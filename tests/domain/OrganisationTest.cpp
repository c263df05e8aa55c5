// SPDX-License-Identifier: EUPL-1.2
#include "domain/Organisation.h"
#include "domain/Text.h"
#include "tests/support/Catch.h"
#include "tests/support/Problems.h"

using namespace palas;
using palas::test::codes;

namespace {

Organisation ccas() {
    Organisation organisation;
    organisation.code = "97601";
    organisation.insee = "97601";
    organisation.name = "Acoua";
    return organisation;
}

} // namespace

TEST_CASE("a SIREN has nine digits and passes Luhn") {
    CHECK(isValidSiren("200008712"));
    CHECK_FALSE(isValidSiren("200008713"));
    CHECK_FALSE(isValidSiren("20000871"));
    CHECK_FALSE(isValidSiren("2000087120"));
    CHECK_FALSE(isValidSiren("20000871a"));
    CHECK_FALSE(isValidSiren("000000000"));
    CHECK_FALSE(isValidSiren(QString::fromUtf8("٢٠٠٠٠٨٧١٢")));
}

TEST_CASE("e-mail addresses and phone numbers are checked by form") {
    CHECK(isValidEmail("accueil@ccas.example"));
    CHECK(isValidEmail(QString::fromUtf8("prénom.nom@mairie.example.yt")));
    for (const char* wrong : {"", "ccas", "a@b", "a@@b.c", "a b@c.d", "a@b..c", "a@.c", "a@b.c."})
        CHECK_FALSE(isValidEmail(wrong));
    CHECK(isValidPhone("0269 61 00 00"));
    CHECK(isValidPhone("+262 (0) 269-61.00.00"));
    for (const char* wrong : {"", "12", "0269 61 00 00 ou", "++262269610000", "01234567890123456"})
        CHECK_FALSE(isValidPhone(wrong));
}

TEST_CASE("a structure needs a name, a code and, for a CCAS, an INSEE code") {
    CHECK(validate(ccas()).empty());
    Organisation organisation = ccas();
    organisation.name = " ";
    organisation.code.clear();
    organisation.insee = "9760";
    CHECK(codes(validate(organisation)) == QStringList{"organisation.name.required",
                                                       "organisation.code.required",
                                                       "organisation.insee.invalid"});
    organisation = ccas();
    organisation.kind = OrganisationKind::host;
    organisation.insee.clear();
    CHECK(validate(organisation).empty());
}

TEST_CASE("an unknown SIREN is accepted, a wrong one refused") {
    Organisation organisation = ccas();
    organisation.siren = "123456789";
    organisation.population = -1;
    organisation.email = "nowhere";
    organisation.phone = "x";
    CHECK(codes(validate(organisation)) == QStringList{"contact.email.invalid", "contact.phone.invalid",
                                                       "organisation.siren.invalid",
                                                       "organisation.population.negative"});
}

TEST_CASE("a name of 10 000 characters is refused with both lengths, one of emoji is counted in characters") {
    Organisation organisation = ccas();
    organisation.name = QString(10000, 'x');
    const Problems problems = validate(organisation);
    REQUIRE(codes(problems) == QStringList{"text.too_long"});
    CHECK(problems.front().field == "name");
    CHECK(problems.front().arguments == QStringList{"300", "10000"});
    organisation.name = QString::fromUtf8("🎉").repeated(maxLineLength);
    CHECK(validate(organisation).empty());
    organisation.name += "x";
    CHECK(codes(validate(organisation)) == QStringList{"text.too_long"});
}

TEST_CASE("the 18 structures are the CCAS and the UDCCAS") {
    Organisation organisation = ccas();
    CHECK(isBeneficiary(organisation));
    organisation.kind = OrganisationKind::udccas;
    CHECK(isBeneficiary(organisation));
    organisation.kind = OrganisationKind::host;
    CHECK_FALSE(isBeneficiary(organisation));
}

TEST_CASE("kinds keep their stable words") {
    for (const char* word : {"ccas", "udccas", "host", "provider", "funder"})
        CHECK(toCode(organisationKindFromCode(word).value()) == word);
    CHECK_FALSE(organisationKindFromCode("CCAS").has_value());
}
