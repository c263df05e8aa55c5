// SPDX-License-Identifier: EUPL-1.2
#include "reports/pdf/PdfRenderer.h"
#include "tests/reports/Samples.h"
#include "tests/support/Catch.h"

#include <QDir>
#include <QFile>

using namespace palas;

TEST_CASE("look") {
    const auto write = [](const Document& d, const QString& n) {
        QFile f(QStringLiteral("/tmp/rp/") + n);
        REQUIRE(f.open(QIODevice::WriteOnly));
        CHECK(pdf::writePdf(d, f));
    };
    write(test::sampleReport(), "report.pdf");
    Document sheet = test::emptyDocument();
    sheet.landscape = true;
    sheet.blocks.emplace_back(test::sampleSheet(12, 4));
    sheet.blocks.emplace_back(test::sampleSheet(3, 1));
    write(sheet, "sheet.pdf");
}
