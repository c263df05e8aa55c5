// SPDX-License-Identifier: EUPL-1.2
#include "services/EvidenceFiling.h"
#include "storage/StorageError.h"
#include "storage/TotalsStore.h"
#include "tests/services/Fixture.h"

using namespace palas;
using namespace palas::test;

namespace {

/// A device that cannot tell its size, as a scanner or a network stream.
class Stream : public QIODevice {
public:
    explicit Stream(qint64 size)
        : left_(size) {
        open(QIODevice::ReadOnly);
    }
    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] bool atEnd() const override { return left_ == 0 && QIODevice::atEnd(); }
    [[nodiscard]] qint64 bytesAvailable() const override { return left_ + QIODevice::bytesAvailable(); }

protected:
    qint64 readData(char* data, qint64 most) override {
        const qint64 count = std::min(most, left_);
        std::fill(data, data + count, 'x');
        if (!begun_ && count >= 5) {
            std::copy_n("%PDF-", 5, data);
            begun_ = true;
        }
        left_ -= count;
        return count;
    }
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    qint64 left_;
    bool begun_ = false;
};

Minutes proven(Fixture& f) {
    Minutes sum;
    for (const EnrolmentTotals& totals : f.workspace.totals().enrolments({f.workspace.asOf(), {}, {}}))
        sum += totals.proven;
    return sum;
}

} // namespace

TEST_CASE("the type of a document is told by its content") {
    CHECK(mediaTypeOf("%PDF-1.4") == "application/pdf");
    CHECK(mediaTypeOf("\xFF\xD8\xFF\xE0") == "image/jpeg");
    CHECK(mediaTypeOf("\x89PNG\r\n\x1A\n....") == "image/png");
    CHECK(mediaTypeOf(QByteArray("II*\0", 4)) == "image/tiff");
    CHECK(mediaTypeOf(QByteArray("MM\0*", 4)) == "image/tiff");
    CHECK(mediaTypeOf("PK\x03\x04") == "");
    CHECK(mediaTypeOf("") == "");
}

TEST_CASE("sheets are prepared for the cells that none covers yet") {
    Fixture f;
    const SignInSheet first = f.prepared();
    CHECK(first.code == "SE-001-1");
    CHECK(first.lines == std::vector{f.enrolment});
    CHECK(first.halfDays == std::vector{f.morning, f.afternoon});
    CHECK(first.preparedOn == QDate(2022, 5, 18));
    CHECK(codes(prepareSheets(f.workspace, f.session).problems) == QStringList{"sheet.nothing_to_prepare"});
    REQUIRE_FALSE(enrol(f.workspace, f.session, {f.iris}).refused());
    auto halfDays = f.workspace.sessions().halfDays(f.session);
    halfDays.push_back(halfDay(f.day.addDays(1), DayPart::morning, 510, 720));
    REQUIRE_FALSE(updateSession(f.workspace, f.stored(), halfDays).refused());
    REQUIRE_FALSE(prepareSheets(f.workspace, f.session).refused());
    const auto sheets = f.workspace.sheets().ofSession(f.session);
    REQUIRE(sheets.size() == 3);
    CHECK(sheets[1].lines == std::vector{f.enrolment});
    CHECK(sheets[1].halfDays.size() == 1);
    CHECK(sheets[2].code == "SE-001-3");
    CHECK(sheets[2].halfDays.size() == 3);
}

TEST_CASE("no two pages ever have one code, whatever a session is called") {
    Fixture f;
    CHECK(f.prepared().code == "SE-001-1");
    Session renamed = f.stored();
    renamed.code = "SE-100";
    REQUIRE_FALSE(updateSession(f.workspace, renamed, f.workspace.sessions().halfDays(f.session)).refused());
    const SessionId other = f.addSessionOn({halfDay(f.day.addDays(1), DayPart::morning, 510, 720)});
    Session heir = f.workspace.sessions().find(other).value();
    heir.code = "SE-001";
    REQUIRE_FALSE(updateSession(f.workspace, heir, f.workspace.sessions().halfDays(other)).refused());
    REQUIRE_FALSE(enrol(f.workspace, other, {f.iris}).refused());
    REQUIRE_FALSE(prepareSheets(f.workspace, other).refused());
    CHECK(f.workspace.sheets().ofSession(other).front().code == "SE-001-2");
}

TEST_CASE("no sheet is prepared without trainer, place or half-days") {
    Fixture f;
    Session session = f.stored();
    session.trainer.clear();
    session.place.clear();
    REQUIRE_FALSE(updateSession(f.workspace, session, {}).refused());
    CHECK(codes(prepareSheets(f.workspace, f.session).problems) ==
          QStringList{"session.trainer.required", "session.place.required", "session.half_days.required"});
    CHECK(f.workspace.sheets().all().empty());
}

TEST_CASE("a filed sheet proves what is present and signed, and the bytes come back") {
    Fixture f;
    const SignInSheet sheet = f.prepared();
    REQUIRE_FALSE(setAttendance(f.workspace, f.session,
                                {{f.enrolment, f.morning, {210}, Mark::present, Signature::signed_},
                                 {f.enrolment, f.afternoon, {200}, Mark::present, Signature::missing}})
                      .refused());
    CHECK(proven(f) == Minutes{0});
    const auto made = f.file(sheet.id);
    REQUIRE(made.problems.empty());
    CHECK(proven(f) == Minutes{210});
    const Evidence evidence = f.workspace.evidence().find(made.id).value();
    CHECK(evidence.number == 1);
    CHECK(evidence.fileName == "scan.pdf");
    CHECK(evidence.mediaType == "application/pdf");
    CHECK(evidence.size == 13);
    CHECK(evidence.filedOn == QDate(2022, 5, 18));
    QByteArray bytes;
    f.workspace.evidence().readBytes(evidence.sha256, [&](const QByteArray& piece) { bytes += piece; });
    CHECK(bytes == QByteArray("%PDF-1.7 scan"));
    CHECK(codes(f.file(sheet.id).problems) == QStringList{"sheet.already_filed"});
    f.workspace.undo();
    CHECK(proven(f) == Minutes{0});
    f.workspace.redo();
    CHECK(proven(f) == Minutes{210});
}

