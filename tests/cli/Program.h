// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <nlohmann/json.hpp>
#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace palas::test {

/// What the real program answered.
struct Answer {
    int code = -1; ///< -1: it did not end by itself
    QString output;
    QString error;

    /// Standard error is one line that ends like a sentence or a usage.
    [[nodiscard]] bool isOneSentence() const;
    [[nodiscard]] nlohmann::json json() const { return nlohmann::json::parse(output.toStdString()); }
};

Answer run(const QString& program, const QStringList& arguments, const QStringList& environment = {});
/// Runs designpalas-cli in French. `environment` adds NAME=value.
Answer designpalas(const QStringList& arguments, const QStringList& environment = {});
/// The same with standard output sent to a file.
Answer designpalasInto(const QString& outputFile, const QStringList& arguments);

/// A folder of its own for each test.
class Folder {
public:
    [[nodiscard]] QString path(const QString& name) const { return folder_.filePath(name); }
    /// A copy of a programme made once from the template.
    [[nodiscard]] QString programme(const QString& templateName,
                                    const QString& name = QStringLiteral("p.palas")) const;

private:
    QTemporaryDir folder_;
};

[[nodiscard]] QByteArray bytesOf(const QString& path);
void writeBytes(const QString& path, const QByteArray& bytes);
/// Statements run by SQLite itself, behind the program's back.
void tamper(const QString& path, const char* sql);

} // namespace palas::test
