// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/Session.h"

namespace palas {

/// Half-days in one cell of a list: "2021-06-28 08:30-12:00; 2021-06-28 13:30-17:00". The part of the day is
/// told where the hours do not tell it ("2021-06-29 afternoon"), the zone where it is not Mayotte's.
[[nodiscard]] QString halfDaysText(const std::vector<HalfDay>& halfDays);

/// The same as people write it: « 28/06/2021 8h30-12h ; 29/06/2021 après-midi ». `zone`: of those that tell
/// none. Nothing when one of them cannot be read; by time.
[[nodiscard]] std::optional<std::vector<HalfDay>> readHalfDays(const QString& text, const QString& zone);

/// The half-days of a session that `wanted` says anew: those that it holds already keep their id, by their
/// hours, else by their day and part.
[[nodiscard]] std::vector<HalfDay> withIdsOf(const std::vector<HalfDay>& stored, std::vector<HalfDay> wanted);

} // namespace palas
