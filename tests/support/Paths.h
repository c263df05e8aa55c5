// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

namespace palas::test {

// In functions, so that only one object file depends on where the sources lie.

/// A file of the sources: "tests/data/communes.json".
[[nodiscard]] QString sourcePath(const QString& name);
/// A program of this build: "designpalas-cli".
[[nodiscard]] QString programPath(const QString& name);

} // namespace palas::test
