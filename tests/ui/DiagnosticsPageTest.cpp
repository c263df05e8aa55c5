// SPDX-License-Identifier: EUPL-1.2
#include "services/Basket.h"
#include "services/DiagnosticService.h"
#include "services/Workspace.h"
#include "storage/DiagnosticStore.h"
#include "storage/NeedsAnalysisStore.h"
#include "tests/ui/ProgrammeBed.h"
#include "tests/ui/Typing.h"
#include "ui/charts/ChartWidget.h"
#include "ui/common/CommandRunner.h"
#include "ui/common/FormBuilder.h"
#include "ui/common/TextLabel.h"
#include "ui/pages/diagnostic/AnswerGrid.h"
#include "ui/pages/diagnostic/AssessmentPanel.h"
#include "ui/pages/diagnostic/GridEditor.h"
#include "ui/pages/diagnostic/NeedsPanel.h"
#include "ui/pages/PageTabs.h"
#include "wording/DiagnosticWords.h"
#include "wording/Formats.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QTableWidget>
#include <QTest>

using namespace palas;
using namespace palas::test;

namespace {

ui::AnswerGrid& answers(ProgrammeBed& bed) {
    return bed.find<ui::AnswerGrid>("answerGrid");
}

} // namespace

TEST_CASE("the list of diagnostics is the figures, in the order of the programme") {
    ProgrammeBed bed;
    bed.page("diagnostics");
    const auto& list = bed.find<ui::RecordTable>("diagnostics");
    const Table& table = list.model()->table();
    REQUIRE(table.rows.size() == bed.figures().beneficiaries().size());
    qint64 assessed = 0;
    for (const Table::Row& row : table.rows)
        assessed += std::holds_alternative<QDate>(row[size_t(table.column("baseline"))]) ? 1 : 0;
    CHECK(assessed == bed.figures().diagnosticsMade(Moment::baseline).value);
}

TEST_CASE("a baseline is opened and typed by the keyboard alone, and taken back by undo") {
    ProgrammeBed bed;
    const Organisation structure = bed.organisation("97615");
    REQUIRE_FALSE(bed.figures().diagnostics().gridOf(structure.id));
    bed.page("diagnostics", structure.id.value, "diagnostic_baseline_missing");
    auto& panel = bed.find<ui::AssessmentPanel>("assessment");
    REQUIRE(panel.isVisible());
    type(panel.form(), "assessor", "Équipe");
    REQUIRE(panel.save());
    const DiagnosticBook& book = bed.figures().diagnostics();
    REQUIRE(book.assessment(structure.id, Moment::baseline));
    CHECK(book.unanswered(structure.id) == 18);
    const int first = answers(bed).currentRow();
    QTest::keyClicks(&answers(bed), "4s");
    CHECK(answers(bed).currentRow() == first + 2);
    CHECK(bed.figures().diagnostics().unanswered(structure.id) == 16);
    CHECK(answers(bed).item(first, 2)->text() == "4");
    CHECK(answers(bed).item(first + 1, 2)->text() == QStringLiteral("–"));
    // More than the top score is refused, and nothing moves.
    QTest::keyClicks(&answers(bed), "9");
    CHECK(bed.messages().isShown());
    CHECK(bed.figures().diagnostics().unanswered(structure.id) == 16);
    bed.key(answers(bed), Qt::Key_Up);
    bed.key(answers(bed), Qt::Key_Delete);
    CHECK(bed.figures().diagnostics().unanswered(structure.id) == 17);
    bed.workspace().undo();
    CHECK(answers(bed).item(first + 1, 2)->text() == QStringLiteral("–"));
}

