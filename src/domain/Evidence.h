// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/Ids.h"

#include <QDate>
#include <QString>

namespace palas {

/// A file kept inside the programme file and numbered; its bytes live apart, under their SHA-256.
struct Evidence {
    EvidenceId id;
    int number = 0;    ///< « P-0001 »
    QString fileName;  ///< name it was filed under
    QString mediaType; ///< "application/pdf", "image/jpeg", "image/png", "image/tiff"
    qint64 size = 0;   ///< bytes
    QString sha256;    ///< 64 hexadecimal digits
    QDate filedOn;
    /// In a structure's own copy: the document also concerns others, so only number and day are known.
    bool withheld = false;
    bool operator==(const Evidence&) const = default;
};

/// « P-0004 », the number as it stands on documents.
[[nodiscard]] QString evidenceCode(int number);

/// A picture that pages can show: JPEG or PNG.
[[nodiscard]] bool isPhotograph(const Evidence& evidence);

inline constexpr qint64 largestEvidence = 50 * 1024 * 1024; ///< bytes

} // namespace palas
