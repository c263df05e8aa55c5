// SPDX-License-Identifier: EUPL-1.2
#include "services/DemoPhoto.h"

#include "services/DemoPng.h"

#include <cmath>

namespace palas {

namespace {

constexpr int width = 96;
constexpr int height = 72;
constexpr int margin = 12; ///< of the lid around the sticker
constexpr int stars = 12;

/// The colour of a pixel: the lid, a shade lighter or darker for each number; the sticker; a star.
DemoColour pixel(int x, int y, int number) {
    const bool inside = x >= margin && x < width - margin && y >= margin && y < height - margin;
    const auto lid = quint8(0x60 + (number * 7 + x / 16) % 64);
    if (!inside)
        return {lid, lid, quint8(lid + 8)};
    constexpr double radius = height / 2.0 - margin - 6;
    for (int star = 0; star < stars; ++star) {
        const double angle = 2 * 3.14159265358979 * star / stars;
        const double dx = x - (width / 2.0 + radius * std::sin(angle));
        const double dy = y - (height / 2.0 - radius * std::cos(angle));
        if (dx * dx + dy * dy < 5)
            return {0xFF, 0xCC, 0};
    }
    return {0, 0x33, 0x99};
}

} // namespace

QByteArray demoPhoto(int number) {
    return demoPng(width, height, [number](int x, int y) { return pixel(x, y, number); });
}

} // namespace palas
