// SPDX-License-Identifier: EUPL-1.2
#include "storage/TotalsStore.h"

#include "storage/AttendanceStore.h"
#include "storage/Database.h"
#include "storage/EvidenceStore.h"
#include "storage/ModuleStore.h"
#include "storage/OrganisationStore.h"
#include "storage/PersonStore.h"
#include "storage/SessionStore.h"
#include "storage/SignInSheetStore.h"
#include "tests/storage/Samples.h"
#include "tests/support/Catch.h"

#include <algorithm>
#include <random>

using namespace palas;
using namespace palas::test;

namespace {

const QDate firstDay(2022, 3, 1);
const QDate asOf(2022, 3, 20);

/// Sessions on both sides of the day, typed at random, with sheets prepared, filed early, late or never.
class RandomProgramme {
public:
    RandomProgramme() {
        for (int i = 0; i < 12; ++i)
            addSession(i);
    }

    std::unique_ptr<Database> database = Database::inMemory();
    SessionStore sessions{*database};
    AttendanceStore attendance{*database};
    SignInSheetStore sheets{*database};
    OrganisationId sada = OrganisationStore(*database).insert(sampleOrganisation("97616", "Sada"));

private:
    std::mt19937 random_{20220518};
    ModuleId module_ = ModuleStore(*database).insert(sampleModule("S1"));
    OrganisationId acoua_ = OrganisationStore(*database).insert(sampleOrganisation("97601", "Acoua"));
    int evidence_ = 0;

    int below(int limit) { return int(random_() % unsigned(limit)); }

    void addSession(int index) {
        Session session = sampleSession(sessions.nextCode(), module_);
        session.cancelled = index == 5;
        session.id = sessions.insert(session);
        std::vector<HalfDay> halfDays;
        const int count = index == 7 ? 0 : 1 + below(6);
        for (int i = 0; i < count; ++i) {
            HalfDay halfDay = sampleHalfDay(session.id, firstDay.addDays(index * 2 + i / 2),
                                            i % 2 == 0 ? DayPart::morning : DayPart::afternoon);
            if (index == 3 && i == 0)
                halfDay.start = halfDay.end = std::nullopt;
            halfDay.id = sessions.insert(halfDay);
            halfDays.push_back(halfDay);
        }
        std::vector<EnrolmentId> people;
        for (int i = 0; i < 14; ++i) {
            const PersonId person = PersonStore(*database).insert(samplePerson(QString("P%1").arg(i)));
            people.push_back(
                sessions.insert(Enrolment{{}, session.id, person, i % 3 == 0 ? sada : acoua_, firstDay}));
        }
        typeCells(people, halfDays);
        prepare(session, people, halfDays);
    }

    void typeCells(const std::vector<EnrolmentId>& people, const std::vector<HalfDay>& halfDays) {
        for (const EnrolmentId person : people) {
            for (const HalfDay& halfDay : halfDays) {
                const Mark mark = Mark(below(4));
                const bool present = mark == Mark::present;
                attendance.set({person,
                                halfDay.id,
                                {present ? 1 + below(200) : 0},
                                mark,
                                present ? Signature(below(3)) : Signature::unseen});
            }
        }
    }

