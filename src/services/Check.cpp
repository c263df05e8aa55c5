// SPDX-License-Identifier: EUPL-1.2
#include "services/Check.h"

#include "domain/Evidence.h"
#include "storage/Database.h"
#include "storage/EvidenceStore.h"
#include "storage/StorageError.h"

#include <functional>

namespace palas {
namespace {

/// An interrupted change is rolled back by opening for writing; a sound file is only read.
std::unique_ptr<Database> openForCheck(const QString& path, QString& recoveryCopy) {
    try {
        return Database::openAsItIs(path, Database::Access::read);
    } catch (const StorageError& error) {
        if (error.code() != QLatin1String("file.hot_journal"))
            throw;
    }
    auto database = Database::openAsItIs(path, Database::Access::write);
    recoveryCopy = database->recoveryCopy();
    return database;
}

/// A file may be so damaged that a check cannot be read to its end: that is a finding.
void collect(CheckResult& result, const QString& kind, const std::function<QStringList()>& findings) {
    const auto add = [&](const QString& finding) {
        result.problems.push_back(kind + QLatin1String(": ") + finding);
    };
    try {
        for (const QString& finding : findings())
            add(finding);
    } catch (const StorageError& error) {
        add(error.code());
    }
}

} // namespace

CheckResult checkFile(const QString& path) {
    CheckResult result;
    const auto database = openForCheck(path, result.recoveryCopy);
    result.schema = database->schemaNumber();
    collect(result, "integrity", [&] { return database->fullCheck(); });
    collect(result, "history", [&]() -> QStringList {
        result.history = History(*database).verify();
        return result.history.sound ? QStringList() : QStringList{QString::number(result.history.brokenAt)};
    });
    collect(result, "evidence", [&] {
        QStringList damaged;
        for (const Evidence& evidence : EvidenceStore(*database).damaged())
            damaged.push_back(evidenceCode(evidence.number));
        return damaged;
    });
    result.sound = result.problems.isEmpty();
    return result;
}

} // namespace palas
