// SPDX-License-Identifier: EUPL-1.2
#pragma once

namespace palas::pdf {

/// Resolution of the page: all lengths below are in its dots. Ten dots a point keep text positions fine
/// without making numbers long.
inline constexpr int dotsPerInch = 720;
inline constexpr double pt = dotsPerInch / 72.0;
inline constexpr double mm = dotsPerInch / 25.4;

} // namespace palas::pdf
