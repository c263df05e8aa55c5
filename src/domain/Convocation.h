// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/Ids.h"

#include <QDate>
#include <QString>

namespace palas {

/// A person enrolled was told when and where to come. A new one replaces it when that has changed; the latest
/// is in force.
struct Convocation {
    ConvocationId id;
    EnrolmentId enrolment;
    QDate issuedOn;    ///< one issued again on the same day takes the place of the first
    QString announced; ///< the half-days, hours and place that it tells, or calledOffNotice
    bool operator==(const Convocation&) const = default;
};

/// How an enrolment stands with its convocation.
enum class ConvocationState {
    none,     ///< the session is not dated, or has begun without
    due,      ///< dated, to come, not convoked
    issued,   ///< for what is planned
    outdated, ///< to come, and the half-days, hours or place have changed since
    toTell,   ///< the session is called off, and the person is not told yet
    told,     ///< the session is called off, and the person knows
};
[[nodiscard]] QString toCode(ConvocationState state);

/// `toCome`: dated, and not begun before the day. `planned`: what a convocation would tell now; `announced`:
/// what the one in force tells, empty without one.
[[nodiscard]] ConvocationState convocationState(bool toCome, const QString& planned,
                                                const QString& announced);

/// What the convocation in force tells once the person knows that the session does not take place.
inline constexpr QLatin1String calledOffNotice("called_off");

/// The first day that it tells; invalid when it tells none.
[[nodiscard]] QDate announcedDay(const QString& announced);

/// Of a session that is called off: cancelled, or without any day since. Nobody is to be told once the day
/// that they were convoked for has passed.
[[nodiscard]] ConvocationState calledOffState(const QString& announced, QDate asOf);

} // namespace palas