TEST_CASE("the analysis of needs keeps its status, days and priorities") {
    ProgrammeBed bed;
    const Organisation structure = bed.organisation("97615");
    bed.page("diagnostics", structure.id.value, "needs");
    auto& panel = bed.find<ui::NeedsPanel>("needs");
    REQUIRE(panel.isVisible());
    auto* status = panel.form().findChild<QComboBox*>("status");
    status->setCurrentIndex(status->findData("presented"));
    emit status->activated(status->currentIndex());
    CHECK_FALSE(panel.save()); // without its day
    CHECK_FALSE(panel.form().problemText("presented_on").isEmpty());
    type(panel.form(), "presented_on", "12/05/2022");
    panel.form().findChild<QPlainTextEdit*>("priorities")->setPlainText("Logement\nMobilité");
    REQUIRE(panel.save());
    const NeedsAnalysis* analysis = bed.figures().diagnostics().needs(structure.id);
    REQUIRE(analysis);
    CHECK(analysis->presentedOn == QDate(2022, 5, 12));
    CHECK(analysis->priorities.size() == 2);
    CHECK_FALSE(bed.figures().diagnostics().isNeedsOverdue(structure.id));
}

TEST_CASE("from the template alone a grid is started from the example, which says that it is one") {
    ProgrammeBed bed("design-palas");
    // Without a grid the page of the structures leads to that of the grids.
    bed.page("diagnostics");
    CHECK(bed.figures().diagnostics().grids().empty());
    bed.click("diagnosticNew");
    REQUIRE(bed.view().currentPageId() == "grids");
    bed.click("gridExample");
    auto& editor = bed.find<ui::GridEditor>("gridEditor");
    CHECK(editor.lines().rowCount() == 18);
    REQUIRE(editor.save());
    const auto grids = bed.workspace().diagnostics().grids();
    REQUIRE(grids.size() == 1);
    CHECK(grids[0].title.contains("exemple"));
    CHECK(grids[0].status == GridStatus::draft);
    CHECK(grids[0].axes.size() == 6);
    CHECK_FALSE(grids[0].axes[0].modules.empty());
}

TEST_CASE("a grid is typed line by line; an unknown module is not lost without a word") {
    ProgrammeBed bed("design-palas");
    bed.page("grids", 0, "new");
    auto& editor = bed.find<ui::GridEditor>("gridEditor");
    auto* form = editor.findChild<ui::FormBuilder*>();
    type(*form, "code", "G1");
    type(*form, "title", "Grille");
    const auto put = [&](int row, int column, const QString& text) {
        editor.lines().item(row, column)->setText(text);
    };
    put(0, 0, "A");
    put(0, 1, "Axe A");
    put(0, 2, "C01 C99");
    put(0, 3, "Première question");
    CHECK_FALSE(editor.save());
    put(0, 2, "C01");
    bed.click("gridAddLine");
    put(1, 3, "Seconde question");
    put(1, 5, "3");
    REQUIRE(editor.save());
    const auto grids = bed.workspace().diagnostics().grids();
    REQUIRE(grids.size() == 1);
    REQUIRE(grids[0].axes.size() == 1);
    CHECK(grids[0].axes[0].questions.size() == 2);
    CHECK(grids[0].axes[0].questions[1].weight == 3);
    CHECK(grids[0].axes[0].modules.size() == 1);
}

TEST_CASE("a grid that was used is changed as a new version, which is put into use") {
    ProgrammeBed bed;
    bed.page("grids");
    auto& editor = bed.find<ui::GridEditor>("gridEditor");
    const QuestionnaireId used = editor.grid();
    CHECK_FALSE(editor.lines().item(0, 3)->flags().testFlag(Qt::ItemIsEditable));
    CHECK_FALSE(bed.find<QAbstractButton>("gridAddLine").isVisible());
    bed.click("gridVersion");
    REQUIRE(editor.grid() != used);
    CHECK(editor.lines().item(0, 3)->flags().testFlag(Qt::ItemIsEditable));
    editor.lines().item(0, 3)->setText("Une question revue");
    auto* status = editor.findChild<QComboBox*>("status");
    status->setCurrentIndex(status->findData("in_use"));
    emit status->activated(status->currentIndex());
    REQUIRE(editor.save());
    const Questionnaire made = bed.workspace().diagnostics().find(editor.grid()).value();
    CHECK(made.version == 2);
    CHECK(made.status == GridStatus::inUse);
    CHECK(made.axes[0].questions[0].text == "Une question revue");
    CHECK(bed.workspace().diagnostics().find(used)->axes[0].questions[0].text != "Une question revue");
    CHECK(bed.figures().diagnostics().current()->id == made.id);
    // What is being typed is not lost by looking at another version.
    editor.lines().item(1, 3)->setText("Une autre");
    bed.find<ui::RecordTable>("grids").select(used.value);
    CHECK(editor.grid() == used);
    CHECK(bed.workspace().diagnostics().find(made.id)->axes[0].questions[1].text == "Une autre");
}

