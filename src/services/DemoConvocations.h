// SPDX-License-Identifier: EUPL-1.2
#pragma once

namespace palas {
class Workspace;

/// Part of the genesis: everyone convoked on the day of the enrolment to each core and elective session
/// until June 2022, some of them to a place that has changed since, one forgotten.
void writeDemoConvocations(Workspace& workspace);

} // namespace palas
