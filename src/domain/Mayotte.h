// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDateTime>

namespace palas {

/// The programme's own time zone: of its half-days unless they say otherwise, and of every « today ».
inline constexpr const char* mayotteZone = "Indian/Mayotte";

[[nodiscard]] QDateTime inMayotte(const QDateTime& instant);

} // namespace palas
