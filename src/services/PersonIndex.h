// SPDX-License-Identifier: EUPL-1.2
#pragma once

// Private to services: the people that an import knows, those of the list joining as they are read.

#include "domain/Person.h"
#include "domain/Problem.h"

#include <QMultiHash>

namespace palas {
class Workspace;

/// Someone of the programme or of the list, with the structures they belong to.
struct KnownPerson {
    struct Link {
        enum class State { stored, changed, fresh };
        Affiliation affiliation;
        State state = State::stored;
    };
    Person person;
    std::vector<Link> links;
    int row = 0; ///< the first of the list about this person; 0: none
    bool fresh = false;
    bool changed = false;
};

/// A name as two orders of its folded halves; equal or swapped halves are one name.
struct FoldedName {
    explicit FoldedName(const Person& person);
    QString key;     ///< « safran houdah », as matchKey()
    QString swapped; ///< « houdah safran »
    /// Of more than one letter.
    [[nodiscard]] bool sharesAWord(const FoldedName& other) const;
};

class PersonIndex {
public:
    /// `expected`: how many more the list may bring.
    PersonIndex(Workspace& workspace, size_t expected);

    struct Wanted {
        const Person& person;
        const FoldedName& name;
        OrganisationId organisation; ///< none: any
        bool onlyByEmail = false;    ///< the proposal of the name was refused
        bool stored = false;         ///< only someone of the programme
    };
    struct Found {
        int place = -1; ///< none
        bool byEmail = false;
        int candidates = 0; ///< people of that name; more than one without a place: which one is not known
    };
    /// By e-mail when the names have a word in common (some mailboxes are shared), else by folded name.
    [[nodiscard]] Found find(const Wanted& wanted) const;
    /// The same by a whole name, in either order: « Houdah Safran ».
    [[nodiscard]] Found find(const QString& fullName, OrganisationId organisation) const;

    /// Someone of the programme, as a row of a list names them; null with a problem when there is no one
    /// such.
    [[nodiscard]] const KnownPerson* findStored(const Person& named, OrganisationId organisation,
                                                Problems& problems) const;

    int add(KnownPerson person, const FoldedName& name);
    [[nodiscard]] KnownPerson& at(int place) { return people_[size_t(place)]; }
    [[nodiscard]] const KnownPerson& at(int place) const { return people_[size_t(place)]; }
    /// After the e-mail of someone was filled in.
    void rememberEmail(int place);
    /// Those whom the list is about.
    [[nodiscard]] std::vector<KnownPerson> takeTouched();

private:
    [[nodiscard]] int findByEmail(const Wanted& wanted) const;
    [[nodiscard]] bool belongsTo(int place, OrganisationId organisation) const;

    std::vector<KnownPerson> people_;
    QMultiHash<QString, int> byName_;
    QMultiHash<QString, int> byEmail_;
};

/// Why there is no place for a name that was looked for: list.person.ambiguous, list.person.unknown.
[[nodiscard]] Problem notFound(const char* field, const QString& name, const PersonIndex::Found& found);

} // namespace palas
