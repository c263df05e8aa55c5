// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/Attendance.h"
#include "tests/ui/ProgrammeBed.h"
#include "ui/pages/SessionsPage.h"
#include "ui/pages/SessionView.h"

namespace palas::test {

/// The demonstration on its sessions page.
class SessionBed : public ProgrammeBed {
public:
    SessionBed();

    [[nodiscard]] ui::SessionsPage& sessionsPage();
    ui::SessionView& open(SessionId id);
    /// A new session with this many people and half-days of 210 minutes on consecutive past days, shown.
    SessionId planned(int people, int halfDays, bool hours = true, Modality modality = Modality::onsite);

    [[nodiscard]] Attendance cell(SessionId session, int person, int halfDay);
    [[nodiscard]] qint64 historyCount();
    [[nodiscard]] QString file(const QString& name, const QByteArray& content);
    [[nodiscard]] QString banner();
};

/// A PDF of one empty page that any reader opens.
[[nodiscard]] QByteArray smallPdf();

} // namespace palas::test
