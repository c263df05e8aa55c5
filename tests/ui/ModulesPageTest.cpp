// SPDX-License-Identifier: EUPL-1.2
#include "reports/charts/FigureCharts.h"
#include "services/Csv.h"
#include "services/Workspace.h"
#include "storage/ModuleStore.h"
#include "storage/SessionStore.h"
#include "tests/ui/ProgrammeBed.h"
#include "ui/charts/MatrixWidget.h"
#include "ui/common/CommandRunner.h"
#include "ui/common/FormBuilder.h"
#include "ui/common/TextLabel.h"
#include "ui/pages/MatrixPanel.h"
#include "ui/pages/MatrixSessionCard.h"
#include "ui/pages/ModuleEnrolment.h"
#include "ui/pages/ModuleForm.h"
#include "wording/Formats.h"
#include "wording/Labels.h"
#include "wording/Sentences.h"

#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QTabBar>

using namespace palas;
using namespace palas::test;

namespace {

ui::MatrixWidget& matrix(ProgrammeBed& bed) {
    return bed.find<ui::MatrixWidget>("matrix");
}

QString text(ProgrammeBed& bed, const char* name) {
    return bed.find<ui::TextLabel>(name).fullText();
}

/// A structure of the matrix and a module in which nobody of it is enrolled yet, with a session to come.
struct Free {
    Organisation structure;
    Module module;
};

Free freeCell(ProgrammeBed& bed) {
    for (const Module& module : matrixModules(bed.figures())) {
        const auto& sessions = bed.figures().sessions();
        const bool open = std::any_of(sessions.begin(), sessions.end(), [&](const Session& session) {
            const SessionSpan* span = bed.figures().span(session.id);
            return session.module == module.id && !session.cancelled && span &&
                   span->first > bed.workspace().asOf();
        });
        for (const Organisation& structure : bed.figures().beneficiaries()) {
            if (open && bed.figures().standing(structure.id, module.id).people == 0)
                return {structure, module};
        }
    }
    FAIL("no free cell in the demonstration");
    return {};
}

} // namespace

TEST_CASE("every cell of the matrix and its totals equal the figures") {
    ProgrammeBed bed;
    bed.page("modules");
    const MatrixChart& chart = matrix(bed).chart();
    const auto structures = bed.figures().beneficiaries();
    const auto modules = matrixModules(bed.figures());
    REQUIRE(chart.rows.size() == 18);
    REQUIRE(chart.columns.size() == 17);
    for (size_t column = 0; column < modules.size(); ++column) {
        CHECK(chart.columns[column].code == modules[column].code);
        CHECK(chart.totals[column] ==
              wording::number(bed.figures().moduleCoverage(modules[column].id).value));
        for (size_t row = 0; row < structures.size(); ++row) {
            const auto standing = bed.figures().standing(structures[row].id, modules[column].id);
            const auto& cell = chart.cells[row][column];
            CHECK(cell.people == standing.people);
            CHECK(cell.state == chartState(standing.state));
            CHECK(matrix(bed)
                      .words({int(column), int(row)})
                      .contains(wording::typographic(modules[column].label)));
        }
    }
}

TEST_CASE("arrows walk through the matrix and the panel follows") {
    ProgrammeBed bed;
    bed.page("modules");
    ui::MatrixWidget& widget = matrix(bed);
    widget.setActive({0, 0});
    bed.key(widget, Qt::Key_Right);
    bed.key(widget, Qt::Key_Down);
    CHECK(widget.active() == QPoint(1, 1));
    bed.key(widget, Qt::Key_Left);
    bed.key(widget, Qt::Key_Left);
    CHECK(widget.active() == QPoint(0, 1));
    bed.key(widget, Qt::Key_End, Qt::ControlModifier);
    CHECK(widget.active() == QPoint(16, 17));
    bed.key(widget, Qt::Key_Home, Qt::ControlModifier);
    CHECK(widget.active() == QPoint(0, 0));
    const auto structures = bed.figures().beneficiaries();
    const auto modules = matrixModules(bed.figures());
    for (const QPoint cell : {QPoint(1, 3), QPoint(11, 16), QPoint(16, 0)}) {
        widget.setActive(cell);
        const auto standing =
            bed.figures().standing(structures[size_t(cell.y())].id, modules[size_t(cell.x())].id);
        CHECK(text(bed, "matrixLabel") == wording::typographic(modules[size_t(cell.x())].label));
        CHECK(text(bed, "matrixEnrolled") == wording::number(standing.people));
        CHECK(text(bed, "matrixPlanned") == wording::duration(standing.planned));
        CHECK(text(bed, "matrixAttended") == wording::duration(standing.attended));
        CHECK(text(bed, "matrixProven") == wording::duration(standing.proven));
        CHECK(bed.find<ui::RecordTable>("matrixPeople").model()->rowCount() == standing.people);
    }
}

