// SPDX-License-Identifier: EUPL-1.2
#include "ui/table/RecordTable.h"

#include "ui/common/Buttons.h"
#include "ui/common/EmptyState.h"
#include "ui/common/TextLabel.h"
#include "ui/pages/ImportView.h"
#include "ui/pages/Page.h"
#include "ui/Settings.h"
#include "ui/table/ListTools.h"
#include "ui/table/RecordDelegate.h"
#include "ui/table/TitleHeader.h"
#include "ui/theme/Icons.h"
#include "wording/Formats.h"
#include "wording/Labels.h"

#include <QAction>
#include <QBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QStackedLayout>
#include <QTableView>
#include <QTimer>

namespace palas::ui {
RecordTable::RecordTable(Page& page, const QString& name, QWidget* parent)
    : QWidget(parent)
    , page_(page)
    , model_(new RecordModel(this))
    , view_(new QTableView)
    , header_(new TitleHeader)
    , filter_(new QLineEdit)
    , count_(new TextLabel({}, TextSize::small, false, Tone::secondary))
    , filters_(makeIconButton(tr("Saved filters"), QStringLiteral("filtre"), QStringLiteral("tableFilters")))
    , columns_(makeIconButton(tr("Columns and row height"), QStringLiteral("reglages"),
                              QStringLiteral("tableColumns")))
    , export_(
          makeIconButton(tr("Export the list"), QStringLiteral("exporter"), QStringLiteral("tableExport")))
    , noMatch_(new EmptyState(QStringLiteral("recherche"), {}, {}, tr("Clear the filter"))) {
    setObjectName(name);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    buildTools();
    buildView();
    column->addWidget(tools_);
    auto* holder = new QWidget;
    stack_ = new QStackedLayout(holder);
    stack_->addWidget(view_);
    stack_->addWidget(noMatch_);
    column->addWidget(holder, 1);
    connect(noMatch_, &EmptyState::triggered, this, [this] {
        filter_->clear();
        filter_->setFocus();
    });
    connect(&Theme::instance(), &Theme::changed, this, &RecordTable::applyRowHeight);
}

void RecordTable::buildTools() {
    filter_->setObjectName(QStringLiteral("tableFilter"));
    filter_->setPlaceholderText(tr("Filter…"));
    filter_->setAccessibleName(tr("Filter the list"));
    setShortcutHint(filter_, tr("Filter the list"), QKeySequence::Find);
    filter_->addAction(icon(QStringLiteral("recherche"), Tone::secondary), QLineEdit::LeadingPosition);
    filter_->setClearButtonEnabled(true);
    filter_->setMaximumWidth(px(260));
    filter_->installEventFilter(this);
    setShortcutHint(filters_, tr("Saved filters"), QKeySequence(Qt::ALT | Qt::Key_Down));
    tools_ = new ListTools(filter_, count_, {filters_, columns_, export_});
    connect(filter_, &QLineEdit::textChanged, this,
            [this](const QString& typed) { keepSelection([&] { model_->setFilter(typed); }); });
    connect(filters_, &QPushButton::clicked, this, &RecordTable::chooseFilter);
    connect(columns_, &QPushButton::clicked, this, &RecordTable::chooseColumns);
    connect(export_, &QPushButton::clicked, this, &RecordTable::exportRows);
}

void RecordTable::buildView() {
    view_->setObjectName(QStringLiteral("rows"));
    view_->setModel(model_);
    view_->setItemDelegate(new RecordDelegate(view_));
    view_->setFrameShape(QFrame::NoFrame);
    view_->setShowGrid(false);
    view_->setWordWrap(false);
    view_->setTabKeyNavigation(false);
    view_->setSelectionBehavior(QAbstractItemView::SelectRows);
    view_->setSelectionMode(QAbstractItemView::ExtendedSelection);
    view_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view_->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view_->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view_->verticalHeader()->hide();
    view_->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    view_->verticalHeader()->setMinimumSectionSize(px(18));
    view_->setHorizontalHeader(header_);
    header_->setSectionsMovable(true);
    header_->setHighlightSections(false);
    header_->setResizeContentsPrecision(60);
    header_->setMinimumSectionSize(px(28));
    header_->setContextMenuPolicy(Qt::CustomContextMenu);
    view_->setSortingEnabled(true);
    header_->setSortIndicator(-1, Qt::AscendingOrder);
    applyRowHeight();
    view_->installEventFilter(this);
    connect(header_, &QWidget::customContextMenuRequested, this, &RecordTable::chooseColumns);
    connect(header_, &QHeaderView::sectionResized, this,
            [this](int column, int, int size) { columnResized(column, size); });
    connect(header_, &QHeaderView::sectionMoved, this, &RecordTable::saveHeader);
    connect(header_, &QHeaderView::sortIndicatorChanged, this, &RecordTable::saveHeader);
    connect(view_, &QAbstractItemView::doubleClicked, this,
            [this](const QModelIndex& index) { emit activated(model_->idAt(index.row())); });
    connect(view_->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        if (!changing_)
            emit currentChanged(currentId());
    });
}

void RecordTable::setTable(Table table, std::vector<qint64> ids) {
    view_->setAccessibleName(wording::tableTitle(table.name));
    keepSelection([&] { model_->setTable(std::move(table), std::move(ids)); });
    showFilterButton();
    if (header_->isHidden()) {
        sizeToContents();
        fitColumns();
    } else if (!headerRestored_ && model_->columnCount() > 0) {
        restoreHeader();
    } else if (!own_) {
        measureColumns();
        fitColumns();
    }
}

