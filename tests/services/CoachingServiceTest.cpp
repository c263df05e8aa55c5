// SPDX-License-Identifier: EUPL-1.2
#include "services/CoachingService.h"

#include "storage/CoachingStore.h"
#include "tests/services/Fixture.h"

#include <functional>

using namespace palas;
using namespace palas::test;

namespace {

struct Bed : Fixture {
    QDate today{2022, 5, 18};

    Outcome grant(std::vector<OrganisationId> structures, int minutes = 840) {
        return grantCoaching(workspace, structures, {{}, {}, {minutes}, QDate(2021, 9, 1), {}});
    }
    [[nodiscard]] CoachingEntry entry(QDate date, int start = 900, int end = 990) {
        CoachingEntry made;
        made.organisation = acoua;
        made.coach = "Coach invitée";
        made.date = date;
        made.start = start;
        made.end = end;
        made.people = {arum};
        return made;
    }
    Made<CoachingEntryId> add(const CoachingEntry& made) { return addCoachingEntry(workspace, made); }
    Made<EvidenceId> proof(CoachingEntryId id, QByteArray bytes = "%PDF-1.7 log") {
        QBuffer content(&bytes);
        content.open(QIODevice::ReadOnly);
        return fileCoachingProof(workspace, id, "/tmp/releve.pdf", content);
    }
    [[nodiscard]] CoachingWallet wallet(OrganisationId structure) {
        return coachingWallet(workspace, structure);
    }
};

} // namespace

TEST_CASE("the same hours go to several structures as one change that undo takes back") {
    Bed bed;
    REQUIRE_FALSE(bed.grant({bed.acoua, bed.sada}).refused());
    CHECK(bed.wallet(bed.acoua).granted == Minutes{840});
    CHECK(bed.wallet(bed.sada).granted == Minutes{840});
    bed.workspace.undo();
    CHECK(bed.workspace.coaching().grants().empty());
    bed.workspace.redo();
    CHECK(bed.workspace.coaching().grants().size() == 2);
}

TEST_CASE("only CCAS and the UDCCAS have hours, from a day that has come") {
    Bed bed;
    CHECK(codes(bed.grant({bed.host}).problems) == QStringList{"coaching.not_beneficiary"});
    CHECK(codes(bed.grant({}).problems) == QStringList{"coaching.organisation.required"});
    // What is wrong with the hours is said once for all.
    CHECK(codes(bed.grant({bed.acoua, bed.sada}, 0).problems) == QStringList{"coaching.minutes.required"});
    const Outcome future =
        grantCoaching(bed.workspace, {bed.acoua}, {{}, {}, {60}, bed.today.addDays(1), {}});
    CHECK(codes(future.problems) == QStringList{"coaching.after_as_of"});
    CoachingEntry elsewhere = bed.entry(bed.today);
    elsewhere.organisation = bed.host;
    elsewhere.people.clear();
    CHECK(codes(bed.add(elsewhere).problems).contains("coaching.not_beneficiary"));
    CHECK(bed.workspace.coaching().grants().empty());
}

TEST_CASE("a transfer never exceeds what the giver has left") {
    Bed bed;
    REQUIRE_FALSE(bed.grant({bed.acoua}).refused());
    REQUIRE_FALSE(bed.add(bed.entry(bed.today.addDays(-7))).refused()); // 1 h 30 spent
    CoachingTransfer transfer{{}, bed.acoua, bed.sada, {751}, bed.today, "Sada en a besoin"};
    const auto refused = transferCoaching(bed.workspace, transfer);
    REQUIRE(codes(refused.problems) == QStringList{"coaching.transfer.too_much"});
    CHECK(refused.problems.front().arguments == QStringList{"Acoua", "750"});
    transfer.minutes = {750};
    transfer.id = transferCoaching(bed.workspace, transfer).id;
    CHECK(bed.wallet(bed.acoua).left() == Minutes{0});
    CHECK(bed.wallet(bed.sada).granted == Minutes{750});
    transfer.minutes = {700}; // its own minutes come back first
    CHECK_FALSE(updateCoachingTransfer(bed.workspace, transfer).refused());
    transfer.reason = " ";
    CHECK(codes(updateCoachingTransfer(bed.workspace, transfer).problems) ==
          QStringList{"coaching.reason.required"});
    const CoachingGrant grant = bed.workspace.coaching().grants().front();
    const Outcome taken = removeCoachingGrant(bed.workspace, grant.id);
    REQUIRE(codes(taken.problems) == QStringList{"coaching.given_away"});
    CHECK(taken.refused());
    CHECK_FALSE(removeCoachingTransfer(bed.workspace, transfer.id).refused());
    CHECK(codes(removeCoachingGrant(bed.workspace, grant.id).problems) == QStringList{"coaching.overrun"});
    CHECK(bed.workspace.coaching().grants().empty());
}

