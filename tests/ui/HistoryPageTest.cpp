// SPDX-License-Identifier: EUPL-1.2
#include "storage/History.h"
#include "tests/ui/WindowFixture.h"
#include "ui/common/MessageBar.h"
#include "ui/pages/ChangePanel.h"
#include "ui/table/RecordTable.h"

#include <QLabel>
#include <QPushButton>

using namespace palas;
using namespace palas::test;

namespace {

struct HistoryFixture : WindowFixture {
    HistoryFixture() {
        openDemo();
        view().goTo({"history"});
        page = view().currentPage();
        table = page->mainTable();
    }
    ui::Page* page = nullptr;
    ui::RecordTable* table = nullptr;
};

} // namespace

TEST_CASE_METHOD(HistoryFixture, "the history lists every change with its author, latest first") {
    const auto entries = workspace().history().entries();
    REQUIRE(table->shownIds().size() == entries.size());
    CHECK(table->shownIds().front() == entries.front().sequence);
    CHECK(table->currentId() == entries.front().sequence);
}

TEST_CASE_METHOD(HistoryFixture, "undo from there takes back all that followed, as one step") {
    const auto steps = workspace().history().undoSteps();
    REQUIRE(steps.size() > 5);
    table->select(steps[4].sequence);
    auto* undo = page->findChild<QPushButton*>("undoBack");
    CHECK(undo->text().contains(u'5'));
    const qint64 before = workspace().history().count();
    undo->click();
    CHECK(workspace().history().count() == before + 1);
    CHECK(workspace().history().nextUndo()->sequence == steps[5].sequence);
    CHECK(page->messages().isShown());
    page->messages().findChild<QPushButton*>("messageAction")->click();
    CHECK(workspace().history().nextUndo()->count == 5);
}

TEST_CASE_METHOD(HistoryFixture, "a change shows each field before and after, with the names of people") {
    for (const History::Step& step : workspace().history().undoSteps()) {
        if (step.label.code != "attendance.set")
            continue;
        table->select(step.sequence);
        break;
    }
    QStringList words;
    for (const auto* label : page->findChild<ui::ChangePanel*>()->findChildren<QLabel*>())
        words.append(label->text());
    CHECK(words.join(u'\n').contains(QStringLiteral("durée")));
    CHECK(words.join(u'\n').contains(
        QRegularExpression(QStringLiteral("\\d{2}/\\d{2}/\\d{4} (matin|après-midi)"))));
}

TEST_CASE_METHOD(HistoryFixture, "the file is checked on another thread, and the page tells") {
    page->findChild<QPushButton*>("check")->click();
    QTRY_VERIFY_WITH_TIMEOUT(page->messages().kind() == ui::MessageBar::Kind::success, 20000);
    CHECK(page->messages().text().contains(QStringLiteral("sain")));
}
