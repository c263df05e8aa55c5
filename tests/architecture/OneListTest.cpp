// SPDX-License-Identifier: EUPL-1.2
#include "tests/architecture/Sources.h"
#include "tests/support/Catch.h"

using namespace palas::test;

TEST_CASE("every table of the window is the one list") {
    // The grids of attendance and of journeys are typed into like a sheet. The first copies only minutes and
    // letters, which no spreadsheet takes for a formula, the second guards its words. Those of the
    // diagnostics are typed into alike and copy nothing.
    const QStringList except{"ui/table/RecordTable.cpp", "ui/pages/AttendanceGrid.h",
                             "ui/pages/immersion/JourneyGrid.cpp", "ui/pages/diagnostic/AnswerGrid.h",
                             "ui/pages/diagnostic/GridEditor.cpp"};
    static const QRegularExpression table(
        R"(new Q(Table|Tree)(View|Widget)\b|public Q(Table|Tree)(View|Widget)\b)");
    QStringList found;
    for (const SourceFile& file : productSources()) {
        if (file.layer == "ui" && !except.contains(file.path))
            found << findLines(file, table);
    }
    requireNone("a table of its own: use ui/table/RecordTable.h", found);
}

TEST_CASE("what goes to the clipboard passes the guard against formulas") {
    const QStringList except{"ui/table/RecordTableColumns.cpp", "ui/pages/AttendanceGrid.cpp",
                             "ui/pages/immersion/JourneyGrid.cpp"};
    static const QRegularExpression copy(R"(clipboard\(\)->set)");
    QStringList found;
    for (const SourceFile& file : productSources()) {
        if (file.layer == "ui" && !except.contains(file.path))
            found << findLines(file, copy);
    }
    requireNone("a copy of its own: use RecordTable::copySelection()", found);
}