TEST_CASE("empty, foreign and too large documents are refused and leave no row") {
    Fixture f;
    const SignInSheet sheet = f.prepared();
    const Snapshot before = snapshot(f.workspace);
    CHECK(codes(f.file(sheet.id, "").problems) == QStringList{"evidence.empty"});
    CHECK(codes(f.file(sheet.id, "<html>").problems) == QStringList{"evidence.type"});
    QByteArray large = "%PDF-" + QByteArray(int(largestEvidence), 'x');
    const auto refused = f.file(sheet.id, large);
    CHECK(codes(refused.problems) == QStringList{"evidence.too_large"});
    CHECK(refused.problems.front().arguments == QStringList{"scan.pdf", QString::number(largestEvidence)});
    Stream stream(largestEvidence + 1);
    CHECK(codes(fileSheet(f.workspace, sheet.id, "flux.pdf", stream).problems) ==
          QStringList{"evidence.too_large"});
    QByteArray bytes = "%PDF-1.7";
    QBuffer unnamed(&bytes);
    unnamed.open(QIODevice::ReadOnly);
    CHECK(codes(fileSheet(f.workspace, sheet.id, "/", unnamed).problems) ==
          QStringList{"evidence.name.required"});
    QBuffer closed(&bytes);
    CHECK_THROWS_AS(fileSheet(f.workspace, sheet.id, "a.pdf", closed), StorageError);
    CHECK(snapshot(f.workspace) == before);
}

TEST_CASE("a document of the largest size is read in pieces, also from a stream") {
    Fixture f;
    const SignInSheet sheet = f.prepared();
    Stream stream(largestEvidence);
    const auto made = fileSheet(f.workspace, sheet.id, "flux.pdf", stream);
    REQUIRE(made.problems.empty());
    CHECK(f.workspace.evidence().find(made.id)->size == largestEvidence);
    CHECK(f.workspace.evidence().damaged().empty());
}

TEST_CASE("one document may prove two pages; it warns, and stays while one of them uses it") {
    Fixture f;
    const SignInSheet first = f.prepared();
    REQUIRE_FALSE(enrol(f.workspace, f.session, {f.iris}).refused());
    const SignInSheet second = f.prepared();
    const EvidenceId evidence = f.file(first.id).id;
    const auto again = f.file(second.id);
    CHECK(codes(again.problems) == QStringList{"evidence.also_filed"});
    CHECK(again.problems.front().arguments == QStringList{"P-0001", "SE-001-1"});
    CHECK(again.id == evidence);
    CHECK(again.sequence.has_value());
    REQUIRE_FALSE(unfileSheet(f.workspace, first.id).refused());
    CHECK(f.workspace.evidence().find(evidence).has_value());
    REQUIRE_FALSE(unfileSheet(f.workspace, second.id).refused());
    CHECK_FALSE(f.workspace.evidence().find(evidence).has_value());
    CHECK(codes(unfileSheet(f.workspace, second.id).problems) == QStringList{"sheet.not_filed"});
}

TEST_CASE("remote evidence stands for every signature of a remote session") {
    Fixture f;
    const SessionId remote =
        f.addSessionOn({halfDay(QDate(2021, 9, 6), DayPart::morning, 510, 720)}, Modality::remote);
    QByteArray bytes = "%PDF-1.7 log";
    const auto file = [&](SessionId session) {
        QBuffer content(&bytes);
        content.open(QIODevice::ReadOnly);
        return fileRemoteEvidence(f.workspace, session, "journal.pdf", content);
    };
    CHECK(codes(file(f.session).problems) == QStringList{"evidence.remote_only"});
    CHECK(codes(file(remote).problems) == QStringList{"session.nobody_enrolled"});
    std::vector<PersonId> people{f.arum};
    for (int i = 0; i < 15; ++i)
        people.push_back(f.person(QString("Lys%1").arg(i), f.acoua));
    REQUIRE_FALSE(enrol(f.workspace, remote, people).refused());
    const HalfDayId morning = f.workspace.sessions().halfDays(remote).at(0).id;
    std::vector<Attendance> cells;
    for (const Enrolment& enrolment : f.workspace.sessions().enrolments(remote))
        cells.push_back({enrolment.id, morning, {210}, Mark::present, Signature::unseen});
    REQUIRE_FALSE(setAttendance(f.workspace, remote, cells).refused());
    CHECK(proven(f) == Minutes{0});
    REQUIRE_FALSE(file(remote).refused());
    CHECK(proven(f) == Minutes{16 * 210});
    const auto sheets = f.workspace.sheets().ofSession(remote);
    REQUIRE(sheets.size() == 2);
    REQUIRE_FALSE(unfileSheet(f.workspace, sheets[1].id).refused());
    CHECK(proven(f) == Minutes{0});
    CHECK(f.workspace.sheets().ofSession(remote).empty());
    CHECK(f.workspace.evidence().all().empty());
}
