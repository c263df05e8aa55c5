// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/pages/SessionRecord.h"
#include "ui/theme/Tokens.h"

namespace palas::ui {

/// A state of a cell in shape, colour and word; the colour never comes alone.
struct CellStateLook {
    QString icon; ///< of resources/icons
    Tone tone = Tone::text;
    bool tinted = false; ///< the soft colour of the tone fills the cell
    QString word;        ///< « présent, à justifier »
};
[[nodiscard]] CellStateLook lookOf(CellState state);

/// « jeudi 1er juillet 2021 après-midi »
[[nodiscard]] QString dayAndPart(const HalfDay& halfDay);
/// « présent, à justifier, 210 minutes »; for people present, what is missing for proof follows.
[[nodiscard]] QString cellWords(const SessionRecord& record, int person, int halfDay);

} // namespace palas::ui