void RecordTable::setDecorator(RecordModel::Decorator decorator) {
    model_->setDecorator(std::move(decorator));
    view_->viewport()->update();
}

void RecordTable::setEmptyState(EmptyState* state) {
    delete empty_;
    empty_ = state;
    stack_->addWidget(state);
    showRightState();
}

void RecordTable::setHiddenByDefault(const QStringList& columns) {
    hiddenByDefault_ = columns;
}

void RecordTable::sortBy(const QString& column, Qt::SortOrder order) {
    keepSelection([&] { view_->sortByColumn(columnOf(column), order); });
}

void RecordTable::setWideColumn(const QString& column) {
    wideColumn_ = column;
    stretchWide();
}

void RecordTable::setHeaderVisible(bool visible) {
    header_->setVisible(visible);
}

void RecordTable::setNarrow() {
    filter_->setMaximumWidth(QWIDGETSIZE_MAX);
    tools_->setNarrow();
    for (QWidget* tool : {filters_, columns_})
        tool->hide();
}

QHBoxLayout* RecordTable::toolRow() const {
    return tools_->row();
}

void RecordTable::setToolsVisible(bool visible) {
    tools_->setVisible(visible);
}

void RecordTable::keepSelection(const std::function<void()>& change) {
    const qint64 before = currentId();
    {
        const QScopedValueRollback<bool> guard(changing_, true);
        const std::vector<qint64> selected = selectedIds();
        change();
        for (const qint64 id : selected) {
            const int row = model_->rowOf(id);
            if (row >= 0)
                view_->selectionModel()->select(model_->index(row, 0),
                                                QItemSelectionModel::Select | QItemSelectionModel::Rows);
        }
        if (const int row = model_->rowOf(before); row >= 0)
            view_->selectionModel()->setCurrentIndex(model_->index(row, 0), QItemSelectionModel::NoUpdate);
    }
    showCount();
    showRightState();
    if (together_)
        showTogether();
    if (currentId() != before)
        emit currentChanged(currentId());
}

void RecordTable::showCount() {
    const int shown = model_->rowCount();
    const int total = model_->totalRows();
    count_->setText(shown == total ? tr("%n row(s)", nullptr, total)
                                   : tr("%1 of %2").arg(wording::number(shown), wording::number(total)));
}

void RecordTable::showRightState() {
    if (model_->totalRows() == 0 && empty_) {
        stack_->setCurrentWidget(empty_);
    } else if (model_->rowCount() == 0 && !model_->filter().isEmpty()) {
        noMatch_->setWords(tr("Nothing matches %1").arg(wording::quoted(model_->filter())),
                           tr("Accents, capitals and apostrophes make no difference."),
                           tr("Clear the filter"));
        stack_->setCurrentWidget(noMatch_);
    } else {
        stack_->setCurrentWidget(view_);
    }
}

qint64 RecordTable::currentId() const {
    return model_->idAt(view_->currentIndex().row());
}

std::vector<qint64> RecordTable::selectedIds() const {
    std::vector<qint64> ids;
    for (const QModelIndex& index : view_->selectionModel()->selectedRows())
        ids.push_back(model_->idAt(index.row()));
    return ids;
}

std::vector<qint64> RecordTable::shownIds() const {
    std::vector<qint64> ids;
    for (int row = 0; row < model_->rowCount(); ++row)
        ids.push_back(model_->idAt(row));
    return ids;
}

void RecordTable::select(qint64 id) {
    int row = model_->rowOf(id);
    if (row < 0 && !filter_->text().isEmpty()) {
        filter_->clear();
        row = model_->rowOf(id);
    }
    if (row < 0)
        return;
    view_->selectRow(row);
    view_->scrollTo(model_->index(row, 0));
}

void RecordTable::setFilter(const QString& needle) {
    filter_->setText(needle);
}

void RecordTable::focusFilter() {
    filter_->setFocus(Qt::ShortcutFocusReason);
    filter_->selectAll();
}

void RecordTable::focusRows() {
    if (model_->rowCount() > 0 && !view_->currentIndex().isValid())
        view_->selectRow(0);
    stack_->currentWidget()->setFocus(Qt::ShortcutFocusReason);
}

bool RecordTable::eventFilter(QObject* watched, QEvent* event) {
    if (watched == view_ && (event->type() == QEvent::Resize || event->type() == QEvent::Show))
        QTimer::singleShot(0, this, &RecordTable::fitColumns);
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->key() == Qt::Key_Down && key->modifiers() == Qt::AltModifier) {
        chooseFilter();
        return true;
    }
    if (watched == filter_) {
        if (key->key() == Qt::Key_Down || key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            focusRows();
            return true;
        }
        if (key->key() == Qt::Key_Escape && !filter_->text().isEmpty()) {
            filter_->clear();
            return true;
        }
        return false;
    }
    if (key->key() == Qt::Key_F2 && key->modifiers() == Qt::ShiftModifier) {
        if (together_ && !together_->isHidden())
            together_->click();
        return true;
    }
    if (key->matches(QKeySequence::Paste) && page_.lists() && page_.mainTable() == this) {
        page_.lists()->paste();
        return true;
    }
    if (key->matches(QKeySequence::Copy)) {
        copySelection();
        return true;
    }
    const bool opens =
        key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter || key->key() == Qt::Key_F2;
    if (opens && key->modifiers().testFlag(Qt::ControlModifier) == false && currentId() != 0) {
        emit activated(currentId());
        return true;
    }
    return false;
}

} // namespace palas::ui
