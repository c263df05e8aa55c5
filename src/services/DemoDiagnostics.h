// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <vector>

namespace palas {
class Workspace;
struct DemoPlan;

/// The example grid in use, the structures assessed with it, and where each is with its analysis of needs.
/// Of every wave, on one grid.
void writeDemoDiagnostics(Workspace& workspace, const std::vector<DemoPlan>& waves);

} // namespace palas
