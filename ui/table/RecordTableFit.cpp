// SPDX-License-Identifier: EUPL-1.2

// How the columns share the width of the list.

#include "ui/common/Buttons.h"
#include "ui/table/RecordTable.h"
#include "ui/table/TitleHeader.h"
#include "ui/theme/Theme.h"

#include <algorithm>
#include <QScopedValueRollback>
#include <QTableView>

namespace palas::ui {
namespace {

constexpr int widestColumn = 320;  ///< pixels of the mockups, what contents are given
constexpr int markedRows = 60;     ///< among which a mark is looked for
constexpr int wordedRows = 2000;   ///< among which the longest words are
constexpr int readableWords = 168; ///< what is left of longer words before another column gives way
constexpr int readableWide = 220;  ///< and of those of the wide column

/// Whose texts are the interface's own, in every list; others hold names and what people wrote.
const QSet<QString> wordColumns{
    QStringLiteral("agreement"), QStringLiteral("decision"), QStringLiteral("kind"),  QStringLiteral("needs"),
    QStringLiteral("role"),      QStringLiteral("sex"),      QStringLiteral("stage"), QStringLiteral("state"),
    QStringLiteral("sticker"),   QStringLiteral("strand"),   QStringLiteral("times")};

} // namespace

/// What the contents ask for, or the widths that the page gave to what may be cut.
void RecordTable::measureColumns() {
    const QAbstractItemView* contents = view_;
    worded_.clear();
    for (int column = 0; column < header_->count(); ++column) {
        const QString& name = model_->table().columns[size_t(column)].name;
        const bool given = widths_.contains(name);
        if (holdsWords(column))
            worded_.insert(column);
        int natural = given ? px(widths_[name]) : header_->isHidden() ? 0 : header_->sectionSizeHint(column);
        const bool worded = worded_.contains(column);
        if (worded)
            natural = std::max(natural, wordsWidth(column));
        else if (!given)
            natural = std::max(natural, contents->sizeHintForColumn(column));
        natural_[column] =
            std::max(titleWidth(column), worded ? natural : std::min(natural, px(widestColumn)));
    }
}

/// The title may take lines, and is not cut.
int RecordTable::titleWidth(int column) const {
    return header_->isHidden() ? 0 : header_->leastWidth(column);
}

/// Of the longest, on the screen or not: states are few, whatever the number of rows.
int RecordTable::wordsWidth(int column) const {
    QSet<QString> seen;
    int widest = 0;
    for (int row = 0; row < std::min(model_->rowCount(), wordedRows); ++row) {
        const QModelIndex cell = model_->index(row, column);
        const QString words = cell.data().toString();
        if (seen.contains(words))
            continue;
        seen.insert(words);
        const QAbstractItemView* contents = view_;
        widest = std::max(widest, contents->sizeHintForIndex(cell).width());
    }
    return widest;
}

/// States and kinds, and what is told beside a mark.
bool RecordTable::holdsWords(int column) const {
    if (wordColumns.contains(model_->table().columns[size_t(column)].name))
        return true;
    for (int row = 0; row < std::min(model_->rowCount(), markedRows); ++row) {
        const QModelIndex cell = model_->index(row, column);
        if (cell.data(Qt::DecorationRole).isValid() && !cell.data().toString().isEmpty())
            return true;
    }
    return false;
}

void RecordTable::sizeToContents() {
    const QScopedValueRollback<bool> guard(changing_, true);
    folded_.clear();
    stopStretching();
    measureColumns();
    for (int column = 0; column < header_->count(); ++column) {
        header_->resizeSection(column, natural_[column]);
        header_->setSectionHidden(column,
                                  hiddenByDefault_.contains(model_->table().columns[size_t(column)].name));
    }
    stretchWide();
}

/// A header that stretches a column leaves the room of a column that is hidden meanwhile.
void RecordTable::stopStretching() {
    header_->setStretchLastSection(false);
    if (const int wide = columnOf(wideColumn_); wide >= 0)
        header_->setSectionResizeMode(wide, QHeaderView::Interactive);
}

/// The column that takes what is left; -1: none, or it is not shown.
int RecordTable::shownWide() const {
    const int wide = columnOf(wideColumn_);
    return wide < 0 || view_->isColumnHidden(wide) ? -1 : wide;
}

/// The wide column takes the room that is left, or a last column of text; a number would go away from its
/// row.
void RecordTable::stretchWide() {
    const int wide = shownWide();
    if (wide >= 0)
        header_->setSectionResizeMode(wide, QHeaderView::Stretch);
    const std::vector<int> columns = visibleColumns();
    header_->setStretchLastSection(wide < 0 && !columns.empty() && isText(columns.back()));
}

bool RecordTable::isText(int column) const {
    return model_->table().columns[size_t(column)].type == Table::Type::text;
}

/// The narrowest that it can be read at: a name may be cut; a number, a date or a state may not.
int RecordTable::leastWidth(int column) const {
    const int natural = natural_.value(column);
    if (!isText(column) || worded_.contains(column))
        return natural;
    const int readable = column == columnOf(wideColumn_) ? readableWide : readableWords;
    return std::max(titleWidth(column), std::min(natural, px(readable)));
}

/// What gives way next: what the page named, then the last ones. -1: nothing more can.
int RecordTable::nextToFold() const {
    std::vector<int> columns = visibleColumns();
    if (!columns.empty())
        columns.erase(columns.begin());
    std::erase_if(columns, [this](int column) {
        const QString& name = model_->table().columns[size_t(column)].name;
        return (name == wideColumn_ && !foldFirst_.contains(name)) || asked_.contains(name);
    });
    if (columns.empty())
        return -1;
    for (const QString& name : foldFirst_) {
        if (const auto found = std::find(columns.begin(), columns.end(), columnOf(name));
            found != columns.end())
            return *found;
    }
    return columns.back();
}

/// Columns go, from the least important, until what stays can be read; then they share the room.
void RecordTable::fitColumns() {
    const int room = view_->viewport()->width();
    const bool ready = headerRestored_ || header_->isHidden();
    if (!ready || model_->columnCount() == 0 || !view_->isVisible() || room < px(100))
        return;
    const QScopedValueRollback<bool> guard(changing_, true);
    stopStretching();
    for (const QString& name : folded_)
        view_->setColumnHidden(columnOf(name), false);
    folded_.clear();
    const auto needed = [this] {
        int sum = 0;
        for (const int column : visibleColumns())
            sum += leastWidth(column);
        return sum;
    };
    for (int fold = nextToFold(); fold >= 0 && needed() > room; fold = nextToFold()) {
        folded_.append(model_->table().columns[size_t(fold)].name);
        view_->setColumnHidden(fold, true);
    }
    shareRoom(room);
    stretchWide();
    tellFolded();
}

/// Words are cut where there is too little, the longest first, and share what is left over, so that the rows
/// reach the border.
void RecordTable::shareRoom(int room) {
    const int wide = shownWide();
    std::vector<int> columns = visibleColumns();
    const bool shares = wide < 0 && !own_;
    int sum = wide < 0 ? 0 : leastWidth(wide);
    std::erase(columns, wide);
    QHash<int, int> sizes;
    std::vector<int> words;
    for (const int column : columns) {
        sum += sizes[column] = natural_[column];
        if (isText(column))
            words.push_back(column);
    }
    const auto excess = [&](int a, int b) { return sizes[a] - leastWidth(a) < sizes[b] - leastWidth(b); };
    while (sum > room && !words.empty()) {
        const int longest = *std::max_element(words.begin(), words.end(), excess);
        const int cut = std::min({sizes[longest] - leastWidth(longest), sum - room, px(16)});
        if (cut <= 0)
            break;
        sizes[longest] -= cut;
        sum -= cut;
    }
    if (shares && sum < room && !words.empty()) {
        for (const int column : words)
            sizes[column] += (room - sum) / int(words.size());
    }
    for (const int column : columns)
        header_->resizeSection(column, sizes[column]);
    if (wide >= 0)
        header_->resizeSection(wide, std::max(leastWidth(wide), room - sum + leastWidth(wide)));
}

void RecordTable::tellFolded() {
    QString hint = tr("Columns and row height");
    if (!folded_.isEmpty())
        hint += u'\n' + tr("%n column(s) without room in this width", nullptr, int(folded_.size()));
    columns_->setToolTip(hint);
}

} // namespace palas::ui
