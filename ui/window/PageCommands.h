// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <functional>
#include <QString>
#include <vector>

namespace palas::ui {
class Page;

/// What can be done on the page as it stands: a button that can be pressed, a tab that can be turned to.
struct PageCommand {
    QString name;
    bool isTab = false;
    std::function<void()> go; ///< does nothing once the button is gone
};

/// In the order of the page; of several with one name, the first.
[[nodiscard]] std::vector<PageCommand> pageCommands(const Page& page);

} // namespace palas::ui
