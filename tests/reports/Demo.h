// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "reports/Catalogue.h"
#include "services/Workspace.h"

#include <QTemporaryDir>

namespace palas::test {

/// The demonstration, made once for all tests that only read it. Its clock stands at 11 h 32 UTC, 18 May
/// 2022.
[[nodiscard]] Workspace& demo();
[[nodiscard]] QString filePath(const QString& name); ///< in a folder that goes with the process
/// The report, which must be made without problems.
[[nodiscard]] Document report(Workspace& workspace, const QString& kind, const ReportOptions& options = {});

/// The blocks of one kind, in order.
template <class Wanted>
[[nodiscard]] std::vector<Wanted> blocksOf(const Document& document) {
    std::vector<Wanted> found;
    for (const Block& block : document.blocks) {
        if (const auto* wanted = std::get_if<Wanted>(&block))
            found.push_back(*wanted);
    }
    return found;
}
/// What stands beside the label; empty without it.
[[nodiscard]] QString factOf(const block::Facts& facts, const QString& label);

/// Texts of the first table of the document that has a column of this title.
struct TableView {
    const block::TableBlock* table = nullptr;
    [[nodiscard]] int column(const QString& title) const;
    /// The cell of the row that begins with `key` in any of its first two columns.
    [[nodiscard]] QString cell(const QString& key, const QString& title) const;
    [[nodiscard]] QString total(const QString& title) const;
};
[[nodiscard]] TableView tableWith(const Document& document, const QString& columnTitle);

} // namespace palas::test
