// SPDX-License-Identifier: EUPL-1.2
#pragma once

// Private to services: the words that lists are written in.

#include "domain/Organisation.h"
#include "domain/Person.h"
#include "services/Importer.h"

#include <QHash>

namespace palas {

/// A row by field, whatever the order of the columns.
class ImportCells {
public:
    ImportCells(const QStringList& fields);
    void setRow(const Table::Row& row) { row_ = &row; }
    [[nodiscard]] bool has(const char* field) const { return places_.contains(QLatin1String(field)); }
    [[nodiscard]] const Table::Cell& cell(const char* field) const;
    /// One clean line; empty when the column or the cell is missing.
    [[nodiscard]] QString line(const char* field) const;

private:
    QHash<QLatin1String, int> places_;
    const Table::Row* row_ = nullptr;
};

/// Folded without marks: « Élu·e » -> "elue".
[[nodiscard]] QString plainWord(const QString& text);
/// « F », « Mme », « Homme », "male"; nothing for a word that says neither.
[[nodiscard]] std::optional<Sex> sexFromWord(const QString& text);
/// « Directrice », « Élue », "agent".
[[nodiscard]] std::optional<Role> roleFromWord(const QString& text);

/// Structures by code, INSEE code or name: « 97601 », « acoua », « CCAS de M'Tsangamouji ».
class StructureFinder {
public:
    explicit StructureFinder(const std::vector<Organisation>& organisations);
    /// None when nothing, or more than one structure, has that name.
    [[nodiscard]] OrganisationId find(const QString& words);
    [[nodiscard]] QString name(OrganisationId id) const { return names_.value(id); }

private:
    void add(const QString& words, OrganisationId id);
    QHash<QString, OrganisationId> known_; ///< none: several have it
    QHash<OrganisationId, QString> names_;
    QHash<QString, OrganisationId> asked_;
};

} // namespace palas
