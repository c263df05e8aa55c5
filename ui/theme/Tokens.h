// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "reports/charts/ChartPainter.h"

#include <QColor>
#include <QPalette>

namespace palas::ui {

/// What a text, an icon or a banner says: colour never comes alone, a shape or a word goes with it.
enum class Tone { text, secondary, accent, onAccent, info, late, bad, exc, na };

/// The colours of the visual language, section 2. The charts' ones are those of reports/charts.
struct Tokens {
    ChartColours chart;
    QColor accentHover, infoSoft;
    bool dark = false;

    [[nodiscard]] static Tokens light();
    [[nodiscard]] static Tokens night();

    [[nodiscard]] QColor colour(Tone tone) const; ///< of text and icons
    [[nodiscard]] QColor soft(Tone tone) const;   ///< of the background under them
    [[nodiscard]] QPalette palette() const;
};

} // namespace palas::ui