TEST_CASE("an entry beyond the hours is written with a warning") {
    Bed bed;
    REQUIRE_FALSE(bed.grant({bed.acoua}, 120).refused());
    const auto within = bed.add(bed.entry(bed.today.addDays(-7)));
    CHECK(within.problems.empty());
    CHECK(bed.workspace.coaching().find(within.id)->code == "CO-001");
    const auto beyond = bed.add(bed.entry(bed.today.addDays(7)));
    REQUIRE(codes(beyond.problems) == QStringList{"coaching.overrun"});
    CHECK(beyond.problems.front().arguments == QStringList{"Acoua", "60"});
    CHECK(bed.wallet(bed.acoua).booked == Minutes{90});
    CHECK(bed.wallet(bed.acoua).free() == Minutes{-60});
}

TEST_CASE("a coach is at one place at an instant, compared across zones") {
    Bed bed;
    REQUIRE_FALSE(bed.grant({bed.acoua}).refused());
    const auto first = bed.add(bed.entry(QDate(2022, 3, 8))); // 15 h in Mayotte is 13 h in Paris
    CoachingEntry paris = bed.entry(QDate(2022, 3, 8), 780, 840);
    paris.zone = "Europe/Paris";
    paris.coach = "coach invitee";
    paris.people.clear();
    const auto clash = bed.add(paris);
    REQUIRE(codes(clash.problems) == QStringList{"coaching.coach_busy"});
    CHECK(clash.problems.front().arguments == QStringList{"coach invitee", "CO-001", "2022-03-08"});
    paris.coach = "Une autre";
    CHECK_FALSE(bed.add(paris).refused());
    CoachingEntry cancelled = bed.workspace.coaching().find(first.id).value();
    cancelled.cancelled = true;
    CHECK_FALSE(updateCoachingEntry(bed.workspace, cancelled).refused());
    paris.coach = "Coach invitée";
    CHECK_FALSE(bed.add(paris).refused());
}

TEST_CASE("nobody is in a session and in coaching at the same instant") {
    Bed bed;
    REQUIRE_FALSE(bed.grant({bed.acoua}).refused());
    const auto clash = bed.add(bed.entry(bed.day, 600, 660)); // arum is in SE-001 from 8 h 30 to 12 h
    REQUIRE(codes(clash.problems) == QStringList{"coaching.person_in_session"});
    CHECK(clash.problems.front().arguments == QStringList{"Camille Arum", "SE-001", "2021-06-28"});
    REQUIRE_FALSE(bed.add(bed.entry(bed.day, 720, 780)).refused());
    const SessionId noon = bed.addSessionOn({halfDay(bed.day, DayPart::morning, 730, 760)});
    const Outcome enrolled = enrol(bed.workspace, noon, {bed.arum});
    REQUIRE(codes(enrolled.problems) == QStringList{"enrolment.in_coaching"});
    CHECK(enrolled.problems.front().arguments == QStringList{"Camille Arum", "CO-001", "2021-06-28"});
    CHECK_FALSE(enrol(bed.workspace, noon, {bed.iris}).refused());
    CoachingEntry other = bed.entry(bed.day, 750, 800);
    other.coach = "Une autre";
    CHECK(codes(bed.add(other).problems) == QStringList{"coaching.person_twice"});
}

TEST_CASE("a session does not move onto the coaching of its people") {
    Bed bed;
    REQUIRE_FALSE(bed.grant({bed.acoua}).refused());
    REQUIRE_FALSE(bed.add(bed.entry(bed.day.addDays(3), 600, 660)).refused());
    auto halfDays = bed.workspace.sessions().halfDays(bed.session);
    halfDays[0].date = bed.day.addDays(3);
    CHECK(codes(updateSession(bed.workspace, bed.stored(), halfDays).problems) ==
          QStringList{"enrolment.in_coaching"});
}

TEST_CASE("people of another structure are noted with a warning") {
    Bed bed;
    REQUIRE_FALSE(bed.grant({bed.acoua}).refused());
    CoachingEntry entry = bed.entry(bed.today.addDays(-7));
    entry.people = {bed.zinnia, bed.zinnia};
    const auto made = bed.add(entry);
    REQUIRE(codes(made.problems) == QStringList{"coaching.person_elsewhere"});
    CHECK(made.problems.front().arguments == QStringList{"Camille Zinnia", "Acoua", "2022-05-11"});
    CHECK(bed.workspace.coaching().find(made.id)->people == std::vector{bed.zinnia});
    CHECK(codes(removePerson(bed.workspace, bed.zinnia).problems) == QStringList{"person.in_use"});
}

