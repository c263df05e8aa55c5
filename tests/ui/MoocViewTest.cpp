// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/MoocView.h"
#include "services/Workspace.h"
#include "storage/MoocStore.h"
#include "tests/ui/ProgrammeBed.h"
#include "ui/common/TextLabel.h"
#include "ui/pages/ImportPanel.h"
#include "wording/Labels.h"

#include <QFile>
#include <QTabBar>

using namespace palas;
using namespace palas::test;

namespace {

const QString detail = QStringLiteral("mooc");

qint64 someone(ProgrammeBed& bed, MoocState state) {
    for (const MoocProgress& one : bed.figures().mooc()) {
        if (moocState(one, bed.workspace().asOf()) == state)
            return one.person.value;
    }
    FAIL("nobody in the demonstration");
    return 0;
}

} // namespace

TEST_CASE("the MOOC has a line for everyone whom the platform knows, and tells what its figures count") {
    ProgrammeBed bed;
    bed.page("modules", someone(bed, MoocState::running), detail);
    CHECK(bed.find<QTabBar>("moduleTabs").currentIndex() == 2);
    const auto& list = bed.find<ui::RecordTable>("mooc");
    CHECK(list.model()->totalRows() == int(bed.figures().mooc().size()));
    const QStringList states = shownColumn(list, "state");
    CHECK(states.count(wording::label(MoocState::completed)) == bed.figures().moocCompleted().value);
    qint64 registered = 0;
    for (const QString& count : shownColumn(bed.find<ui::RecordTable>("moocStructures"), "registered"))
        registered += count.toInt();
    CHECK(registered == bed.figures().moocEnrolled().value);
}

TEST_CASE("a list of the platform is imported from the clipboard, and undone") {
    ProgrammeBed bed;
    const PersonId person{someone(bed, MoocState::notStarted)};
    const QString name = bed.figures().person(person)->lastName;
    const QString first = bed.figures().person(person)->firstName;
    bed.page("modules");
    bed.find<QTabBar>("moduleTabs").setCurrentIndex(2);
    bed.page("modules", 0, "import");
    auto* panel = bed.view().currentPage()->findChild<ui::ImportPanel*>();
    REQUIRE(panel);
    panel->readPasted("Nom\tPrénom\tProgression\n" + name + "\t" + first + "\t35 %\n");
    CHECK(panel->plan().count(ImportRow::State::changed) == 1);
    bed.click("importRun");
    CHECK(bed.workspace().mooc().of(person).front().percent == 35);
    bed.workspace().undo();
    CHECK(bed.workspace().mooc().of(person).front().percent == 0);
}

TEST_CASE("the statement of the platform is taken off, filed again, and a line deleted") {
    ProgrammeBed bed;
    bed.page("modules", someone(bed, MoocState::completed), detail);
    REQUIRE(bed.figures().mooc().front().evidence.isValid());
    bed.click("moocTakeOff");
    CHECK_FALSE(bed.figures().mooc().front().evidence.isValid());
    const QString scan = bed.folder() + "/releve.pdf";
    QFile file(scan);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("%PDF-1.4 statement");
    file.close();
    bed.picker().answer = scan;
    bed.click("moocAttach");
    CHECK(bed.figures().mooc().front().evidence.isValid());
    auto& list = bed.find<ui::RecordTable>("mooc");
    const size_t before = bed.figures().mooc().size();
    list.focusRows();
    bed.key(*list.view(), Qt::Key_Delete);
    CHECK(bed.figures().mooc().size() == before - 1);
}

TEST_CASE("a person's panel and a structure's sheet tell the progress") {
    ProgrammeBed bed;
    const PersonId person{someone(bed, MoocState::running)};
    bed.page("people", person.value);
    const MoocProgress row = bed.workspace().mooc().of(person).front();
    CHECK(bed.find<ui::TextLabel>("personMooc").fullText().contains(QString::number(row.percent)));
    bed.page("structures", row.organisation.value);
    const Figures own(bed.workspace(), {bed.figures().scope().asOf, row.organisation, {}});
    CHECK(bed.find<ui::TextLabel>("ficheMoocCount")
              .fullText()
              .startsWith(QString::number(own.moocCompleted().value)));
    CHECK(bed.find<ui::RecordTable>("structureMooc").model()->totalRows() ==
          std::min<qint64>(3, own.moocEnrolled().value - own.moocCompleted().value));
}
