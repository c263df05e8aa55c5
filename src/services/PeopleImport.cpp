// SPDX-License-Identifier: EUPL-1.2
#include "domain/Text.h"
#include "services/EnrolmentCredit.h"
#include "services/ImportFinders.h"
#include "services/ListImports.h"
#include "services/PersonIndex.h"
#include "services/Workspace.h"
#include "storage/OrganisationStore.h"
#include "storage/PersonBatch.h"
#include "storage/SessionStore.h"

#include <algorithm>
#include <memory>

namespace palas {

namespace {

using Link = KnownPerson::Link;

/// A row as it was understood. What it leaves empty is not known, which erases nothing.
struct Entry {
    Person person;
    OrganisationId organisation;
    std::optional<Role> role;
    QString duty;
    Period period;
    Problems problems;
};

/// A number that a spreadsheet made of « 0639 00 00 00 » has lost its zero.
QString phoneOf(const ImportCells& cells) {
    const QString text = cells.line("phone");
    const bool lostItsZero = std::holds_alternative<qint64>(cells.cell("phone")) && text.size() == 9;
    return lostItsZero ? QLatin1Char('0') + text : text;
}

/// In one batch: people come by the hundred thousand.
Problems writePeople(Workspace& workspace, const std::vector<KnownPerson>& people, ImportSteps& steps) {
    PersonBatch batch(workspace.database());
    for (const KnownPerson& known : people) {
        if (!steps.next())
            return {};
        PersonId id = known.person.id;
        if (known.fresh)
            id = batch.insert(known.person);
        else if (known.changed)
            batch.update(known.person);
        bool moved = false;
        for (Link link : known.links) {
            link.affiliation.person = id;
            if (link.state == Link::State::fresh)
                batch.insert(link.affiliation);
            else if (link.state == Link::State::changed)
                batch.update(link.affiliation);
            moved |= link.state != Link::State::stored;
        }
        // Hours stay where they were earned: only half-days inside the new link follow it.
        if (moved && !known.fresh) [[maybe_unused]]
            const Problems warnings = creditAgain(workspace, workspace.sessions().enrolmentsOf(id));
    }
    return {};
}

class PeopleReader : public ImportReader {
public:
    PeopleReader(Workspace& workspace, const ImportRequest& request)
        : ImportReader(request)
        , structures_(workspace.organisations().all())
        , index_(workspace, request.table.rows.size())
        , asOf_(workspace.asOf()) {}

    ImportWork take() override {
        auto people = std::make_shared<std::vector<KnownPerson>>(index_.takeTouched());
        std::erase_if(*people, [](const KnownPerson& known) {
            return !known.fresh && !known.changed &&
                   std::all_of(known.links.begin(), known.links.end(),
                               [](const Link& link) { return link.state == Link::State::stored; });
        });
        return {int(people->size()), [people](Workspace& workspace, ImportSteps& steps) {
                    return writePeople(workspace, *people, steps);
                }};
    }

protected:
    void read(ImportRow& row, Problems& problems) override {
        Entry entry = entryOfRow();
        row.name = fullName(entry.person);
        if (!hasErrors(entry.problems))
            place(entry, row);
        problems = std::move(entry.problems);
    }

private:
    Entry entryOfRow() {
        Entry entry;
        Person& person = entry.person;
        person = namedPerson();
        person.phone = phoneOf(cells());
        person.note = cells().note("note");
        entry.problems = validate(person);
        person.sex =
            word(
                "sex", sexFromWord, [] { return makeError("sex", "list.sex.unknown"); }, entry.problems)
                .value_or(Sex::unknown);
        readLink(entry);
        return entry;
    }

    void readLink(Entry& entry) {
        entry.organisation = structure(structures_, entry.problems);
        entry.duty = cells().line("duty");
        entry.role = word(
            "role", roleFromWord, [] { return makeError("role", "list.role.unknown"); }, entry.problems);
        entry.period = {day("since", entry.problems), day("until", entry.problems)};
        const bool told = entry.role || !entry.duty.isEmpty() || entry.period != Period{};
        if (told && !entry.organisation.isValid() && !hasErrors(entry.problems))
            entry.problems.push_back(makeError("organisation", "affiliation.organisation.required"));
    }

