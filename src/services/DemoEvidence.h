// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/Ids.h"

#include <QByteArray>
#include <QDate>
#include <QString>

namespace palas {
class Workspace;

/// Stores a document of the demonstration under the next number.
EvidenceId fileDemo(Workspace& workspace, QByteArray bytes, const QString& name, QDate filedOn,
                    const QString& mediaType = QStringLiteral("application/pdf"));

} // namespace palas
