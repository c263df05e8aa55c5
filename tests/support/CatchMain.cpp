// SPDX-License-Identifier: EUPL-1.2
#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_session.hpp>
#else
#define CATCH_CONFIG_RUNNER
#include <catch2/catch.hpp>
#endif

#include <QCoreApplication>
#include <QStandardPaths>

/// Layers that need more than a core application make it themselves before the first test (see support of ui,
/// reports).
namespace palas::test {
QCoreApplication* makeApplication(int& argc, char** argv);
} // namespace palas::test

int main(int argc, char** argv) {
    QStandardPaths::setTestModeEnabled(true);
    const std::unique_ptr<QCoreApplication> application(palas::test::makeApplication(argc, argv));
    return Catch::Session().run(argc, argv);
}
