// SPDX-License-Identifier: EUPL-1.2
#include "services/CertificateService.h"

#include "services/Exporter.h"
#include "tests/services/DemoFixture.h"
#include "tests/services/PaperFixture.h"

#include <algorithm>

using namespace palas;
using namespace palas::test;

namespace {

/// The fixture with one half-day of Arum proven.
struct Proven : PaperFixture {
    SignInSheet sheet;

    Proven() {
        REQUIRE_FALSE(setAttendance(workspace, session,
                                    {{enrolment, morning, {210}, Mark::present, Signature::signed_},
                                     {enrolment, afternoon, {180}, Mark::present, Signature::unseen}})
                          .refused());
        sheet = prepared();
        REQUIRE_FALSE(file(sheet.id).refused());
    }
    [[nodiscard]] CertificateState state() {
        const Figures now = figures();
        for (const EnrolmentTotals& totals : now.totals()) {
            if (totals.enrolment == enrolment)
                return now.certificateState(totals);
        }
        return CertificateState::none;
    }
    void signAfternoon() {
        REQUIRE_FALSE(setAttendance(workspace, session,
                                    {{enrolment, afternoon, {180}, Mark::present, Signature::signed_}})
                          .refused());
    }
};

} // namespace

TEST_CASE("a certificate is issued for the proven minutes only, undone and done again") {
    Proven f;
    CHECK(f.state() == CertificateState::due);
    CHECK(f.count("certificates_to_issue") == 1);
    const std::vector<EnrolmentId> due = certificatesToIssue(f.figures());
    CHECK(due == std::vector{f.enrolment});
    CHECK(certificatesToIssue(f.figures(), f.session) == due);
    CHECK(certificatesToIssue(f.figures(), SessionId{1}).empty());
    const Snapshot before = snapshot(f.workspace);
    REQUIRE_FALSE(issueCertificates(f.workspace, due).refused());
    const auto given = f.workspace.certificates().all();
    REQUIRE(given.size() == 1);
    CHECK(given[0].number == 1);
    CHECK(given[0].minutes == Minutes{210});
    CHECK(given[0].issuedOn == QDate(2022, 5, 18));
    CHECK(f.state() == CertificateState::issued);
    CHECK(f.count("certificates_to_issue") == 0);
    const Figure issued = f.figures().certificatesIssued();
    CHECK(issued.value == 1);
    CHECK(issued.of == 1);
    const Change change = f.workspace.history().entries().front();
    CHECK(change.label.code == "certificate.issue");
    CHECK(change.label.arguments == QStringList{"1", "CR-0001", "CR-0001", "Camille Arum"});
    const Snapshot after = snapshot(f.workspace);
    f.workspace.undo();
    CHECK(snapshot(f.workspace) == before);
    f.workspace.redo();
    CHECK(snapshot(f.workspace) == after);
}

TEST_CASE("no certificate for nothing proven, before the end, or twice; then nothing is written") {
    Proven f;
    REQUIRE_FALSE(enrol(f.workspace, f.session, {f.iris}).refused());
    const EnrolmentId iris = f.workspace.sessions().enrolments(f.session).back().id;
    CHECK(codes(issueCertificates(f.workspace, {}).problems) == QStringList{"certificate.none_due"});
    CHECK(codes(issueCertificates(f.workspace, {f.enrolment, iris}).problems) ==
          QStringList{"certificate.nothing_proven"});
    CHECK(f.workspace.certificates().all().empty());
    REQUIRE_FALSE(issueCertificates(f.workspace, {f.enrolment}).refused());
    CHECK(codes(issueCertificates(f.workspace, {f.enrolment}).problems) ==
          QStringList{"certificate.up_to_date"});
    const SessionId later = f.addSessionOn({halfDay(QDate(2022, 5, 18), DayPart::morning, 510, 720)});
    REQUIRE_FALSE(enrol(f.workspace, later, {f.zinnia}).refused());
    const EnrolmentId running = f.workspace.sessions().enrolments(later).front().id;
    CHECK(codes(issueCertificates(f.workspace, {running}).problems) ==
          QStringList{"certificate.session_not_over"});
    CHECK(f.workspace.certificates().all().size() == 1);
}

