// SPDX-License-Identifier: EUPL-1.2
#include "services/CoachingService.h"
#include "services/CoachingWallets.h"
#include "services/Workspace.h"
#include "storage/CoachingStore.h"
#include "storage/History.h"
#include "tests/ui/ProgrammeBed.h"
#include "tests/ui/Typing.h"
#include "ui/common/CommandRunner.h"
#include "ui/common/FormBuilder.h"
#include "ui/common/TextLabel.h"
#include "ui/pages/CoachingEntryPanel.h"
#include "ui/pages/CoachingHoursPanels.h"
#include "ui/pages/StructureCoaching.h"
#include "wording/Formats.h"
#include "wording/Labels.h"

#include <QApplication>
#include <QCheckBox>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPlainTextEdit>

using namespace palas;
using namespace palas::test;

namespace {

ui::RecordTable& ledger(ProgrammeBed& bed) {
    return bed.find<ui::RecordTable>("coachingLedger");
}

ui::RecordTable& wallets(ProgrammeBed& bed) {
    return bed.find<ui::RecordTable>("coachingWallets");
}

ui::CoachingEntryPanel& entryPanel(ProgrammeBed& bed) {
    return bed.find<ui::CoachingEntryPanel>("coachingEntry");
}

/// 14 h to each structure, through the form.
void grantAll(ProgrammeBed& bed) {
    bed.page("coaching");
    bed.click("grantHours");
    auto& panel = bed.find<ui::CoachingGrantPanel>("coachingGrant");
    CHECK(panel.form().isChecked("all"));
    type(panel.form(), "minutes", "14");
    REQUIRE(panel.save());
}

} // namespace

TEST_CASE("the wallets of the coaching page are the figures") {
    ProgrammeBed bed;
    bed.page("coaching");
    const Table& table = wallets(bed).model()->table();
    REQUIRE(table.rows.size() == bed.figures().beneficiaries().size());
    for (const auto& [column, part] :
         {std::pair("granted", CoachingPart::granted), std::pair("spent", CoachingPart::spent),
          std::pair("proven", CoachingPart::proven), std::pair("booked", CoachingPart::booked),
          std::pair("left", CoachingPart::left)}) {
        qint64 sum = 0;
        for (const Table::Row& row : table.rows)
            sum += std::get<qint64>(row[size_t(table.column(QString::fromLatin1(column)))]);
        CHECK(sum == bed.figures().coaching(part).value);
    }
}

TEST_CASE("the ledger of a structure adds up to what it has left and booked") {
    ProgrammeBed bed;
    bed.page("coaching");
    CHECK(ledger(bed).model()->totalRows() ==
          int(bed.workspace().coaching().entries().size() + bed.workspace().coaching().grants().size() +
              bed.workspace().coaching().transfers().size()));
    for (const char* code : {"97604", "97606", "97612", "UDCCAS"}) {
        const OrganisationId structure = bed.organisation(code).id;
        bed.page("coaching", structure.value);
        const Table& table = ledger(bed).model()->table();
        qint64 sum = 0;
        for (size_t row = 0; row < table.rows.size(); ++row) {
            const auto entry = bed.workspace().coaching().findByCode(
                shown(ledger(bed), ledger(bed).model()->rowOf(ledger(bed).shownIds()[row]), "code"));
            if (!entry || !entry->cancelled)
                sum +=
                    std::get<qint64>(table.rows[row][size_t(table.column(QStringLiteral("coaching_hours")))]);
        }
        CHECK(sum == bed.figures().wallet(structure).free().value);
    }
}

TEST_CASE("the same hours go to the 18 structures in one change") {
    ProgrammeBed bed(QStringLiteral("design-palas"));
    const qint64 changes = bed.workspace().history().count();
    grantAll(bed);
    CHECK(bed.workspace().history().count() == changes + 1);
    CHECK(bed.workspace().coaching().grants().size() == 18);
    CHECK(bed.figures().coaching(CoachingPart::left).value == 18 * 840);
    bed.view().currentPage()->runner().undo();
    CHECK(bed.workspace().coaching().grants().empty());
}

TEST_CASE("coaching is typed, told in both times, and stands on the structure's sheet") {
    ProgrammeBed bed(QStringLiteral("design-palas"));
    grantAll(bed);
    const OrganisationId tsingoni = bed.organisation("97617").id;
    bed.page("coaching", tsingoni.value);
    bed.view().currentPage()->createNew();
    ui::FormBuilder& form = entryPanel(bed).form();
    CHECK(form.choiceValue("organisation").toLongLong() == tsingoni.value);
    type(form, "date", "14/06/2022");
    type(form, "start", "15 h");
    type(form, "end", "16 h 30");
    CHECK(bed.find<ui::TextLabel>("coachingTimes").fullText().contains(wording::clockTime(840)));
    CHECK_FALSE(entryPanel(bed).save());
    CHECK_FALSE(form.problemText("coach").isEmpty());
    type(form, "coach", "Solène Bergamote");
    REQUIRE(entryPanel(bed).save());
    const auto entries = bed.workspace().coaching().entriesOf(tsingoni);
    REQUIRE(entries.size() == 1);
    CHECK(duration(entries.front()) == Minutes{90});
    CHECK(ledger(bed).currentId() == entries.front().id.value);
    bed.page("structures", tsingoni.value);
    const Figure spent = bed.figures().coaching(CoachingPart::spent, tsingoni);
    CHECK(bed.find<ui::TextLabel>("ficheCoachingHours").fullText() == wording::valueOfTotal(spent));
    CHECK(bed.find<ui::StructureCoaching>("ficheCoaching").latest().model()->totalRows() == 1);
}

