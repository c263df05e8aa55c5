// SPDX-License-Identifier: EUPL-1.2
#include "services/PersonIndex.h"

#include "domain/Text.h"
#include "services/Workspace.h"
#include "storage/PersonStore.h"

#include <algorithm>

namespace palas {

namespace {

QString mailbox(const QString& email) {
    return email.toLower();
}

} // namespace

FoldedName::FoldedName(const Person& person) {
    const QString last = folded(person.lastName);
    const QString first = folded(person.firstName);
    key = first.isEmpty() ? last : QString(last % ' ' % first);
    swapped = first.isEmpty() ? last : QString(first % ' ' % last);
}

bool FoldedName::sharesAWord(const FoldedName& other) const {
    const auto words = QStringView(other.key).split(u' ', Qt::SkipEmptyParts);
    for (const QStringView word : QStringView(key).split(u' ', Qt::SkipEmptyParts)) {
        if (word.size() > 1 && words.contains(word))
            return true;
    }
    return false;
}

PersonIndex::PersonIndex(Workspace& workspace, size_t expected) {
    const std::vector<Person> people = workspace.people().all();
    people_.reserve(people.size() + expected);
    byName_.reserve(qsizetype(people.size() + expected));
    byEmail_.reserve(qsizetype(people.size() + expected));
    QHash<PersonId, int> places;
    for (const Person& person : people) {
        places.insert(person.id, int(people_.size()));
        add({person, {}, 0, false, false}, FoldedName(person));
    }
    for (const Affiliation& link : workspace.people().allAffiliations())
        at(places.value(link.person)).links.push_back({link, KnownPerson::Link::State::stored});
}

int PersonIndex::add(KnownPerson person, const FoldedName& name) {
    const int place = int(people_.size());
    people_.push_back(std::move(person));
    byName_.insert(name.key, place);
    rememberEmail(place);
    return place;
}

void PersonIndex::rememberEmail(int place) {
    if (const QString& email = at(place).person.email; !email.isEmpty())
        byEmail_.insert(mailbox(email), place);
}

bool PersonIndex::belongsTo(int place, OrganisationId organisation) const {
    const auto& links = at(place).links;
    return std::any_of(links.begin(), links.end(), [&](const KnownPerson::Link& link) {
        return link.affiliation.organisation == organisation;
    });
}

int PersonIndex::findByEmail(const Wanted& wanted) const {
    int found = -1;
    if (wanted.person.email.isEmpty())
        return found;
    const auto [begin, end] = byEmail_.equal_range(mailbox(wanted.person.email));
    for (auto it = begin; it != end; ++it) {
        const FoldedName name(at(it.value()).person);
        if (name.key == wanted.name.key || name.swapped == wanted.name.key)
            return it.value();
        if (name.sharesAWord(wanted.name))
            found = found < 0 ? it.value() : std::min(found, it.value());
    }
    return found;
}

PersonIndex::Found PersonIndex::find(const Wanted& wanted) const {
    if (const int place = findByEmail(wanted); place >= 0)
        return {place, true, 1};
    Found found;
    if (wanted.onlyByEmail)
        return found;
    std::vector<int> all, here;
    const auto collect = [&](const QString& key) {
        const auto [begin, end] = byName_.equal_range(key);
        for (auto it = begin; it != end; ++it) {
            const KnownPerson& known = at(it.value());
            // Two rows with two addresses are two people of one name.
            const bool apart =
                known.row > 0 && !known.person.email.isEmpty() && !wanted.person.email.isEmpty();
            if (apart || (wanted.stored && known.fresh))
                continue;
            all.push_back(it.value());
            if (!wanted.organisation.isValid() || belongsTo(it.value(), wanted.organisation))
                here.push_back(it.value());
        }
    };
    collect(wanted.name.key);
    if (all.empty() && wanted.name.swapped != wanted.name.key)
        collect(wanted.name.swapped);
    found.candidates = int(here.empty() ? all.size() : here.size());
    if (found.candidates == 1)
        found.place = here.empty() ? all.front() : here.front();
    return found;
}

/// Where the name parts from the first name is not known: « Jean Marie de la Baie ».
PersonIndex::Found PersonIndex::find(const QString& fullName, OrganisationId organisation) const {
    const QStringList words = fullName.split(u' ', Qt::SkipEmptyParts);
    Found found;
    for (qsizetype part = words.size() > 1 ? 1 : 0; part < words.size() && found.candidates == 0; ++part) {
        Person person;
        person.firstName = words.mid(0, part).join(u' ');
        person.lastName = words.mid(part).join(u' ');
        found = find({person, FoldedName(person), organisation, false, true});
    }
    return found;
}

const KnownPerson* PersonIndex::findStored(const Person& named, OrganisationId organisation,
                                           Problems& problems) const {
    const QString name = named.lastName.isEmpty() ? named.email : fullName(named);
    if (name.isEmpty()) {
        problems.push_back(makeError("last_name", "person.last_name.required"));
        return nullptr;
    }
    const Found found = find({named, FoldedName(named), organisation, false, true});
    if (found.place >= 0)
        return &at(found.place);
    problems.push_back(notFound("last_name", name, found));
    return nullptr;
}

std::vector<KnownPerson> PersonIndex::takeTouched() {
    std::vector<KnownPerson> touched;
    for (KnownPerson& known : people_) {
        if (known.row > 0)
            touched.push_back(std::move(known));
    }
    return touched;
}

Problem notFound(const char* field, const QString& name, const PersonIndex::Found& found) {
    return found.candidates > 1
               ? makeError(field, "list.person.ambiguous", {name, QString::number(found.candidates)})
               : makeError(field, "list.person.unknown", {name});
}

} // namespace palas
