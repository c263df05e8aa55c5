// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "storage/Database.h"
#include "storage/History.h"
#include "storage/Sql.h"
#include "storage/StorageError.h"
#include "tests/support/Catch.h"

#include <functional>
#include <QTemporaryDir>

namespace palas::test {

/// A folder that goes away with the test.
class Folder {
public:
    [[nodiscard]] QString file(const QString& name = QStringLiteral("p.palas")) const {
        return folder_.filePath(name);
    }
    [[nodiscard]] QString path() const { return folder_.path(); }

private:
    QTemporaryDir folder_;
};

/// The code of the StorageError that `action` throws; empty when it throws none.
[[nodiscard]] inline QString errorCode(const std::function<void()>& action) {
    try {
        action();
        return {};
    } catch (const StorageError& error) {
        return error.code();
    }
}

[[nodiscard]] inline qint64 number(Database& database, const char* sql) {
    Query query(database, sql);
    return query.next() ? query.integer(0) : -1;
}

[[nodiscard]] inline QString word(Database& database, const char* sql) {
    Query query(database, sql);
    return query.next() ? query.text(0) : QString();
}

/// A row that depends on no other.
void addModule(Database& database, qint64 id, const QString& label);
void renameModule(Database& database, qint64 id, const QString& label);
void removeModule(Database& database, qint64 id);

[[nodiscard]] inline ChangeLabel label(const QString& argument) {
    return {QStringLiteral("module.add"), {argument}};
}

/// Records the addition of one module and returns the entry's sequence.
qint64 recordModule(Database& database, History& history, qint64 id);

/// Every row of every recorded table as SQL literals, in the order of the keys: independent of the product's
/// own digest.
[[nodiscard]] QString dump(Database& database);
/// The same without the numbers given, which an undo leaves as they are.
[[nodiscard]] QString dumpWoundBack(Database& database);

/// All bytes of a file.
[[nodiscard]] QByteArray bytesOf(const QString& path);
void writeBytes(const QString& path, const QByteArray& bytes);

/// Copies a file and its journal, as they are at this moment.
void copyWithJournal(const QString& from, const QString& to);

} // namespace palas::test
