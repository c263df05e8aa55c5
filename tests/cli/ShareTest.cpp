// SPDX-License-Identifier: EUPL-1.2
#include "cli/Programmes.h"
#include "tests/cli/Program.h"
#include "tests/support/Catch.h"

using namespace palas;
using namespace palas::test;

TEST_CASE("the warning about a share is one line that names the file and says what to do") {
    CHECK(cli::shareWarning("/a/p.palas", [](const QString&) { return false; }).isEmpty());
    const QString warning = cli::shareWarning("/a/p.palas", [](const QString&) { return true; });
    CHECK(warning.contains("/a/p.palas"));
    CHECK(warning.contains("network share"));
    CHECK(warning.contains("Work on a copy"));
    CHECK_FALSE(warning.contains('\n'));
}

#ifdef Q_OS_UNIX
// Two slashes name a share to the program, and the same file of this disk to the system.
TEST_CASE("commands that write warn about a share on standard error, those that read do not") {
    const Folder folder;
    const QString file = '/' + folder.programme("demo");
    for (const QStringList& writer :
         QList<QStringList>{{"undo", file},
                            {"redo", file},
                            {"new", '/' + folder.path("new.palas"), "--template", "empty"},
                            {"restore", file, "--output", '/' + folder.path("r.palas")}}) {
        CAPTURE(writer.join(' '));
        const Answer answer = designpalas(writer);
        CHECK(answer.code == 0);
        CHECK(answer.isOneSentence());
        CHECK(answer.error.contains(QStringLiteral("partage réseau")));
        CHECK_FALSE(answer.output.isEmpty());
    }
    for (const QStringList& reader :
         QList<QStringList>{{"figures", file}, {"history", file}, {"check", file}}) {
        CAPTURE(reader.join(' '));
        CHECK(designpalas(reader).error.isEmpty());
    }
    CHECK(designpalas({"undo", folder.path("p.palas")}).error.isEmpty());
}
#endif
