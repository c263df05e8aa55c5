// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/Certificate.h"

#include <optional>
#include <vector>

namespace palas {

class Database;

/// Certificates; of one enrolment, the latest number is in force.
class CertificateStore {
public:
    explicit CertificateStore(Database& database);
    CertificateId insert(Certificate certificate);
    void remove(CertificateId id);
    void file(CertificateId id, EvidenceId evidence); ///< the signed copy; not valid: takes it off
    [[nodiscard]] std::optional<Certificate> find(CertificateId id) const;
    [[nodiscard]] std::vector<Certificate> all() const; ///< by number
    [[nodiscard]] std::vector<Certificate> of(OrganisationId organisation) const;
    [[nodiscard]] std::vector<Certificate> ofSession(SessionId session) const;
    [[nodiscard]] std::vector<Certificate> ofEnrolment(EnrolmentId enrolment) const;
    [[nodiscard]] int nextNumber() const;

private:
    Database& database_;
};

} // namespace palas
