// SPDX-License-Identifier: EUPL-1.2
#include "wording/Language.h"

#include <QGuiApplication>

namespace palas::test {
QCoreApplication* makeApplication(int& argc, char** argv) {
    auto* application = new QGuiApplication(argc, argv);
    wording::installLanguage(QStringLiteral("fr"));
    return application;
}
} // namespace palas::test
