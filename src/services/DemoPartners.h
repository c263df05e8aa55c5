// SPDX-License-Identifier: EUPL-1.2
#pragma once

namespace palas {
class Workspace;
struct DemoPlan;

/// The demonstration's partners, some older than the operation, some new, some over, with the agreements
/// filed up to 15 May 2022. Everything in them is invented.
void writeDemoPartners(Workspace& workspace, const DemoPlan& plan);

} // namespace palas
