// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/EvaluationPanel.h"
#include "services/Workspace.h"
#include "storage/EvaluationStore.h"
#include "storage/SessionStore.h"
#include "tests/ui/ProgrammeBed.h"
#include "ui/common/TextLabel.h"

#include <QLineEdit>
#include <QTest>

using namespace palas;
using namespace palas::test;

namespace {

/// A session that is over and has no form.
SessionId blankSession(ProgrammeBed& bed) {
    for (const Session& session : bed.figures().sessions()) {
        if (bed.figures().isToEvaluate(session.id) &&
            bed.figures().evaluationForms(session.id, EvaluationMoment::immediate) == 0)
            return session.id;
    }
    FAIL("every session is evaluated");
    return {};
}

ui::EvaluationPanel& panel(ProgrammeBed& bed, SessionId session) {
    bed.page("sessions", session.value, "evaluations_missing");
    return bed.find<ui::EvaluationPanel>("evaluations");
}

} // namespace

TEST_CASE("forms are typed digit by digit, one row for each paper") {
    ProgrammeBed bed;
    const SessionId session = blankSession(bed);
    ui::EvaluationPanel& shown = panel(bed, session);
    REQUIRE(shown.rowCount() == 1);
    for (int form = 0; form < 5; ++form) {
        for (int column = 0; column < 4; ++column)
            QTest::keyClicks(shown.cell(form, column), column == 3 ? "5" : "4");
        QTest::keyClick(shown.cell(form, 4), Qt::Key_Return);
    }
    CHECK(shown.rowCount() == 6);
    bed.click("evaluationSave");
    CHECK(bed.workspace().evaluations().of(session, EvaluationMoment::immediate).size() == 5);
    CHECK(bed.find<ui::TextLabel>("evaluationAverages").text().contains("Usefulness"));
    shown.cell(0, 3)->clear();
    QTest::keyClicks(shown.cell(0, 4), "Trop court");
    bed.click("evaluationSave");
    CHECK_FALSE(bed.find<ui::TextLabel>("evaluationAverages").text().contains("Usefulness")); // four are left
    bed.workspace().undo();
    CHECK(bed.find<ui::TextLabel>("evaluationAverages").text().contains("Usefulness"));
}

TEST_CASE("a grade that is none is refused, and stays to be corrected") {
    ProgrammeBed bed;
    ui::EvaluationPanel& shown = panel(bed, blankSession(bed));
    QTest::keyClicks(shown.cell(0, 0), "8");
    bed.click("evaluationSave");
    CHECK(bed.messages().text().contains("8"));
    CHECK(shown.cell(0, 0)->text() == "8");
}

TEST_CASE("an event is planned in one form and opens as a session") {
    ProgrammeBed bed;
    bed.page("sessions", 0, "event");
    const auto before = bed.workspace().sessions().all().size();
    bed.find<QLineEdit>("title").setText("Focus habitat");
    bed.find<QLineEdit>("from").setText("20/06/2022");
    bed.click("eventSave");
    CHECK(bed.workspace().sessions().all().size() == before + 1);
    bed.workspace().undo();
    CHECK(bed.workspace().sessions().all().size() == before);
}
