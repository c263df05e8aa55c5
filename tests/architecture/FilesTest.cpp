// SPDX-License-Identifier: EUPL-1.2
#include "tests/architecture/Sources.h"
#include "tests/support/Catch.h"
#include "tests/support/Paths.h"

#include <QDir>
#include <QProcess>
#include <QStandardPaths>

using namespace palas::test;

namespace {

constexpr qsizetype longestFile = 400;

const QStringList codeFolders{"src", "ui", "tests", "cmake", "scripts", ".ci", "resources/schema"};
const QStringList codeEndings{"*.cpp", "*.h", "*.cmake", "CMakeLists.txt", "*.sh", "*.sql", "run"};

} // namespace

TEST_CASE("every source file begins with its licence") {
    QStringList found;
    for (const SourceFile& file : sourceFiles(codeFolders, codeEndings)) {
        const QString start = file.lines.mid(0, 2).join(QLatin1Char('\n'));
        if (!start.contains(QStringLiteral("SPDX-License-Identifier: EUPL-1.2")))
            found << file.path + QStringLiteral(":1");
    }
    requireNone("no SPDX line", found);
    CHECK(readText("LICENSE").contains(QStringLiteral("EUPL-1.2")));
}

TEST_CASE("no file is too long to read") {
    QStringList found;
    for (const SourceFile& file :
         sourceFiles(codeFolders, {"*.cpp", "*.h", "*.cmake", "CMakeLists.txt", "*.sh"}))
        if (file.lines.size() - 1 > longestFile)
            found << QStringLiteral("%1:%2").arg(file.path).arg(file.lines.size() - 1);
    requireNone("more than 400 lines", found);
}

TEST_CASE("nothing is left for later in the sources") {
    static const QRegularExpression later(QStringLiteral(R"re(\b(TODO|FIXME|XXX|HACK)\b|coming soon)re"));
    QStringList found;
    for (const SourceFile& file : sourceFiles({"src", "ui", "scripts", "cmake"}, codeEndings))
        for (qsizetype i = 0; i < file.lines.size(); ++i)
            if (file.lines.at(i).contains(later))
                found << QStringLiteral("%1:%2: ").arg(file.path).arg(i + 1) + file.lines.at(i);
    requireNone("left for later", found);
}

#ifdef Q_OS_LINUX
TEST_CASE("the command line needs no widgets") {
    const QString ldd = QStandardPaths::findExecutable(QStringLiteral("ldd"));
    REQUIRE_FALSE(ldd.isEmpty());
    QProcess process;
    process.start(ldd, {programPath("designpalas-cli")});
    REQUIRE(process.waitForFinished());
    const QString libraries = QString::fromLocal8Bit(process.readAllStandardOutput());
    CHECK(libraries.contains(QStringLiteral("Qt6Core")));
    CHECK_FALSE(libraries.contains(QStringLiteral("Qt6Widgets")));
    CHECK_FALSE(libraries.contains(QStringLiteral("Qt6Sql")));
}
#endif
