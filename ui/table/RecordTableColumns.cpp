// SPDX-License-Identifier: EUPL-1.2
#include "services/Exporter.h"
#include "ui/common/CommandRunner.h"
#include "ui/common/Dialogs.h"
#include "ui/common/MessageBar.h"
#include "ui/common/OpenFile.h"
#include "ui/pages/Page.h"
#include "ui/Settings.h"
#include "ui/table/RecordTable.h"
#include "ui/theme/Theme.h"
#include "wording/Labels.h"

#include <algorithm>
#include <numeric>
#include <QActionGroup>
#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QTableView>

namespace palas::ui {
namespace {

constexpr int widestColumn = 320;
constexpr int narrowestColumn = 72; ///< what fitting leaves

std::optional<ExportFormat> formatOf(const QString& path) {
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == u"csv")
        return ExportFormat::csv;
    if (suffix == u"xlsx")
        return ExportFormat::xlsx;
    if (suffix == u"json")
        return ExportFormat::json;
    return {};
}

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
    if (!fitted_) {
        view_->resizeColumnsToContents();
        for (int column = 0; column < header->count(); ++column) {
            header->resizeSection(column, std::min(header->sectionSize(column), px(widestColumn)));
            header->setSectionHidden(column,
                                     hiddenByDefault_.contains(model_->table().columns[size_t(column)].name));
        }
    }
    headerRestored_ = true;
    stretchLastText();
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
    if (fitted_ || !headerRestored_ || !view_->isVisible() || room < px(200))
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

/// A last column of words takes the room that is left; a number would go away from its row.
void RecordTable::stretchLastText() {
    const std::vector<int> columns = visibleColumns();
    const auto type =
        columns.empty() ? Table::Type::text : model_->table().columns[size_t(columns.back())].type;
    view_->horizontalHeader()->setStretchLastSection(type == Table::Type::text);
}

void RecordTable::saveHeader() {
    if (!headerRestored_ || changing_)
        return;
    const QScopedValueRollback<bool> guard(changing_, true);
    stretchLastText();
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
    FilePicker::Request request;
    request.title = tr("Export the list");
    request.suggestion = wording::tableTitle(model_->table().name) + QStringLiteral(".xlsx");
    request.filters = {tr("Spreadsheet (*.xlsx)"), tr("CSV for a spreadsheet (*.csv)"),
                       tr("JSON data (*.json)")};
    request.suffix = QStringLiteral("xlsx");
    const QString path = page_.host().filePicker().save(this, request);
    if (path.isEmpty() || !exportTo(path))
        return;
    MessageBar::Message message;
    message.kind = MessageBar::Kind::success;
    message.lead = tr("List exported: %1").arg(QFileInfo(path).fileName());
    message.actionText = tr("Open");
    message.action = [path] { openFile(path); };
    message.action2Text = tr("Show the folder");
    message.action2 = [path] { openFolderOf(path); };
    page_.messages().show(message);
}

bool RecordTable::exportTo(const QString& path) {
    const auto format = formatOf(path);
    if (!format) {
        MessageBar::Message message;
        message.kind = MessageBar::Kind::error;
        message.lead = tr("This kind of file is not known.");
        message.detail = tr("Choose a name that ends with .xlsx, .csv or .json.");
        page_.messages().show(message);
        return false;
    }
    std::vector<int> rows(size_t(model_->rowCount()));
    std::iota(rows.begin(), rows.end(), 0);
    const std::vector<int> columns = visibleColumns();
    ExportTitles titles;
    titles.sheet = wording::tableTitle(model_->table().name);
    for (const int column : columns)
        titles.columns.append(model_->title(column));
    return page_.runner().guard([&] {
        replaceFile(path, [&](const QString& beside) {
            writeTable(model_->shownTable(columns, rows), titles, *format, beside);
        });
    });
}

} // namespace palas::ui
