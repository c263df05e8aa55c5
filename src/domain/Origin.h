// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/Ids.h"

#include <QDateTime>
#include <QString>

namespace palas {

/// What a structure's own copy (« dossier du directeur ») says of the programme file that it was made from.
struct Origin {
    OrganisationId organisation; ///< the structure that the copy is of
    QString head;                ///< fingerprint of the programme's history at that moment, 64 hex digits
    qint64 changes = 0;          ///< entries of that history
    int schema = 0;              ///< schema number of the programme file
    QDateTime madeAt;            ///< UTC
    bool operator==(const Origin&) const = default;
};

} // namespace palas
