// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "services/Outcome.h"
#include "services/TableReader.h"

#include <functional>
#include <QSet>

namespace palas {
class Workspace;

enum class ImportKind { people, enrolments, sessions, immersions, coaching, equipment, electives, mooc };
inline constexpr ImportKind importKinds[] = {
    ImportKind::people,   ImportKind::enrolments, ImportKind::sessions,  ImportKind::immersions,
    ImportKind::coaching, ImportKind::equipment,  ImportKind::electives, ImportKind::mooc};
/// "people", "coaching": what the export that it reads back is called.
[[nodiscard]] QString toCode(ImportKind kind);
[[nodiscard]] std::optional<ImportKind> importKindFromCode(const QString& code);

/// What a column of a list can bring, by stable name ("last_name"), in the order of the template: what the
/// export of the same name writes, without what follows from other rows.
[[nodiscard]] QStringList importFields(ImportKind kind);
/// The field of each title by its words in French and English, accents ignored; empty: not read. No field
/// twice.
[[nodiscard]] QStringList matchedFields(ImportKind kind, const QStringList& titles);

struct ImportRequest {
    ImportKind kind = ImportKind::people;
    ForeignTable table;
    QStringList fields;     ///< by column; empty: the column is not read
    QSet<int> refused = {}; ///< rows whose proposal was refused: somebody else
    QString bulkField = {}; ///< the one that all rows of a list of ours have in common (BulkEdit.h)
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
    QString name;         ///< « Houdah Safran », « CO-012 », as the list writes it
    QString known;        ///< full name of the person recognised; session code of an enrolment
    std::vector<Difference> differences;
    Problems problems; ///< rejected: why; else warnings
};

class ImportSteps;

/// What the rows write together.
struct ImportWork {
    int steps = 0; ///< 0: nothing
    std::function<Problems(Workspace&, ImportSteps&)> write;
};

/// What an import would write, made against one state of the programme.
struct ImportPlan {
    ImportKind kind = ImportKind::people;
    QString bulkField = {}; ///< of the request
    std::vector<ImportRow> rows;
    Problems problems; ///< of the list as a whole: nothing of it can be read
    ImportWork work;
    QByteArray head; ///< of the history that it was made against

    [[nodiscard]] int count(ImportRow::State state) const;
    /// Whether there is nothing to write.
    [[nodiscard]] bool isEmpty() const { return work.steps == 0; }
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