TEST_CASE("the radar says what it shows, before and after") {
    ProgrammeBed bed;
    const DiagnosticBook& book = bed.figures().diagnostics();
    const auto structures = bed.figures().beneficiaries();
    const auto both = std::find_if(structures.begin(), structures.end(), [&](const Organisation& one) {
        return book.assessment(one.id, Moment::baseline) && book.assessment(one.id, Moment::final_);
    });
    REQUIRE(both != structures.end());
    bed.page("diagnostics", both->id.value);
    const auto& radar = bed.find<ui::ChartWidget>("diagnosticRadar");
    const std::vector<AxisResult> results = book.results(both->id);
    const Questionnaire& grid = *book.gridOf(both->id);
    for (size_t axis = 0; axis < results.size(); ++axis) {
        const QString spoken =
            QStringLiteral("%1, %2, %3")
                .arg(wording::typographic(grid.axes[axis].label), wording::score(results[axis].baseline),
                     wording::score(results[axis].final_));
        CHECK(radar.accessibleDescription().contains(spoken));
    }
}

TEST_CASE("a basket is chosen where the diagnostic is weak, and the choice is taken back by undo") {
    ProgrammeBed bed;
    const auto structures = bed.figures().beneficiaries();
    const auto weak = std::find_if(structures.begin(), structures.end(), [&](const Organisation& one) {
        return !suggestedElectives(bed.figures(), one.id).empty();
    });
    REQUIRE(weak != structures.end());
    const ElectiveSuggestion suggested = suggestedElectives(bed.figures(), weak->id).front();
    const QString code = bed.figures().module(suggested.module)->code;
    bed.page("structures", weak->id.value, "basket_empty");
    auto& list = bed.find<QListWidget>("choices");
    REQUIRE(list.isVisible());
    const auto row = [&] {
        for (int i = 0; i < list.count(); ++i) {
            if (list.item(i)->text().startsWith(code + ' '))
                return list.item(i);
        }
        FAIL("no row of " << code.toStdString());
        return list.item(0);
    };
    CHECK(row()->text().contains(wording::typographic(suggested.axes.front())));
    CHECK_FALSE(row()->icon().isNull());
    auto* reason = bed.view().currentPage()->findChild<QLineEdit*>("chooser");
    reason->setText("Direction");
    emit reason->textEdited("Direction");
    row()->setCheckState(Qt::Checked);
    CHECK(bed.figures().standing(weak->id, suggested.module).chosen);
    CHECK(row()->text().contains("Direction"));
    bed.view().currentPage()->runner().undo();
    CHECK_FALSE(bed.figures().standing(weak->id, suggested.module).chosen);
    CHECK(row()->checkState() == Qt::Unchecked);
}

TEST_CASE("the diagnostics share the line of the structures, and the tabs lead from one to the other") {
    ProgrammeBed bed;
    bed.page("diagnostics");
    auto& tabs = bed.find<ui::PageTabs>("pageTabs");
    REQUIRE(tabs.count() == 3);
    CHECK(tabs.currentIndex() == 1);
    CHECK(bed.view().navigation().currentIndex().data() == tabs.tabText(0));
    tabs.setCurrentIndex(2);
    CHECK(bed.view().currentPageId() == "grids");
    CHECK(tabs.currentIndex() == 1); // each page shows its own
    CHECK(bed.find<ui::PageTabs>("pageTabs").currentIndex() == 2);
    CHECK(bed.view().navigation().currentIndex().data() == tabs.tabText(0));
    QCoreApplication::processEvents(); // they are counted once the page is shown
    CHECK(bed.view().navigation().badge("structures") > 0);
    CHECK(bed.view().navigation().badge("diagnostics") == 0);
}
