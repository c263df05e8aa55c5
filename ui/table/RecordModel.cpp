// SPDX-License-Identifier: EUPL-1.2
#include "ui/table/RecordModel.h"

#include "domain/Text.h"
#include "ui/common/Phrases.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Theme.h"
#include "wording/Formats.h"
#include "wording/Labels.h"

#include <algorithm>
#include <numeric>

namespace palas::ui {
namespace {

bool isNumber(Table::Type type) {
    return type != Table::Type::text && type != Table::Type::date;
}

bool isEmpty(const Table::Cell& cell) {
    if (const auto* text = std::get_if<QString>(&cell))
        return text->isEmpty();
    return std::holds_alternative<std::monostate>(cell);
}

/// One kind of key for a whole column, so that comparing is a plain number or a text.
struct SortKey {
    bool empty = true;
    double number = 0;
    std::optional<QString> text;
};

SortKey keyOf(const Table::Cell& cell) {
    SortKey key;
    key.empty = isEmpty(cell);
    if (key.empty)
        return key;
    if (const auto* text = std::get_if<QString>(&cell))
        key.text = sortKey(*text);
    else if (const auto* whole = std::get_if<qint64>(&cell))
        key.number = double(*whole);
    else if (const auto* real = std::get_if<double>(&cell))
        key.number = *real;
    else if (const auto* date = std::get_if<QDate>(&cell))
        key.number = double(date->toJulianDay());
    return key;
}

int compare(const SortKey& a, const SortKey& b) {
    if (a.text && b.text)
        return a.text->compare(*b.text);
    return a.number < b.number ? -1 : a.number > b.number ? 1 : 0;
}

} // namespace

RecordModel::RecordModel(QObject* parent)
    : QAbstractTableModel(parent) {}

void RecordModel::setTable(Table table, std::vector<qint64> ids) {
    beginResetModel();
    table_ = std::move(table);
    ids_ = std::move(ids);
    haystacks_.clear();
    rebuild();
    endResetModel();
}

void RecordModel::setFilter(const QString& needle) {
    if (needle == needle_)
        return;
    beginResetModel();
    needle_ = needle;
    rebuild();
    endResetModel();
}

void RecordModel::sort(int column, Qt::SortOrder order) {
    beginResetModel();
    sortColumn_ = column;
    sortOrder_ = order;
    rebuild();
    endResetModel();
}

void RecordModel::rebuild() {
    shown_.resize(table_.rows.size());
    std::iota(shown_.begin(), shown_.end(), 0);
    const QString needle = needle_.trimmed();
    if (!needle.isEmpty()) {
        if (haystacks_.empty()) {
            haystacks_.resize(table_.rows.size());
            for (size_t row = 0; row < table_.rows.size(); ++row) {
                QStringList words;
                for (int column = 0; column < columnCount(); ++column)
                    words.append(shownText(int(row), column));
                haystacks_[row] = words.join(u' ');
            }
        }
        std::erase_if(shown_, [&](int row) { return !matches(haystacks_[size_t(row)], needle); });
    }
    sortShown();
}

void RecordModel::sortShown() {
    if (sortColumn_ < 0 || sortColumn_ >= columnCount())
        return;
    std::vector<SortKey> keys(table_.rows.size());
    for (const int row : shown_)
        keys[size_t(row)] = keyOf(table_.rows[size_t(row)][size_t(sortColumn_)]);
    const int sign = sortOrder_ == Qt::AscendingOrder ? 1 : -1;
    std::stable_sort(shown_.begin(), shown_.end(), [&](int a, int b) {
        const SortKey& left = keys[size_t(a)];
        const SortKey& right = keys[size_t(b)];
        if (left.empty != right.empty)
            return right.empty;
        return compare(left, right) * sign < 0;
    });
}

qint64 RecordModel::idAt(int shownRow) const {
    if (shownRow < 0 || size_t(shownRow) >= shown_.size())
        return 0;
    const auto row = size_t(shown_[size_t(shownRow)]);
    return row < ids_.size() ? ids_[row] : 0;
}

int RecordModel::rowOf(qint64 id) const {
    const auto found = std::find_if(shown_.begin(), shown_.end(), [&](int row) {
        return size_t(row) < ids_.size() && ids_[size_t(row)] == id;
    });
    return found == shown_.end() ? -1 : int(found - shown_.begin());
}

QString RecordModel::title(int column) const {
    return wording::columnTitle(table_.name, table_.columns[size_t(column)].name);
}

Table RecordModel::shownTable(const std::vector<int>& columns, const std::vector<int>& shownRows) const {
    Table kept;
    kept.name = table_.name;
    for (const int column : columns)
        kept.columns.push_back(table_.columns[size_t(column)]);
    for (const int row : shownRows) {
        std::vector<Table::Cell> cells;
        for (const int column : columns)
            cells.push_back(table_.rows[size_t(shown_[size_t(row)])][size_t(column)]);
        kept.rows.push_back(std::move(cells));
    }
    return kept;
}

int RecordModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(shown_.size());
}

int RecordModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(table_.columns.size());
}

QString RecordModel::shownText(int row, int column) const {
    const QString own = look(row, column).text;
    return own.isEmpty()
               ? wording::value(table_.rows[size_t(row)][size_t(column)], table_.columns[size_t(column)].type)
               : own;
}

CellLook RecordModel::look(int row, int column) const {
    return decorator_ ? decorator_(row, column) : CellLook();
}

QVariant RecordModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    const int row = shown_[size_t(index.row())];
    const int column = index.column();
    const auto& given = table_.columns[size_t(column)];
    switch (role) {
    case Qt::DisplayRole:
        return look(row, column).iconOnly ? QVariant() : QVariant(shownText(row, column));
    case Qt::AccessibleTextRole:
        return labelled(title(column), shownText(row, column));
    case Qt::TextAlignmentRole:
        return int((isNumber(given.type) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::DecorationRole: {
        const CellLook shown = look(row, column);
        return shown.icon.isEmpty() ? QVariant() : QVariant(icon(shown.icon, shown.tone));
    }
    case Qt::ForegroundRole:
        return tokens().colour(look(row, column).tone);
    case Qt::FontRole:
        return look(row, column).bold ? QVariant(Theme::instance().font(TextSize::body, true)) : QVariant();
    case Qt::ToolTipRole:
        return look(row, column).tip;
    case barRole: {
        const auto bar = look(row, column).bar;
        return bar ? QVariant::fromValue(*bar) : QVariant();
    }
    default:
        return {};
    }
}

QVariant RecordModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Vertical || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::DisplayRole)
        return title(section);
    if (role == Qt::TextAlignmentRole)
        return int((isNumber(table_.columns[size_t(section)].type) ? Qt::AlignRight : Qt::AlignLeft) |
                   Qt::AlignVCenter);
    return {};
}

} // namespace palas::ui
