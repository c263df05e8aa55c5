// SPDX-License-Identifier: EUPL-1.2
#pragma once

namespace palas {
class Workspace;

/// Forms about the sessions of the demonstration that are over: some sessions have too few for an average,
/// some none. Everything in them is invented.
void writeDemoEvaluations(Workspace& workspace);

} // namespace palas
