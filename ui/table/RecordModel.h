// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "reports/charts/Charts.h"
#include "services/Table.h"
#include "ui/theme/Tokens.h"

#include <functional>
#include <QAbstractTableModel>

namespace palas::ui {

/// How a cell is shown when it is more than its value.
struct CellLook {
    QString icon; ///< of resources/icons; empty: none
    Tone tone = Tone::text;
    bool bold = false;
    bool iconOnly = false; ///< the words stay for screen readers, the filter and copies
    QString text;          ///< in place of the worded value
    std::optional<ProgressBar> bar;
    QString tip;
};

/// A services Table with a key for each row, filtered without accents and sorted in French order. Empty cells
/// stay last in both directions.
class RecordModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Role { barRole = Qt::UserRole + 1 };
    /// `row` and `column` count in the table given to setTable.
    using Decorator = std::function<CellLook(int row, int column)>;

    explicit RecordModel(QObject* parent);

    void setTable(Table table, std::vector<qint64> ids);
    void setDecorator(Decorator decorator) { decorator_ = std::move(decorator); }
    void setFilter(const QString& needle);
    [[nodiscard]] QString filter() const { return needle_; }

    [[nodiscard]] const Table& table() const { return table_; }
    [[nodiscard]] int totalRows() const { return int(table_.rows.size()); }
    [[nodiscard]] qint64 idAt(int shownRow) const;
    [[nodiscard]] int rowOf(qint64 id) const; ///< shown row, -1 when filtered out or absent
    [[nodiscard]] QString title(int column) const;
    /// The shown rows, with these columns in this order.
    [[nodiscard]] Table shownTable(const std::vector<int>& columns, const std::vector<int>& shownRows) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    void rebuild();
    void sortShown();
    [[nodiscard]] QString shownText(int row, int column) const;
    [[nodiscard]] CellLook look(int row, int column) const;

    Table table_;
    std::vector<qint64> ids_;
    std::vector<int> shown_;
    std::vector<QString> haystacks_; ///< a row's words, made when first filtered
    Decorator decorator_;
    QString needle_;
    int sortColumn_ = -1;
    Qt::SortOrder sortOrder_ = Qt::AscendingOrder;
};

} // namespace palas::ui
