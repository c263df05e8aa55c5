// SPDX-License-Identifier: EUPL-1.2
#include "services/DemoCoaching.h"

#include "domain/Coaching.h"
#include "domain/Session.h"
#include "services/DemoEvidence.h"
#include "services/DemoScan.h"
#include "services/Workspace.h"
#include "storage/CoachingStore.h"
#include "storage/OrganisationStore.h"
#include "storage/PersonStore.h"
#include "storage/SessionStore.h"

#include <algorithm>

namespace palas {

namespace {

constexpr int longestWait = 60; ///< days
constexpr unsigned seed = 1898;
constexpr int filedDaysAfter = 6;
constexpr int directors = 3; ///< ranks 0 to 2 direct or are elected
const QDate grantedOn(2021, 9, 1);
const QDate dayOfGenesis(2022, 5, 15);

bool isWeekend(QDate day) {
    return day.dayOfWeek() > Qt::Friday;
}

} // namespace

DemoCoaching::DemoCoaching(Workspace& workspace, const DemoPlan& plan, const std::vector<DemoPerson>& people)
    : workspace_(workspace)
    , plan_(plan)
    , people_(people)
    , random_(seed + unsigned(plan.wave)) {}

OrganisationId DemoCoaching::idOf(const QString& code) const {
    return workspace_.organisations().findByCode(code).value().id;
}

void DemoCoaching::write() {
    grantHours();
    transferHours();
    for (size_t structure = 0; structure < plan_.structures.size(); ++structure)
        writeEntries(structure);
}

void DemoCoaching::grantHours() {
    for (const DemoPlan::Structure& structure : plan_.structures)
        workspace_.coaching().insert(
            CoachingGrant{{}, idOf(structure.code), {plan_.coaching.granted}, grantedOn, {}});
}

void DemoCoaching::transferHours() {
    for (const DemoPlan::Coaching::Transfer& transfer : plan_.coaching.transfers)
        workspace_.coaching().insert(CoachingTransfer{
            {}, idOf(transfer.from), idOf(transfer.to), {transfer.minutes}, transfer.on, transfer.reason});
}

void DemoCoaching::writeEntries(size_t index) {
    const DemoPlan::Structure& structure = plan_.structures[index];
    const std::vector<int>& lengths = structure.coaching;
    const int spent = int(lengths.size()) - structure.booked;
    // From the beginning of October to the beginning of May, then once a fortnight.
    const QDate first = QDate(2021, 10, 4).addDays(int(index) % 9);
    const int step = spent > 1 ? 205 / (spent - 1) : 0;
    for (int number = 0; number < int(lengths.size()); ++number) {
        const QDate wanted = number < spent
                                 ? first.addDays(step * number)
                                 : QDate(2022, 5, 24).addDays(14 * (number - spent) + int(index) % 3);
        CoachingEntry entry = place(index, wanted, lengths[size_t(number)]);
        entry.code = workspace_.coaching().nextCode();
        tell(entry, structure, number, spent);
        entry.id = workspace_.coaching().insert(entry);
        written_.push_back(entry);
    }
}

/// The first free moment from a day on, for one or two people of the structure.
CoachingEntry DemoCoaching::place(size_t structure, QDate wanted, int minutes) {
    std::vector<const DemoPerson*> team;
    for (const DemoPerson& person : people_) {
        if (person.structure == int(structure))
            team.push_back(&person);
    }
    CoachingEntry entry;
    entry.organisation = idOf(plan_.structures[structure].code);
    entry.coach = plan_.coaching.coaches.at(int(structure) % int(plan_.coaching.coaches.size()));
    if (plan_.wave > 0) // each wave has coaches of its own, or they would have no time
        entry.coach += QStringLiteral(" %1").arg(plan_.wave + 1);
    entry.modality = random_.chance(20) ? CoachingModality::phone : CoachingModality::video;
    const bool parisClock = random_.chance(25);
    if (parisClock)
        entry.zone = QStringLiteral("Europe/Paris");
    int team0 = random_.below(int(team.size()));
    for (entry.date = wanted;; entry.date = entry.date.addDays(1)) {
        // Who left for another structure is never free here again: somebody else comes.
        if (entry.date > wanted.addDays(longestWait)) {
            entry.date = wanted;
            team0 = (team0 + 1) % int(team.size());
        }
        for (const int hour : {15, 14, 10, 8}) {
            entry.start = (parisClock ? hour - 1 : hour) * 60;
            entry.end = *entry.start + minutes;
            entry.people = {team[size_t(team0)]->id};
            if (team0 >= directors)
                entry.people.push_back(team.front()->id);
            std::sort(entry.people.begin(), entry.people.end());
            if (!isWeekend(entry.date) && isFree(entry))
                return entry;
        }
    }
}

bool DemoCoaching::isFree(const CoachingEntry& entry) const {
    for (const CoachingEntry& other : written_) {
        const bool shared = std::any_of(other.people.begin(), other.people.end(), [&](PersonId person) {
            return std::binary_search(entry.people.begin(), entry.people.end(), person);
        });
        if ((shared || other.coach == entry.coach) && overlap(entry, other))
            return false;
    }
    for (const PersonId person : entry.people) {
        const auto links = workspace_.people().affiliations(person);
        const bool belongs = std::any_of(links.begin(), links.end(), [&](const Affiliation& link) {
            return link.organisation == entry.organisation && link.period.contains(entry.date);
        });
        if (!belongs || !workspace_.sessions().otherHalfDays(person, {}, entry.date, entry.date).empty())
            return false;
    }
    return true;
}

/// What was said, and the document of careful structures; nothing yet for what is to come.
void DemoCoaching::tell(CoachingEntry& entry, const DemoPlan::Structure& structure, int number, int spent) {
    const auto& talks = plan_.coaching.talks;
    const DemoPlan::Coaching::Talk& talk = talks[size_t(number) % talks.size()];
    entry.theme = talk.theme;
    if (number >= spent)
        return;
    const bool last = number + 1 == spent;
    entry.cancelled = structure.dropped && number == 1;
    if (entry.cancelled)
        return;
    // The latest talk of careless structures is not written up.
    if (!last || structure.care > 60) {
        entry.workDone = talk.workDone;
        entry.nextStep = talk.nextStep;
    }
    const bool careful = structure.care >= 85 || (!last && random_.chance(structure.care + 15));
    if (careful)
        entry.evidence = file(entry);
}

EvidenceId DemoCoaching::file(const CoachingEntry& entry) {
    DemoScanPage page;
    page.title = QStringLiteral("Relevé de connexion %1 (démonstration)").arg(entry.code);
    page.subtitle = entry.theme + QStringLiteral(" - ") + entry.coach;
    page.columns << entry.date.toString(QStringLiteral("dd/MM/yyyy"));
    for (const DemoPerson& person : people_) {
        if (std::binary_search(entry.people.begin(), entry.people.end(), person.id))
            page.lines.push_back(
                {person.name, {QStringLiteral("connexion : %1 min").arg(duration(entry).value)}});
    }
    return fileDemo(workspace_, demoScan(page), entry.code + QStringLiteral(".pdf"),
                    std::min(entry.date.addDays(filedDaysAfter), dayOfGenesis));
}

} // namespace palas
