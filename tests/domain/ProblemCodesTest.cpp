// SPDX-License-Identifier: EUPL-1.2
#include "domain/ProblemCodes.h"
#include "tests/support/Catch.h"
#include "tests/support/Paths.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>

using namespace palas::test;

namespace {

/// The codes that the sources of one layer put into problems.
QSet<QString> codesUsed(const QString& folder) {
    static const QRegularExpression use(
        "\\b(?:makeError|makeWarning|requireText|checkBeneficiary)\\([^;]*?\"([a-z_]+(?:\\.[a-z_]+)+)\"");
    QSet<QString> found;
    QDirIterator files(sourcePath(QStringLiteral("src/") + folder), {"*.cpp"}, QDir::Files);
    while (files.hasNext()) {
        QFile file(files.next());
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QString source = QString::fromUtf8(file.readAll());
        auto match = use.globalMatch(source);
        while (match.hasNext())
            found.insert(match.next().captured(1));
    }
    return found;
}

} // namespace

TEST_CASE("every problem code in use stands in the list, and the list holds no other") {
    QSet<QString> listed;
    for (const char* code : palas::problemCodes) {
        INFO(code);
        CHECK_FALSE(listed.contains(code));
        listed.insert(code);
    }
    const QSet<QString> used = codesUsed("domain") + codesUsed("services");
    CHECK(used.size() > 60);
    CHECK(QStringList((used - listed).values()).join(' ') == "");
    CHECK(QStringList((listed - used).values()).join(' ') == "");
}
