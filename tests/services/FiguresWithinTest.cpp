// SPDX-License-Identifier: EUPL-1.2
#include "services/Figures.h"
#include "services/Tasks.h"
#include "services/Workspace.h"
#include "storage/SessionStore.h"
#include "tests/services/SmallProgramme.h"
#include "tests/support/Catch.h"

using namespace palas;

namespace {

const QDate day(2022, 5, 18);

std::vector<QString> codesOf(const Figures& figures) {
    std::vector<QString> codes;
    for (const Session& session : figures.sessions())
        codes.push_back(session.code);
    for (const TotalsStore::SheetTotals& sheet : figures.sheetTotals())
        codes.push_back(sheet.code + QStringLiteral(" %1").arg(sheet.unsignedCells));
    for (const Idea& idea : figures.ideas())
        codes.push_back(idea.title);
    for (const Lab& lab : figures.labs().labs())
        codes.push_back(lab.code);
    for (const MoocProgress& row : figures.mooc())
        codes.push_back(QString::number(row.person.value));
    return codes;
}

std::vector<QString> codesOf(const std::vector<Task>& tasks) {
    std::vector<QString> codes;
    for (const Task& task : tasks)
        codes.push_back(task.code + u' ' + task.subjects.join(u','));
    return codes;
}

} // namespace

TEST_CASE("the figures of a structure are the same from those of all as read alone") {
    Workspace& demo = test::sharedDemo();
    for (const Period& period : {Period{}, Period{{2021, 9, 1}, {2021, 12, 31}}}) {
        const Figures all(demo, {day, {}, period});
        for (const Organisation& structure : all.beneficiaries()) {
            const Figures alone(demo, {day, structure.id, period});
            const Figures own = all.within(demo, structure.id);
            INFO(structure.code.toStdString());
            CHECK(own.scope() == alone.scope());
            CHECK(own.all() == alone.all());
            CHECK(own.totals() == alone.totals());
            CHECK(own.uncovered() == alone.uncovered());
            CHECK(codesOf(own) == codesOf(alone));
            CHECK(own.peopleOf(structure.id).size() == alone.peopleOf(structure.id).size());
            CHECK_FALSE(own.peopleOf(structure.id).empty());
            CHECK(codesOf(tasks(own, demo)) == codesOf(tasks(alone, demo)));
            CHECK(own.all() != all.all());
        }
    }
}

TEST_CASE(
    "who is convoked to a session called off is told of in the structure's figures, from either reading") {
    const auto demo = test::madeFrom("demo");
    const Figures before(*demo, {day, {}, {}});
    const auto convoked = before.enrolments(
        [&](const EnrolmentTotals& one) { return before.convocationState(one) == ConvocationState::issued; });
    REQUIRE_FALSE(convoked.empty());
    Session session = *before.session(convoked.front()->session);
    session.cancelled = true;
    demo->sessions().update(session);
    const Figures all(*demo, {day, {}, {}});
    REQUIRE_FALSE(all.calledOff().empty());
    size_t told = 0;
    for (const Organisation& structure : all.beneficiaries()) {
        const Figures own = all.within(*demo, structure.id);
        CHECK(own.calledOff().size() == Figures(*demo, {day, structure.id, {}}).calledOff().size());
        told += own.calledOff().size();
    }
    CHECK(told == all.calledOff().size());
}
