// SPDX-License-Identifier: EUPL-1.2
#include "storage/History.h"

#include "storage/Changeset.h"
#include "storage/HistoryChain.h"
#include "storage/HistoryStacks.h"
#include "storage/Sql.h"
#include "storage/StorageError.h"
#include "storage/TrashStore.h"

#include <algorithm>
#include <limits>

namespace palas {

namespace {

constexpr const char* entryColumns = "sequence, kind, author, instant, schema_number, label, arguments, "
                                     "reverses, hash, erased_because";

Change entryFrom(const Query& row) {
    Change entry;
    entry.sequence = row.integer(0);
    entry.kind = changeKindFromCode(row.text(1)).value_or(ChangeKind::change);
    entry.author = row.text(2);
    entry.instant = QDateTime::fromString(row.text(3), Qt::ISODateWithMs);
    entry.schema = row.number(4);
    entry.label = {row.text(5), argumentsFromJson(row.text(6))};
    entry.reverses = row.integer(7);
    entry.hash = row.blob(8);
    entry.erased = !row.isNull(9);
    entry.erasedBecause = row.text(9);
    return entry;
}

/// Changes do not nest: one user action is one transaction and one entry.
void requireNoTransaction(Database& database) {
    if (isInTransaction(database)) {
        throw StorageError(QStringLiteral("storage.failed"), {database.path()},
                           QStringLiteral("a change inside a transaction"));
    }
}

/// What an entry changed, held against its own digest first; nothing when it carries no payload.
std::optional<QByteArray> payloadOf(Database& database, qint64 sequence) {
    Query query(database, "SELECT changeset, changeset_sha256 FROM history WHERE sequence = :sequence");
    query.bind(":sequence", sequence);
    if (!query.next() || query.isNull(0)) {
        return std::nullopt;
    }
    QByteArray payload = query.blob(0);
    if (sha256(payload) != query.blob(1)) {
        throw StorageError(QStringLiteral("history.broken"), {QString::number(sequence)});
    }
    return payload;
}

[[noreturn]] void nothingLeft(const HistoryStacks& stacks, const QString& code) {
    const auto barrier = stacks.barrier();
    if (barrier.kind != ChangeKind::genesis) {
        throw StorageError(QStringLiteral("history.barrier"),
                           {toCode(barrier.kind), QString::number(barrier.sequence)});
    }
    throw StorageError(code);
}

std::vector<History::Step> latestFirst(const std::vector<History::Step>& stack) {
    return {stack.rbegin(), stack.rend()};
}

} // namespace

History::History(Database& database)
    : database_(database)
    , stacks_(std::make_unique<HistoryStacks>())
    , now_([] { return QDateTime::currentDateTimeUtc(); }) {}

History::~History() = default;

void History::setAuthor(const QString& author) {
    author_ = author;
}

void History::setClock(std::function<QDateTime()> utcNow) {
    now_ = std::move(utcNow);
}

std::optional<qint64> History::record(const ChangeLabel& label, const std::function<bool()>& work,
                                      Removed removed) {
    requireNoTransaction(database_);
    Transaction transaction(database_);
    const ChangeRecorder recorder(database_);
    if (!work()) {
        return std::nullopt;
    }
    if (!isInTransaction(database_)) {
        throw StorageError(QStringLiteral("storage.failed"), {database_.path()},
                           QStringLiteral("the transaction ended inside the change"));
    }
    QByteArray changeset = recorder.changeset();
    if (changeset.isEmpty()) {
        transaction.commit();
        return std::nullopt;
    }
    if (removed == Removed::inTrash) {
        TrashStore(database_).keep(count() + 1, changeset);
        changeset = recorder.changeset();
    }
    const qint64 sequence =
        appendEntry(database_, {ChangeKind::change, author_, now_(), label, 0, std::move(changeset), {}});
    transaction.commit();
    return sequence;
}

qint64 History::recordGenesis(const ChangeLabel& label, const std::function<void()>& work) {
    requireNoTransaction(database_);
    Transaction transaction(database_);
    if (count() > 0) {
        throw StorageError(QStringLiteral("storage.failed"), {database_.path()},
                           QStringLiteral("a template in a file that has a history"));
    }
    work();
    const qint64 sequence = appendEntry(
        database_, {ChangeKind::genesis, author_, now_(), label, 0, std::nullopt, contentDigest(database_)});
    transaction.commit();
    return sequence;
}

const HistoryStacks& History::stacks() const {
    stacks_->refresh(database_);
    return *stacks_;
}

std::vector<History::Step> History::undoSteps() const {
    return latestFirst(stacks().undo());
}

std::vector<History::Step> History::redoSteps() const {
    return latestFirst(stacks().redo());
}

std::optional<History::Step> History::nextUndo() const {
    const auto& stack = stacks().undo();
    return stack.empty() ? std::nullopt : std::optional(stack.back());
}

std::optional<History::Step> History::nextRedo() const {
    const auto& stack = stacks().redo();
    return stack.empty() ? std::nullopt : std::optional(stack.back());
}

qint64 History::reverse(ChangeKind kind, const std::vector<Step>& steps) {
    requireNoTransaction(database_);
    Transaction transaction(database_);
    std::vector<QByteArray> changesets;
    for (const Step& step : steps) {
        auto payload = payloadOf(database_, step.sequence);
        if (!payload) {
            throw StorageError(QStringLiteral("history.broken"), {QString::number(step.sequence)});
        }
        changesets.push_back(std::move(*payload));
    }
    const ChangeRecorder recorder(database_);
    applyChangeset(database_, inverted(changesets.size() == 1 ? changesets.front() : combined(changesets)));
    const Step& earliest = steps.front();
    const qint64 sequence = appendEntry(
        database_, {kind, author_, now_(), earliest.label, earliest.sequence, recorder.changeset(), {}});
    transaction.commit();
    return sequence;
}

qint64 History::undo() {
    const auto& stack = stacks().undo();
    if (stack.empty()) {
        nothingLeft(*stacks_, QStringLiteral("history.nothing_to_undo"));
    }
    return reverse(ChangeKind::undo, {stack.back()});
}

qint64 History::redo() {
    const auto& stack = stacks().redo();
    if (stack.empty()) {
        nothingLeft(*stacks_, QStringLiteral("history.nothing_to_redo"));
    }
    return reverse(ChangeKind::redo, {stack.back()});
}

qint64 History::undoBackTo(qint64 sequence) {
    const auto& stack = stacks().undo();
    const auto from =
        std::find_if(stack.begin(), stack.end(), [&](const Step& step) { return step.sequence == sequence; });
    if (from == stack.end()) {
        if (sequence <= stacks_->barrier().sequence) {
            nothingLeft(*stacks_, QStringLiteral("history.nothing_to_undo"));
        }
        throw StorageError(QStringLiteral("history.nothing_to_undo"));
    }
    return reverse(ChangeKind::undo, {from, stack.end()});
}

std::vector<Change> History::entries(int limit, qint64 before) const {
    const HistoryStacks& known = stacks();
    const QString sql = QStringLiteral("SELECT %1 FROM history WHERE sequence < :before "
                                       "ORDER BY sequence DESC LIMIT :limit")
                            .arg(QLatin1String(entryColumns));
    Query query(database_, sql.toUtf8().constData());
    query.bind(":before", before > 0 ? before : std::numeric_limits<qint64>::max());
    query.bind(":limit", limit > 0 ? limit : -1);
    std::vector<Change> list;
    while (query.next()) {
        list.push_back(entryFrom(query));
        list.back().count = known.countOf(list.back().sequence);
    }
    return list;
}

std::optional<Change> History::entry(qint64 sequence) const {
    const std::vector<Change> list = entries(1, sequence + 1);
    return list.empty() || list.front().sequence != sequence ? std::nullopt : std::optional(list.front());
}

std::vector<FieldChange> History::details(qint64 sequence) const {
    const std::optional<QByteArray> payload = payloadOf(database_, sequence);
    if (!payload) {
        return {};
    }
    const int schema = entry(sequence)->schema;
    return decodeChangeset(*payload, [&](const QString& table) {
        Query columns(database_, "SELECT column_name FROM schema_column WHERE schema_number = :schema "
                                 "AND table_name = :table ORDER BY position");
        columns.bind(":schema", schema).bind(":table", table);
        QStringList names;
        while (columns.next()) {
            names.append(columns.text(0));
        }
        return names;
    });
}

qint64 History::count() const {
    Query query(database_, "SELECT coalesce(max(sequence), 0) FROM history");
    return query.next() ? query.integer(0) : 0;
}

QByteArray History::head() const {
    Query query(database_, "SELECT hash FROM history ORDER BY sequence DESC LIMIT 1");
    return query.next() ? query.blob(0) : QByteArray();
}

} // namespace palas
