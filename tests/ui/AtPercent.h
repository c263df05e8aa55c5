// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/theme/Theme.h"

namespace palas::test {

/// Another size of the text as long as it lives.
struct AtPercent {
    explicit AtPercent(int percent) { ui::Theme::instance().setTextPercent(percent); }
    ~AtPercent() { ui::Theme::instance().setTextPercent(100); }
};

} // namespace palas::test
