// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/Ids.h"
#include "domain/Problem.h"

#include <optional>
#include <QDate>
#include <QString>

namespace palas {

enum class ModuleKind { mooc, core, elective, event, immersion };
enum class Strand { papp, fais };

[[nodiscard]] QString toCode(ModuleKind kind);
[[nodiscard]] QString toCode(Strand strand);
[[nodiscard]] std::optional<ModuleKind> moduleKindFromCode(const QString& code);
[[nodiscard]] std::optional<Strand> strandFromCode(const QString& code);

struct Module {
    ModuleId id;
    QString code; ///< « S1 », « C08 », « MOOC », « UNIV »
    ModuleKind kind = ModuleKind::elective;
    Strand strand = Strand::papp;
    QString label;                                  ///< the press kit's words, identical on every document
    QString shortLabel;                             ///< for matrix headers
    int position = 0;                               ///< order in the matrix and in lists
    std::optional<int> minimumGroup = std::nullopt; ///< people for whom it is given; unknown: any number
    bool operator==(const Module&) const = default;
};

/// An à-la-carte module that a structure chose.
struct ElectiveChoice {
    ElectiveChoiceId id;
    OrganisationId organisation;
    ModuleId module;
    QDate chosenOn;
    QString reason;
    QString chooser = QString(); ///< who chose it for the structure
    bool operator==(const ElectiveChoice&) const = default;
};

[[nodiscard]] Problems validate(const Module& module);
[[nodiscard]] Problems validate(const ElectiveChoice& choice);

} // namespace palas
