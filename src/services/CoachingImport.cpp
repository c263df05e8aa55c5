// SPDX-License-Identifier: EUPL-1.2

// Appointments of coaching: recognised by their code, else by structure, day, start and coach. Their document
// does not come with a list.

#include "domain/Text.h"
#include "services/CoachingWork.h"
#include "services/ImportFinders.h"
#include "services/ListImports.h"
#include "services/PersonIndex.h"
#include "services/Workspace.h"
#include "storage/CoachingStore.h"
#include "storage/OrganisationStore.h"
#include "storage/PersonStore.h"

#include <algorithm>
#include <memory>

namespace palas {

namespace {

/// An entry as the rows read so far leave it.
struct KnownEntry {
    CoachingEntry entry;
    std::optional<CoachingEntry> stored;
    int row = 0; ///< of the list, about it; 0: none
    bool written = false;
};

QString clockText(std::optional<int> minute) {
    return seenText(clockCell(minute));
}

/// What tells an entry without code from others; empty while a part of it is missing.
QString keyOf(const CoachingEntry& entry) {
    if (!entry.organisation.isValid() || !entry.date.isValid() || !entry.start || entry.coach.isEmpty())
        return {};
    return QStringLiteral("%1 %2 %3 %4")
        .arg(entry.organisation.value)
        .arg(entry.date.toJulianDay())
        .arg(*entry.start)
        .arg(folded(entry.coach));
}

Problems writeEntries(Workspace& workspace, const std::vector<CoachingEntry>& entries, ImportSteps& steps) {
    for (CoachingEntry entry : entries) {
        if (!steps.next())
            return {};
        if (entry.code.isEmpty())
            entry.code = workspace.coaching().nextCode();
        if (entry.id.isValid())
            workspace.coaching().update(entry);
        else
            workspace.coaching().insert(entry);
    }
    return {};
}

class CoachingReader : public ImportReader {
public:
    CoachingReader(Workspace& workspace, const ImportRequest& request)
        : ImportReader(request)
        , workspace_(workspace)
        , structures_(workspace.organisations().all())
        , people_(workspace, 0) {
        for (const CoachingEntry& entry : workspace.coaching().entries())
            keep({entry, entry, 0, false}, -1);
    }

    ImportWork take() override {
        auto entries = std::make_shared<std::vector<CoachingEntry>>();
        for (const KnownEntry& known : entries_) {
            if (known.written)
                entries->push_back(known.entry);
        }
        // Codes of the list first: those that are drawn come after them.
        std::stable_partition(entries->begin(), entries->end(),
                              [](const CoachingEntry& entry) { return !entry.code.isEmpty(); });
        return {int(entries->size()), [entries](Workspace& workspace, ImportSteps& steps) {
                    return writeEntries(workspace, *entries, steps);
                }};
    }

protected:
    void read(ImportRow& row, Problems& problems) override {
        row.name = cells().name({"code"});
        if (row.name.isEmpty())
            row.name = cells().name({"organisation", "date", "start"});
        CoachingEntry said;
        said.code = cells().line("code");
        said.organisation = structure(structures_, problems);
        said.date = day("date", problems);
        said.start = clock("start", problems);
        said.coach = cells().line("coach");
        if (hasErrors(problems))
            return;
        const int place =
            said.code.isEmpty() ? byKey_.value(keyOf(said), -1) : byCode_.value(folded(said.code), -1);
        KnownEntry known = place < 0 ? KnownEntry{} : entries_[size_t(place)];
        if (known.row > 0)
            return problems.push_back(makeError({}, "list.row.twice", {QString::number(known.row)}));
        if (place < 0)
            known.entry.code = said.code;
        fill(known.entry, said, row, problems);
        if (!hasErrors(problems) && (place < 0 || !row.differences.empty()))
            append(problems, checked(known));
        if (hasErrors(problems))
            return;
        settle(row, place < 0);
        row.known = known.entry.code;
        known.row = row.number;
        known.written = row.state != ImportRow::State::identical;
        keep(std::move(known), place);
    }

private:
    void fill(CoachingEntry& entry, const CoachingEntry& said, ImportRow& row, Problems& problems) {
        if (said.organisation.isValid())
            put(row, "organisation", entry.organisation, said.organisation,
                [this](OrganisationId id) { return structures_.name(id); });
        put(row, "date", entry.date, said.date);
        if (said.start)
            put(row, "start", entry.start, said.start, clockText);
        if (const auto end = clock("end", problems))
            put(row, "end", entry.end, end, clockText);
        put(row, "zone", entry.zone, cells().line("zone"));
        putCancelled(row, entry.cancelled, cells().line("state"), "booked");
        // Capitals and accents are spelling: the programme's own is kept.
        if (!isSameCoach(entry.coach, said.coach))
            put(row, "coach", entry.coach, said.coach);
        put(row, "modality", entry.modality,
            word(
                "modality", coachingModalityFromWord,
                [] { return makeError("modality", "list.coaching_modality.unknown"); }, problems),
            [](CoachingModality modality) { return toCode(modality); });
        if (const QString names = cells().note("people"); !names.isEmpty())
            put(row, "people", entry.people, peopleOf(names, entry.organisation, problems),
                [this](const std::vector<PersonId>& people) { return namesOf(people); });
        put(row, "theme", entry.theme, cells().line("theme"));
        put(row, "work_done", entry.workDone, cells().note("work_done"));
        put(row, "next_step", entry.nextStep, cells().note("next_step"));
    }

