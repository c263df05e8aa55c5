// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>
#include <QStringList>

namespace palas {
class Workspace;

/// "design-palas", "demo", "empty".
[[nodiscard]] QStringList templateNames();

/// Fills an empty programme. The template is one unrecorded genesis entry; the demonstration's last 60
/// changes are recorded. Deterministic: fixed ids, clock and seed. `scale` multiplies the demonstration's
/// sessions and people.
void applyTemplate(Workspace& workspace, const QString& name, int scale);

} // namespace palas
