// SPDX-License-Identifier: EUPL-1.2
#include "ui/theme/Theme.h"
#include "tests/support/Catch.h"
#include "ui/common/TextLabel.h"
#include "ui/theme/Icons.h"

#include <cmath>
#include <QDir>
#include <QGuiApplication>
#include <QImage>

using namespace palas::ui;

namespace {

double luminance(const QColor& colour) {
    const auto linear = [](double part) {
        return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

double contrast(const QColor& a, const QColor& b) {
    const double high = std::max(luminance(a), luminance(b));
    const double low = std::min(luminance(a), luminance(b));
    return (high + 0.05) / (low + 0.05);
}

constexpr Tone tones[] = {Tone::text, Tone::secondary, Tone::accent, Tone::info,
                          Tone::late, Tone::bad,       Tone::exc,    Tone::na};

} // namespace

TEST_CASE("text keeps a contrast of 4.5, controls and focus of 3, in both themes") {
    for (const Tokens& tokens : {Tokens::light(), Tokens::night()}) {
        const auto& colours = tokens.chart;
        for (const Tone tone : tones) {
            INFO("tone " << int(tone) << (tokens.dark ? " dark" : " light"));
            CHECK(contrast(tokens.colour(tone), colours.surface) >= 4.5);
            CHECK(contrast(tokens.colour(tone), tokens.soft(tone)) >= 4.5);
        }
        CHECK(contrast(colours.text, colours.window) >= 4.5);
        CHECK(contrast(colours.text, colours.accentSoft) >= 4.5);
        CHECK(contrast(colours.onAccent, colours.accent) >= 4.5);
        CHECK(contrast(colours.onAccent, tokens.accentHover) >= 4.5);
        CHECK(contrast(colours.lineStrong, colours.surface) >= 3);
        CHECK(contrast(colours.lineStrong, colours.window) >= 3);
        CHECK(contrast(colours.focus, colours.surface) >= 3);
        CHECK(contrast(colours.focus, colours.window) >= 3);
        for (int heat = 0; heat < 5; ++heat)
            CHECK(contrast(colours.heatText[heat], colours.heat[heat]) >= 4.5);
    }
}

TEST_CASE("a change of theme or of text size reaches what is shown") {
    TextLabel label(QStringLiteral("Heures"), TextSize::card, true, Tone::late);
    const double before = label.font().pointSizeF();
    Theme::instance().setTextPercent(150);
    CHECK(label.font().pointSizeF() == Approx(before * 1.5));
    CHECK(palas::ui::px(100) == 150);
    Theme::instance().setTextPercent(400);
    CHECK(Theme::instance().textPercent() == 150);
    Theme::instance().setTextPercent(100);
    Theme::instance().setMode(Theme::Mode::dark);
    CHECK(label.palette().color(QPalette::WindowText) == Tokens::night().colour(Tone::late));
    CHECK(QGuiApplication::palette().color(QPalette::Window) == Tokens::night().chart.window);
    Theme::instance().setMode(Theme::Mode::light);
    CHECK(QGuiApplication::palette().color(QPalette::Window) == Tokens::light().chart.window);
}

TEST_CASE("every icon draws in the colour that is asked") {
    const QStringList names = QDir(QStringLiteral(":/icons")).entryList();
    REQUIRE(names.size() > 50);
    for (const QString& name : names) {
        const QImage drawn =
            icon(QString(name).remove(QStringLiteral(".svg")), Tone::bad).pixmap(24, 24).toImage();
        bool coloured = false;
        for (int y = 0; y < drawn.height() && !coloured; ++y) {
            for (int x = 0; x < drawn.width() && !coloured; ++x)
                coloured = drawn.pixelColor(x, y).alpha() > 200 && drawn.pixelColor(x, y).red() > 100;
        }
        INFO(qPrintable(name));
        CHECK(coloured);
    }
}
