// SPDX-License-Identifier: EUPL-1.2
#include "domain/Mayotte.h"

#include <QTimeZone>

namespace palas {

QDateTime inMayotte(const QDateTime& instant) {
    // There is no summer time: without a zone database the offset says the same.
    static const QTimeZone zone = [] {
        const QTimeZone named(mayotteZone);
        return named.isValid() ? named : QTimeZone(3 * 3600);
    }();
    return instant.toTimeZone(zone);
}

} // namespace palas
