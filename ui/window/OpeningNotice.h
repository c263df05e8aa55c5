// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/common/MessageBar.h"

namespace palas {
class Figures;
class FileLock;
} // namespace palas

namespace palas::ui {

// What the window says above the pages once a programme is open.

/// Read only because someone writes: who, where, since when. The lock of another machine can be taken over
/// with a button; that of this machine cannot, since whoever holds it is alive.
[[nodiscard]] MessageBar::Message inUseNotice(const FileLock& lock, const std::function<void()>& takeOver);
/// Read only from now on because another machine took the lock over: who, what is safe, what to do.
[[nodiscard]] MessageBar::Message lockLostNotice(const FileLock& lock, const std::function<void()>& reopen);
/// Read only because file or folder cannot be written.
[[nodiscard]] MessageBar::Message readOnlyNotice();
/// Of a structure's own copy: whose it is, and of which day.
[[nodiscard]] MessageBar::Message dossierNotice(const Figures& figures);
/// Open for writing on a network share.
[[nodiscard]] MessageBar::Message shareNotice(const QString& path);

} // namespace palas::ui
