// SPDX-License-Identifier: EUPL-1.2
#include "domain/Evidence.h"

namespace palas {

QString evidenceCode(int number) {
    return QLatin1String("P-") + QString::number(number).rightJustified(4, '0');
}

bool isPhotograph(const Evidence& evidence) {
    return evidence.mediaType == QLatin1String("image/jpeg") ||
           evidence.mediaType == QLatin1String("image/png");
}

} // namespace palas
