// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/AttendanceGrid.h"

#include "ui/pages/AttendanceDelegate.h"
#include "ui/pages/AttendanceHeaders.h"
#include "ui/pages/AttendanceModel.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Theme.h"
#include "wording/Formats.h"

#include <algorithm>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QScrollBar>

namespace palas::ui {
namespace {

constexpr int narrowestHalfDay = 58;
constexpr int widestHalfDay = 140;

} // namespace

AttendanceGrid::AttendanceGrid(AttendanceModel& model, Save save, QWidget* parent)
    : QTableView(parent)
    , model_(model)
    , save_(std::move(save))
    , delegate_(new AttendanceDelegate(model, this))
    , people_(new PeopleHeader(model, this))
    , days_(new HalfDayHeader(model, this))
    , corner_(new AttendanceCorner(*people_, this)) {
    setObjectName(QStringLiteral("attendanceGrid"));
    setAccessibleName(tr("Attendance"));
    setModel(&model_);
    setItemDelegate(delegate_);
    setVerticalHeader(people_);
    setHorizontalHeader(days_);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setSelectionBehavior(QAbstractItemView::SelectItems);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(true);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    connect(days_, &QWidget::customContextMenuRequested, this, [this](const QPoint& at) {
        const int column = days_->logicalIndexAt(at);
        if (column >= 0 && column < model_.provenColumn())
            showColumnMenu(column, days_->viewport()->mapToGlobal(at));
    });
    // What is being typed belongs to people who may be gone.
    connect(&model_, &QAbstractItemModel::modelAboutToBeReset, this, &AttendanceGrid::closeEditor);
    connect(&Theme::instance(), &Theme::changed, this, &AttendanceGrid::recordChanged);
    recordChanged();
}

void AttendanceGrid::recordChanged() {
    people_->measure(width());
    const int rows = model_.rowCount();
    // As airy as fits: a class of eighteen is seen whole on a small screen.
    const bool airy = rows * px(28) <= std::max(0, height() - days_->sizeHint().height());
    people_->setDefaultSectionSize(px(airy ? 28 : 24));
    setMaximumHeight(std::max(px(80), sizeHint().height()));
    updateGeometries();
    fitColumns();
    if (!currentIndex().isValid() && rows > 0 && model_.provenColumn() > 0)
        setCursorTo({0, 0});
    viewport()->update();
    days_->viewport()->update();
    people_->viewport()->update();
}

QSize AttendanceGrid::sizeHint() const {
    const int rows = std::max(1, model_.rowCount());
    return {px(480), days_->sizeHint().height() + rows * px(28) + horizontalScrollBar()->sizeHint().height()};
}

QPoint AttendanceGrid::cursor() const {
    const QModelIndex current = currentIndex();
    return model_.isCell(current) ? QPoint(current.column(), current.row()) : QPoint(-1, -1);
}

void AttendanceGrid::setCursorTo(QPoint position) {
    const QModelIndex index = model_.index(position.y(), position.x());
    if (!model_.isCell(index))
        return;
    setCurrentIndex(index);
    scrollTo(index);
}

CellPositions AttendanceGrid::selectedCells() const {
    CellPositions cells;
    for (const QModelIndex& index : selectionModel()->selectedIndexes()) {
        if (model_.isCell(index))
            cells.emplace_back(index.column(), index.row());
    }
    if (cells.empty() && model_.isCell(currentIndex()))
        cells.push_back(cursor());
    return cells;
}

void AttendanceGrid::write(const CellEdits& edits) {
    if (readOnly_)
        return;
    if (edits.refusal != CellEdits::Refusal::none) {
        emit editsRefused(edits);
        return;
    }
    if (!edits.cells.empty())
        save_(edits.cells);
}

void AttendanceGrid::mark(CellMark mark) {
    write(markCells(model_.shown(), selectedCells(), mark));
}

void AttendanceGrid::toggle() {
    write(togglePresence(model_.shown(), selectedCells()));
}

void AttendanceGrid::fillColumn(int halfDay, CellMark mark) {
    CellPositions column;
    for (int person = 0; person < model_.rowCount(); ++person)
        column.emplace_back(halfDay, person);
    write(markCells(model_.shown(), column, mark));
}

void AttendanceGrid::copy() const {
    const CellPositions cells = selectedCells();
    if (cells.empty())
        return;
    QRect block(cells.front(), QSize(1, 1));
    for (const QPoint position : cells)
        block |= QRect(position, QSize(1, 1));
    QGuiApplication::clipboard()->setText(copiedCells(model_.shown(), block));
}

void AttendanceGrid::paste() {
    const PastedCells pasted =
        pasteCells(model_.shown(), selectedCells(), QGuiApplication::clipboard()->text());
    if (pasted.refusal == PastedCells::Refusal::none)
        write(pasted.edits);
    else
        emit pasteRefused(pasted);
}

void AttendanceGrid::showColumnMenu(int halfDay, const QPoint& at) {
    const std::pair<QString, CellMark> fills[] = {{tr("Whole column present"), CellMark::present},
                                                  {tr("Whole column proven"), CellMark::proven},
                                                  {tr("Whole column signature missing"), CellMark::missing},
                                                  {tr("Whole column absent"), CellMark::absent},
                                                  {tr("Whole column excused"), CellMark::excused},
                                                  {tr("Whole column planned"), CellMark::planned}};
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("columnMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    for (const auto& [text, mark] : fills) {
        QAction* action =
            menu->addAction(text, this, [this, halfDay, mark = mark] { fillColumn(halfDay, mark); });
        action->setEnabled(!readOnly_);
        action->setToolTip(tr("People absent or excused stay so when the others are marked present"));
    }
    menu->popup(at);
}

void AttendanceGrid::fitColumns() {
    const int halfDays = model_.provenColumn();
    if (halfDays == 0)
        return;
    const QFontMetrics bold(Theme::instance().font(TextSize::body, true));
    int proven =
        bold.horizontalAdvance(model_.headerData(halfDays, Qt::Horizontal, Qt::DisplayRole).toString());
    for (int person = 0; person < model_.rowCount(); ++person)
        proven = std::max(proven, bold.horizontalAdvance(model_.index(person, halfDays).data().toString()));
    const QString total = wording::duration(model_.shown().proven());
    proven = std::max(proven,
                      QFontMetrics(Theme::instance().font(TextSize::small, true)).horizontalAdvance(total));
    proven += px(14);
    const int share = (viewport()->width() - proven) / halfDays;
    const int least = std::max(px(narrowestHalfDay), HalfDayHeader::leastWidth());
    const int width = std::clamp(share, least, std::max(least, px(widestHalfDay)));
    for (int column = 0; column < halfDays; ++column)
        days_->resizeSection(column, width);
    days_->resizeSection(halfDays, proven);
}

void AttendanceGrid::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        recordChanged();
}

void AttendanceGrid::updateGeometries() {
    QTableView::updateGeometries();
    corner_->setGeometry(people_->x(), days_->y(), people_->width(), days_->height());
    corner_->raise();
}

void AttendanceGrid::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QTableView::currentChanged(current, previous);
    days_->viewport()->update();
    people_->viewport()->update();
    emit cursorMoved(cursor());
}

void AttendanceGrid::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) {
    QTableView::selectionChanged(selected, deselected);
    const bool block = selectionModel()->selectedIndexes().size() > 1;
    delegate_->setBlockSelected(block);
    viewport()->update();
}

} // namespace palas::ui
