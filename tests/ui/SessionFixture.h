// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/Attendance.h"
#include "services/Workspace.h"
#include "tests/support/Catch.h"
#include "tests/ui/AnsweringPicker.h"
#include "ui/pages/SessionsPage.h"
#include "ui/pages/SessionView.h"
#include "ui/Settings.h"
#include "ui/window/ProgrammeView.h"

#include <QTemporaryDir>

namespace palas::test {

/// The sessions page of a demonstration in a folder of its own, shown off screen.
class SessionFixture {
public:
    SessionFixture();
    ~SessionFixture();

    [[nodiscard]] Workspace& workspace() { return view_->workspace(); }
    [[nodiscard]] ui::SessionsPage& page();
    ui::SessionView& open(SessionId id);
    /// A new session with this many people and half-days of 210 minutes on consecutive past days, shown.
    SessionId planned(int people, int halfDays, bool hours = true, Modality modality = Modality::onsite);

    [[nodiscard]] Attendance cell(SessionId session, int person, int halfDay);
    [[nodiscard]] qint64 historyCount();
    [[nodiscard]] QString file(const QString& name, const QByteArray& content);
    [[nodiscard]] QString banner();

    AnsweringPicker picker;

private:
    QTemporaryDir folder_;
    std::unique_ptr<ui::Settings> settings_;
    std::unique_ptr<ui::ProgrammeView> view_;
};

/// The demonstration, made once: to be copied.
[[nodiscard]] QString demoPath();

/// A PDF of one empty page that any reader opens.
[[nodiscard]] QByteArray smallPdf();

} // namespace palas::test
