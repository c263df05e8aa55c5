// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/Change.h"
#include "domain/Problem.h"
#include "storage/History.h"

#include <QString>
#include <QStringList>
#include <QVariant>

namespace palas::wording {

/// What happened, that nothing was lost, what to do: one sentence or two, for every StorageError code.
[[nodiscard]] QString error(const QString& code, const QStringList& arguments);
/// A rule broken, in one sentence.
[[nodiscard]] QString problem(const Problem& problem);
/// « 14 présences, séance SE-031 », for the history, the menu and the status bar.
[[nodiscard]] QString change(const ChangeLabel& label);
[[nodiscard]] QString change(const Change& change);
[[nodiscard]] QString step(const History::Step& step);
/// « personne · courriel »
[[nodiscard]] QString fieldName(const QString& table, const QString& column);
/// « personne »: what a row of the table is.
[[nodiscard]] QString rowKind(const QString& table);
/// False for internal keys, search texts and copies in the trash, which people never see.
[[nodiscard]] bool isFieldForPeople(const QString& table, const QString& column);
[[nodiscard]] QString fieldValue(const QString& table, const QString& column, const QVariant& value);

} // namespace palas::wording
