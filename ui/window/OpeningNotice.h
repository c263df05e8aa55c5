// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/common/MessageBar.h"

namespace palas {
class FileLock;
}

namespace palas::ui {

// What the window says above the pages once a programme is open.

/// Read only because someone writes: who, where, since when. The lock of another machine can be taken over
/// with a button; that of this machine cannot, since whoever holds it is alive.
[[nodiscard]] MessageBar::Message inUseNotice(const FileLock& lock, const std::function<void()>& takeOver);
/// Read only because file or folder cannot be written.
[[nodiscard]] MessageBar::Message readOnlyNotice();
/// Open for writing on a network share.
[[nodiscard]] MessageBar::Message shareNotice(const QString& path);

} // namespace palas::ui