    void place(Entry& entry, ImportRow& row) {
        const FoldedName name(entry.person);
        row.refused = request().refused.contains(row.number);
        PersonIndex::Found found = index_.find({entry.person, name, entry.organisation, false, false});
        if (found.place < 0 && found.candidates > 1) {
            entry.problems.push_back(makeError("last_name", "list.person.ambiguous",
                                               {row.name, QString::number(found.candidates)}));
            return;
        }
        if (found.place >= 0 && !found.byEmail) {
            row.proposal = proposal(index_.at(found.place), entry);
            row.known = fullName(index_.at(found.place).person);
            if (row.refused)
                found.place = -1;
        }
        if (found.place < 0)
            return addNew(entry, name, row);
        row.known = fullName(index_.at(found.place).person);
        merge(found.place, entry, name, row);
    }

    static ImportRow::Proposal proposal(const KnownPerson& known, const Entry& entry) {
        bool here = !entry.organisation.isValid();
        for (const Link& link : known.links)
            here |= link.affiliation.organisation == entry.organisation;
        return here || known.links.empty() ? ImportRow::Proposal::samePerson : ImportRow::Proposal::moved;
    }

    void addNew(Entry& entry, const FoldedName& name, ImportRow& row) {
        KnownPerson known{entry.person, {}, row.number, true, true};
        if (entry.organisation.isValid()) {
            const Affiliation link = newLink(entry, {});
            append(entry.problems, validate(link, {}));
            known.links.push_back({link, Link::State::fresh});
        }
        row.state = ImportRow::State::fresh;
        if (!hasErrors(entry.problems))
            index_.add(std::move(known), name);
    }

    static Affiliation newLink(const Entry& entry, PersonId person) {
        return {{}, person, entry.organisation, entry.role.value_or(Role::agent), entry.duty, entry.period};
    }

    /// Writes `value` unless the row leaves it empty or an earlier row of the list has told another.
    static bool fill(QString& stored, const QString& value, const char* field, bool earlier, ImportRow& row) {
        return !(earlier && !stored.isEmpty()) && put(row, field, stored, value);
    }

    void merge(int place, Entry& entry, const FoldedName& name, ImportRow& row) {
        KnownPerson known = index_.at(place);
        const bool earlier = known.row > 0;
        const bool hadEmail = !known.person.email.isEmpty();
        Person& person = known.person;
        const FoldedName stored(person);
        bool changed = false;
        // Capitals, accents and the order of names are spelling: the programme's own is kept.
        if (stored.key != name.key && stored.swapped != name.key) {
            changed |= fill(person.lastName, entry.person.lastName, "last_name", earlier, row);
            changed |= fill(person.firstName, entry.person.firstName, "first_name", earlier, row);
        }
        if (person.email.compare(entry.person.email, Qt::CaseInsensitive) != 0)
            changed |= fill(person.email, entry.person.email, "email", earlier, row);
        changed |= fill(person.phone, entry.person.phone, "phone", earlier, row);
        changed |= fill(person.note, entry.person.note, "note", earlier, row);
        changed |= fillSex(person, entry.person.sex, earlier, row);
        known.changed |= changed;
        if (entry.organisation.isValid())
            mergeLink(known, entry, earlier, row);
        if (hasErrors(entry.problems))
            return;
        row.sameAs = known.row;
        known.row = earlier ? known.row : row.number;
        const bool tells = !row.differences.empty() && !(earlier && known.fresh);
        row.state = tells ? ImportRow::State::changed : ImportRow::State::identical;
        index_.at(place) = std::move(known);
        if (!hadEmail)
            index_.rememberEmail(place);
    }

    static bool fillSex(Person& person, Sex sex, bool earlier, ImportRow& row) {
        if (sex == Sex::unknown || sex == person.sex || (earlier && person.sex != Sex::unknown))
            return false;
        row.differences.push_back({QStringLiteral("sex"), toCode(person.sex), toCode(sex)});
        person.sex = sex;
        return true;
    }

