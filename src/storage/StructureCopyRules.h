// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

namespace palas {

/// What of one table goes into a structure's own copy. The list is an allow-list: a table or a column that no
/// rule names is not copied, and a test fails until a rule says why. `docs/decisions` tells the reasons.
struct StructureCopyRule {
    struct Changed {
        std::string column;
        std::string value; ///< SQL over a row of the table
    };
    std::string table;
    std::vector<std::string> copied; ///< columns, as they are
    std::vector<Changed> changed;    ///< columns with something else in them, mostly nothing
    std::string rows;                ///< condition over a row of the table; empty: no row at all
};

/// For every table of the newest schema, in the order in which they are filled.
[[nodiscard]] const std::vector<StructureCopyRule>& structureCopyRules();

/// The part of them that schema 3 brought.
[[nodiscard]] std::vector<StructureCopyRule> structureCopyPathRules();

/// The WITH clause in front of every rule: which sessions, people, documents ... are the structure's own.
/// Parameters of rules and clause: `:structure` (key of its organisation), `:day` (the day it is seen on, ISO
/// text), `:unnamed` (key of the organisation that stands for every other one). Beside SQLite's own functions
/// there is `names(text, name)`: whether the name stands in the text, as people would read it.
[[nodiscard]] const std::string& structureCopyTerms();

/// The columns that name a document, « table.column », as the clause knows them: each decides whether the
/// document concerns other structures as well.
[[nodiscard]] std::vector<std::string> structureCopyEvidenceColumns();

} // namespace palas
