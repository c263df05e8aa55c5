// SPDX-License-Identifier: EUPL-1.2
#include "services/DemoScene.h"

#include "services/DemoPng.h"

#include <cstdlib>

namespace palas {

namespace {

constexpr int width = 240;
constexpr int height = 160;
constexpr int horizon = 78;
constexpr int shore = 104;
constexpr int stripe = 14; ///< of the awning

constexpr DemoColour sun{0xFF, 0xD9, 0x66};
constexpr DemoColour sea{0x2A, 0x86, 0x95};
constexpr DemoColour wall{0xF3, 0xE6, 0xD0};
constexpr DemoColour cloth{0xF8, 0xF4, 0xEC};
constexpr DemoColour earth{0x8A, 0x5A, 0x3B};
constexpr DemoColour hills[] = {{0x2F, 0x6B, 0x4F}, {0x3F, 0x7A, 0x45}, {0x4D, 0x6E, 0x3A}};
constexpr DemoColour leaves[] = {{0x3D, 0x8B, 0x48}, {0x5C, 0x9E, 0x3F}, {0x2E, 0x7D, 0x5B}};
constexpr DemoColour stripes[] = {{0xC2, 0x4D, 0x3A}, {0x0B, 0x67, 0x72}, {0xD9, 0x8E, 0x2B}};

bool isSun(int x, int y, int number) {
    const int dx = x - (40 + number * 53 % 160);
    const int dy = y - 30;
    return dx * dx + dy * dy < 15 * 15;
}

/// Two slopes that lie elsewhere in each picture; integers only, so that every machine draws the same.
bool isHill(int x, int y, int number) {
    const int first = horizon - 44 + std::abs(x - (30 + number * 37 % 90)) / 2;
    const int second = horizon - 28 + std::abs(x - (150 + number * 29 % 80)) / 3;
    return y > first || y > second;
}

DemoColour ground(int x, int y, int number) {
    const int depth = y - shore;
    const int row = (x - width / 2) * 40 / (depth + 40) + 400;
    const bool planted = row % 16 < 8 && (depth / 6 + number) % 5 != 4;
    return planted ? leaves[number % 3] : earth;
}

/// A stall with a striped awning, for every other picture.
bool stall(int x, int y, int number, DemoColour& colour) {
    const int left = 62 + number * 17 % 60;
    if (x < left || x >= left + 112 || y < 62 || y >= 132)
        return false;
    const bool post = x < left + 5 || x >= left + 107;
    if (y < 84)
        colour = (x - left) / stripe % 2 == 0 ? stripes[number % 3] : cloth;
    else if (y >= 108 || post)
        colour = post ? earth : wall;
    else
        return false;
    return true;
}

DemoColour sky(int y) {
    return {quint8(0xBF + y / 4), quint8(0xDC + y / 6), quint8(0xEA)};
}

DemoColour colourAt(int x, int y, int number) {
    DemoColour colour{};
    if (number % 2 == 1 && stall(x, y, number, colour))
        return colour;
    if (y >= shore)
        return ground(x, y, number);
    if (y >= horizon)
        return sea;
    if (isHill(x, y, number))
        return hills[number % 3];
    return isSun(x, y, number) ? sun : sky(y);
}

} // namespace

QByteArray demoScene(int number) {
    return demoPng(width, height, [number](int x, int y) { return colourAt(x, y, number); });
}

} // namespace palas
