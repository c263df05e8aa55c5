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
    case ConvocationState::toTell:
        return QStringLiteral("to_tell");
    case ConvocationState::told:
        return QStringLiteral("told");
    }
    return {};
}

ConvocationState convocationState(bool toCome, const QString& planned, const QString& announced) {
    if (announced.isEmpty())
        return toCome ? ConvocationState::due : ConvocationState::none;
    return toCome && planned != announced ? ConvocationState::outdated : ConvocationState::issued;
}

QDate announcedDay(const QString& announced) {
    constexpr qsizetype isoLength = 10;
    return QDate::fromString(announced.left(isoLength), Qt::ISODate);
}

ConvocationState calledOffState(const QString& announced, QDate asOf) {
    if (announced.isEmpty())
        return ConvocationState::none;
    if (announced == calledOffNotice)
        return ConvocationState::told;
    const QDate day = announcedDay(announced);
    return day.isValid() && day < asOf ? ConvocationState::issued : ConvocationState::toTell;
}

} // namespace palas
