// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/Change.h"

#include <QString>
#include <QStringList>

namespace palas::wording {

// The sentences of immersions, which Problems.cpp and Changes.cpp ask for; empty when the code is not theirs.

/// `arguments` as people read them.
[[nodiscard]] QString immersionProblem(const QString& code, const QStringList& arguments);
[[nodiscard]] QString immersionChange(const ChangeLabel& label);

} // namespace palas::wording
