// SPDX-License-Identifier: EUPL-1.2
#pragma once

namespace palas {
class Workspace;

/// The fictitious demonstration on top of the design-palas facts: genesis part (scaled), then recorded
/// changes.
void writeDemoGenesis(Workspace& workspace, int scale);
void recordDemoChanges(Workspace& workspace);

} // namespace palas
