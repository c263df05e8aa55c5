// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/Problem.h"

#include <optional>

namespace palas {

/// What came of a change: errors and nothing written, or written (with warnings, if any).
struct Outcome {
    Problems problems;
    std::optional<qint64> sequence; ///< history entry; none when refused or when nothing changed

    [[nodiscard]] bool refused() const { return hasErrors(problems); }
};

/// The row that the change is about was removed meanwhile.
[[nodiscard]] inline Outcome rowGone() {
    return {{makeError({}, "row.gone")}, {}};
}

/// The same with the row that was made.
template <class Id>
struct Made : Outcome {
    Id id;
};

} // namespace palas
