// SPDX-License-Identifier: EUPL-1.2
#include "services/ConvocationService.h"
#include "services/SessionService.h"
#include "services/Workspace.h"
#include "storage/ConvocationStore.h"
#include "storage/SessionStore.h"
#include "tests/ui/SessionBed.h"
#include "ui/pages/papers/SessionConvocations.h"
#include "ui/table/RecordTable.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QItemSelectionModel>
#include <QPushButton>
#include <QTableView>

using namespace palas;
using namespace palas::test;

namespace {

SessionId sessionDue(SessionBed& bed) {
    for (const Session& session : bed.figures().sessions()) {
        if (convocationsToIssue(bed.figures(), session.id).size() > 2)
            return session.id;
    }
    return {};
}

} // namespace

TEST_CASE("people are convoked from « À faire »: those selected, then all; printed, taken back, undone") {
    SessionBed bed;
    const SessionId session = sessionDue(bed);
    REQUIRE(session.isValid());
    const auto due = convocationsToIssue(bed.figures(), session);
    const auto convoked = [&] {
        return convocationsInForce(bed.workspace().convocations().ofSession(session), bed.workspace().asOf());
    };
    const qsizetype before = convoked().size();
    bed.page(QStringLiteral("sessions"), session.value, QStringLiteral("convocations_to_issue"));
    ui::SessionConvocations& panel = bed.sessionsPage().view().convocations();
    REQUIRE(panel.isVisible());
    panel.list().select(due.back().value);
    bed.click("issueConvocations");
    CHECK(convoked().contains(due.back()));
    const QString path = bed.folder() + QStringLiteral("/convocation.pdf");
    bed.picker().answer = path;
    bed.click("printConvocations");
    QElapsedTimer timer;
    timer.start();
    while (!QFileInfo::exists(path) && timer.elapsed() < 20000)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 50);
    CHECK(QFileInfo(path).size() > 1000);
    panel.list().view()->clearSelection();
    bed.click("issueConvocations");
    CHECK(convocationsToIssue(bed.figures(), session).empty());
    CHECK_FALSE(bed.find<QPushButton>("issueConvocations").isEnabled());
    panel.list().select(due.front().value);
    bed.key(*panel.list().view(), Qt::Key_Delete);
    CHECK_FALSE(convoked().contains(due.front()));
    for (int changes = 0; changes < 3; ++changes)
        bed.workspace().undo();
    CHECK(convoked().size() == before);
}

TEST_CASE("people convoked to a session that was cancelled are marked as told from « À faire »") {
    SessionBed bed;
    SessionId session;
    for (const Session& one : bed.figures().sessions()) {
        const bool convoked = !bed.workspace().convocations().ofSession(one.id).empty();
        if (bed.figures().isToCome(one.id) && convoked)
            session = one.id;
    }
    REQUIRE(session.isValid());
    Session cancelled = *bed.workspace().sessions().find(session);
    cancelled.cancelled = true;
    REQUIRE_FALSE(
        updateSession(bed.workspace(), cancelled, bed.workspace().sessions().halfDays(session)).refused());
    bed.page(QStringLiteral("sessions"), session.value, QStringLiteral("convocations_called_off"));
    ui::SessionConvocations& panel = bed.sessionsPage().view().convocations();
    REQUIRE(panel.isVisible());
    const auto toTell = peopleToTell(bed.figures(), session);
    REQUIRE(toTell.size() > 1);
    CHECK_FALSE(bed.find<QPushButton>("printConvocations").isEnabled());
    panel.list().select(toTell.front().value);
    bed.click("issueConvocations");
    CHECK(peopleToTell(bed.figures(), session).size() == toTell.size() - 1);
    panel.list().view()->clearSelection();
    bed.click("issueConvocations");
    CHECK(peopleToTell(bed.figures(), session).empty());
    CHECK_FALSE(bed.find<QPushButton>("issueConvocations").isEnabled());
    bed.workspace().undo();
    CHECK(peopleToTell(bed.figures(), session).size() == toTell.size() - 1);
}
