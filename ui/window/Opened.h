// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "services/Figures.h"
#include "services/Workspace.h"
#include "storage/NetworkShare.h"
#include "storage/StorageError.h"

#include <future>

namespace palas::ui {

/// A programme that was opened, with its first figures; or why it could not be.
struct Opened {
    std::unique_ptr<Workspace> workspace;
    std::unique_ptr<Figures> figures;
    QString refusal;      ///< why it is read only: file.in_use, file.read_only, file.dossier; else empty
    bool onShare = false; ///< open for writing on a network share
    std::optional<StorageError> error;
};

/// Opens for writing when it can; belongs to the window's thread afterwards, whichever thread calls.
[[nodiscard]] Opened openProgramme(const QString& path, const ShareDetector& isShare = isOnNetworkShare);
/// The same on a thread of its own: the file is read while the window is being built.
[[nodiscard]] std::future<Opened> openEarly(const QString& path);

} // namespace palas::ui