TEST_CASE("Enter opens a session of the active cell, and its card too") {
    ProgrammeBed bed;
    bed.page("modules", bed.module("S1").id.value, "97617");
    auto& panel = bed.find<ui::MatrixPanel>("matrixPanel");
    REQUIRE(panel.session().isValid());
    CHECK(bed.figures().session(panel.session())->module == bed.module("S1").id);
    CHECK_FALSE(bed.view().currentPage()->findChildren<ui::MatrixSessionCard*>().isEmpty());
    bed.key(matrix(bed), Qt::Key_Return);
    CHECK(bed.view().currentPageId() == u"sessions");
}

TEST_CASE("the filters keep the rows and columns that they name, and the totals") {
    ProgrammeBed bed;
    bed.page("modules");
    bed.find<QLineEdit>("matrixText").setText("mtsangamouji");
    REQUIRE(matrix(bed).chart().rows == std::vector<QString>{"M’Tsangamouji"});
    const size_t columns = matrix(bed).chart().columns.size();
    for (size_t column = 0; column < columns; ++column) {
        const Module module = matrixModules(bed.figures())[column];
        CHECK(matrix(bed).chart().totals[column] ==
              wording::number(bed.figures().moduleCoverage(module.id).value));
    }
    bed.find<QLineEdit>("matrixText").clear();
    const auto buttons = bed.view().currentPage()->findChildren<QAbstractButton*>("matrixKind");
    REQUIRE(buttons.size() == 3);
    buttons[1]->click();
    CHECK(matrix(bed).chart().columns.size() == 3);
    buttons[0]->click();
    bed.click("matrixToProve");
    const auto toProve = [](const MatrixChart& chart) {
        size_t cells = 0;
        for (const auto& row : chart.cells) {
            for (const auto& cell : row)
                cells += cell.state == ChartState::toProve ? 1 : 0;
        }
        return cells;
    };
    const auto whole =
        moduleMatrix(bed.figures(), bed.figures().beneficiaries(), matrixModules(bed.figures()));
    CHECK(toProve(matrix(bed).chart()) == toProve(whole));
    CHECK(matrix(bed).chart().columns.size() < whole.columns.size());
}

TEST_CASE("within a period the matrix shows the figures of that period") {
    ProgrammeBed bed;
    bed.page("modules");
    auto& periods = bed.find<QComboBox>("matrixPeriod");
    const int year = periods.findText("2021", Qt::MatchContains);
    REQUIRE(year > 0);
    periods.setCurrentIndex(year);
    const Figures in2021(bed.workspace(),
                         {bed.workspace().asOf(), {}, {QDate(2021, 1, 1), QDate(2021, 12, 31)}});
    const MatrixChart expected = moduleMatrix(in2021, in2021.beneficiaries(), matrixModules(in2021));
    CHECK(matrix(bed).chart().totals == expected.totals);
    CHECK(matrix(bed).chart().cells[0][1].people == expected.cells[0][1].people);
}

TEST_CASE("nothing found: the page says so and clears the filter") {
    ProgrammeBed bed;
    bed.page("modules");
    bed.find<QLineEdit>("matrixText").setText("nowhere");
    CHECK_FALSE(matrix(bed).isVisible());
    bed.click("emptyAction");
    CHECK(matrix(bed).isVisible());
    CHECK(matrix(bed).chart().rows.size() == 18);
}