TEST_CASE("a certificate whose proven minutes have changed says so until a new one replaces it") {
    Proven f;
    REQUIRE_FALSE(issueCertificates(f.workspace, {f.enrolment}).refused());
    f.signAfternoon();
    CHECK(f.state() == CertificateState::outdated);
    CHECK(f.count("certificates_outdated") == 1);
    CHECK(f.figures().certificatesIssued().value == 1);
    REQUIRE_FALSE(issueCertificates(f.workspace, certificatesToIssue(f.figures())).refused());
    CHECK(f.state() == CertificateState::issued);
    const auto given = f.workspace.certificates().all();
    REQUIRE(given.size() == 2);
    CHECK(given[1].number == 2);
    CHECK(given[1].minutes == Minutes{390});
    const Table table = exportTable(f.workspace, "certificates");
    REQUIRE(table.rows.size() == 2);
    const auto cell = [&](size_t row, const char* name) {
        return table.rows[row][size_t(table.column(QString::fromLatin1(name)))];
    };
    CHECK(cell(0, "state") == toCell(QStringLiteral("replaced")));
    CHECK(cell(1, "state") == toCell(QStringLiteral("issued")));
    CHECK(cell(0, "certified") == toCell(Minutes{210}));
    CHECK(cell(1, "certificate") == toCell(QStringLiteral("CR-0002")));
}

TEST_CASE("when nothing is proven any more the certificate is to be taken back, and its number stays given") {
    Proven f;
    REQUIRE_FALSE(issueCertificates(f.workspace, {f.enrolment}).refused());
    REQUIRE_FALSE(unfileSheet(f.workspace, f.sheet.id).refused());
    CHECK(f.state() == CertificateState::outdated);
    CHECK(certificatesToIssue(f.figures()).empty());
    REQUIRE_FALSE(setAttendance(f.workspace, f.session,
                                {{f.enrolment, f.morning, {}, Mark::planned, Signature::unseen},
                                 {f.enrolment, f.afternoon, {}, Mark::planned, Signature::unseen}})
                      .refused());
    CHECK(codes(unenrol(f.workspace, {f.enrolment}).problems) == QStringList{"enrolment.has_certificate"});
    CHECK(codes(removeSession(f.workspace, f.session).problems) == QStringList{"session.has_certificate"});
    REQUIRE_FALSE(withdrawCertificates(f.workspace, {f.enrolment}).refused());
    CHECK(f.workspace.certificates().all().empty());
    CHECK(f.workspace.certificates().nextNumber() == 2);
    CHECK_FALSE(unenrol(f.workspace, {f.enrolment}).refused());
}

TEST_CASE("the signed copy is filed on its certificate, which then stays until it is taken off") {
    Proven f;
    REQUIRE_FALSE(issueCertificates(f.workspace, {f.enrolment}).refused());
    const CertificateId id = f.workspace.certificates().all().front().id;
    const auto fileCopy = [&] {
        QByteArray bytes = "%PDF-1.7 signed";
        QBuffer content(&bytes);
        content.open(QIODevice::ReadOnly);
        return fileCertificate(f.workspace, id, "/tmp/signed.pdf", content);
    };
    CHECK(codes(unfileCertificate(f.workspace, id).problems) == QStringList{"certificate.not_filed"});
    const Snapshot before = snapshot(f.workspace);
    const Made<EvidenceId> filed = fileCopy();
    REQUIRE_FALSE(filed.refused());
    CHECK(f.workspace.certificates().find(id)->evidence == filed.id);
    CHECK(f.workspace.evidence().namedBy(filed.id) == QStringList{f.stored().code});
    CHECK(codes(fileCopy().problems) == QStringList{"certificate.filed"});
    CHECK(codes(withdrawCertificates(f.workspace, {f.enrolment}).problems) ==
          QStringList{"certificate.filed"});
    const Table table = exportTable(f.workspace, "certificates");
    CHECK(table.rows.front()[size_t(table.column("evidence"))] == toCell(QStringLiteral("P-0002")));
    REQUIRE_FALSE(unfileCertificate(f.workspace, id).refused());
    CHECK(snapshot(f.workspace) == before);
    f.workspace.undo();
    CHECK(f.workspace.certificates().find(id)->evidence == filed.id);
}

TEST_CASE("the demonstration has certificates in every state") {
    const Figures figures(sharedDemo(), {QDate(2022, 5, 18), {}, {}});
    QHash<CertificateState, int> found;
    for (const EnrolmentTotals& totals : figures.totals())
        ++found[figures.certificateState(totals)];
    CHECK(found[CertificateState::issued] > 100);
    CHECK(found[CertificateState::due] > 20);
    CHECK(found[CertificateState::outdated] >= 1);
    CHECK(int(sharedDemo().certificates().all().size()) >
          found[CertificateState::issued] + found[CertificateState::outdated]); // one is replaced
    for (const Certificate& one : sharedDemo().certificates().all())
        CHECK(one.minutes.value > 0);
}