    /// Names with « ; » between; those of the structure before their namesakes.
    std::optional<std::vector<PersonId>> peopleOf(const QString& names, OrganisationId at,
                                                  Problems& problems) const {
        std::vector<PersonId> people;
        for (const QString& part : QString(names).replace(u'\n', u';').split(u';')) {
            const QString name = cleanedLine(part);
            if (name.isEmpty())
                continue;
            const PersonIndex::Found found = people_.find(name, at);
            if (found.place >= 0)
                people.push_back(people_.at(found.place).person.id);
            else
                problems.push_back(notFound("people", name, found));
        }
        std::sort(people.begin(), people.end());
        people.erase(std::unique(people.begin(), people.end()), people.end());
        return people;
    }

    QString namesOf(const std::vector<PersonId>& people) const {
        QStringList names;
        for (const PersonId id : people)
            names << fullName(workspace_.people().find(id).value_or(Person{}));
        names.sort();
        return names.join(QStringLiteral("; "));
    }

    Problems checked(const KnownEntry& known) const {
        CoachingEntry entry = known.entry;
        if (entry.code.isEmpty())
            entry.code = QLatin1Char('#'); // drawn when it is written
        std::vector<CoachingEntry> others;
        for (const int days : {-1, 0, 1}) {
            const auto [begin, end] = byDay_.equal_range(entry.date.addDays(days));
            for (auto it = begin; it != end; ++it) {
                const KnownEntry& other = entries_[size_t(it.value())];
                if (other.entry.id.isValid() && other.entry.id == entry.id)
                    continue;
                others.push_back(other.entry);
                if (other.entry.code.isEmpty()) // named by its row
                    others.back().code = QStringLiteral("#%1").arg(other.row);
            }
        }
        return checkEntry(workspace_, entry, known.stored, others);
    }

    /// At `place`, or as a new one.
    void keep(KnownEntry known, int place) {
        const CoachingEntry& entry = known.entry;
        const int now = place < 0 ? int(entries_.size()) : place;
        if (place >= 0) {
            const CoachingEntry& before = entries_[size_t(place)].entry;
            byDay_.remove(before.date, place);
            byKey_.remove(keyOf(before));
        }
        byDay_.insert(entry.date, now);
        if (!entry.code.isEmpty())
            byCode_.insert(folded(entry.code), now);
        // One that was cancelled gives way to the one that took its place.
        const QString key = keyOf(entry);
        if (!key.isEmpty() && (!entry.cancelled || !byKey_.contains(key)))
            byKey_.insert(key, now);
        if (place < 0)
            entries_.push_back(std::move(known));
        else
            entries_[size_t(place)] = std::move(known);
    }

    Workspace& workspace_;
    StructureFinder structures_;
    PersonIndex people_;
    std::vector<KnownEntry> entries_;
    QHash<QString, int> byCode_;
    QHash<QString, int> byKey_;
    QMultiHash<QDate, int> byDay_;
};

const ImportField fields[] = {
    {"code", "code coaching|n|numero|reference", "CO-001"},
    {"organisation_code", codeOfStructureTitles, "97601"},
    {"organisation", structureTitles, "Acoua"},
    {"date", "jour|date du coaching|day", "28/06/2021"},
    {"start", "debut|heure de debut|heure|de|start time", "09:00"},
    {"end", "fin|heure de fin|a|end time", "11:00"},
    {"zone", "fuseau horaire|fuseau|time zone", "Indian/Mayotte"},
    {"state", stateTitles},
    {"coach", "nom du coach|intervenant|intervenante|consultant|consultante", "Coach invitée"},
    {"modality", modalityTitles, "Visioconférence"},
    {"people", "personnes|participants|personnes accompagnees|participant s", "Vanille Badiane; Nadia Genêt"},
    {"theme", "thematique|sujet|objet|subject|topic", "Portrait de territoire"},
    {"work_done", "travail realise|travaux|compte rendu|contenu|work done", ""},
    {"next_step", "prochaine etape|suite|suites|next step", ""},
};

} // namespace

const ImportList coachingList{
    ImportKind::coaching,
    "coaching",
    fields,
    "code|organisation|organisation_code",
    [](const QStringList& counts) -> ChangeLabel {
        return {"import.coaching", counts};
    },
    [](Workspace& workspace, const ImportRequest& request) -> std::unique_ptr<ImportReader> {
        return std::make_unique<CoachingReader>(workspace, request);
    }};

} // namespace palas
