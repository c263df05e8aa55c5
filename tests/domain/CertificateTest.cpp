// SPDX-License-Identifier: EUPL-1.2
#include "domain/Certificate.h"
#include "tests/support/Catch.h"

using namespace palas;

TEST_CASE("a certificate has a code that sorts") {
    CHECK(certificateCode(1) == "CR-0001");
    CHECK(certificateCode(12345) == "CR-12345");
}

TEST_CASE("a certificate is due for what is proven in a session that is over, and follows it") {
    CHECK(certificateState({0}, true, {0}) == CertificateState::none);
    CHECK(certificateState({210}, false, {0}) == CertificateState::none);
    CHECK(certificateState({210}, true, {0}) == CertificateState::due);
    CHECK(certificateState({210}, true, {210}) == CertificateState::issued);
    CHECK(certificateState({211}, true, {210}) == CertificateState::outdated);
    CHECK(certificateState({0}, true, {210}) == CertificateState::outdated);
}
