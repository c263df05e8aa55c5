// SPDX-License-Identifier: EUPL-1.2
#include "services/TaskParts.h"
#include "storage/CoachingStore.h"
#include "storage/EvidenceStore.h"
#include "storage/OrganisationStore.h"
#include "storage/PersonStore.h"
#include "storage/ProgrammeStore.h"
#include "storage/SessionStore.h"
#include "tests/services/SmallProgramme.h"
#include "tests/support/Catch.h"

#include <set>

using namespace palas;
using test::sharedDemo;
using test::SmallProgramme;

namespace {

const QDate day(2022, 5, 18);

struct Bed : SmallProgramme {
    int documents = 0;

    void grant(const QString& code, int minutes, QDate on = QDate(2021, 9, 1)) {
        workspace().coaching().insert(CoachingGrant{{}, structure(code), {minutes}, on, {}});
    }
    void transfer(const QString& from, const QString& to, int minutes) {
        workspace().coaching().insert(
            CoachingTransfer{{}, structure(from), structure(to), {minutes}, QDate(2022, 1, 10), "Accord"});
    }
    CoachingEntry entry(const QString& code, QDate on, int minutes, QDate filedOn = {}) {
        CoachingEntry made;
        made.code = workspace().coaching().nextCode();
        made.organisation = structure(code);
        made.coach = "Coach invitée";
        made.date = on;
        made.start = 600;
        made.end = 600 + minutes;
        if (filedOn.isValid())
            made.evidence = workspace().evidence().insert(
                Evidence{{}, ++documents, "log.pdf", "application/pdf", 1, QString(64, '0'), filedOn});
        made.id = workspace().coaching().insert(made);
        return made;
    }
    void runFrom(QDate from, QDate to) {
        Programme programme = workspace().programmes().read();
        programme.period = {from, to};
        workspace().programmes().write(programme);
    }
};

qint64 valueOf(const Figures& figures, CoachingPart part, OrganisationId structure) {
    return figures.coaching(part, structure).value;
}

Step coachingStep(const Figures& figures, OrganisationId structure) {
    return figures.steps(structure).back();
}

std::vector<QString> taskCodes(const Figures& figures) {
    std::vector<QString> codes;
    for (const Task& task : coachingTasks(figures)) {
        if (task.count > 0)
            codes.push_back(task.code);
    }
    return codes;
}

} // namespace

TEST_CASE("hours are booked, then spent, then proven as the days pass") {
    Bed bed;
    bed.grant("97601", 840);
    bed.entry("97601", day, 90, day.addDays(2));
    const OrganisationId acoua = bed.structure("97601");
    const Figures before = bed.figures(day.addDays(-1));
    CHECK(valueOf(before, CoachingPart::booked, acoua) == 90);
    CHECK(valueOf(before, CoachingPart::left, acoua) == 840);
    const Figures on = bed.figures(day);
    CHECK(valueOf(on, CoachingPart::booked, acoua) == 0);
    CHECK(valueOf(on, CoachingPart::spent, acoua) == 90);
    CHECK(valueOf(on, CoachingPart::toProve, acoua) == 90);
    CHECK(valueOf(on, CoachingPart::left, acoua) == 750);
    const Figures after = bed.figures(day.addDays(2));
    CHECK(valueOf(after, CoachingPart::proven, acoua) == 90);
    CHECK(after.coaching(CoachingPart::proven).of == 90);
    CHECK(after.coaching(CoachingPart::spent).of == 840);
}

TEST_CASE("hours that are not granted yet do not count, transferred ones move") {
    Bed bed;
    bed.grant("97601", 840);
    bed.grant("97602", 600, day.addDays(1));
    bed.transfer("97601", "97602", 120);
    const Figures figures = bed.figures(day);
    CHECK(valueOf(figures, CoachingPart::granted, bed.structure("97601")) == 720);
    CHECK(valueOf(figures, CoachingPart::granted, bed.structure("97602")) == 120);
    CHECK(figures.coaching(CoachingPart::granted).value == 840);
    CHECK(bed.figures(day, "97602").coaching(CoachingPart::granted).value == 120);
    CHECK(bed.figures(day.addDays(1)).coaching(CoachingPart::granted).value == 1440);
}

