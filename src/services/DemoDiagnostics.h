// SPDX-License-Identifier: EUPL-1.2
#pragma once

namespace palas {
class Workspace;
struct DemoPlan;

/// The example grid in use, the structures assessed with it, and where each is with its analysis of needs.
/// Once for all waves: they are about structures, not people.
void writeDemoDiagnostics(Workspace& workspace, const DemoPlan& plan);

} // namespace palas
