// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <random>

namespace palas {

/// The same numbers on every machine: std::mt19937 is fixed by the standard, its distributions are not.
class DemoRandom {
public:
    explicit DemoRandom(unsigned seed)
        : engine_(seed) {}

    /// 0 .. count-1
    [[nodiscard]] int below(int count) {
        return int((std::uint64_t(engine_()) * std::uint64_t(count)) >> 32);
    }
    [[nodiscard]] bool chance(int percent) { return below(100) < percent; }

private:
    std::mt19937 engine_;
};

} // namespace palas
