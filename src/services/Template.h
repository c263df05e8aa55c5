// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>
#include <QStringList>

namespace palas {
class Workspace;

/// "design-palas", "demo", "empty".
[[nodiscard]] QStringList templateNames();

/// Fills an empty programme as one unrecorded genesis entry; the demonstration's last 60 changes are
/// recorded. The same rows with the same keys each time; the demonstration also has its own clock and author
/// (the caller puts them back). `scale` multiplies the demonstration's structures, people and sessions.
void applyTemplate(Workspace& workspace, const QString& name, int scale);

} // namespace palas
