// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QRegularExpression>
#include <QString>
#include <QStringList>
#include <vector>

namespace palas::test {

struct SourceFile {
    QString path;  ///< from the root of the repository, with slashes
    QString layer; ///< "domain" ... "cli", "ui"; empty outside src/ and ui/
    QStringList lines;
};

/// Every file of these folders with one of these endings.
[[nodiscard]] std::vector<SourceFile> sourceFiles(const QStringList& folders, const QStringList& endings);
/// The C++ of the product.
[[nodiscard]] const std::vector<SourceFile>& productSources();
[[nodiscard]] QString readText(const QString& path);

/// « src/domain/X.h:12: line » for every line that matches, comments left out.
[[nodiscard]] QStringList findLines(const SourceFile& file, const QRegularExpression& pattern);
/// One failure that lists them all; nothing when there is none.
void requireNone(const QString& rule, const QStringList& findings);

} // namespace palas::test
