// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "services/Figures.h"
#include "ui/charts/TimelineWidget.h"
#include "ui/common/KeyFigureCard.h"

namespace palas::ui {

/// The key figures of Accueil in the order of its cards.
[[nodiscard]] std::vector<Figure> homeFigures(const Figures& figures);
/// How a card words one of them.
[[nodiscard]] KeyFigureCard::Content homeCard(const Figures& figures, const Figure& figure);
[[nodiscard]] QString homeIcon(const Figure& figure);
/// Every dated session that is not cancelled, over the years it needs.
[[nodiscard]] TimelineChart homeTimeline(const Figures& figures);

} // namespace palas::ui
