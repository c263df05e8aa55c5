// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tests/support/Catch.h"
#include "tests/ui/ProgrammeBed.h"
#include "ui/Settings.h"
#include "ui/window/MainWindow.h"
#include "ui/window/ProgrammeView.h"
#include "wording/Language.h"

#include <QTemporaryDir>
#include <QTest>

namespace palas::test {

/// French as long as it lives.
struct InFrench {
    InFrench() { wording::installLanguage(QStringLiteral("fr")); }
    ~InFrench() { wording::installLanguage(QStringLiteral("en")); }
};

/// The whole window in French, off screen, with settings and files of its own.
class WindowFixture {
public:
    WindowFixture();

    /// A copy of the demonstration, opened.
    void openDemo();
    [[nodiscard]] QString path(const QString& name) const { return folder.filePath(name); }
    [[nodiscard]] ui::ProgrammeView& view();
    [[nodiscard]] Workspace& workspace() { return view().workspace(); }
    [[nodiscard]] QString welcomeMessage(); ///< what the first-run page tells; empty: nothing

    InFrench language;
    QTemporaryDir folder;
    AnsweringPicker picker;
    ui::Settings settings;
    ui::MainWindow window;
};

/// A page with nothing of its own, to try the common widgets in.
class BarePage : public ui::Page {
public:
    explicit BarePage(ui::PageHost& host)
        : Page(host, QStringLiteral("Essai"), nullptr) {}

protected:
    void refresh() override {}
};

} // namespace palas::test
