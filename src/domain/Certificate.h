// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/Ids.h"
#include "domain/Quantities.h"

#include <QDate>
#include <QString>

namespace palas {

/// A certificat de réalisation: the minutes of one enrolment that were proven on its day. A new one replaces
/// it when they have changed; the latest is in force.
struct Certificate {
    CertificateId id;
    int number = 0; ///< of the programme, from 1; never given twice
    EnrolmentId enrolment;
    Minutes minutes; ///< more than zero
    QDate issuedOn;
    EvidenceId evidence; ///< the signed copy; none yet
    bool operator==(const Certificate&) const = default;
};

[[nodiscard]] QString certificateCode(int number); ///< « CR-0001 »

/// How an enrolment stands with its certificate.
enum class CertificateState {
    none,     ///< nothing is proven, or the session is not over
    due,      ///< proven in a session that is over, without certificate
    issued,   ///< for the minutes that are proven
    outdated, ///< what is proven has changed since
};
[[nodiscard]] QString toCode(CertificateState state);

/// `certified`: the minutes of the certificate in force, zero without one.
[[nodiscard]] CertificateState certificateState(Minutes proven, bool sessionOver, Minutes certified);

} // namespace palas
