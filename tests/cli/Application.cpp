// SPDX-License-Identifier: EUPL-1.2
#include <QGuiApplication>

namespace palas::test {
QCoreApplication* makeApplication(int& argc, char** argv) {
    return new QGuiApplication(argc, argv);
}
} // namespace palas::test
