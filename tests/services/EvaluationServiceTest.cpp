// SPDX-License-Identifier: EUPL-1.2
#include "services/EvaluationService.h"

#include "services/Csv.h"
#include "services/Exporter.h"
#include "services/TaskParts.h"
#include "storage/EvaluationStore.h"
#include "tests/services/DemoFixture.h"
#include "tests/services/Fixture.h"

using namespace palas;
using namespace palas::test;

namespace {

const QDate today(2022, 5, 18);

std::vector<Evaluation> forms(int count, int grade) {
    std::vector<Evaluation> made(size_t(count), Evaluation{});
    for (Evaluation& form : made) {
        for (const Criterion criterion : criteriaOf(EvaluationMoment::immediate))
            form.grade(criterion) = grade;
    }
    return made;
}

/// Someone came to the session: it is over and asks to be evaluated.
struct Bed : Fixture {
    Bed() {
        Attendance cell;
        cell.enrolment = enrolment;
        cell.halfDay = morning;
        cell.mark = Mark::present;
        cell.minutes = Minutes{210};
        REQUIRE_FALSE(setAttendance(workspace, session, {cell}).refused());
    }
    Outcome set(std::vector<Evaluation> all, EvaluationMoment moment = EvaluationMoment::immediate) {
        return setEvaluations(workspace, session, moment, std::move(all));
    }
    [[nodiscard]] Figures figures(OrganisationId structure = {}, QDate on = today) {
        return Figures(workspace, {on, structure, {}});
    }
    [[nodiscard]] Figure average(const Figures& from) {
        return from.averageGrade(EvaluationMoment::immediate, Criterion::content);
    }
};

} // namespace

TEST_CASE("forms are typed, changed and taken away as one step each") {
    Bed bed;
    const auto before = bed.workspace.history().count();
    REQUIRE_FALSE(bed.set(forms(3, 4)).refused());
    CHECK(bed.workspace.history().count() == before + 1);
    std::vector<Evaluation> stored = bed.workspace.evaluations().of(bed.session, EvaluationMoment::immediate);
    REQUIRE(stored.size() == 3);
    CHECK(stored[0].answeredOn == bed.day);
    CHECK_FALSE(stored[0].person.isValid());
    stored[1].comment = "À refaire";
    stored.erase(stored.begin());
    REQUIRE_FALSE(bed.set(stored).refused());
    CHECK(bed.workspace.evaluations().of(bed.session, EvaluationMoment::immediate) == stored);
    CHECK_FALSE(bed.set(stored).sequence); // nothing changed
    bed.workspace.undo();
    CHECK(bed.workspace.evaluations().of(bed.session, EvaluationMoment::immediate).size() == 3);
    bed.workspace.redo();
    CHECK(bed.workspace.evaluations().of(bed.session, EvaluationMoment::immediate) == stored);
}

TEST_CASE("what is wrong with a form is told by its place, and nothing is written") {
    Bed bed;
    std::vector<Evaluation> some = forms(2, 4);
    some[1].grade(Criterion::trainer) = 7;
    const Outcome out = bed.set(some);
    REQUIRE(out.refused());
    CHECK(out.problems.front().field == "1.grade");
    CHECK(codes(out.problems) == QStringList{"evaluation.grade.invalid"});
    const SessionId later = bed.addSessionOn({halfDay(today.addDays(9), DayPart::morning, 510, 720)});
    CHECK(codes(setEvaluations(bed.workspace, later, EvaluationMoment::immediate, forms(1, 3)).problems) ==
          QStringList{"evaluation.not_held"});
}

