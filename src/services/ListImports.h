// SPDX-License-Identifier: EUPL-1.2
#pragma once

// Private to services: what each kind of list is, and how its rows are read. See Importer.h.

#include "domain/Change.h"
#include "domain/Ids.h"
#include "domain/Person.h"
#include "domain/Quantities.h"
#include "services/Importer.h"
#include "services/ImportFields.h"

#include <memory>
#include <type_traits>

namespace palas {
class StructureFinder;

/// Rows between two calls of a progress.
inline constexpr int rowsPerProgress = 500;

/// What is written of a list, step by step.
class ImportSteps {
public:
    ImportSteps(int total, const ImportProgress& progress)
        : total_(total)
        , progress_(progress) {}
    /// Before each step; false: it was stopped.
    [[nodiscard]] bool next();
    /// The changeset and the disk come after the last step: this is the last time to stop.
    void end();
    [[nodiscard]] bool isStopped() const { return stopped_; }

private:
    int total_;
    int done_ = 0;
    bool stopped_ = false;
    const ImportProgress& progress_;
};

/// Reads the rows of one kind of list in their order, each against the programme as the rows before it would
/// leave it. A row that is rejected leaves no trace.
class ImportReader {
public:
    explicit ImportReader(const ImportRequest& request);
    virtual ~ImportReader() = default;
    ImportReader(const ImportReader&) = delete;
    ImportReader& operator=(const ImportReader&) = delete;

    [[nodiscard]] ImportRow row(const ForeignTable::Row& source);
    /// What the rows that were read write; once, at the end.
    [[nodiscard]] virtual ImportWork take() = 0;

protected:
    /// Says in `row` what it would do; an error among `problems` rejects it.
    virtual void read(ImportRow& row, Problems& problems) = 0;

    [[nodiscard]] const ImportCells& cells() const { return cells_; }
    [[nodiscard]] const ImportRequest& request() const { return request_; }

    // What a cell says; invalid or nothing when it is empty, with a problem when it cannot be read.
    [[nodiscard]] OrganisationId structure(StructureFinder& structures, Problems& problems,
                                           const char* codeField = "organisation_code",
                                           const char* field = "organisation") const;
    [[nodiscard]] Person namedPerson() const; ///< "last_name", "first_name", "email"
    [[nodiscard]] QDate day(const char* field, Problems& problems) const;
    [[nodiscard]] std::optional<int> clock(const char* field, Problems& problems) const;
    [[nodiscard]] std::optional<int> whole(const char* field, Problems& problems) const;
    [[nodiscard]] std::optional<Cents> amount(const char* field, Problems& problems) const;
    /// One of a few words; `otherwise` makes the problem of another one, which is its argument.
    template <class Value>
    [[nodiscard]] std::optional<Value> word(const char* field, std::optional<Value> (*from)(const QString&),
                                            Problem (*otherwise)(), Problems& problems) const {
        const QString text = cells_.line(field);
        const std::optional<Value> value = text.isEmpty() ? std::nullopt : from(text);
        if (!value && !text.isEmpty()) {
            problems.push_back(otherwise());
            problems.back().arguments = {text};
        }
        return value;
    }

private:
    const ImportRequest& request_;
    ImportCells cells_;
};

// Put what a row says in the place of what is stored, and tell the difference. What the row leaves empty
// erases nothing. True when there is a difference.
bool put(ImportRow& row, const char* field, QString& stored, const QString& value);
bool put(ImportRow& row, const char* field, QDate& stored, QDate value);
template <class Value, class Words>
bool put(ImportRow& row, const char* field, Value& stored,
         const std::type_identity_t<std::optional<Value>>& value, Words words) {
    if (!value || *value == stored)
        return false;
    row.differences.push_back({QLatin1String(field), words(stored), words(*value)});
    stored = *value;
    return true;
}
/// « Annulée » and any other state.
bool putCancelled(ImportRow& row, bool& stored, const QString& state, const char* otherState);
/// New, or changed by what was put.
void settle(ImportRow& row, bool fresh);

/// One kind of list.
struct ImportList {
    ImportKind kind;
    const char* code;                    ///< "people", as its export is called
    std::span<const ImportField> fields; ///< in the order of the template
    const char* needed; ///< fields without which no row can be read: "session last_name|email"
    ChangeLabel (*label)(const QStringList& counts);
    std::unique_ptr<ImportReader> (*reader)(Workspace& workspace, const ImportRequest& request);
};

extern const ImportList peopleList;
extern const ImportList enrolmentsList;
extern const ImportList sessionsList;
extern const ImportList immersionsList;
extern const ImportList coachingList;
extern const ImportList equipmentList;
extern const ImportList electivesList;
extern const ImportList moocList;
[[nodiscard]] const ImportList& importList(ImportKind kind);

} // namespace palas
