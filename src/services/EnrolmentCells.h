// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "services/Figures.h"

namespace palas {

/// The rows that an enrolment names; null where one is missing.
struct EnrolmentRows {
    const Session* session = nullptr;
    const SessionSpan* span = nullptr;
    const Module* module = nullptr;
    const Person* person = nullptr;
    const Organisation* structure = nullptr; ///< that is credited
    [[nodiscard]] bool isComplete() const { return session && span && module && person && structure; }
};
[[nodiscard]] EnrolmentRows enrolmentRows(const Figures& figures, const EnrolmentTotals& totals);

[[nodiscard]] QHash<EnrolmentId, const EnrolmentTotals*> totalsByEnrolment(const Figures& figures);

[[nodiscard]] Table::Row nameCells(const Person* person);               ///< last_name, first_name
[[nodiscard]] Table::Row structureCells(const Organisation* structure); ///< organisation_code, organisation

// What the tables about enrolments tell of each: "session", "module" (where its code is wanted),
// "module_label", "last_name", "first_name", "organisation_code", "organisation", "first_date", "last_date".

enum class ModuleCells { label, codeAndLabel };
[[nodiscard]] std::vector<Table::Column> enrolmentColumns(ModuleCells module);
[[nodiscard]] Table::Row enrolmentCells(const EnrolmentRows& rows, ModuleCells module);

} // namespace palas
