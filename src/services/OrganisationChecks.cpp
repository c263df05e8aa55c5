// SPDX-License-Identifier: EUPL-1.2
#include "services/OrganisationChecks.h"

#include "domain/Organisation.h"
#include "services/Workspace.h"
#include "storage/OrganisationStore.h"

namespace palas {

QString organisationName(Workspace& workspace, OrganisationId id) {
    return workspace.organisations().find(id).value_or(Organisation{}).name;
}

Problems checkBeneficiary(Workspace& workspace, const QString& field, OrganisationId id, const char* code) {
    if (!id.isValid())
        return {};
    const auto structure = workspace.organisations().find(id);
    if (!structure)
        return {makeError(field, "row.gone")};
    if (!isBeneficiary(*structure))
        return {makeError(field, code, {structure->name})};
    return {};
}

} // namespace palas
