// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/Partnership.h"
#include "services/Outcome.h"

class QIODevice;

namespace palas {
class Workspace;

/// Only the CCAS and the UDCCAS have partners here. Warns of a partner that the structure has already.
Made<PartnershipId> addPartnership(Workspace& workspace, Partnership partnership);
/// The agreement filed on it stays as it is.
Outcome updatePartnership(Workspace& workspace, const Partnership& partnership);
/// Refused while its agreement is filed.
Outcome removePartnership(Workspace& workspace, PartnershipId id);

/// Files the signed agreement; problems as fileSheet(). Refused when one is filed, or without the day of its
/// signature.
Made<EvidenceId> fileAgreement(Workspace& workspace, PartnershipId id, const QString& fileName,
                               QIODevice& content);
/// The document is kept when another row uses it.
Outcome unfileAgreement(Workspace& workspace, PartnershipId id);

} // namespace palas