TEST_CASE("within a period entries count, balances do not change") {
    Bed bed;
    bed.grant("97601", 840);
    bed.entry("97601", QDate(2021, 11, 2), 60);
    bed.entry("97601", QDate(2022, 2, 1), 90);
    const Figures figures = bed.figures(day, {}, {QDate(2022, 1, 1), QDate(2022, 12, 31)});
    CHECK(figures.coaching(CoachingPart::spent).value == 90);
    CHECK(figures.coaching(CoachingPart::left).value == 690);
}

TEST_CASE("the coaching step is done when all that was granted is spent") {
    Bed bed;
    const OrganisationId acoua = bed.structure("97601");
    CHECK(coachingStep(bed.figures(day), acoua).code == "coaching");
    CHECK(coachingStep(bed.figures(day), acoua).state == Step::State::notConcerned);
    bed.grant("97601", 180);
    CHECK(coachingStep(bed.figures(day), acoua).state == Step::State::planned);
    bed.entry("97601", day.addDays(-9), 90, day.addDays(-8));
    CHECK(coachingStep(bed.figures(day), acoua).state == Step::State::running);
    CHECK_FALSE(coachingStep(bed.figures(day), acoua).isDone());
    CoachingEntry last = bed.entry("97601", day.addDays(-2), 90);
    CHECK(coachingStep(bed.figures(day), acoua).state == Step::State::toProve);
    CHECK(bed.figures(day).structureProgress(acoua).value == 1);
    last.evidence = bed.workspace().coaching().entries().front().evidence;
    bed.workspace().coaching().update(last);
    CHECK(coachingStep(bed.figures(day), acoua).state == Step::State::proven);
}

TEST_CASE("overrun, unused hours and entries to prove or to tell are tasks") {
    Bed bed;
    bed.grant("97601", 60);
    bed.grant("97602", 60);
    CHECK(taskCodes(bed.figures(day)).empty()); // the dates of the operation are not known
    bed.runFrom(QDate(2021, 1, 1), QDate(2022, 12, 31));
    CHECK(bed.figures(QDate(2021, 12, 1)).coachingUnused().value == 0);
    CHECK(bed.figures(day).coachingUnused().value == 2);
    bed.entry("97601", day.addDays(-1), 60);
    bed.entry("97602", day, 30); // today: not over
    CHECK(taskCodes(bed.figures(day)) == std::vector<QString>{"coaching_to_prove", "coaching_undescribed"});
    const Task toProve = coachingTasks(bed.figures(day)).front();
    CHECK(toProve.minutes == Minutes{60});
    CHECK(toProve.oldest == day.addDays(-1));
    CHECK(toProve.coaching.size() == 1);
    bed.entry("97601", day.addDays(7), 1);
    CHECK(bed.figures(day).coachingOverruns().value == 1);
    CHECK(taskCodes(bed.figures(day)).back() == "coaching_overrun");
    CoachingEntry dropped = bed.workspace().coaching().entries().back();
    dropped.cancelled = true;
    bed.workspace().coaching().update(dropped);
    CHECK(bed.figures(day).coachingOverruns().value == 0);
}

TEST_CASE("the coaching of the demonstration obeys the rules and shows every case") {
    const Period operation = sharedDemo().programmes().read().period;
    const std::vector<CoachingEntry> entries = sharedDemo().coaching().entries();
    CHECK(entries.size() > 90);
    for (const CoachingEntry& entry : entries) {
        CHECK(validate(entry, operation).empty());
        CHECK_FALSE(entry.people.empty());
        for (const CoachingEntry& other : sharedDemo().coaching().around(entry.date)) {
            if (other.id != entry.id && other.coach == entry.coach)
                CHECK_FALSE(overlap(entry, other));
        }
        for (const PersonId person : entry.people) {
            for (const HalfDay& halfDay :
                 sharedDemo().sessions().otherHalfDays(person, {}, entry.date, entry.date))
                CHECK_FALSE(overlap(entry, halfDay));
        }
    }
    const Figures figures(sharedDemo(), {day, {}, {}});
    CHECK(figures.coachingOverruns().value == 1);
    CHECK(figures.coachingUnused().value == 1);
    CHECK(taskCodes(figures).size() == 4);
    CHECK(sharedDemo().coaching().transfers().size() == 2);
    std::set<Step::State> states;
    for (const Organisation& structure : figures.beneficiaries())
        states.insert(coachingStep(figures, structure.id).state);
    CHECK(states.size() >= 4);
    for (const CoachingPart part : {CoachingPart::proven, CoachingPart::toProve, CoachingPart::booked})
        CHECK(figures.coaching(part).value > 0);
}
