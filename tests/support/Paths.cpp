// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/Paths.h"

namespace palas::test {

QString sourcePath(const QString& name) {
    return QStringLiteral(PALAS_SOURCE_DIR "/") + name;
}

QString programPath(const QString& name) {
    return QStringLiteral(PALAS_BINARY_DIR "/bin/") + name;
}

} // namespace palas::test
