// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "services/Figures.h"
#include "ui/table/Records.h"

namespace palas::ui {

/// Everyone whom a platform knows, in each course.
[[nodiscard]] Records moocRecords(const Figures& figures);
/// The structures that have someone in a course, with how many have begun and are through.
[[nodiscard]] Records moocStructures(const Figures& figures);
/// On the sheet of a structure: its first people who are not through; `own`: its figures.
[[nodiscard]] Records structureMooc(const Figures& own);
/// « MOOC : 45 % au 13/05/2022, commencé le 20/09/2021 », a line for each course; empty: in none.
[[nodiscard]] QString moocLines(const Figures& figures, PersonId person);

} // namespace palas::ui
