// SPDX-License-Identifier: EUPL-1.2
#include "ui/common/DigitKeys.h"

#include <algorithm>
#include <iterator>

namespace palas::ui {
namespace {

constexpr Qt::Key french[] = {Qt::Key_Ampersand,  Qt::Key_Eacute,     Qt::Key_QuoteDbl,
                              Qt::Key_Apostrophe, Qt::Key_ParenLeft,  Qt::Key_Minus,
                              Qt::Key_Egrave,     Qt::Key_Underscore, Qt::Key_Ccedilla};

} // namespace

Qt::Key frenchDigitKey(int digit) {
    return french[digit - 1];
}

int digitOf(int key) {
    if (key >= Qt::Key_1 && key <= Qt::Key_9)
        return key - Qt::Key_0;
    const auto found = std::find(std::begin(french), std::end(french), key);
    return found == std::end(french) ? 0 : int(found - std::begin(french)) + 1;
}

} // namespace palas::ui
