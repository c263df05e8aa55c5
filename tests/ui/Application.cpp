// SPDX-License-Identifier: EUPL-1.2
#include <QApplication>

namespace palas::test {
QCoreApplication* makeApplication(int& argc, char** argv) {
    return new QApplication(argc, argv);
}
} // namespace palas::test
