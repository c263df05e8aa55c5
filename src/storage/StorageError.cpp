// SPDX-License-Identifier: EUPL-1.2
#include "storage/StorageError.h"

#include <utility>

namespace palas {

StorageError::StorageError(QString errorCode, QStringList errorArguments, QString technicalDetail)
    : code_(std::move(errorCode))
    , arguments_(std::move(errorArguments))
    , detail_(std::move(technicalDetail))
    , what_((code_ + QLatin1String(": ") + detail_).toUtf8()) {}

StorageError StorageError::renamed(const QString& path, const QString& knownAs) const {
    QStringList arguments = arguments_;
    return StorageError(code_, arguments.replaceInStrings(path, knownAs), detail_);
}

} // namespace palas
