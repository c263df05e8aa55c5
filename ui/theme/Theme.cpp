// SPDX-License-Identifier: EUPL-1.2
#include "ui/theme/Theme.h"

#include "ui/theme/Style.h"

#include <algorithm>
#include <QApplication>
#include <QStyleFactory>
#include <QWidget>

namespace palas::ui {
namespace {

double points(TextSize size) {
    switch (size) {
    case TextSize::axis:
        return 8;
    case TextSize::small:
        return 8.5;
    case TextSize::body:
        return 9.5;
    case TextSize::card:
        return 11;
    case TextSize::object:
        return 13;
    case TextSize::page:
        return 15;
    case TextSize::figure:
        return 19;
    }
    return 9.5;
}

/// Qt 6.4 cannot ask the system for its colour scheme: its own palette tells, before ours replaces it.
bool systemIsDark() {
    static const bool dark = [] {
        const QPalette palette = QApplication::palette();
        return palette.color(QPalette::WindowText).lightness() > palette.color(QPalette::Window).lightness();
    }();
    return dark;
}

} // namespace

Theme::Theme()
    : tokens_(Tokens::light()) {}

Theme& Theme::instance() {
    static Theme theme;
    return theme;
}

void Theme::install(QApplication& application, Mode mode, int textPercent) {
    Theme& theme = instance();
    (void)systemIsDark();
    theme.mode_ = mode;
    theme.textPercent_ = std::clamp(textPercent, 90, 150);
    application.setStyle(new Style);
    theme.apply();
}

void Theme::setMode(Mode mode) {
    if (mode == mode_)
        return;
    mode_ = mode;
    apply();
}

void Theme::setTextPercent(int percent) {
    const int kept = std::clamp(percent, 90, 150);
    if (kept == textPercent_)
        return;
    textPercent_ = kept;
    apply();
}

QFont Theme::font(TextSize size, bool bold) const {
    QFont font = QApplication::font();
    font.setPointSizeF(points(size) * textPercent_ / 100.0);
    font.setBold(bold);
    return font;
}

void Theme::apply() {
    const bool dark = mode_ == Mode::dark || (mode_ == Mode::system && systemIsDark());
    tokens_ = dark ? Tokens::night() : Tokens::light();
    QFont base(QStringLiteral("Noto Sans"));
    base.setPointSizeF(points(TextSize::body) * textPercent_ / 100.0);
    QApplication::setFont(base);
    QApplication::setPalette(tokens_.palette());
    emit changed();
}

bool isNarrow(const QWidget& widget) {
    constexpr int wideWindow = 1280;
    return room(widget.window()->width()) < wideWindow;
}

} // namespace palas::ui
