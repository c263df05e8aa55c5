// SPDX-License-Identifier: EUPL-1.2
#include "domain/Certificate.h"

namespace palas {

QString certificateCode(int number) {
    return QStringLiteral("CR-%1").arg(number, 4, 10, QLatin1Char('0'));
}

QString toCode(CertificateState state) {
    switch (state) {
    case CertificateState::none:
        return QStringLiteral("none");
    case CertificateState::due:
        return QStringLiteral("due");
    case CertificateState::issued:
        return QStringLiteral("issued");
    case CertificateState::outdated:
        return QStringLiteral("outdated");
    }
    return {};
}

CertificateState certificateState(Minutes proven, bool sessionOver, Minutes certified) {
    if (certified.value > 0)
        return proven == certified ? CertificateState::issued : CertificateState::outdated;
    return sessionOver && proven.value > 0 ? CertificateState::due : CertificateState::none;
}

} // namespace palas
