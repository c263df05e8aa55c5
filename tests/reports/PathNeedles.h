// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QHash>
#include <QString>

namespace palas::test {

/// The part of a structure's allowed rows that schema 3 brought; `:me` is its key.
[[nodiscard]] QHash<QString, QString> pathRows(const QString& myEnrolments);
/// When its tables let a document be one's own: « AND ... » over a row of evidence.
[[nodiscard]] QString pathEvidence(const QString& myEnrolments);

} // namespace palas::test
