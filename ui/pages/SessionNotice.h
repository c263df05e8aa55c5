// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/common/MessageBar.h"
#include "ui/pages/SessionRecord.h"

#include <QPoint>

namespace palas::ui {

/// The most pressing thing that a session lacks, as a banner, and what its button does.
struct SessionNotice {
    enum class Action { none, attachScan, goToCell, editSession };

    MessageBar::Message message; ///< its action is left to the caller
    Action action = Action::none;
    QPoint cell{-1, -1}; ///< x half-day, y person: where to go
};
[[nodiscard]] std::optional<SessionNotice> noticeOf(const SessionRecord& record);

} // namespace palas::ui