    /// The link that the row speaks of: at its structure, not ended before the row's begins.
    static Link* linkOf(KnownPerson& known, const Entry& entry) {
        Link* found = nullptr;
        for (Link& link : known.links) {
            const Period& period = link.affiliation.period;
            const bool over =
                period.to.isValid() && entry.period.from.isValid() && entry.period.from > period.to;
            if (link.affiliation.organisation == entry.organisation && !over)
                found = &link;
        }
        return found;
    }

    void mergeLink(KnownPerson& known, Entry& entry, bool earlier, ImportRow& row) {
        Link* link = linkOf(known, entry);
        if (!link)
            return addLink(known, entry, earlier, row);
        Affiliation& own = link->affiliation;
        const size_t before = row.differences.size();
        fill(own.duty, entry.duty, "duty", earlier, row);
        if (entry.role && *entry.role != own.role && !earlier) {
            row.differences.push_back({QStringLiteral("role"), toCode(own.role), toCode(*entry.role)});
            own.role = *entry.role;
        }
        fillDay(own.period.from, entry.period.from, "since", earlier, row);
        fillDay(own.period.to, entry.period.to, "until", earlier, row);
        if (row.differences.size() > before && link->state == Link::State::stored)
            link->state = Link::State::changed;
        append(entry.problems, validate(own, others(known, link)));
    }

    static void fillDay(QDate& stored, QDate day, const char* field, bool earlier, ImportRow& row) {
        if (!earlier || !stored.isValid())
            put(row, field, stored, day);
    }

    /// Someone who changes structure: the link of the programme that goes on ends the day before.
    void addLink(KnownPerson& known, Entry& entry, bool earlier, ImportRow& row) {
        Affiliation added = newLink(entry, known.person.id);
        if (!added.period.from.isValid() && !known.links.empty() && !earlier)
            added.period.from = asOf_;
        QString before;
        for (Link& link : known.links) {
            Period& period = link.affiliation.period;
            const bool endsFirst =
                added.period.from.isValid() && (!period.from.isValid() || period.from < added.period.from);
            if (period.to.isValid() || link.state == Link::State::fresh || !endsFirst)
                continue;
            before = structures_.name(link.affiliation.organisation);
            period.to = added.period.from.addDays(-1);
            link.state = Link::State::changed;
        }
        row.differences.push_back(
            {QStringLiteral("organisation"), before, structures_.name(entry.organisation)});
        append(entry.problems, validate(added, others(known, nullptr)));
        known.links.push_back({added, Link::State::fresh});
    }

    static std::vector<Affiliation> others(const KnownPerson& known, const Link* except) {
        std::vector<Affiliation> list;
        for (const Link& link : known.links) {
            if (&link != except)
                list.push_back(link.affiliation);
        }
        return list;
    }

    StructureFinder structures_;
    PersonIndex index_;
    QDate asOf_;
};

const ImportField fields[] = {
    {"last_name", lastNameTitles, "Badiane"},
    {"first_name", firstNameTitles, "Vanille"},
    {"sex", "sexe|genre|civilite|gender|title", "Femme"},
    {"organisation_code", codeOfStructureTitles, "97601"},
    {"organisation", structureTitles, "Acoua"},
    {"role", "role|profil|qualite|statut", "Agent"},
    {"duty", "fonction|poste|emploi|metier|intitule du poste|job|position|duty", "Accueil"},
    {"email", emailTitles, "vanille.badiane@exemple.fr"},
    {"phone", "telephone|tel|portable|mobile|numero de telephone|n de telephone|phone|phone number",
     "0639 00 00 00"},
    {"since",
     "rattache depuis|depuis|debut|date de debut|date d arrivee|arrivee|date d entree|du|affiliated "
     "since|since|start",
     "01/01/2021"},
    {"until", "rattache jusqu au|jusqu au|fin|date de fin|date de depart|depart|au|affiliated until|end"},
    {"note", noteTitles},
};

} // namespace

const ImportList peopleList{
    ImportKind::people,
    "people",
    fields,
    "last_name",
    [](const QStringList& counts) -> ChangeLabel {
        return {"import.people", counts};
    },
    [](Workspace& workspace, const ImportRequest& request) -> std::unique_ptr<ImportReader> {
        return std::make_unique<PeopleReader>(workspace, request);
    }};

} // namespace palas
