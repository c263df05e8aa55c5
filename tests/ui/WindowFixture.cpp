// SPDX-License-Identifier: EUPL-1.2
#include "tests/ui/WindowFixture.h"

#include "services/Workspace.h"
#include "ui/common/MessageBar.h"
#include "ui/window/WelcomePage.h"

#include <QFile>

namespace palas::test {

WindowFixture::WindowFixture()
    : settings(folder.filePath("settings.ini"))
    , window(settings, picker) {
    window.resize(1366, 768);
    window.closeProgramme();
    window.show();
    window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&window));
}

void WindowFixture::openDemo() {
    const QString copy = path("demo.palas");
    REQUIRE(QFile::copy(madeFile("demo"), copy));
    window.openFile(copy);
    REQUIRE(window.view());
    QCoreApplication::processEvents();
}

ui::ProgrammeView& WindowFixture::view() {
    REQUIRE(window.view());
    return *window.view();
}

QString WindowFixture::welcomeMessage() {
    ui::MessageBar& bar = window.welcome().messages();
    return bar.isShown() ? bar.text() : QString();
}

} // namespace palas::test
