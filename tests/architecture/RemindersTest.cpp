// SPDX-License-Identifier: EUPL-1.2
#include "tests/architecture/Sources.h"
#include "tests/support/Catch.h"

using namespace palas::test;

TEST_CASE("the reminders of every activity are gathered") {
    static const QRegularExpression declared(QStringLiteral(R"re(std::vector<Task> (\w+Tasks)\()re"));
    const QString gathering = readText("src/services/Tasks.cpp");
    QStringList forgotten;
    int activities = 0;
    auto matches = declared.globalMatch(readText("src/services/TaskParts.h"));
    for (; matches.hasNext(); ++activities) {
        const QString name = matches.next().captured(1);
        if (!gathering.contains(QRegularExpression(QStringLiteral("\\b%1\\b").arg(name))))
            forgotten << name;
    }
    CHECK(activities > 10);
    requireNone("declared in TaskParts.h, not called in Tasks.cpp", forgotten);
}
