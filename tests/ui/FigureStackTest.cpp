// SPDX-License-Identifier: EUPL-1.2
#include "ui/common/FigureStack.h"
#include "tests/ui/ProgrammeBed.h"
#include "ui/common/FigureLink.h"

#include <functional>
#include <QTest>

using namespace palas;
using namespace palas::test;

namespace {

struct Place {
    const char* page;
    const char* link; ///< object name
    std::function<Figure(const Figures&)> figure;
};

/// Every figure that a header shows.
std::vector<Place> places() {
    return {{"people", "peopleEnrolled", [](const Figures& f) { return f.peopleEnrolled(); }},
            {"people", "peopleTrained", [](const Figures& f) { return f.peopleTrained(); }},
            {"modules", "modulesStructures", [](const Figures& f) { return f.structures(); }},
            {"coaching", "coachingFigure.granted",
             [](const Figures& f) { return f.coaching(CoachingPart::granted); }},
            {"coaching", "coachingFigure.spent",
             [](const Figures& f) { return f.coaching(CoachingPart::spent); }},
            {"coaching", "coachingFigure.proven",
             [](const Figures& f) { return f.coaching(CoachingPart::proven); }},
            {"equipment", "kitsGiven", [](const Figures& f) { return f.kitsHandedOver(); }},
            {"equipment", "kitsReceived", [](const Figures& f) { return f.kitsReceived(); }}};
}

} // namespace

TEST_CASE("a figure of a header opens its rows by Enter, and Escape goes back to it") {
    ProgrammeBed bed;
    for (const Place& place : places()) {
        INFO(place.page << " " << place.link);
        ui::Page& page = bed.page(QString::fromLatin1(place.page));
        const ui::RecordTable* list = page.mainTable();
        auto& link = bed.find<ui::FigureLink>(place.link);
        REQUIRE(link.isVisible());
        CHECK_FALSE(link.toolTip().isEmpty());
        link.setFocus();
        QTest::keyClick(&link, Qt::Key_Return);
        ui::RecordTable* rows = page.mainTable();
        REQUIRE(rows != nullptr);
        CHECK(rows != list);
        CHECK(rows->model()->totalRows() == int(bed.figures().rows(place.figure(bed.figures())).rows.size()));
        QTest::keyClick(rows->view(), Qt::Key_Escape);
        CHECK(page.mainTable() == list);
        CHECK(link.hasFocus());
    }
}

TEST_CASE("the CCAS that a module has reached are opened from the matrix") {
    ProgrammeBed bed;
    ui::Page& page = bed.page("modules", bed.module("S1").id.value, "97601");
    auto& link = bed.find<ui::FigureLink>("matrixCoverage");
    link.click();
    REQUIRE(page.mainTable() != nullptr);
    const Figure coverage = bed.figures().moduleCoverage(bed.module("S1").id);
    CHECK(page.mainTable()->model()->totalRows() == int(bed.figures().rows(coverage).rows.size()));
}

TEST_CASE("rows that are open follow the programme, and going to a row of the page closes them") {
    ProgrammeBed bed;
    ui::Page& page = bed.page("people");
    bed.click("peopleTrained");
    REQUIRE(page.mainTable()->objectName() == "figureRows");
    const PersonId someone = bed.figures().people().front().id;
    bed.page("people", someone.value);
    CHECK(page.mainTable()->objectName() == "people");
    CHECK(page.mainTable()->currentId() == someone.value);
}
