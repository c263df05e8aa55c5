// SPDX-License-Identifier: EUPL-1.2
#include "services/Exporter.h"
#include "ui/pages/Page.h"
#include "ui/Settings.h"
#include "ui/table/RecordTable.h"
#include "ui/table/TableExport.h"
#include "ui/table/TitleHeader.h"
#include "ui/theme/Theme.h"
#include "wording/Labels.h"

#include <algorithm>
#include <numeric>
#include <QActionGroup>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QPushButton>
#include <QTableView>

namespace palas::ui {
int RecordTable::columnOf(const QString& name) const {
    const auto& columns = model_->table().columns;
    const auto found =
        std::find_if(columns.begin(), columns.end(), [&](const auto& column) { return column.name == name; });
    return found == columns.end() ? -1 : int(found - columns.begin());
}

std::vector<int> RecordTable::visibleColumns() const {
    std::vector<int> columns;
    for (int place = 0; place < header_->count(); ++place) {
        const int column = header_->logicalIndex(place);
        if (!header_->isSectionHidden(column))
            columns.push_back(column);
    }
    return columns;
}

/// Those of the list, whether the window has room for them or not.
std::vector<int> RecordTable::chosenColumns() const {
    std::vector<int> columns;
    for (int place = 0; place < header_->count(); ++place) {
        const int column = header_->logicalIndex(place);
        if (!header_->isSectionHidden(column) ||
            folded_.contains(model_->table().columns[size_t(column)].name))
            columns.push_back(column);
    }
    return columns;
}

/// The names of the columns are in the key: an order kept for other columns is not forced on these.
QString RecordTable::headerKey() const {
    QStringList names;
    for (const auto& column : model_->table().columns)
        names.append(column.name);
    return QStringLiteral("table/%1/%2").arg(objectName(), QString::number(qHash(names.join(u',')), 16));
}

void RecordTable::restoreHeader() {
    const QScopedValueRollback<bool> guard(changing_, true);
    const QByteArray kept = page_.host().settings().state(headerKey());
    folded_.clear();
    asked_.clear();
    sizeToContents();
    own_ = !kept.isEmpty() && header_->restoreState(kept);
    for (const int column : visibleColumns()) {
        if (own_ && column != columnOf(wideColumn_))
            natural_[column] = header_->sectionSize(column);
    }
    headerRestored_ = true;
    stretchWide();
    fitColumns();
}

void RecordTable::columnResized(int column, int size) {
    const std::vector<int> columns = visibleColumns();
    const bool last = header_->stretchLastSection() && !columns.empty() && column == columns.back();
    // Those that take what is left follow the window.
    if (changing_ || header_->sectionResizeMode(column) == QHeaderView::Stretch || (last && size > 0))
        return;
    own_ = true;
    if (size > 0)
        natural_[column] = size;
    saveHeader();
}

/// What has no room today is kept as if it were seen: a wider window shows it.
void RecordTable::saveHeader() {
    if (!headerRestored_ || changing_)
        return;
    const QScopedValueRollback<bool> guard(changing_, true);
    stopStretching();
    for (const QString& name : folded_)
        view_->setColumnHidden(columnOf(name), false);
    stretchWide();
    page_.host().settings().setState(headerKey(), header_->saveState());
    stopStretching();
    for (const QString& name : folded_)
        view_->setColumnHidden(columnOf(name), true);
    stretchWide();
}

void RecordTable::chooseColumns() {
    QMenu menu(this);
    menu.setObjectName(QStringLiteral("columnMenu"));
    addColumnActions(menu);
    menu.addSeparator();
    addHeightActions(menu);
    menu.addSeparator();
    menu.addAction(tr("Original columns"), this, [this] {
        for (int column = 0; column < header_->count(); ++column)
            header_->moveSection(header_->visualIndex(column), column);
        page_.host().settings().setState(headerKey(), {});
        restoreHeader();
    });
    menu.exec(columns_->mapToGlobal(QPoint(0, columns_->height())));
}

void RecordTable::addColumnActions(QMenu& menu) {
    for (int column = 0; column < model_->columnCount(); ++column) {
        QAction* action = menu.addAction(model_->title(column));
        action->setCheckable(true);
        action->setChecked(!view_->isColumnHidden(column));
        // The last one stays: a list without columns cannot be brought back by its header.
        action->setEnabled(!action->isChecked() || visibleColumns().size() > 1);
        connect(action, &QAction::toggled, this, [this, column](bool shown) { showColumn(column, shown); });
    }
}

/// A column that is asked for no longer gives way.
void RecordTable::showColumn(int column, bool shown) {
    const QString& name = model_->table().columns[size_t(column)].name;
    folded_.removeAll(name);
    asked_.removeAll(name);
    if (shown)
        asked_.append(name);
    {
        const QScopedValueRollback<bool> guard(changing_, true);
        stopStretching();
        view_->setColumnHidden(column, !shown);
    }
    own_ = true;
    saveHeader();
    fitColumns();
}

void RecordTable::addHeightActions(QMenu& menu) {
    auto* group = new QActionGroup(&menu);
    const QString key = QStringLiteral("rows/") + objectName();
    const int current = page_.host().settings().number(key, 28);
    const std::pair<QString, int> heights[] = {
        {tr("Tight rows"), 24}, {tr("Normal rows"), 28}, {tr("Airy rows"), 34}};
    for (const auto& [text, height] : heights) {
        QAction* action = menu.addAction(text);
        action->setCheckable(true);
        action->setChecked(height == current);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, key, height = height] {
            page_.host().settings().setNumber(key, height);
            applyRowHeight();
        });
    }
}

void RecordTable::applyRowHeight() {
    const int height = page_.host().settings().number(QStringLiteral("rows/") + objectName(), 28);
    // Its own minimum, from the margins of a header, would be larger than the row asked for.
    view_->verticalHeader()->setMinimumSectionSize(px(20));
    view_->verticalHeader()->setDefaultSectionSize(px(height));
    header_->setFont(Theme::instance().font(TextSize::small, true));
    view_->setIconSize(QSize(px(16), px(16)));
    if (!own_)
        measureColumns();
    fitColumns();
}

void RecordTable::copySelection() const {
    std::vector<int> rows;
    for (const QModelIndex& index : view_->selectionModel()->selectedRows())
        rows.push_back(index.row());
    std::sort(rows.begin(), rows.end());
    const std::vector<int> columns = chosenColumns();
    QStringList titles;
    for (const int column : columns)
        titles.append(model_->title(column));
    QGuiApplication::clipboard()->setText(toTsv(model_->shownTable(columns, rows), titles));
}

void RecordTable::exportRows() {
    exportTable(page_, exportedTable(), exportTitles());
}

bool RecordTable::exportTo(const QString& path) {
    return exportTableTo(page_, exportedTable(), exportTitles(), path);
}

Table RecordTable::exportedTable() const {
    std::vector<int> rows(size_t(model_->rowCount()));
    std::iota(rows.begin(), rows.end(), 0);
    return model_->shownTable(chosenColumns(), rows);
}

ExportTitles RecordTable::exportTitles() const {
    ExportTitles titles;
    titles.sheet = wording::tableTitle(model_->table().name);
    for (const int column : chosenColumns())
        titles.columns.append(model_->title(column));
    return titles;
}

} // namespace palas::ui
