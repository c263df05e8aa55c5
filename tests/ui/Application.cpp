// SPDX-License-Identifier: EUPL-1.2
#include "ui/theme/FocusRing.h"
#include "ui/theme/Theme.h"

#include <QApplication>
#include <QLocale>

namespace palas::test {

/// As ui/main.cpp makes it, in English: WindowFixture speaks French.
QCoreApplication* makeApplication(int& argc, char** argv) {
    auto* application = new QApplication(argc, argv);
    QLocale::setDefault(QLocale(QLocale::French, QLocale::France));
    ui::Theme::install(*application, ui::Theme::Mode::light, 100);
    new ui::FocusRing(application);
    return application;
}

} // namespace palas::test
