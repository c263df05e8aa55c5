// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/Change.h"
#include "domain/Evidence.h"
#include "services/Outcome.h"

#include <functional>
#include <QHash>

class QIODevice;

namespace palas {
class Workspace;

/// By content, not by name; empty when the type is not accepted.
[[nodiscard]] QString mediaTypeOf(const QByteArray& firstBytes);

/// Stores the bytes of a document, then writes its row and runs `attach` with it in one change, whose label
/// gets the document's code as its last argument. A document filed twice keeps its first number, with a
/// warning that names where it is already; when `attach` returns errors no row is left.
[[nodiscard]] Made<EvidenceId> fileEvidence(Workspace& workspace, ChangeLabel label, const QString& fileName,
                                            QIODevice& content,
                                            const std::function<Problems(const Evidence&)>& attach);

/// The code of every document that is filed, by its key.
[[nodiscard]] QHash<EvidenceId, QString> evidenceCodes(Workspace& workspace);

[[nodiscard]] Made<EvidenceId> refusedFiling(Problems problems);

/// Inside a change: takes a document out of the file unless other rows name it.
void dropUnused(Workspace& workspace, EvidenceId evidence);

} // namespace palas
