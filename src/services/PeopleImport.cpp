// SPDX-License-Identifier: EUPL-1.2
#include "domain/Text.h"
#include "services/ImportFields.h"
#include "services/ListImports.h"
#include "services/PersonIndex.h"
#include "services/Workspace.h"
#include "storage/OrganisationStore.h"

namespace palas {

namespace {

using Link = ImportPlan::Link;

/// A row as it was understood. What it leaves empty is not known, which erases nothing.
struct Entry {
    Person person;
    OrganisationId organisation;
    std::optional<Role> role;
    QString duty;
    Period period;
    Problems problems;
};

/// Word processors change apostrophes and spaces; that is no change of a text.
bool sameText(const QString& a, const QString& b) {
    if (a == b)
        return true;
    const auto plain = [](QString text) {
        return text.replace(QChar(0x2019), u'\'').replace(QChar(0x00A0), u' ').replace(QChar(0x202F), u' ');
    };
    return plain(a) == plain(b);
}

/// A number that a spreadsheet made of « 0639 00 00 00 » has lost its zero.
QString phoneOf(const ImportCells& cells) {
    const QString text = cells.line("phone");
    const bool lostItsZero = std::holds_alternative<qint64>(cells.cell("phone")) && text.size() == 9;
    return lostItsZero ? QLatin1Char('0') + text : text;
}

class Planner {
public:
    Planner(Workspace& workspace, const ImportRequest& request)
        : request_(request)
        , cells_(request.fields)
        , structures_(workspace.organisations().all())
        , index_(workspace, request.table.rows.size())
        , asOf_(workspace.asOf()) {}

    ImportRow row(const ForeignTable::Row& source) {
        cells_.setRow(source.cells);
        Entry entry = read();
        ImportRow row;
        row.number = source.number;
        row.name = fullName(entry.person);
        if (!hasErrors(entry.problems))
            place(entry, row);
        if (hasErrors(entry.problems)) {
            row.state = ImportRow::State::rejected;
            row.problems = std::move(entry.problems);
        }
        return row;
    }

    std::vector<ImportPlan::KnownPerson> takePeople() { return index_.takeTouched(); }

private:
    Entry read() {
        Entry entry;
        Person& person = entry.person;
        person.lastName = cells_.line("last_name");
        person.firstName = cells_.line("first_name");
        person.email = cells_.line("email");
        person.phone = phoneOf(cells_);
        if (cells_.has("note"))
            person.note = cleanedNote(seenText(cells_.cell("note")));
        entry.problems = validate(person);
        if (const QString sex = cells_.line("sex"); !sex.isEmpty()) {
            const auto known = sexFromWord(sex);
            if (!known)
                entry.problems.push_back(makeError("sex", "list.sex.unknown", {sex}));
            person.sex = known.value_or(Sex::unknown);
        }
        readLink(entry);
        return entry;
    }

    void readLink(Entry& entry) {
        entry.organisation = structureOfRow(cells_, structures_, entry.problems);
        entry.duty = cells_.line("duty");
        if (const QString role = cells_.line("role"); !role.isEmpty()) {
            entry.role = roleFromWord(role);
            if (!entry.role)
                entry.problems.push_back(makeError("role", "list.role.unknown", {role}));
        }
        entry.period = {dayOfRow(cells_, "since", entry.problems), dayOfRow(cells_, "until", entry.problems)};
        const bool told = entry.role || !entry.duty.isEmpty() || entry.period != Period{};
        if (told && !entry.organisation.isValid() && !hasErrors(entry.problems))
            entry.problems.push_back(makeError("organisation", "affiliation.organisation.required"));
    }

    void place(Entry& entry, ImportRow& row) {
        const FoldedName name(entry.person);
        row.refused = request_.refused.contains(row.number);
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

    static ImportRow::Proposal proposal(const ImportPlan::KnownPerson& known, const Entry& entry) {
        bool here = !entry.organisation.isValid();
        for (const Link& link : known.links)
            here |= link.affiliation.organisation == entry.organisation;
        return here || known.links.empty() ? ImportRow::Proposal::samePerson : ImportRow::Proposal::moved;
    }

    void addNew(Entry& entry, const FoldedName& name, ImportRow& row) {
        ImportPlan::KnownPerson known{entry.person, {}, row.number, true, true};
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
    bool fill(QString& stored, const QString& value, const char* field, bool earlier, ImportRow& row) {
        if (value.isEmpty() || sameText(stored, value) || (earlier && !stored.isEmpty()))
            return false;
        row.differences.push_back({QLatin1String(field), stored, value});
        stored = value;
        return true;
    }

    void merge(int place, Entry& entry, const FoldedName& name, ImportRow& row) {
        ImportPlan::KnownPerson known = index_.at(place);
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
    static Link* linkOf(ImportPlan::KnownPerson& known, const Entry& entry) {
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

    void mergeLink(ImportPlan::KnownPerson& known, Entry& entry, bool earlier, ImportRow& row) {
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
        if (!day.isValid() || day == stored || (earlier && stored.isValid()))
            return;
        row.differences.push_back(
            {QLatin1String(field), stored.toString(Qt::ISODate), day.toString(Qt::ISODate)});
        stored = day;
    }

    /// Someone who changes structure: the link of the programme that goes on ends the day before.
    void addLink(ImportPlan::KnownPerson& known, Entry& entry, bool earlier, ImportRow& row) {
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

    static std::vector<Affiliation> others(const ImportPlan::KnownPerson& known, const Link* except) {
        std::vector<Affiliation> list;
        for (const Link& link : known.links) {
            if (&link != except)
                list.push_back(link.affiliation);
        }
        return list;
    }

    const ImportRequest& request_;
    ImportCells cells_;
    StructureFinder structures_;
    PersonIndex index_;
    QDate asOf_;
};

} // namespace

OrganisationId structureOfRow(const ImportCells& cells, StructureFinder& structures, Problems& problems) {
    const QString code = cells.line("organisation_code");
    const QString words = code.isEmpty() ? cells.line("organisation") : code;
    if (words.isEmpty())
        return {};
    const OrganisationId id = structures.find(words);
    if (!id.isValid())
        problems.push_back(makeError("organisation", "list.structure.unknown", {words}));
    return id;
}

QDate dayOfRow(const ImportCells& cells, const char* field, Problems& problems) {
    const Table::Cell& cell = cells.cell(field);
    if (cells.line(field).isEmpty())
        return {};
    const QDate day = readDay(cell);
    if (!day.isValid())
        problems.push_back(makeError(QLatin1String(field), "list.date.unreadable", {seenText(cell)}));
    return day;
}

bool planPeople(Workspace& workspace, const ImportRequest& request, const ImportProgress& progress,
                ImportPlan& plan) {
    Planner planner(workspace, request);
    const int total = int(request.table.rows.size());
    plan.rows.reserve(size_t(total));
    for (int i = 0; i < total; ++i) {
        if (progress && i % rowsPerProgress == 0 && !progress(i, total))
            return false;
        plan.rows.push_back(planner.row(request.table.rows[size_t(i)]));
    }
    plan.people = planner.takePeople();
    return true;
}

} // namespace palas
