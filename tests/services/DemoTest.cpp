// SPDX-License-Identifier: EUPL-1.2
#include "services/Demo.h"
#include "services/EvidenceFiling.h"
#include "services/Exporter.h"
#include "storage/AttendanceStore.h"
#include "storage/CoachingStore.h"
#include "storage/EvidenceStore.h"
#include "storage/History.h"
#include "storage/LabStore.h"
#include "storage/ModuleStore.h"
#include "storage/OrganisationStore.h"
#include "storage/PersonStore.h"
#include "storage/ProgrammeStore.h"
#include "storage/SessionStore.h"
#include "storage/SignInSheetStore.h"
#include "tests/services/DemoFixture.h"
#include "tests/support/Catch.h"

#include <QSet>

using namespace palas;
using test::sharedDemo;

namespace {

const FigureScope wholeOnTheDay{QDate(2022, 5, 18), {}, {}};

/// Everything that an export tells, for comparing two files.
QByteArray contentOf(Workspace& workspace) {
    QByteArray content;
    for (const QString& name : exportNames())
        content += toJson(exportTable(workspace, name));
    return content;
}

} // namespace

TEST_CASE("the demonstration is marked, dated and as large as announced") {
    const Programme programme = sharedDemo().programmes().read();
    CHECK(programme.demonstration);
    CHECK(programme.asOf == QDate(2022, 5, 18));
    CHECK(sharedDemo().asOf() == QDate(2022, 5, 18));
    CHECK(programme.eligibleCost == Cents{189323100});
    const auto people = sharedDemo().people().all().size();
    CHECK(people >= 175);
    CHECK(people <= 190);
    CHECK(sharedDemo().sessions().all().size() == 65);
    CHECK(sharedDemo().history().count() == 1 + demoChanges);
    for (const Change& change : sharedDemo().history().entries())
        CHECK(change.author == "Coordination (démonstration)");
    CHECK(sharedDemo().history().entries().front().instant.date() == QDate(2022, 5, 18));
    CHECK(sharedDemo().history().verify().sound);
}

TEST_CASE("the demonstration has sessions in every state and a spread of proofs") {
    const Figures figures(sharedDemo(), wholeOnTheDay);
    for (const SessionState state : {SessionState::undated, SessionState::planned, SessionState::running,
                                     SessionState::held, SessionState::proven, SessionState::cancelled})
        CHECK(figures.sessionCount(state).value > 0);
    CHECK(figures.sheetsMissing().value > 0);
    CHECK(figures.signaturesMissing().value > 0);
    CHECK(figures.coreCompletion().value == 13);
    double lowest = 100;
    double highest = 0;
    for (const Organisation& structure : figures.beneficiaries()) {
        const double rate = figures.structureProvenRate(structure.id).percent().value();
        lowest = std::min(lowest, rate);
        highest = std::max(highest, rate);
    }
    CHECK(lowest > 35);
    CHECK(lowest < 50);
    CHECK(highest > 80);
    CHECK(highest < 95);
}

TEST_CASE("the demonstration is the same each time") {
    const auto again = test::madeFrom("demo");
    CHECK(again->history().head() == sharedDemo().history().head());
    CHECK(Figures(*again, wholeOnTheDay).all() == Figures(sharedDemo(), wholeOnTheDay).all());
    CHECK(contentOf(*again) == contentOf(sharedDemo()));
}

TEST_CASE("everyone in the demonstration obeys the rules") {
    for (const Organisation& organisation : sharedDemo().organisations().all())
        CHECK(validate(organisation).empty());
    QSet<QString> names;
    QSet<PersonId> moved;
    for (const Person& person : sharedDemo().people().all()) {
        CHECK(validate(person).empty());
        CHECK_FALSE(names.contains(matchKey(person)));
        names.insert(matchKey(person));
        const auto links = sharedDemo().people().affiliations(person.id);
        REQUIRE_FALSE(links.empty());
        for (const Affiliation& link : links) {
            CHECK(validate(link, links).empty());
            if (link.organisation != links.front().organisation)
                moved.insert(person.id);
        }
    }
    CHECK(moved.size() == 4);
}

TEST_CASE("nobody in the demonstration is in two places") {
    QHash<SessionId, std::vector<HalfDay>> halfDays;
    for (const HalfDay& halfDay : sharedDemo().sessions().allHalfDays())
        halfDays[halfDay.session].push_back(halfDay);
    QHash<PersonId, std::vector<HalfDay>> agendas;
    QSet<QPair<PersonId, ModuleId>> followed;
    for (const Session& session : sharedDemo().sessions().all()) {
        CHECK(validate(session).empty());
        CHECK(validate(halfDays.value(session.id), sharedDemo().programmes().read().period).empty());
        const auto enrolments = sharedDemo().sessions().enrolments(session.id);
        CHECK((!session.capacity || int(enrolments.size()) <= *session.capacity));
        for (const Enrolment& enrolment : enrolments) {
            CHECK_FALSE(followed.contains({enrolment.person, session.module}));
            followed.insert({enrolment.person, session.module});
            for (const HalfDay& halfDay : halfDays.value(session.id)) {
                for (const HalfDay& other : agendas[enrolment.person])
                    CHECK_FALSE(overlap(halfDay, other));
            }
            for (const HalfDay& halfDay : halfDays.value(session.id))
                agendas[enrolment.person].push_back(halfDay);
        }
    }
}

