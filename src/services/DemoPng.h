// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <array>
#include <functional>
#include <QByteArray>

namespace palas {

using DemoColour = std::array<quint8, 3>; ///< red, green, blue

/// A valid PNG, the same bytes on every machine: nothing is compressed.
[[nodiscard]] QByteArray demoPng(int width, int height,
                                 const std::function<DemoColour(int x, int y)>& colourAt);

} // namespace palas
