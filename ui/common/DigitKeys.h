// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <Qt>

namespace palas::ui {

/// What the key of a digit gives on a French keyboard, where digits need Shift; `digit` is 1 to 9.
[[nodiscard]] Qt::Key frenchDigitKey(int digit);
/// The digit of a key, on either keyboard; 0: another key.
[[nodiscard]] int digitOf(int key);

} // namespace palas::ui