TEST_CASE("a document proves an entry, keeps it from being removed or cancelled, and comes off again") {
    Bed bed;
    REQUIRE_FALSE(bed.grant({bed.acoua}).refused());
    const CoachingEntryId id = bed.add(bed.entry(bed.today.addDays(-7))).id;
    CHECK(codes(unfileCoachingProof(bed.workspace, id).problems) == QStringList{"coaching.not_filed"});
    CHECK(codes(bed.proof(id, "plain text").problems) == QStringList{"evidence.type"});
    const auto filed = bed.proof(id);
    REQUIRE_FALSE(filed.refused());
    CHECK(bed.wallet(bed.acoua).proven == Minutes{90});
    CHECK(codes(bed.proof(id).problems) == QStringList{"coaching.already_filed"});
    CHECK(codes(removeCoachingEntry(bed.workspace, id).problems) == QStringList{"coaching.proven"});
    CoachingEntry entry = bed.workspace.coaching().find(id).value();
    entry.cancelled = true;
    CHECK(codes(updateCoachingEntry(bed.workspace, entry).problems) == QStringList{"coaching.proven"});
    // The same document on a second entry is one document.
    const CoachingEntryId second = bed.add(bed.entry(bed.today.addDays(-6))).id;
    const auto again = bed.proof(second);
    CHECK(codes(again.problems) == QStringList{"evidence.also_filed"});
    CHECK(again.id == filed.id);
    REQUIRE_FALSE(unfileCoachingProof(bed.workspace, id).refused());
    CHECK(bed.workspace.evidence().find(filed.id).has_value());
    REQUIRE_FALSE(unfileCoachingProof(bed.workspace, second).refused());
    CHECK_FALSE(bed.workspace.evidence().find(filed.id).has_value());
    CHECK_FALSE(removeCoachingEntry(bed.workspace, id).refused());
    bed.workspace.undo();
    bed.workspace.undo();
    CHECK(bed.workspace.coaching().find(second)->evidence == filed.id);
}

TEST_CASE("the day and the hours are looked at again only when they change") {
    Bed bed;
    REQUIRE_FALSE(bed.grant({bed.acoua}).refused());
    const CoachingEntryId id = bed.add(bed.entry(bed.today.addDays(-7))).id;
    CoachingEntry entry = bed.workspace.coaching().find(id).value();
    entry.workDone = "Plan relu";
    entry.code = " CO-010 ";
    REQUIRE_FALSE(updateCoachingEntry(bed.workspace, entry).refused());
    CHECK(bed.workspace.coaching().find(id)->code == "CO-010");
    CHECK(bed.workspace.coaching().find(id)->workDone == "Plan relu");
    CoachingEntry twin = bed.entry(bed.today.addDays(-5));
    twin.code = "CO-010";
    CHECK(codes(bed.add(twin).problems) == QStringList{"coaching.code.taken"});
    CHECK(codes(updateCoachingEntry(bed.workspace, bed.entry(bed.today)).problems) ==
          QStringList{"row.gone"});
}

TEST_CASE("undo and redo of each coaching service bring back identical rows") {
    Bed bed;
    CoachingTransferId transfer;
    CoachingEntryId entry;
    const auto grantOf = [&] { return bed.workspace.coaching().grants().front(); };
    const std::vector<std::function<Outcome()>> steps{
        [&] {
            return bed.grant({bed.acoua, bed.sada});
        },
        [&] {
            CoachingGrant grant = grantOf();
            grant.minutes = {900};
            return updateCoachingGrant(bed.workspace, grant);
        },
        [&] {
            const auto made =
                transferCoaching(bed.workspace, {{}, bed.acoua, bed.sada, {60}, bed.today, "Accord"});
            transfer = made.id;
            return Outcome(made);
        },
        [&] {
            CoachingTransfer changed = bed.workspace.coaching().find(transfer).value();
            changed.reason = QString::fromUtf8("<b>'; DROP TABLE 🎉");
            return updateCoachingTransfer(bed.workspace, changed);
        },
        [&] {
            const auto made = bed.add(bed.entry(bed.today.addDays(-7)));
            entry = made.id;
            return Outcome(made);
        },
        [&] {
            CoachingEntry changed = bed.workspace.coaching().find(entry).value();
            changed.people = {bed.iris};
            changed.workDone = "Plan relu";
            return updateCoachingEntry(bed.workspace, changed);
        },
        [&] { return Outcome(bed.proof(entry)); },
        [&] { return unfileCoachingProof(bed.workspace, entry); },
        [&] { return removeCoachingEntry(bed.workspace, entry); },
        [&] { return removeCoachingTransfer(bed.workspace, transfer); },
        [&] { return removeCoachingGrant(bed.workspace, grantOf().id); },
    };
    for (const auto& step : steps) {
        const Snapshot before = snapshot(bed.workspace);
        const Outcome outcome = step();
        INFO(codes(outcome.problems).join(' ').toStdString());
        REQUIRE(outcome.sequence.has_value());
        const Snapshot after = snapshot(bed.workspace);
        REQUIRE_FALSE(after == before);
        bed.workspace.undo();
        REQUIRE(snapshot(bed.workspace) == before);
        bed.workspace.redo();
        REQUIRE(snapshot(bed.workspace) == after);
    }
}
