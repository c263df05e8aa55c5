// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <QSet>
#include <QString>
#include <QStringList>

namespace palas {
class Workspace;
}

namespace palas::test {

/// The distinctive strings of a programme that a structure may not see, by rules of the test's own: they
/// share nothing with those that make the copy.
struct Needles {
    QStringList texts;
    QList<QByteArray> bytes; ///< pieces of foreign documents, of the history and of hashes
};
[[nodiscard]] Needles foreignTo(Workspace& programme, const QString& structure);

/// Bytes made ready to be searched for thousands of strings, each in UTF-8, UTF-16 of both orders and folded.
class Haystack {
public:
    void add(const QByteArray& bytes);
    /// Those that are found.
    [[nodiscard]] QStringList found(const Needles& needles) const;

private:
    [[nodiscard]] bool contains(const QByteArray& needle) const;
    QByteArray bytes_;
    QSet<quint64> grams_; ///< every run of five bytes
};

/// Everything that a PDF says: its bytes, its streams inflated, its text as a reader extracts it.
[[nodiscard]] QList<QByteArray> contentsOfPdf(const QString& path);

} // namespace palas::test
