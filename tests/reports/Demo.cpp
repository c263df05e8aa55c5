// SPDX-License-Identifier: EUPL-1.2
#include "tests/reports/Demo.h"

#include "tests/support/Catch.h"

namespace palas::test {

QString filePath(const QString& name) {
    static QTemporaryDir folder;
    return folder.filePath(name);
}

Workspace& demo() {
    static const std::unique_ptr<Workspace> workspace = [] {
        auto made = Workspace::create(filePath(QStringLiteral("demo.palas")), QStringLiteral("demo"));
        made->setClock([] { return QDateTime(QDate(2022, 5, 18), QTime(11, 32), Qt::UTC); });
        return made;
    }();
    return *workspace;
}

Document report(Workspace& workspace, const QString& kind, const ReportOptions& options) {
    const ReportResult result = makeReport(workspace, kind, options);
    REQUIRE(result.problems.empty());
    REQUIRE(result.document);
    return *result.document;
}

QString factOf(const block::Facts& facts, const QString& label) {
    const auto found = std::find_if(facts.rows.begin(), facts.rows.end(),
                                    [&](const auto& row) { return row.first == label; });
    return found == facts.rows.end() ? QString() : found->second;
}

int TableView::column(const QString& title) const {
    for (std::size_t i = 0; table && i < table->columns.size(); ++i) {
        if (table->columns[i].title == title)
            return static_cast<int>(i);
    }
    return -1;
}

QString TableView::cell(const QString& key, const QString& title) const {
    const int at = column(title);
    if (at < 0)
        return QStringLiteral("no column ") + title;
    for (const auto& row : table->rows) {
        if (row[0].text == key || (row.size() > 1 && row[1].text == key))
            return row[static_cast<std::size_t>(at)].text;
    }
    return QStringLiteral("no row ") + key;
}

QString TableView::total(const QString& title) const {
    const int at = column(title);
    return at < 0 || table->total.empty() ? QString() : table->total[static_cast<std::size_t>(at)].text;
}

namespace {

const block::TableBlock* find(const std::vector<Block>& blocks, const QString& title) {
    for (const Block& block : blocks) {
        if (const auto* table = std::get_if<block::TableBlock>(&block)) {
            if (TableView{table}.column(title) >= 0)
                return table;
        } else if (const auto* columns = std::get_if<block::Columns>(&block)) {
            for (const auto* side : {&columns->left, &columns->right}) {
                if (const auto* found = find(*side, title))
                    return found;
            }
        }
    }
    return nullptr;
}

} // namespace

TableView tableWith(const Document& document, const QString& columnTitle) {
    const TableView view{find(document.blocks, columnTitle)};
    REQUIRE(view.table);
    return view;
}

} // namespace palas::test