    void prepare(const Session& session, std::vector<EnrolmentId> people,
                 const std::vector<HalfDay>& halfDays) {
        people.pop_back(); // someone no sheet names
        int number = 1;
        for (int round = 0; round < 2; ++round) { // the second round covers some cells twice
            for (SignInSheet& sheet : layOutSheets(session, people, halfDays, firstDay, number)) {
                ++number;
                if (round == 1 && below(3) > 0)
                    continue;
                sheet.kind = below(6) == 0 ? SheetKind::remote : SheetKind::paper;
                if (below(3) > 0)
                    sheet.evidence = EvidenceStore(*database).insert(
                        sampleEvidence(++evidence_, asOf.addDays(below(8) - 6)));
                sheets.insert(sheet);
            }
        }
    }
};

/// The same totals by the domain's own rules, cell by cell.
EnrolmentTotals expected(const RandomProgramme& p, const Enrolment& enrolment, const Period& period = {}) {
    EnrolmentTotals t;
    t.enrolment = enrolment.id;
    t.session = enrolment.session;
    t.person = enrolment.person;
    t.organisation = enrolment.organisation;
    const auto covered = p.attendance.coverage(enrolment.session, asOf);
    const auto cells = p.attendance.ofEnrolment(enrolment.id);
    for (const HalfDay& halfDay : p.sessions.halfDays(enrolment.session)) {
        if (!period.contains(halfDay.date))
            continue;
        t.planned += duration(halfDay);
        ++t.plannedCells;
        if (halfDay.date > asOf)
            continue;
        ++t.pastCells;
        const auto cell = std::find_if(cells.begin(), cells.end(),
                                       [&](const Attendance& a) { return a.halfDay == halfDay.id; });
        if (cell == cells.end())
            continue;
        ++t.typedCells;
        t.absentCells += cell->mark == Mark::absent ? 1 : 0;
        t.excusedCells += cell->mark == Mark::excused ? 1 : 0;
        if (cell->mark != Mark::present)
            continue;
        ++t.presentCells;
        t.attended += cell->minutes;
        if (isProven(*cell, covered.value({enrolment.id, halfDay.id}, Coverage::none))) {
            ++t.provenCells;
            t.proven += cell->minutes;
        }
    }
    return t;
}

} // namespace

TEST_CASE("totals of enrolments equal the domain's rules applied cell by cell") {
    const RandomProgramme p;
    const bool ofOneStructure = GENERATE(false, true);
    const OrganisationId organisation = ofOneStructure ? p.sada : OrganisationId{};
    const Period period = GENERATE(Period{}, Period{QDate(2022, 3, 6), QDate(2022, 3, 14)},
                                   Period{QDate(2022, 3, 10), QDate()});
    const auto totals = TotalsStore(*p.database).enrolments({asOf, organisation, period});
    size_t wanted = 0;
    qint64 proven = 0;
    for (const Enrolment& enrolment : p.sessions.allEnrolments()) {
        const EnrolmentTotals e = expected(p, enrolment, period);
        const bool open = period == Period{};
        if (p.sessions.find(enrolment.session)->cancelled || (e.plannedCells == 0 && !open) ||
            (organisation.isValid() && enrolment.organisation != organisation))
            continue;
        ++wanted;
        const auto found = std::find_if(totals.begin(), totals.end(), [&](const EnrolmentTotals& t) {
            return t.enrolment == enrolment.id;
        });
        REQUIRE(found != totals.end());
        CHECK(*found == e);
        proven += e.provenCells;
    }
    CHECK(totals.size() == wanted);
    CHECK(proven > 0); // the sample does hold proven cells
}

TEST_CASE("spans tell first day, last day, planned minutes and unknown hours") {
    const RandomProgramme p;
    const auto spans = TotalsStore(*p.database).sessions();
    CHECK(spans.size() == p.sessions.all().size());
    bool someUnknown = false;
    for (const SessionSpan& span : spans) {
        const auto halfDays = p.sessions.halfDays(span.session);
        Minutes planned;
        bool known = true;
        for (const HalfDay& halfDay : halfDays) {
            planned += duration(halfDay);
            known = known && halfDay.start.has_value();
        }
        CHECK(span.halfDays == qint64(halfDays.size()));
        CHECK(span.planned == planned);
        CHECK(span.hoursKnown == known);
        CHECK(span.first == (halfDays.empty() ? QDate() : halfDays.front().date));
        CHECK(span.last == (halfDays.empty() ? QDate() : halfDays.back().date));
        someUnknown = someUnknown || !known;
    }
    CHECK(someUnknown);
}

