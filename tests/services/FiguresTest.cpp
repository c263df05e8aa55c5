// SPDX-License-Identifier: EUPL-1.2
#include "storage/ModuleStore.h"
#include "storage/OrganisationStore.h"
#include "tests/services/SmallProgramme.h"
#include "tests/support/Catch.h"
#include "tests/support/Paths.h"

#include <QFile>
#include <QRegularExpression>

using namespace palas;
using namespace palas::test;
using test::figureOf;
using test::sharedDemo;
using test::SmallProgramme;

namespace {

const QDate theDay(2022, 5, 18);

qint64 sum(const Table& table, const QString& column) {
    const int at = table.column(column);
    REQUIRE(at >= 0);
    qint64 total = 0;
    for (const Table::Row& row : table.rows)
        total += std::get<qint64>(row.at(size_t(at)));
    return total;
}

/// The contract of Figures::rows.
void checkRows(const Figures& figures) {
    for (const Figure& figure : figures.all()) {
        CAPTURE(figure.key, figure.subject);
        const Table rows = figures.rows(figure);
        REQUIRE_FALSE(rows.columns.empty());
        for (const Table::Row& row : rows.rows)
            REQUIRE(row.size() == rows.columns.size());
        if (rows.column("value") < 0) {
            CHECK(qint64(rows.rows.size()) == figure.value);
            CHECK_FALSE(figure.of);
            continue;
        }
        CHECK(sum(rows, "value") == figure.value);
        CHECK((rows.column("of") >= 0) == figure.of.has_value());
        if (figure.of)
            CHECK(sum(rows, "of") == *figure.of);
    }
}

FigureScope scopeOf(const QString& structure, const Period& period = {}, QDate asOf = theDay) {
    const auto found = sharedDemo().organisations().findByCode(structure);
    return {asOf, found ? found->id : OrganisationId{}, period};
}

const Period year2021{QDate(2021, 1, 1), QDate(2021, 12, 31)};
const Period year2022{QDate(2022, 1, 1), QDate(2022, 12, 31)};

} // namespace

TEST_CASE("the rows behind every figure make the figure") {
    checkRows(Figures(sharedDemo(), scopeOf({})));
    checkRows(Figures(sharedDemo(), scopeOf("97609")));
    checkRows(Figures(sharedDemo(), scopeOf("UDCCAS")));
    checkRows(Figures(sharedDemo(), scopeOf({}, year2021)));
    checkRows(Figures(sharedDemo(), scopeOf("97611", year2022, QDate(2022, 2, 1))));
}

TEST_CASE("every figure has its own key and subject, and those of the home page are among them") {
    const Figures figures(sharedDemo(), scopeOf({}));
    QSet<QString> seen;
    for (const Figure& figure : figures.all()) {
        const QString name = figure.key + '/' + figure.subject;
        CHECK_FALSE(seen.contains(name));
        seen.insert(name);
    }
    for (const Figure& figure : figures.home())
        CHECK(figureOf(figures.all(), figure.key, figure.subject) == figure);
}

