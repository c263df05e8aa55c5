// SPDX-License-Identifier: EUPL-1.2
#pragma once

namespace palas {
class Workspace;

/// What the platform of the demonstration tells of everyone enrolled in a session of the online course that
/// is over, its list filed. Everything in it is invented.
void writeDemoMooc(Workspace& workspace);

} // namespace palas
