// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <map>
#include <QString>
#include <vector>

namespace palas::test {

struct RandomColumn {
    const char* name;
    const char* kind; ///< "id", "one", "text", "name", "date", "date?", "int A B", "int? A B", "in a b c",
                      ///< "ref table", "ref? table", "sha", "null"
};

/// How each column of each recorded table is filled at random.
[[nodiscard]] const std::map<QString, std::vector<RandomColumn>>& randomColumns();
/// The part of it that schema 3 brought.
[[nodiscard]] const std::map<QString, std::vector<RandomColumn>>& randomPathColumns();

} // namespace palas::test