TEST_CASE("under five answers no door tells an average") {
    Bed bed;
    REQUIRE_FALSE(bed.set(forms(4, 5)).refused());
    const Figures few = bed.figures();
    const Figure hidden = bed.average(few);
    CHECK_FALSE(hidden.known);
    CHECK(hidden.value == 0);
    CHECK(hidden.of == 0);
    CHECK(few.rows(hidden).rows.empty());
    CHECK(few.evaluationForms().value == 4);
    Table table = exportTable(bed.workspace, "evaluations");
    REQUIRE(table.rows.size() == 1);
    for (const char* criterion : {"content", "trainer", "organisation", "usefulness", "applied"})
        CHECK(std::holds_alternative<std::monostate>(table.rows[0][size_t(table.column(criterion))]));
    CHECK_FALSE(toJson(table).contains("5.00"));
    CHECK_FALSE(toCsv(table, QStringList(int(table.columns.size()), "x")).contains("5.00"));
    for (const Figure& figure : few.all()) {
        if (figure.key == u"evaluations.average")
            CHECK_FALSE(figure.known);
    }

    std::vector<Evaluation> enough = bed.workspace.evaluations().of(bed.session, EvaluationMoment::immediate);
    enough.push_back(forms(1, 1).front());
    REQUIRE_FALSE(bed.set(enough).refused());
    const Figures now = bed.figures();
    CHECK(bed.average(now).known);
    CHECK(bed.average(now).value == 21);
    CHECK(bed.average(now).of == 5);
    CHECK(now.rows(bed.average(now)).rows.size() == 1);
    CHECK(toJson(exportTable(bed.workspace, "evaluations")).contains("4.20"));
    // One grade fewer of one criterion hides that one again.
    enough = bed.workspace.evaluations().of(bed.session, EvaluationMoment::immediate);
    enough[0].grade(Criterion::content).reset();
    REQUIRE_FALSE(bed.set(enough).refused());
    CHECK_FALSE(bed.average(bed.figures()).known);
    CHECK(bed.figures().averageGrade(EvaluationMoment::immediate, Criterion::trainer).known);
}

TEST_CASE("neither a structure, an earlier day nor a second session tells what a few have answered") {
    Bed bed;
    REQUIRE_FALSE(bed.set(forms(6, 4)).refused());
    const Figures own = bed.figures(bed.acoua);
    CHECK_FALSE(bed.average(own).known);
    CHECK(own.evaluations().empty());
    CHECK(own.evaluationForms().value == 0);
    CHECK(own.rows(own.evaluationForms()).rows.empty());
    CHECK_FALSE(bed.average(bed.figures({}, bed.day.addDays(-1))).known);
    const Figure alone = bed.average(bed.figures());
    const SessionId other = bed.addSessionOn({halfDay(bed.day.addDays(1), DayPart::morning, 510, 720)});
    REQUIRE_FALSE(setEvaluations(bed.workspace, other, EvaluationMoment::immediate, forms(2, 1)).refused());
    CHECK(bed.average(bed.figures()) == alone); // two answers more change nothing
}

TEST_CASE("a session that is over asks for its forms, then again three and six months later") {
    Bed bed; // over on 28 June 2021
    const auto pending = [&](QDate on) {
        QStringList codes;
        for (const Task& task : evaluationTasks(bed.figures({}, on))) {
            if (task.count > 0)
                codes << task.code;
        }
        return codes;
    };
    CHECK(pending(bed.day).isEmpty());
    CHECK(pending(bed.day.addDays(1)) == QStringList{"evaluations_missing"});
    REQUIRE_FALSE(bed.set(forms(1, 3)).refused());
    CHECK(pending(bed.day.addDays(1)).isEmpty());
    CHECK(pending(QDate(2021, 9, 28)) == QStringList{"evaluations_due"});
    CHECK(pending(QDate(2021, 12, 28)) == QStringList{"evaluations_late"});
    REQUIRE_FALSE(bed.set(forms(1, 3), EvaluationMoment::later).refused());
    CHECK(pending(today).isEmpty());
}

TEST_CASE("the evaluations of the demonstration obey the rules and show every case") {
    const Figures figures(sharedDemo(), {today, {}, {}});
    bool few = false;
    bool enough = false;
    for (const SessionEvaluations& one : figures.evaluations()) {
        for (const Evaluation& form : sharedDemo().evaluations().of(one.session, one.moment))
            CHECK(validate(form).empty());
        (one.grades[0].average() ? enough : few) = true;
    }
    CHECK(few);
    CHECK(enough);
    CHECK(figures.sessionsEvaluated().value < *figures.sessionsEvaluated().of);
    for (const Figure& figure : figures.evaluationFigures())
        CHECK(figure.known);
}
