// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/Evidence.h"
#include "domain/Problem.h"

class QIODevice;

namespace palas {
class Workspace;

/// By content, not by name; empty when the type is not accepted.
[[nodiscard]] QString mediaTypeOf(const QByteArray& firstBytes);

/// A document whose bytes are stored and whose row is still to be written by keep().
struct Received {
    Evidence evidence; ///< with the id and the number of the row that holds the same bytes, if there is one
    Problems problems; ///< errors: nothing was stored
};

/// Looks at a document and stores its bytes. Bytes that no row names prove nothing and harm nothing, so they
/// come before the change: when it is given up, no wrong row is left.
[[nodiscard]] Received receive(Workspace& workspace, const QString& fileName, QIODevice& content);

/// The row, inside a change; a document filed twice keeps its first number.
EvidenceId keep(Workspace& workspace, const Evidence& evidence);

} // namespace palas
