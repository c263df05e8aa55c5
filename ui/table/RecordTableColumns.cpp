// SPDX-License-Identifier: EUPL-1.2
#include "services/Exporter.h"
#include "ui/pages/Page.h"
#include "ui/Settings.h"
#include "ui/table/RecordTable.h"
#include "ui/table/TableExport.h"
#include "ui/theme/Theme.h"
#include "wording/Labels.h"

#include <algorithm>
#include <numeric>
#include <QActionGroup>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QTableView>

namespace palas::ui {
namespace {

constexpr int widestColumn = 320;
constexpr int narrowestColumn = 72; ///< what fitting leaves

} // namespace

int RecordTable::columnOf(const QString& name) const {
    const auto& columns = model_->table().columns;
    const auto found =
        std::find_if(columns.begin(), columns.end(), [&](const auto& column) { return column.name == name; });
    return found == columns.end() ? -1 : int(found - columns.begin());
}

std::vector<int> RecordTable::visibleColumns() const {
    const QHeaderView* header = view_->horizontalHeader();
    std::vector<int> columns;
    for (int place = 0; place < header->count(); ++place) {
        const int column = header->logicalIndex(place);
        if (!header->isSectionHidden(column))
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
    QHeaderView* header = view_->horizontalHeader();
    const QByteArray kept = page_.host().settings().state(headerKey());
    fitted_ = !kept.isEmpty() && header->restoreState(kept);
    if (!fitted_)
        sizeToContents();
    headerRestored_ = true;
    stretchWide();
    fitColumns();
}

/// Columns of words share what is left over, so that the rows reach the border.
void RecordTable::shareRoom(int spare) {
    std::vector<int> words = visibleColumns();
    std::erase_if(words, [this](int column) {
        return model_->table().columns[size_t(column)].type != Table::Type::text;
    });
    if (words.empty() || spare <= 0)
        return;
    QHeaderView* header = view_->horizontalHeader();
    const int each = spare / int(words.size());
    for (const int column : words)
        header->resizeSection(column, header->sectionSize(column) + each);
}

/// The widest columns give way until all are in sight.
void RecordTable::fitColumns() {
    const int room = view_->viewport()->width();
    if (fitted_ || !wideColumn_.isEmpty() || !headerRestored_ || !view_->isVisible() || room < px(200))
        return;
    const QScopedValueRollback<bool> guard(changing_, true);
    fitted_ = true;
    QHeaderView* header = view_->horizontalHeader();
    shareRoom(room - header->length());
    for (int over = header->length() - room; over > 0; over = header->length() - room) {
        const std::vector<int> columns = visibleColumns();
        const int widest = *std::max_element(columns.begin(), columns.end(), [header](int a, int b) {
            return header->sectionSize(a) < header->sectionSize(b);
        });
        const int size = header->sectionSize(widest);
        if (size <= px(narrowestColumn))
            return;
        header->resizeSection(widest, std::max(px(narrowestColumn), size - std::min(over, px(16))));
    }
}

/// The wide column takes the room that is left, or a last column of words; a number would go away from its
/// row.
void RecordTable::stretchWide() {
    QHeaderView* header = view_->horizontalHeader();
    const int wide = columnOf(wideColumn_);
    if (wide >= 0)
        header->setSectionResizeMode(wide, QHeaderView::Stretch);
    const std::vector<int> columns = visibleColumns();
    const auto type =
        columns.empty() ? Table::Type::text : model_->table().columns[size_t(columns.back())].type;
    header->setStretchLastSection(wide < 0 && type == Table::Type::text);
}

/// What the contents ask for, or the widths that the page gave.
void RecordTable::sizeToContents() {
    const QScopedValueRollback<bool> guard(changing_, true);
    QHeaderView* header = view_->horizontalHeader();
    stretchWide();
    view_->resizeColumnsToContents();
    const QAbstractItemView* contents = view_;
    for (int column = 0; column < header->count(); ++column) {
        const QString& name = model_->table().columns[size_t(column)].name;
        const int wanted =
            header->isHidden() ? contents->sizeHintForColumn(column) : header->sectionSize(column);
        header->resizeSection(column, widths_.contains(name) ? px(widths_[name])
                                                             : std::min(wanted, px(widestColumn)));
        header->setSectionHidden(column, hiddenByDefault_.contains(name));
    }
}

void RecordTable::saveHeader() {
    if (!headerRestored_ || changing_)
        return;
    const QScopedValueRollback<bool> guard(changing_, true);
    stretchWide();
    page_.host().settings().setState(headerKey(), view_->horizontalHeader()->saveState());
}

void RecordTable::chooseColumns() {
    QMenu menu(this);
    menu.setObjectName(QStringLiteral("columnMenu"));
    addColumnActions(menu);
    menu.addSeparator();
    addHeightActions(menu);
    menu.addSeparator();
    menu.addAction(tr("Original columns"), this, [this] {
        QHeaderView* header = view_->horizontalHeader();
        for (int column = 0; column < header->count(); ++column)
            header->moveSection(header->visualIndex(column), column);
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
        connect(action, &QAction::toggled, this, [this, column](bool shown) {
            view_->setColumnHidden(column, !shown);
            saveHeader();
        });
    }
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
    view_->horizontalHeader()->setFont(Theme::instance().font(TextSize::small, true));
    view_->setIconSize(QSize(px(16), px(16)));
}

void RecordTable::copySelection() const {
    std::vector<int> rows;
    for (const QModelIndex& index : view_->selectionModel()->selectedRows())
        rows.push_back(index.row());
    std::sort(rows.begin(), rows.end());
    const std::vector<int> columns = visibleColumns();
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
    return model_->shownTable(visibleColumns(), rows);
}

ExportTitles RecordTable::exportTitles() const {
    ExportTitles titles;
    titles.sheet = wording::tableTitle(model_->table().name);
    for (const int column : visibleColumns())
        titles.columns.append(model_->title(column));
    return titles;
}

} // namespace palas::ui
