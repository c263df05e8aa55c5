// SPDX-License-Identifier: EUPL-1.2
#pragma once

namespace palas {
class Workspace;

/// The fictitious demonstration on the design-palas facts, as of 18 May 2022 (resources/programmes/demo.json
/// is its plan). Everyone, every hour and every scan in it is invented; the same rows come out each time.

/// From here on the history is written under the demonstration's own author and clock.
void startDemoHistory(Workspace& workspace);
/// Everything up to Sunday 15 May, inside the caller's transaction; `scale` repeats the structures,
/// their people and sessions.
void writeDemoGenesis(Workspace& workspace, int scale);
/// What the coordinator typed from Monday 16 to Wednesday 18 May: demoChanges changes through the services.
void recordDemoChanges(Workspace& workspace);
inline constexpr int demoChanges = 60;

} // namespace palas