TEST_CASE("hours in the demonstration go to the structure of the first half-day") {
    for (const Session& session : sharedDemo().sessions().all()) {
        const auto halfDays = sharedDemo().sessions().halfDays(session.id);
        for (const Enrolment& enrolment : sharedDemo().sessions().enrolments(session.id)) {
            const auto links = sharedDemo().people().affiliations(enrolment.person);
            const QDate day = halfDays.empty() ? enrolment.enrolledOn : halfDays.front().date;
            CHECK(affiliationOn(links, day)->organisation == enrolment.organisation);
        }
    }
}

TEST_CASE("attendance and pages of the demonstration obey the rules") {
    QHash<HalfDayId, HalfDay> halfDays;
    for (const HalfDay& halfDay : sharedDemo().sessions().allHalfDays())
        halfDays.insert(halfDay.id, halfDay);
    int late = 0;
    for (const Attendance& cell : sharedDemo().attendance().all()) {
        const HalfDay halfDay = halfDays.value(cell.halfDay);
        CHECK(validate(cell, halfDay, QDate(2022, 5, 18)).empty());
        late += cell.mark == Mark::present && cell.minutes < duration(halfDay) ? 1 : 0;
    }
    CHECK(late > 50);
    for (const SignInSheet& sheet : sharedDemo().sheets().all()) {
        CHECK(int(sheet.lines.size()) <= sheetPlannedLines);
        CHECK(int(sheet.halfDays.size()) <= sheetHalfDays);
        const auto session = sharedDemo().sessions().find(sheet.session);
        CHECK((session->modality == Modality::remote) == (sheet.kind == SheetKind::remote));
    }
}

TEST_CASE("every scan of the demonstration is a document of its own") {
    QSet<QString> hashes;
    QSet<int> numbers;
    for (const Evidence& evidence : sharedDemo().evidence().all()) {
        hashes.insert(evidence.sha256);
        numbers.insert(evidence.number);
        QByteArray bytes;
        sharedDemo().evidence().readBytes(evidence.sha256, [&](const QByteArray& piece) { bytes += piece; });
        CHECK(bytes.size() == evidence.size);
        CHECK(mediaTypeOf(bytes) == evidence.mediaType);
        if (evidence.mediaType == "application/pdf") {
            const qsizetype at = bytes.lastIndexOf("startxref\n") + 10;
            const qsizetype table = bytes.mid(at, bytes.indexOf('\n', at) - at).toLongLong();
            CHECK(bytes.mid(table, 4) == "xref");
        } else {
            CHECK(bytes.endsWith(QByteArray("IEND\xAE\x42\x60\x82", 8)));
        }
        CHECK(evidence.filedOn <= QDate(2022, 5, 18));
    }
    CHECK(qsizetype(sharedDemo().evidence().all().size()) == hashes.size());
    CHECK(hashes.size() == numbers.size());
    CHECK(hashes.size() > 80);
}

TEST_CASE("scale multiplies the structures, people and sessions of the demonstration") {
    const auto doubled = test::madeFrom("demo", 2);
    CHECK(doubled->sessions().all().size() == 130);
    CHECK(doubled->people().all().size() == 180 + sharedDemo().people().all().size());
    CHECK(doubled->history().count() == 1 + demoChanges);
    QSet<QString> codes;
    for (const Session& session : doubled->sessions().all())
        codes.insert(session.code);
    CHECK(codes.size() == 130);
    const Figures figures(*doubled, wholeOnTheDay);
    const Figures single(sharedDemo(), wholeOnTheDay);
    CHECK(figures.structures().value == 2 * single.structures().value);
    CHECK(doubled->organisations().findByCode("97601-2").value().name == "Acoua 2");
    CHECK(doubled->organisations().findByCode("UDCCAS-2"));
    CHECK(doubled->labs().all().size() == 2 * sharedDemo().labs().all().size());
    CHECK(doubled->coaching().entries().size() == 2 * sharedDemo().coaching().entries().size());
    CHECK(figures.minutesAttended().value > 19 * single.minutesAttended().value / 10);
}

TEST_CASE("undoing the last 50 changes of the demonstration and redoing them changes no figure") {
    const auto demo = test::madeFrom("demo");
    const QByteArray before = contentOf(*demo);
    const std::vector<Figure> figures = Figures(*demo, wholeOnTheDay).all();
    for (int i = 0; i < 50; ++i)
        demo->undo();
    CHECK(contentOf(*demo) != before);
    CHECK(Figures(*demo, wholeOnTheDay).all() != figures);
    for (int i = 0; i < 50; ++i)
        demo->redo();
    CHECK(contentOf(*demo) == before);
    CHECK(Figures(*demo, wholeOnTheDay).all() == figures);
    CHECK(demo->history().verify().sound);
    CHECK(demo->history().count() == 1 + demoChanges + 100);
}

TEST_CASE("the demonstration has a group at each host and ideas in every state") {
    const Figures figures(sharedDemo(), {QDate(2022, 5, 18), {}, {}});
    CHECK(figures.structuresAtOpening().value == 18);
    CHECK(figures.immersionHosts().value == 5);
    CHECK(figures.immersionPeople().value == 37);
    CHECK(figures.ideasSeen().value == 13);
    CHECK(figures.ideasKept().value == 9);
    CHECK(figures.ideasTakenUp().value == 5);
    CHECK(figures.immersionReportsMissing().value == 2);
    CHECK(figures.missionOrdersMissing().value == 2);
    QSet<OrganisationId> placed;
    for (const Immersion& group : figures.immersions()) {
        CHECK(validate(group).empty());
        for (const ImmersionStructure& structure : group.structures) {
            CHECK_FALSE(placed.contains(structure.organisation));
            placed.insert(structure.organisation);
        }
    }
    CHECK(placed.size() == 18);
    for (const Idea& idea : figures.ideas())
        CHECK(validate(idea).empty());
}
