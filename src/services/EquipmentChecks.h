// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/Equipment.h"
#include "services/Outcome.h"

namespace palas {
class Workspace;

/// Opens a campaign; refused while another one is open.
Made<EquipmentCheckId> openCheck(Workspace& workspace, EquipmentCheck check);
/// Its label and days; an end closes it.
Outcome updateCheck(Workspace& workspace, const EquipmentCheck& check);
/// Refused when items were looked at in it.
Outcome removeCheck(Workspace& workspace, EquipmentCheckId check);

/// What was found of an item; refused once the campaign is closed.
Outcome noteCheck(Workspace& workspace, const EquipmentCheckLine& line);
/// The item has not been looked at after all.
Outcome clearCheck(Workspace& workspace, EquipmentCheckId check, EquipmentItemId item);

} // namespace palas