TEST_CASE("the matrix is exported as it is seen") {
    ProgrammeBed bed;
    ui::Page& page = bed.page("modules");
    bed.picker().answer = bed.folder() + "/matrice.csv";
    page.exportList();
    QFile file(bed.picker().answer);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QStringList lines = QString::fromUtf8(file.readAll()).split("\r\n", Qt::SkipEmptyParts);
    REQUIRE(lines.size() == 1 + 18 + 1);
    CHECK(lines[0].count(u';') == 2 + 17 - 1);
    CHECK(lines[0].contains(u"C08"));
    const auto modules = matrixModules(bed.figures());
    const QStringList totals = QString(lines.back()).remove(u'"').split(u';');
    for (size_t column = 0; column < modules.size(); ++column)
        CHECK(totals[qsizetype(column) + 2].toInt() ==
              bed.figures().moduleCoverage(modules[column].id).value);
    bed.picker().answer = bed.folder() + "/matrice.xlsx";
    page.exportList();
    CHECK(QFile(bed.picker().answer).size() > 1000);
}

TEST_CASE("people of the active structure are enrolled in a session of the module, and undone") {
    ProgrammeBed bed;
    const Free cell = freeCell(bed);
    ui::Page& page = bed.page("modules", cell.module.id.value, cell.structure.code);
    page.createNew();
    auto& form = bed.find<ui::ModuleEnrolment>("moduleEnrolment");
    REQUIRE(form.people().count() > 0);
    REQUIRE(form.session().isValid());
    CHECK(bed.figures().session(form.session())->module == cell.module.id);
    const SessionId session = form.session();
    const auto before = bed.workspace().sessions().enrolments(session).size();
    form.people().item(0)->setCheckState(Qt::Checked);
    const bool written = form.enrolTicked();
    INFO(bed.messages().text().toStdString());
    REQUIRE(written);
    CHECK(bed.workspace().sessions().enrolments(session).size() == before + 1);
    CHECK(text(bed, "matrixEnrolled") == u"1");
    page.runner().undo();
    CHECK(bed.workspace().sessions().enrolments(session).size() == before);
    CHECK(text(bed, "matrixEnrolled") == u"0");
}

TEST_CASE("the catalogue counts what the figures count") {
    ProgrammeBed bed;
    bed.page("modules");
    bed.find<QTabBar>("moduleTabs").setCurrentIndex(1);
    auto& list = bed.find<ui::RecordTable>("modules");
    REQUIRE(list.model()->rowCount() == int(bed.figures().modules().size()));
    for (int row = 0; row < list.model()->rowCount(); ++row) {
        const Figure coverage = bed.figures().moduleCoverage(ModuleId{list.shownIds()[size_t(row)]});
        CHECK(shown(list, row, "coverage") ==
              QStringLiteral("%1 / %2").arg(coverage.value).arg(*coverage.of));
    }
}

TEST_CASE("a module is edited beside the catalogue; refusals stand beside the field") {
    ProgrammeBed bed;
    const Module module = bed.module("C08");
    bed.page("modules", module.id.value, "catalogue");
    auto& list = bed.find<ui::RecordTable>("modules");
    emit list.activated(module.id.value);
    auto& form = bed.find<ui::ModuleForm>("moduleForm");
    REQUIRE(form.edited() == module.id);
    form.form().setText("short_label", QString(10000, u'x'));
    CHECK_FALSE(form.save());
    CHECK_FALSE(form.form().problemText("short_label").isEmpty());
    form.form().setText("short_label", "Réunions");
    CHECK(form.save());
    CHECK(bed.module("C08").shortLabel == u"Réunions");
    CHECK(list.currentId() == module.id.value);
    form.form().setText("code", "S1");
    CHECK_FALSE(form.save());
    CHECK_FALSE(form.form().problemText("code").isEmpty());
    bed.click("moduleDelete");
    const int count = bed.workspace().modules().use(module.id).references;
    CHECK(bed.messages().text().contains(
        wording::problem(makeError({}, "module.in_use", {module.code, QString::number(count)}))));
}

TEST_CASE("a module is added to the catalogue by the same key as an enrolment to the matrix") {
    ProgrammeBed bed;
    ui::Page& page = bed.page("modules");
    bed.find<QTabBar>("moduleTabs").setCurrentIndex(1);
    page.createNew();
    auto& form = bed.find<ui::ModuleForm>("moduleForm");
    form.form().setText("code", "C14");
    form.form().setText("label", "Accueil du public");
    REQUIRE(form.save());
    CHECK(bed.module("C14").position > bed.module("C13").position);
    page.runner().undo();
    CHECK_FALSE(bed.workspace().modules().findByCode("C14"));
}
