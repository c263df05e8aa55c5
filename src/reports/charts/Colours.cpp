// SPDX-License-Identifier: EUPL-1.2
#include "reports/charts/ChartPainter.h"

namespace palas {

namespace {

void setHeat(ChartColours& colours, const std::array<QRgb, 5>& heat, QRgb low, QRgb high) {
    for (std::size_t i = 0; i < heat.size(); ++i) {
        colours.heat[i] = QColor::fromRgb(heat[i]);
        colours.heatText[i] = QColor::fromRgb(i < 3 ? low : high);
    }
}

} // namespace

ChartColours ChartColours::light() {
    ChartColours c;
    c.window = QColor::fromRgb(0xF3F5F5);
    c.surface = QColor::fromRgb(0xFFFFFF);
    c.sunken = QColor::fromRgb(0xE8EDEE);
    c.line = QColor::fromRgb(0xCBD4D6);
    c.lineStrong = QColor::fromRgb(0x75848A);
    c.text = QColor::fromRgb(0x17242A);
    c.text2 = QColor::fromRgb(0x4A5A61);
    c.accent = QColor::fromRgb(0x0B6470);
    c.accentSoft = QColor::fromRgb(0xDCEEF0);
    c.onAccent = QColor::fromRgb(0xFFFFFF);
    c.late = QColor::fromRgb(0x8A5200);
    c.lateSoft = QColor::fromRgb(0xFFF1D6);
    c.lateFill = QColor::fromRgb(0xD98E1F);
    c.bad = QColor::fromRgb(0xA3262B);
    c.badSoft = QColor::fromRgb(0xFBE5E3);
    c.exc = QColor::fromRgb(0x67478A);
    c.excSoft = QColor::fromRgb(0xF0E9F7);
    c.na = QColor::fromRgb(0x55646B);
    c.focus = QColor::fromRgb(0x1B4FBF);
    setHeat(c, {0xE1F0F2, 0xBCDDE1, 0x86BFC6, 0x2A7A86, 0x084C56}, 0x17242A, 0xFFFFFF);
    return c;
}

ChartColours ChartColours::dark() {
    ChartColours c;
    c.window = QColor::fromRgb(0x11181B);
    c.surface = QColor::fromRgb(0x1A2428);
    c.sunken = QColor::fromRgb(0x243136);
    c.line = QColor::fromRgb(0x36464D);
    c.lineStrong = QColor::fromRgb(0x7E9098);
    c.text = QColor::fromRgb(0xE8EEF0);
    c.text2 = QColor::fromRgb(0xAEBCC2);
    c.accent = QColor::fromRgb(0x5CC3CF);
    c.accentSoft = QColor::fromRgb(0x163F45);
    c.onAccent = QColor::fromRgb(0x06252A);
    c.late = QColor::fromRgb(0xF0B457);
    c.lateSoft = QColor::fromRgb(0x3D2E12);
    c.lateFill = QColor::fromRgb(0xF0B457);
    c.bad = QColor::fromRgb(0xF59A94);
    c.badSoft = QColor::fromRgb(0x4A2020);
    c.exc = QColor::fromRgb(0xCDB0EA);
    c.excSoft = QColor::fromRgb(0x37284A);
    c.na = QColor::fromRgb(0xA3B1B7);
    c.focus = QColor::fromRgb(0x8AB4FF);
    setHeat(c, {0x1E3338, 0x22474E, 0x2A666F, 0x4FAFBA, 0x86D8E0}, 0xE8EEF0, 0x06252A);
    return c;
}

int heatClass(double percent) {
    const int printed = qRound(percent);
    return printed < 45 ? 0 : printed < 60 ? 1 : printed < 75 ? 2 : printed < 88 ? 3 : 4;
}

} // namespace palas
