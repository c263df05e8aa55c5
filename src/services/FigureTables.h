// SPDX-License-Identifier: EUPL-1.2
#pragma once

// Private to services: how a figure is put together, and the tables that stand behind figures, filled by what
// a figure asks of each row.

#include "services/FigureRows.h"

#include <functional>

namespace palas {

[[nodiscard]] Figure countFigure(const char* key, qint64 value, std::optional<qint64> of = {});

/// What one row gives to a figure: its part, and the part that is out of.
struct FigurePart {
    qint64 value = 0;
    qint64 of = 0;
};

/// What an enrolment gives to a figure that counts enrolments.
using EnrolmentPart = FigurePart (*)(const Figures& figures, const EnrolmentTotals& totals);
/// The parts of every enrolment together.
[[nodiscard]] Figure enrolmentsFigure(const char* key, const Figures& figures, EnrolmentPart part);
/// The enrolments that have a part in it.
[[nodiscard]] FigureBuild enrolmentsBuild(EnrolmentPart part);

/// Adds the columns "value" and, when `out`, "of".
void addParts(Table& table, Table::Type type, bool out);

/// One line per person enrolled that `wanted(person, minutes attended)` keeps.
[[nodiscard]] Table peopleTable(const Figures& figures, const std::function<bool(PersonId, Minutes)>& wanted);
/// One line per structure of the programme that `wanted` keeps.
[[nodiscard]] Table structuresTable(const Figures& figures,
                                    const std::function<bool(const Organisation&)>& wanted);
[[nodiscard]] bool isCcas(const Organisation& structure);

using StructurePart = std::function<FigurePart(const Organisation&)>;
/// One line per structure of the programme that `wanted` keeps, with its part.
[[nodiscard]] Table structurePartsTable(const Figures& figures,
                                        const std::function<bool(const Organisation&)>& wanted,
                                        const StructurePart& part);
[[nodiscard]] Table ccasTable(const Figures& figures, const StructurePart& part); ///< the same, per CCAS
[[nodiscard]] Table sessionsTable(const Figures& figures, const std::function<bool(const Session&)>& wanted);
/// One line per enrolment that has a part in the figure, in the order of the sessions, then of the people;
/// of one structure, or of all when it is not valid.
[[nodiscard]] Table enrolmentsTable(const Figures& figures, OrganisationId structure, Table::Type type,
                                    bool out, const std::function<FigurePart(const EnrolmentTotals&)>& part);

} // namespace palas
