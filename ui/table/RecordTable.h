// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "services/Exporter.h"
#include "services/Importer.h"
#include "ui/table/RecordModel.h"

#include <QWidget>

class QHBoxLayout;
class QLineEdit;
class QPushButton;
class QStackedLayout;
class QTableView;

namespace palas::ui {
class EmptyState;
class ListTools;
class Page;
class TextLabel;
class TitleHeader;

/// The one list of the application: filter, sort, columns to choose and to order, copy as TSV, export. What
/// it shows is a services Table; columns are titled by wording::columnTitle.
class RecordTable : public QWidget {
    Q_OBJECT
public:
    /// `name` is the object name, under which columns, order and row height are remembered.
    RecordTable(Page& page, const QString& name, QWidget* parent = nullptr);

    /// Replaces the rows and keeps the selection, the filter and the order. `ids[i]` is the key of row i.
    void setTable(Table table, std::vector<qint64> ids);
    void setDecorator(RecordModel::Decorator decorator);
    /// Shown while there is no row at all; owned.
    void setEmptyState(EmptyState* state);
    void setHiddenByDefault(const QStringList& columns);
    void sortBy(const QString& column, Qt::SortOrder order = Qt::AscendingOrder);
    void setWideColumn(const QString& column); ///< takes the room that is left; the last one otherwise
    /// In place of what its contents ask for, in pixels of the mockups; states and kinds take what they need.
    void setColumnWidth(const QString& column, int width) { widths_.insert(column, width); }
    /// Which columns go first where there is no room for all; then the last ones. A wider window shows them
    /// again, and what is copied or exported has them all.
    void setFoldFirst(const QStringList& columns) { foldFirst_ = columns; }
    void setHeaderVisible(bool visible); ///< without header, columns fit their contents each time
    void setNarrow(); ///< in a narrow card the filter takes the row above, but for the export
    void setToolsVisible(bool visible);         ///< the row above: filter, count, columns, export
    [[nodiscard]] QHBoxLayout* toolRow() const; ///< for a page's own filters, after the field

    [[nodiscard]] qint64 currentId() const; ///< 0: none
    [[nodiscard]] std::vector<qint64> selectedIds() const;
    [[nodiscard]] std::vector<qint64> shownIds() const; ///< in the order of the screen
    void select(qint64 id);
    void setFilter(const QString& needle);
    /// Several rows can be chosen, and changed together by the page's import view.
    void changeTogether(ImportKind kind);
    /// Whether several are chosen; then the page is told that only one can be deleted.
    [[nodiscard]] bool refusesMany();
    void focusFilter();
    void focusRows(); ///< or what is shown in their place

    void copySelection() const;
    void exportRows(); ///< asks where; the extension chooses CSV, XLSX or JSON
    bool exportTo(const QString& path);

    [[nodiscard]] QTableView* view() const { return view_; }
    [[nodiscard]] RecordModel* model() const { return model_; }

signals:
    void activated(qint64 id); ///< Enter, F2 or a double click
    void currentChanged(qint64 id);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildTools();
    void buildView();
    void chooseColumns();
    void addColumnActions(QMenu& menu);
    void addHeightActions(QMenu& menu);
    void chooseFilter();
    void showFilterButton();
    void showTogether();
    void applyRowHeight();
    void restoreHeader();
    void measureColumns();
    void sizeToContents();
    void stretchWide();
    void stopStretching();
    [[nodiscard]] int shownWide() const;
    void fitColumns();
    void shareRoom(int room);
    void tellFolded();
    [[nodiscard]] int titleWidth(int column) const;
    [[nodiscard]] int wordsWidth(int column) const;
    [[nodiscard]] bool holdsWords(int column) const;
    [[nodiscard]] bool isText(int column) const;
    [[nodiscard]] int leastWidth(int column) const;
    [[nodiscard]] int nextToFold() const;
    void columnResized(int column, int size);
    void showColumn(int column, bool shown);
    void saveHeader();
    void showCount();
    void showRightState();
    void keepSelection(const std::function<void()>& change);
    [[nodiscard]] std::vector<int> visibleColumns() const;
    [[nodiscard]] std::vector<int> chosenColumns() const;
    [[nodiscard]] int columnOf(const QString& name) const;
    [[nodiscard]] QString headerKey() const;
    [[nodiscard]] Table exportedTable() const; ///< what is chosen
    [[nodiscard]] ExportTitles exportTitles() const;

    Page& page_;
    RecordModel* model_;
    QTableView* view_;
    TitleHeader* header_;
    QLineEdit* filter_;
    TextLabel* count_;
    QPushButton* filters_;
    QPushButton* together_ = nullptr; ///< for several rows, where they can be changed
    QPushButton* columns_;
    QPushButton* export_;
    ListTools* tools_ = nullptr;
    QStackedLayout* stack_;
    EmptyState* empty_ = nullptr;
    EmptyState* noMatch_;
    QStringList hiddenByDefault_;
    QString wideColumn_;
    QHash<QString, int> widths_;
    QHash<int, int> natural_; ///< pixels that each column would take
    QSet<int> worded_;        ///< those whose texts are not cut
    QStringList foldFirst_;
    QStringList folded_; ///< chosen, and without room
    QStringList asked_;  ///< by the person, in spite of the room
    bool headerRestored_ = false;
    bool own_ = false; ///< the widths are the person's own
    bool changing_ = false;
};

} // namespace palas::ui
