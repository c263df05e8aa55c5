// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/theme/Tokens.h"

#include <QIcon>
#include <QString>

namespace palas::ui {

/// An icon of resources/icons, drawn in the tone of the present theme when it is painted: it follows a change
/// of theme by itself, and costs nothing before it is seen. `name` is the file's name without extension.
[[nodiscard]] QIcon icon(const QString& name, Tone tone = Tone::text);
/// Paints it straight away, for delegates and own widgets.
void paintIcon(QPainter& painter, const QRect& area, const QString& name, const QColor& colour);

} // namespace palas::ui
