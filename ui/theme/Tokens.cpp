// SPDX-License-Identifier: EUPL-1.2
#include "ui/theme/Tokens.h"

namespace palas::ui {

Tokens Tokens::light() {
    return {ChartColours::light(), 0x084C56, 0xE5ECFA, false};
}

Tokens Tokens::night() {
    return {ChartColours::dark(), 0x86D8E0, 0x1E2C48, true};
}

QColor Tokens::colour(Tone tone) const {
    switch (tone) {
    case Tone::text:
        return chart.text;
    case Tone::secondary:
        return chart.text2;
    case Tone::accent:
        return chart.accent;
    case Tone::onAccent:
        return chart.onAccent;
    case Tone::info:
        return chart.focus;
    case Tone::late:
        return chart.late;
    case Tone::bad:
        return chart.bad;
    case Tone::exc:
        return chart.exc;
    case Tone::na:
        return chart.na;
    }
    return chart.text;
}

QColor Tokens::soft(Tone tone) const {
    switch (tone) {
    case Tone::accent:
        return chart.accentSoft;
    case Tone::info:
        return infoSoft;
    case Tone::late:
        return chart.lateSoft;
    case Tone::bad:
        return chart.badSoft;
    case Tone::exc:
        return chart.excSoft;
    default:
        return chart.sunken;
    }
}

QPalette Tokens::palette() const {
    QPalette palette;
    const auto set = [&palette](QPalette::ColorRole role, const QColor& colour) {
        palette.setColor(role, colour);
    };
    set(QPalette::Window, chart.window);
    set(QPalette::WindowText, chart.text);
    set(QPalette::Base, chart.surface);
    set(QPalette::AlternateBase, chart.sunken);
    set(QPalette::Text, chart.text);
    set(QPalette::PlaceholderText, chart.text2);
    set(QPalette::Button, chart.surface);
    set(QPalette::ButtonText, chart.text);
    set(QPalette::BrightText, chart.bad);
    set(QPalette::Highlight, chart.accent);
    set(QPalette::HighlightedText, chart.onAccent);
    set(QPalette::Link, chart.accent);
    set(QPalette::LinkVisited, accentHover);
    set(QPalette::ToolTipBase, chart.surface);
    set(QPalette::ToolTipText, chart.text);
    set(QPalette::Light, chart.surface);
    set(QPalette::Midlight, chart.line);
    set(QPalette::Mid, chart.lineStrong);
    set(QPalette::Dark, chart.lineStrong);
    set(QPalette::Shadow, chart.lineStrong);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, chart.lineStrong);
    return palette;
}

} // namespace palas::ui
