// SPDX-License-Identifier: EUPL-1.2
#pragma once

namespace palas {
class Workspace;

/// Writes the published facts of DESIGN'PALAS (resources/programmes/design-palas.json) into an empty
/// programme, inside the caller's transaction: programme, structures and hosts, catalogue.
void writeProgrammeFacts(Workspace& workspace);
/// The one session that was published: the first core module, with its dates and without its hours.
void writePublishedSessions(Workspace& workspace);

} // namespace palas