TEST_CASE("docs/figures.md lists every figure, in order, and no other") {
    QStringList expected;
    for (const Figure& figure : Figures(sharedDemo(), scopeOf({})).all()) {
        if (!expected.contains(figure.key))
            expected << figure.key;
    }
    QFile file(sourcePath("docs/figures.md"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    QStringList documented;
    const QRegularExpression line("^\\| `([a-z_.]+)` \\|.*\\| (count|minutes|cents|percent|grade) \\|",
                                  QRegularExpression::MultilineOption);
    auto match = line.globalMatch(QString::fromUtf8(file.readAll()));
    while (match.hasNext())
        documented << match.next().captured(1);
    CHECK(documented == expected);
}

TEST_CASE("the structures add up to the programme, and so do the years") {
    const Figures whole(sharedDemo(), scopeOf({}));
    for (const QString key : {"minutes.planned", "minutes.attended", "minutes.proven", "minutes.to_prove",
                              "signatures.missing", "people.enrolled"}) {
        CAPTURE(key);
        qint64 structures = 0;
        for (const Organisation& structure : whole.beneficiaries())
            structures += figureOf(Figures(sharedDemo(), scopeOf(structure.code)).all(), key).value;
        const qint64 years = figureOf(Figures(sharedDemo(), scopeOf({}, year2021)).all(), key).value +
                             figureOf(Figures(sharedDemo(), scopeOf({}, year2022)).all(), key).value;
        if (key == QLatin1String("people.enrolled")) {
            // Someone who changed CCAS counts for both, someone who came both years in both.
            CHECK(structures >= figureOf(whole.all(), key).value);
            CHECK(years >= figureOf(whole.all(), key).value);
            continue;
        }
        CHECK(structures == figureOf(whole.all(), key).value);
        CHECK(years == figureOf(whole.all(), key).value);
    }
}

TEST_CASE("an earlier day knows less") {
    const Figures then(sharedDemo(), scopeOf({}, {}, QDate(2021, 12, 31)));
    const Figures now(sharedDemo(), scopeOf({}));
    CHECK(then.minutesPlanned() == now.minutesPlanned());
    CHECK(then.minutesAttended().value < now.minutesAttended().value);
    CHECK(then.minutesProven().value < now.minutesProven().value);
    CHECK(then.sessionCount(SessionState::planned).value > now.sessionCount(SessionState::planned).value);
    CHECK(Figures(sharedDemo(), scopeOf({}, {}, QDate(2021, 1, 1))).minutesAttended().value == 0);
}

TEST_CASE("a structure's figures tell nothing of the others") {
    const Figures figures(sharedDemo(), scopeOf("97601"));
    CHECK(figures.structures().value == 1);
    CHECK(figures.ccas().value == 1);
    for (const Figure& figure : figures.all()) {
        const bool ofStructure = figure.key.startsWith("structure.") || figure.key == "core.done";
        if (ofStructure)
            CHECK(figure.subject == "97601");
    }
    const Figures unions(sharedDemo(), scopeOf("UDCCAS"));
    CHECK(unions.ccas().value == 0);
    CHECK_FALSE(unions.coreCompletion().known);
}

TEST_CASE("nothing is out of nothing: rates of an untouched programme are unknown") {
    SmallProgramme small;
    const Figures figures = small.figures(theDay);
    CHECK(figures.structures().value == 18);
    CHECK(figures.ccas().value == 17);
    CHECK_FALSE(figures.provenRate().known);
    CHECK_FALSE(figures.provenRate().percent());
    CHECK_FALSE(figures.attendanceRate().known);
    CHECK(figures.coreCompletion() == Figure{"core.completion", FigureUnit::count, 0, 17, true, {}});
    CHECK(figures.grantRate().percent().value() == Approx(83.8929).margin(0.0001));
    CHECK(figures.structureProgress(small.structure("97601")).of == 8); // no elective chosen yet
    checkRows(figures);
}

TEST_CASE("the UDCCAS trains without entering the rates of the communes") {
    SmallProgramme small;
    const SessionId session = small.addSession("S1", QDate(2021, 6, 28), 2);
    const EnrolmentId unionAgent = small.enrol(session, small.addPerson("Ylang", "UDCCAS"), "UDCCAS");
    small.mark(unionAgent, 0, Mark::present);
    Figures figures = small.figures(theDay);
    CHECK(figures.peopleTrained().value == 1);
    CHECK(figures.moduleCoverage(small.module("S1")).value == 0);
    CHECK(figures.moduleCoverage(small.module("S1")).of == 17);

    const EnrolmentId agent = small.enrol(session, small.addPerson("Safran", "97601"), "97601");
    small.mark(agent, 0, Mark::present);
    CHECK(small.figures(theDay).moduleCoverage(small.module("S1")).value == 1);
}

TEST_CASE("hours are proven by a page filed by the day and a signature on it") {
    SmallProgramme small;
    const SessionId session = small.addSession("S1", QDate(2021, 6, 28), 2);
    const EnrolmentId agent =
        small.enrol(session, small.addPerson("Safran", "97601", Role::director), "97601");
    small.mark(agent, 0, Mark::present, Signature::signed_, 200);
    small.mark(agent, 1, Mark::present, Signature::unseen);
    CHECK(small.figures(theDay).minutesAttended() ==
          Figure{"minutes.attended", FigureUnit::minutes, 410, 420, true, {}});
    CHECK(small.figures(theDay).minutesProven().value == 0);
    CHECK(small.figures(theDay).sheetsMissing().value == 1); // no page covers them

    small.addPage(session, {});
    CHECK(small.figures(theDay).sheetsMissing().value == 1); // now the page is there, without scan
    CHECK(small.figures(QDate(2021, 6, 27)).sheetsMissing().value == 0);

    small.addPage(session, QDate(2021, 7, 5));
    CHECK(small.figures(theDay).minutesProven().value == 200);
    CHECK(small.figures(theDay).signaturesMissing().value == 1);
    CHECK(small.figures(QDate(2021, 7, 4)).minutesProven().value == 0);
    CHECK(small.figures(theDay).minutesToProve().value == 210);
    CHECK(small.figures(theDay).peopleTrained(Role::director).value == 1);
    CHECK(small.figures(theDay).peopleTrained(Sex::female).value == 1);
    checkRows(small.figures(theDay));
}

TEST_CASE("a standing goes from nothing to proven") {
    using State = ModuleStanding::State;
    SmallProgramme small;
    const OrganisationId acoua = small.structure("97601");
    const ModuleId aid = small.module("C05");
    const QDate first(2021, 6, 28);
    const auto state = [&](QDate day) { return small.figures(day).standing(acoua, aid).state; };
    CHECK(state(first) == State::none);

    ElectiveChoice choice;
    choice.organisation = acoua;
    choice.module = aid;
    small.workspace().modules().insert(choice);
    CHECK(state(first) == State::planned);
    CHECK(small.figures(first).structureProgress(acoua).of == 9);

    const SessionId session = small.addSession("C05", first, 4);
    const EnrolmentId agent = small.enrol(session, small.addPerson("Safran", "97601"), "97601");
    CHECK(state(first) == State::planned);
    small.mark(agent, 0, Mark::present, Signature::signed_);
    CHECK(state(first) == State::running);
    CHECK(state(first.addDays(1)) == State::running); // its last day
    CHECK(state(first.addDays(2)) == State::toProve);
    small.mark(agent, 1, Mark::absent);
    small.addPage(session, first.addDays(3));
    CHECK(state(first.addDays(3)) == State::proven);
    CHECK(small.figures(first.addDays(3)).structureProgress(acoua).value == 1);
    CHECK(small.figures(first.addDays(3)).state(session) == SessionState::proven);
}

TEST_CASE("someone absent all along has not followed the module") {
    SmallProgramme small;
    const SessionId session = small.addSession("S2", QDate(2021, 6, 28), 2);
    const EnrolmentId agent = small.enrol(session, small.addPerson("Safran", "97601"), "97601");
    small.mark(agent, 0, Mark::absent);
    small.mark(agent, 1, Mark::excused);
    const Figures figures = small.figures(theDay);
    CHECK(figures.peopleEnrolled().value == 1);
    CHECK(figures.peopleTrained().value == 0);
    CHECK(figures.coreModulesDone(small.structure("97601")).value == 0);
    CHECK(figures.attendanceRate() == Figure{"attendance.rate", FigureUnit::percent, 0, 2, true, {}});
}

TEST_CASE("the three core modules make a CCAS complete") {
    SmallProgramme small;
    const PersonId person = small.addPerson("Safran", "97601");
    QDate day(2021, 6, 28);
    for (const QString code : {"S1", "S2", "S3"}) {
        CHECK(small.figures(theDay).coreCompletion().value == 0);
        const EnrolmentId agent = small.enrol(small.addSession(code, day, 2), person, "97601");
        small.mark(agent, 0, Mark::present);
        day = day.addDays(7);
    }
    CHECK(small.figures(theDay).coreCompletion().value == 1);
    CHECK(small.figures(day.addDays(-7)).coreCompletion().value == 0); // the day of the last one
    CHECK(small.figures(theDay).coreModulesDone(small.structure("97601")).value == 3);
}
