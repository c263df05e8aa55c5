// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

namespace palas::ui {

/// « Acoua : 65 % »: a name and what is said of it.
[[nodiscard]] QString labelled(const QString& name, const QString& value);
/// Labelled values one after the other, as the words of a chart.
[[nodiscard]] QString listed(const QStringList& parts);
/// The first few names, and how many more there are: « Laval, Amiens, Saumur et 12 autres ».
[[nodiscard]] QString firstOf(const QStringList& names);

} // namespace palas::ui
