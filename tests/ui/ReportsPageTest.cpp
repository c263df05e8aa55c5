// SPDX-License-Identifier: EUPL-1.2
#include "reports/Catalogue.h"
#include "tests/ui/WindowFixture.h"
#include "ui/common/FormBuilder.h"
#include "ui/common/MessageBar.h"
#include "ui/pages/SheetPreview.h"
#include "ui/table/RecordTable.h"

#include <QComboBox>
#include <QFile>
#include <QPushButton>

using namespace palas;
using namespace palas::test;

namespace {

struct ReportsFixture : WindowFixture {
    ReportsFixture() { openDemo(); }
    ui::Page& show(const QString& detail) {
        view().goTo({"reports", 0, detail});
        return *view().currentPage();
    }
    void make(ui::Page& page, const QString& file) {
        picker.answer = path(file);
        page.findChild<QPushButton*>("makeReport")->click();
        QTRY_VERIFY_WITH_TIMEOUT(page.messages().isShown(), 30000);
    }
};

} // namespace

TEST_CASE_METHOD(ReportsFixture, "each kind of report is made from the page and listed") {
    size_t made = 0;
    for (const ReportKind& kind : reportKinds()) {
        ui::Page& page = show(kind.name);
        page.messages().clear();
        make(page, kind.name + ".pdf");
        INFO(qPrintable(kind.name) << " " << qPrintable(page.messages().text()));
        CHECK(page.messages().kind() == ui::MessageBar::Kind::success);
        QFile pdf(path(kind.name + ".pdf"));
        REQUIRE(pdf.open(QIODevice::ReadOnly));
        CHECK(pdf.read(5) == "%PDF-");
        CHECK(page.mainTable()->shownIds().size() == ++made);
    }
}

TEST_CASE_METHOD(ReportsFixture, "a target names the structure of the sheet") {
    ui::Page& page = show("structure:97617");
    auto* structure = page.findChild<QComboBox*>("structure");
    REQUIRE(structure);
    CHECK(structure->currentData().toString() == "97617");
}

TEST_CASE_METHOD(ReportsFixture, "the first page is shown before anything is saved") {
    ui::Page& page = show("structure:97601");
    auto* preview = page.findChild<ui::SheetPreview*>();
    QTRY_VERIFY_WITH_TIMEOUT(preview->pages() > 0 || page.messages().isShown(), 30000);
    CHECK(QDir(folder.path()).entryList({"*.pdf"}).isEmpty());
}

TEST_CASE_METHOD(ReportsFixture, "a date that cannot be read stops the report beside its field") {
    ui::Page& page = show("progress");
    auto* form = page.findChild<ui::FormBuilder*>();
    form->setText("from", QStringLiteral("hier"));
    picker.asked.clear();
    page.findChild<QPushButton*>("makeReport")->click();
    CHECK(picker.asked.isEmpty());
    CHECK_FALSE(form->problemText("from").isEmpty());
}

TEST_CASE_METHOD(ReportsFixture, "a report that cannot be written says so") {
    ui::Page& page = show("progress");
    make(page, "absent/x.pdf");
    CHECK(page.messages().kind() == ui::MessageBar::Kind::error);
}
