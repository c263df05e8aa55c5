// SPDX-License-Identifier: EUPL-1.2
#include "domain/Convocation.h"

namespace palas {

QString toCode(ConvocationState state) {
    switch (state) {
    case ConvocationState::none:
        return QStringLiteral("none");
    case ConvocationState::due:
        return QStringLiteral("due");
    case ConvocationState::issued:
        return QStringLiteral("issued");
    case ConvocationState::outdated:
        return QStringLiteral("outdated");
    }
    return {};
}

ConvocationState convocationState(bool toCome, const QString& planned, const QString& announced) {
    if (announced.isEmpty())
        return toCome ? ConvocationState::due : ConvocationState::none;
    return toCome && planned != announced ? ConvocationState::outdated : ConvocationState::issued;
}

} // namespace palas
