// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/Certificate.h"
#include "services/Outcome.h"

#include <vector>

class QIODevice;

namespace palas {
class Figures;
class Workspace;

/// The enrolments that a certificate can be given to now: due, or proven for other minutes than theirs says.
/// Of one session, or of all of the figures' scope when it is not valid.
[[nodiscard]] std::vector<EnrolmentId> certificatesToIssue(const Figures& figures, SessionId session = {});

/// Gives each of these enrolments the next number for the minutes that are proven today, as one change; the
/// one it had is replaced. Refused as a whole when one has nothing proven (certificate.nothing_proven), when
/// its session is not over (certificate.session_not_over), when its certificate says the same already
/// (certificate.up_to_date).
Outcome issueCertificates(Workspace& workspace, const std::vector<EnrolmentId>& enrolments);

/// Takes the certificates of these enrolments back, those replaced included, as one change; their numbers
/// stay given. Refused as a whole when a signed copy is filed (certificate.filed).
Outcome withdrawCertificates(Workspace& workspace, const std::vector<EnrolmentId>& enrolments);

/// Files the signed copy; refused when there is one already (certificate.filed).
Made<EvidenceId> fileCertificate(Workspace& workspace, CertificateId id, const QString& fileName,
                                 QIODevice& content);
Outcome unfileCertificate(Workspace& workspace, CertificateId id);

/// An enrolment with a certificate stays: an error with its code, or nothing.
[[nodiscard]] Problems refuseCertified(Workspace& workspace, EnrolmentId enrolment, const QString& person);

} // namespace palas
