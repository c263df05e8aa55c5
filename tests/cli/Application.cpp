// SPDX-License-Identifier: EUPL-1.2
#include <QCoreApplication>

namespace palas::test {
QCoreApplication* makeApplication(int& argc, char** argv) {
    return new QCoreApplication(argc, argv);
}
} // namespace palas::test
