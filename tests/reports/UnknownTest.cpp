// SPDX-License-Identifier: EUPL-1.2

// What is not known is never zero, nor nothing.

#include "tests/reports/Demo.h"
#include "tests/reports/PdfReader.h"
#include "tests/support/Catch.h"
#include "wording/Formats.h"

#include <algorithm>

using namespace palas;

namespace {

Document emptyProgress() {
    const auto workspace =
        Workspace::create(test::filePath(QStringLiteral("nothing.palas")), QStringLiteral("empty"));
    return test::report(*workspace, QStringLiteral("progress"));
}

} // namespace

TEST_CASE("the cover of an empty programme says what is to be filled in", "[unknown]") {
    const Document document = emptyProgress();
    const auto facts = test::blocksOf<block::Facts>(document).at(0);
    CHECK(test::factOf(facts, QString::fromUtf8("Bénéficiaire")) == wording::unknown());
    CHECK(test::factOf(facts, QString::fromUtf8("Structures accompagnées")) == wording::unknown());
    const auto figures = test::blocksOf<block::KeyFigures>(document).at(0);
    CHECK(figures.items[1].caption.contains(QString::fromUtf8("taux à renseigner")));
    for (const auto& item : figures.items)
        CHECK_FALSE(item.caption.contains(QStringLiteral("0,00")));
    CHECK_FALSE(document.title.isEmpty());
    const test::PdfReader pdf(document);
    for (int page = 1; page <= pdf.pages(); ++page)
        CHECK(pdf.text(page).contains(QString::fromUtf8("Mention du cofinancement à renseigner")));
}

TEST_CASE("a sum of costs of which none is known is not known", "[unknown]") {
    ReportOptions options;
    options.structure = QStringLiteral("97605"); // whose meals are still to be filled in
    const Document document = test::report(test::demo(), QStringLiteral("immersion"), options);
    int sums = 0, unknown = 0;
    for (const auto& table : test::blocksOf<block::TableBlock>(document)) {
        if (table.caption != QString::fromUtf8("Déplacements") || table.total.empty())
            continue;
        constexpr size_t costs = 4;
        for (size_t column = costs; column < table.columns.size(); ++column) {
            const bool none = std::all_of(table.rows.begin(), table.rows.end(), [&](const auto& row) {
                return row[column].text == wording::unknown();
            });
            CHECK((table.total[column].text == wording::unknown()) == none);
            ++sums;
            unknown += none ? 1 : 0;
        }
    }
    CHECK(sums == 3);
    CHECK(unknown == 1);
}
