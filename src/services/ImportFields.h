// SPDX-License-Identifier: EUPL-1.2
#pragma once

// Private to services: the columns that lists have, and the cells of one row.

#include "services/TableReader.h"

#include <QHash>
#include <span>

namespace palas {

/// What a column can bring.
struct ImportField {
    const char* name;         ///< stable: "last_name"
    const char* titles;       ///< plain words, between bars, besides the name itself
    const char* example = ""; ///< of the template, UTF-8
};

// Titles that several kinds of list have.
inline constexpr const char* lastNameTitles =
    "nom|nom de famille|nom d usage|nom usuel|last name|surname|family name";
inline constexpr const char* firstNameTitles = "prenom|prenoms|first name|given name";
inline constexpr const char* emailTitles =
    "courriel|e mail|mail|mel|adresse e mail|adresse mail|adresse electronique|e mail address";
inline constexpr const char* codeOfStructureTitles =
    "code de la structure|code structure|code insee|insee|structure code|insee code";
inline constexpr const char* structureTitles =
    "structure|ccas|commune|organisme|organisation|collectivite|employeur|etablissement|structure de "
    "rattachement|organization|employer";
inline constexpr const char* noteTitles =
    "notes|remarque|remarques|commentaire|commentaires|observation|observations|comment";
inline constexpr const char* stateTitles = "etat|statut|status";
inline constexpr const char* modalityTitles = "modalite|mode|format";
inline constexpr const char* halfDaysTitles =
    "dates et heures|date et heures|dates et horaires|dates|horaires|calendrier|dates and times|times";

/// The field of each title, accents ignored; empty: not read. No field twice.
[[nodiscard]] QStringList matchedFields(std::span<const ImportField> fields, const QStringList& titles);

/// A row by field, whatever the order of the columns.
class ImportCells {
public:
    /// `chosen`: the field of each column, empty where it is not read.
    ImportCells(std::span<const ImportField> fields, const QStringList& chosen);
    void setRow(const Table::Row& row) { row_ = &row; }
    [[nodiscard]] bool has(const char* field) const { return places_.contains(QLatin1String(field)); }
    [[nodiscard]] const Table::Cell& cell(const char* field) const;
    /// One clean line; empty when the column or the cell is missing.
    [[nodiscard]] QString line(const char* field) const;
    /// The same with its line ends.
    [[nodiscard]] QString note(const char* field) const;
    /// The texts that the row has in these fields, to name it by.
    [[nodiscard]] QString name(std::initializer_list<const char*> fields) const;

private:
    QHash<QLatin1String, int> places_;
    const Table::Row* row_ = nullptr;
};

} // namespace palas
