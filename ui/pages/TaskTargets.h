// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "services/Tasks.h"
#include "ui/pages/Page.h"

namespace palas::ui {

/// Where a line of « À faire » is settled, and the words of its button.
[[nodiscard]] Target targetOf(const palas::Task& task);
[[nodiscard]] QString actionOf(const palas::Task& task);
[[nodiscard]] QString iconOf(const palas::Task& task);

} // namespace palas::ui