TEST_CASE("totals of sheets count the present and the unsigned cells they cover") {
    const RandomProgramme p;
    for (const auto& total : TotalsStore(*p.database).sheets({asOf, {}, {}})) {
        const SignInSheet sheet = p.sheets.find(total.sheet).value();
        const auto evidence = EvidenceStore(*p.database).find(sheet.evidence);
        qint64 present = 0;
        qint64 unsignedCells = 0;
        Minutes attended;
        QDate last;
        for (const HalfDay& halfDay : p.sessions.halfDays(sheet.session)) {
            if (std::find(sheet.halfDays.begin(), sheet.halfDays.end(), halfDay.id) == sheet.halfDays.end())
                continue;
            last = std::max(last, halfDay.date);
            for (const Attendance& cell : p.attendance.ofSession(sheet.session)) {
                const bool listed =
                    std::find(sheet.lines.begin(), sheet.lines.end(), cell.enrolment) != sheet.lines.end();
                if (!listed || cell.halfDay != halfDay.id || cell.mark != Mark::present ||
                    halfDay.date > asOf)
                    continue;
                ++present;
                attended += cell.minutes;
                unsignedCells += cell.signature != Signature::signed_ ? 1 : 0;
            }
        }
        CHECK(total.filed == (evidence && evidence->filedOn <= asOf));
        CHECK(total.presentCells == present);
        CHECK(total.attended == attended);
        CHECK(total.unsignedCells == (total.filed && sheet.kind == SheetKind::paper ? unsignedCells : 0));
        CHECK(total.lastDay == last);
    }
}

TEST_CASE("uncovered minutes are those of cells that no sheet names") {
    const RandomProgramme p;
    const auto found = TotalsStore(*p.database).uncovered({asOf, {}, {}});
    CHECK_FALSE(found.empty());
    for (const Session& session : p.sessions.all()) {
        Minutes wanted;
        for (const Attendance& cell : p.attendance.ofSession(session.id)) {
            const auto halfDays = p.sessions.halfDays(session.id);
            const auto halfDay = std::find_if(halfDays.begin(), halfDays.end(),
                                              [&](const HalfDay& h) { return h.id == cell.halfDay; });
            const auto all = p.sheets.ofSession(session.id);
            const bool covered = std::any_of(all.begin(), all.end(), [&](const SignInSheet& sheet) {
                return std::count(sheet.lines.begin(), sheet.lines.end(), cell.enrolment) > 0 &&
                       std::count(sheet.halfDays.begin(), sheet.halfDays.end(), cell.halfDay) > 0;
            });
            if (!covered && cell.mark == Mark::present && halfDay->date <= asOf && !session.cancelled)
                wanted += cell.minutes;
        }
        const auto entry = std::find_if(found.begin(), found.end(),
                                        [&](const auto& pair) { return pair.first == session.id; });
        CHECK((entry == found.end() ? Minutes{} : entry->second) == wanted);
    }
}

TEST_CASE("sheets and uncovered minutes may be those of one structure and of a period") {
    const RandomProgramme p;
    const TotalsStore store(*p.database);
    const Period period{QDate(2022, 3, 6), QDate(2022, 3, 14)};
    Minutes ofSada;
    Minutes ofAll;
    for (const auto& total : store.sheets({asOf, p.sada, period})) {
        CHECK(period.contains(total.lastDay));
        ofSada += total.attended;
    }
    for (const auto& total : store.sheets({asOf, {}, period}))
        ofAll += total.attended;
    CHECK(ofSada.value > 0);
    CHECK(ofSada < ofAll);
    Minutes uncovered;
    for (const auto& [session, minutes] : store.uncovered({asOf, p.sada, period}))
        uncovered += minutes;
    CHECK(uncovered == Minutes{}); // the one whom no sheet names is of the other structure
    CHECK_FALSE(store.uncovered({asOf, {}, period}).empty());
}
