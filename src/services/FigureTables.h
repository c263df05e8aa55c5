// SPDX-License-Identifier: EUPL-1.2
#pragma once

// Private to *FigureRows.cpp: the tables that stand behind figures, filled by what a figure asks of each row.

#include "services/Figures.h"

#include <functional>

namespace palas {

/// What one row gives to a figure: its part, and the part that is out of.
struct FigurePart {
    qint64 value = 0;
    qint64 of = 0;
};

/// Adds the columns "value" and, when `out`, "of".
void addParts(Table& table, Table::Type type, bool out);

/// One line per person enrolled that `wanted(person, minutes attended)` keeps.
[[nodiscard]] Table peopleTable(const Figures& figures, const std::function<bool(PersonId, Minutes)>& wanted);
/// One line per structure of the programme that `wanted` keeps.
[[nodiscard]] Table structuresTable(const Figures& figures,
                                    const std::function<bool(const Organisation&)>& wanted);
[[nodiscard]] bool isCcas(const Organisation& structure);
/// One line per CCAS with its part.
[[nodiscard]] Table ccasTable(const Figures& figures,
                              const std::function<FigurePart(const Organisation&)>& part);
[[nodiscard]] Table sessionsTable(const Figures& figures, const std::function<bool(const Session&)>& wanted);
/// One line per enrolment that has a part in the figure, in the order of the sessions, then of the people;
/// of one structure, or of all when it is not valid.
[[nodiscard]] Table enrolmentsTable(const Figures& figures, OrganisationId structure, Table::Type type,
                                    bool out, const std::function<FigurePart(const EnrolmentTotals&)>& part);

} // namespace palas
