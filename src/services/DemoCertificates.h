// SPDX-License-Identifier: EUPL-1.2
#pragma once

namespace palas {
class Workspace;

/// Certificates of the sessions of the first months of the demonstration, of all waves: the later ones are
/// still to be issued, one is replaced and one is to be.
void writeDemoCertificates(Workspace& workspace);

} // namespace palas
