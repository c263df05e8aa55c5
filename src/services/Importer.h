// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/Person.h"
#include "domain/Session.h"
#include "services/Outcome.h"
#include "services/TableReader.h"

#include <functional>
#include <QSet>

namespace palas {
class Workspace;

enum class ImportKind { people, enrolments };
[[nodiscard]] QString toCode(ImportKind kind); ///< "people", "enrolments"
[[nodiscard]] std::optional<ImportKind> importKindFromCode(const QString& code);

/// What a column of a list can bring, by stable name ("last_name"), in the order of the template.
[[nodiscard]] QStringList importFields(ImportKind kind);
/// The field of each title by its words in French and English, accents ignored; empty: not read. No field
/// twice.
[[nodiscard]] QStringList matchedFields(ImportKind kind, const QStringList& titles);

struct ImportRequest {
    ImportKind kind = ImportKind::people;
    ForeignTable table;
    QStringList fields;     ///< by column; empty: the column is not read
    QSet<int> refused = {}; ///< rows whose proposal was refused: somebody else
};
[[nodiscard]] ImportRequest importRequest(ImportKind kind, ForeignTable table);

/// What one row of the list would do.
struct ImportRow {
    enum class State { fresh, changed, identical, rejected };
    /// A person recognised by the name alone, to be accepted or refused.
    enum class Proposal {
        none,
        samePerson, ///< at the structure of the row, or the row names none
        moved,      ///< at another structure: a second affiliation begins
    };
    struct Difference {
        QString field; ///< of importFields()
        QString before;
        QString after;
    };

    int number = 0; ///< of the row in the list
    State state = State::fresh;
    Proposal proposal = Proposal::none;
    bool refused = false; ///< the proposal
    int sameAs = 0;       ///< an earlier row about the same person; 0: none
    QString name;         ///< « Houdah Safran », as the list writes it
    QString known;        ///< full name of the person recognised; session code of an enrolment
    std::vector<Difference> differences;
    Problems problems; ///< rejected: why
};

/// What an import would write, made against one state of the programme.
struct ImportPlan {
    struct Link {
        enum class State { stored, changed, fresh };
        Affiliation affiliation;
        State state = State::stored;
    };
    struct KnownPerson {
        Person person;
        std::vector<Link> links;
        int row = 0; ///< the first of the list about this person; 0: none
        bool fresh = false;
        bool changed = false;
    };

    ImportKind kind = ImportKind::people;
    std::vector<ImportRow> rows;
    Problems problems; ///< of the list as a whole: nothing of it can be read
    std::vector<KnownPerson> people;
    std::vector<Enrolment> enrolments; ///< with an id: the day of enrolment changes
    QByteArray head;                   ///< of the history that it was made against

    [[nodiscard]] int count(ImportRow::State state) const;
    /// Whether there is anything to write.
    [[nodiscard]] bool isEmpty() const;
};

/// False asks to stop.
using ImportProgress = std::function<bool(int done, int total)>;

/// Reads the programme and compares; writes nothing. Nothing when it was stopped.
[[nodiscard]] std::optional<ImportPlan> planImport(Workspace& workspace, const ImportRequest& request,
                                                   const ImportProgress& progress = {});
/// The whole list as one recorded change. Refused, with nothing written: list.stale when the programme
/// changed since the plan, list.cancelled when it was stopped.
Outcome runImport(Workspace& workspace, const ImportPlan& plan, const ImportProgress& progress = {});

/// A list to be filled in: one line of titles, and an example that is a remark. Titles are worded above.
[[nodiscard]] Table importTemplate(ImportKind kind);

} // namespace palas
