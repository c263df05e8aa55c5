// SPDX-License-Identifier: EUPL-1.2
#include "services/CertificateService.h"
#include "services/Workspace.h"
#include "storage/CertificateStore.h"
#include "tests/ui/SessionBed.h"
#include "ui/pages/papers/SessionCertificates.h"
#include "ui/table/RecordTable.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QPushButton>

using namespace palas;
using namespace palas::test;

namespace {

/// A session with several certificates to issue.
SessionId sessionDue(SessionBed& bed) {
    for (const Session& session : bed.figures().sessions()) {
        if (certificatesToIssue(bed.figures(), session.id).size() > 1)
            return session.id;
    }
    return {};
}

void waitFor(const QString& path) {
    QElapsedTimer timer;
    timer.start();
    while (!QFileInfo::exists(path) && timer.elapsed() < 20000)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 50);
}

} // namespace

TEST_CASE("certificates of a session are issued from « À faire », printed, and undone") {
    SessionBed bed;
    const SessionId session = sessionDue(bed);
    REQUIRE(session.isValid());
    const size_t due = certificatesToIssue(bed.figures(), session).size();
    const size_t before = bed.workspace().certificates().ofSession(session).size();
    bed.page(QStringLiteral("sessions"), session.value, QStringLiteral("certificates_to_issue"));
    ui::SessionCertificates& panel = bed.sessionsPage().view().certificates();
    REQUIRE(panel.isVisible());
    CHECK(panel.list().shownIds().size() >= due);
    bed.click("issueCertificates");
    CHECK(bed.workspace().certificates().ofSession(session).size() == before + due);
    CHECK_FALSE(bed.find<QPushButton>("issueCertificates").isEnabled());
    const QString path = bed.folder() + QStringLiteral("/certificats.pdf");
    bed.picker().answer = path;
    bed.click("printCertificates");
    waitFor(path);
    CHECK(QFileInfo(path).size() > 1000);
    bed.workspace().undo();
    CHECK(bed.workspace().certificates().ofSession(session).size() == before);
}

TEST_CASE("a certificate is taken back from its line") {
    SessionBed bed;
    const SessionId session = sessionDue(bed);
    REQUIRE_FALSE(issueCertificates(bed.workspace(), certificatesToIssue(bed.figures(), session)).refused());
    bed.page(QStringLiteral("sessions"), session.value, QStringLiteral("certificates_to_issue"));
    ui::SessionCertificates& panel = bed.sessionsPage().view().certificates();
    const Certificate one = bed.workspace().certificates().ofSession(session).back();
    panel.list().select(one.enrolment.value);
    bed.key(*panel.list().view(), Qt::Key_Delete);
    CHECK(bed.workspace().certificates().ofEnrolment(one.enrolment).empty());
}

TEST_CASE("the sheet of a structure issues the certificates of its people only") {
    SessionBed bed;
    const Organisation sada = bed.organisation("97616");
    const auto due = certificatesToIssue(Figures(bed.workspace(), {bed.workspace().asOf(), sada.id, {}}));
    REQUIRE_FALSE(due.empty());
    const size_t before = bed.workspace().certificates().all().size();
    bed.page(QStringLiteral("structures"), sada.id.value);
    bed.click("ficheIssueCertificates");
    CHECK(bed.workspace().certificates().all().size() == before + due.size());
    CHECK_FALSE(bed.find<QPushButton>("ficheIssueCertificates").isVisible());
}