TEST_CASE("people of the structure on the day are offered, and kept") {
    ProgrammeBed bed;
    const auto entry = bed.workspace().coaching().entriesOf(bed.organisation("97603").id).front();
    bed.page("coaching", entry.id.value);
    auto& people = bed.find<QListWidget>("people");
    int checked = 0;
    for (int i = 0; i < people.count(); ++i)
        checked += people.item(i)->checkState() == Qt::Checked ? 1 : 0;
    CHECK(checked == int(entry.people.size()));
    CHECK(people.count() > checked);
    for (int i = 0; i < people.count(); ++i) {
        if (people.item(i)->checkState() == Qt::Unchecked) {
            people.item(i)->setCheckState(Qt::Checked);
            break;
        }
    }
    REQUIRE(entryPanel(bed).save());
    CHECK(bed.workspace().coaching().find(entry.id)->people.size() == entry.people.size() + 1);
}

TEST_CASE("a proof is filed, taken off and told") {
    ProgrammeBed bed;
    QFile log(bed.folder() + "/releve.pdf");
    REQUIRE(log.open(QIODevice::WriteOnly));
    log.write("%PDF-1.4 relevé de connexion");
    log.close();
    CoachingEntryId id;
    for (const auto& entry : bed.figures().coachingRows().entries) {
        if (entry.state == CoachingState::spent)
            id = entry.entry;
    }
    REQUIRE(id.isValid());
    bed.page("coaching", id.value);
    bed.picker().answer = log.fileName();
    bed.click("coachingAttach");
    CHECK(bed.workspace().coaching().find(id)->evidence.isValid());
    CHECK(bed.find<ui::TextLabel>("coachingDocument").fullText().contains("releve.pdf"));
    bed.click("coachingTakeOff");
    CHECK_FALSE(bed.workspace().coaching().find(id)->evidence.isValid());
    QMimeData dragged;
    dragged.setUrls({QUrl::fromLocalFile(log.fileName())});
    QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &dragged, Qt::LeftButton, {});
    QApplication::sendEvent(&bed.find<ui::CoachingEntryPanel>("coachingEntry"), &enter);
    CHECK(enter.isAccepted());
    QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &dragged, Qt::LeftButton, {});
    QApplication::sendEvent(&bed.find<ui::CoachingEntryPanel>("coachingEntry"), &drop);
    CHECK(bed.workspace().coaching().find(id)->evidence.isValid());
}

TEST_CASE("a line of the ledger is deleted by its key, and comes back") {
    ProgrammeBed bed;
    bed.page("coaching");
    CoachingEntryId booked;
    for (const auto& entry : bed.figures().coachingRows().entries) {
        if (entry.state == CoachingState::booked)
            booked = entry.entry;
    }
    ledger(bed).select(booked.value);
    bed.key(*ledger(bed).view(), Qt::Key_Delete);
    CHECK_FALSE(bed.workspace().coaching().find(booked));
    bed.view().currentPage()->runner().undo();
    CHECK(bed.workspace().coaching().find(booked));
    ledger(bed).select(bed.workspace().coaching().transfers().front().id.value);
    bed.key(*ledger(bed).view(), Qt::Key_Return);
    CHECK(bed.find<ui::CoachingTransferPanel>("coachingTransfer").isVisible());
}

TEST_CASE("hours are read as people write them") {
    CHECK(ui::readDuration(QStringLiteral("14")) == Minutes{840});
    CHECK(ui::readDuration(QStringLiteral("14 h")) == Minutes{840});
    CHECK(ui::readDuration(QStringLiteral("1 h 30")) == Minutes{90});
    CHECK(ui::readDuration(QStringLiteral("1:30")) == Minutes{90});
    CHECK(ui::readDuration(QStringLiteral("45 min")) == Minutes{45});
    CHECK(ui::readDuration(QStringLiteral("1\u202Fh\u202F05")) == Minutes{65});
    CHECK_FALSE(ui::readDuration(QStringLiteral("1 h 75")));
    CHECK_FALSE(ui::readDuration(QStringLiteral("-2")));
    CHECK_FALSE(ui::readDuration(QStringLiteral("beaucoup")));
}
