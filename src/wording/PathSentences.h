// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/Change.h"

#include <optional>
#include <QString>
#include <QStringList>

namespace palas::wording {

// The sentences of partnerships, evaluations and events, which Problems.cpp and Changes.cpp ask for; none
// when the code is not theirs.

/// `arguments` as people read them.
[[nodiscard]] std::optional<QString> pathProblem(const QString& code, const QStringList& arguments);
[[nodiscard]] std::optional<QString> pathChange(const ChangeLabel& label);

} // namespace palas::wording
