// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/AttendanceGrid.h"
#include "ui/pages/AttendanceHeaders.h"
#include "ui/pages/AttendanceModel.h"
#include "ui/theme/Theme.h"

#include <algorithm>
#include <QKeyEvent>
#include <QLineEdit>
#include <QRegularExpressionValidator>

namespace palas::ui {
namespace {

std::optional<CellMark> markOf(int key) {
    switch (key) {
    case Qt::Key_J:
        return CellMark::proven;
    case Qt::Key_S:
        return CellMark::signed_;
    case Qt::Key_M:
        return CellMark::missing;
    case Qt::Key_A:
        return CellMark::absent;
    case Qt::Key_E:
        return CellMark::excused;
    case Qt::Key_P:
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        return CellMark::planned;
    default:
        return {};
    }
}

bool isPlain(const QKeyEvent& event) {
    return !(event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
}

bool isEnter(const QKeyEvent& event) {
    return event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
}

bool isDigit(const QKeyEvent& event) {
    const QString text = event.text();
    return isPlain(event) && text.size() == 1 && text.front() >= u'0' && text.front() <= u'9';
}

} // namespace

bool AttendanceGrid::event(QEvent* event) {
    // Single keys are the grid's while it has the keyboard, whatever shortcut the window gives them.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool clipboard = key->matches(QKeySequence::Copy) || key->matches(QKeySequence::Paste);
        if ((isPlain(*key) && (markOf(key->key()) || isDigit(*key) || key->key() == Qt::Key_Space)) ||
            clipboard || (key->key() == Qt::Key_F2 && isPlain(*key))) {
            event->accept();
            return true;
        }
    }
    return QTableView::event(event);
}

void AttendanceGrid::keyPressEvent(QKeyEvent* event) {
    if (handleCommand(*event) || handleMark(*event) || handleTyping(*event))
        event->accept();
    else if (isPlain(*event) && !event->text().isEmpty() && event->text().front().isPrint())
        event->ignore(); // a letter without meaning must not search the rows
    else
        QTableView::keyPressEvent(event);
}

bool AttendanceGrid::handleCommand(const QKeyEvent& event) {
    const bool control = event.modifiers().testFlag(Qt::ControlModifier);
    if (event.matches(QKeySequence::Copy)) {
        copy();
    } else if (event.matches(QKeySequence::Paste)) {
        paste();
    } else if (control && isEnter(event)) {
        emit nextSessionAsked();
    } else if (control && event.key() == Qt::Key_D) {
        write(copyDown(model_.shown(), selectedCells()));
    } else if (control && event.key() == Qt::Key_Space) {
        if (cursor().x() >= 0)
            selectColumn(cursor().x());
    } else if (event.key() == Qt::Key_Menu ||
               (event.key() == Qt::Key_F10 && event.modifiers() == Qt::ShiftModifier)) {
        if (cursor().x() >= 0)
            showColumnMenu(cursor().x(), days_->viewport()->mapToGlobal(QPoint(
                                             days_->sectionViewportPosition(cursor().x()), days_->height())));
    } else if (event.key() == Qt::Key_F4 && isPlain(event)) {
        emit followAsked(cursor());
    } else if (event.text() == u"?") {
        emit keysAsked();
    } else {
        return false;
    }
    return true;
}

bool AttendanceGrid::handleMark(const QKeyEvent& event) {
    if (!isPlain(event))
        return false;
    if (event.key() == Qt::Key_Space && event.modifiers() == Qt::NoModifier) {
        toggle();
        return true;
    }
    const auto wanted = markOf(event.key());
    if (wanted)
        mark(*wanted);
    return wanted.has_value();
}

bool AttendanceGrid::handleTyping(const QKeyEvent& event) {
    if (readOnly_ || cursor().x() < 0)
        return false;
    if (isDigit(event)) {
        openEditor(event.text());
        return true;
    }
    if ((isEnter(event) || event.key() == Qt::Key_F2) && isPlain(event)) {
        const Attendance& cell = model_.shown().cell(cursor().y(), cursor().x());
        openEditor(cell.mark == Mark::present ? QString::number(cell.minutes.value) : QString());
        editor_->selectAll();
        return true;
    }
    return false;
}

void AttendanceGrid::mouseDoubleClickEvent(QMouseEvent* event) {
    QTableView::mouseDoubleClickEvent(event);
    if (!readOnly_ && cursor().x() >= 0 && !editor_) {
        const Attendance& cell = model_.shown().cell(cursor().y(), cursor().x());
        openEditor(cell.mark == Mark::present ? QString::number(cell.minutes.value) : QString());
        editor_->selectAll();
    }
}

void AttendanceGrid::openEditor(const QString& text) {
    closeEditor();
    scrollTo(currentIndex());
    edited_ = selectedCells();
    editor_ = new QLineEdit(text, viewport());
    editor_->setObjectName(QStringLiteral("minutesEditor"));
    editor_->setAccessibleName(tr("Minutes"));
    editor_->setFrame(false);
    editor_->setAlignment(Qt::AlignRight);
    editor_->setFont(Theme::instance().font(TextSize::body, true));
    editor_->setValidator(
        new QRegularExpressionValidator(QRegularExpression(QStringLiteral("[0-9]{0,4}")), editor_));
    editor_->setGeometry(visualRect(currentIndex()).adjusted(2, 2, -3, -3));
    editor_->installEventFilter(this);
    editor_->show();
    editor_->setFocus(Qt::OtherFocusReason);
}

bool AttendanceGrid::eventFilter(QObject* watched, QEvent* event) {
    if (watched != editor_)
        return QTableView::eventFilter(watched, event);
    if (event->type() == QEvent::FocusOut) {
        // Something else was chosen: what was typed counts, unless it is refused.
        commitEditor();
        closeEditor();
        return false;
    }
    if (event->type() != QEvent::KeyPress)
        return false;
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool leaves = isEnter(*key) || key->key() == Qt::Key_Tab || key->key() == Qt::Key_Backtab ||
                        key->key() == Qt::Key_Down || key->key() == Qt::Key_Up;
    if (key->key() == Qt::Key_Escape) {
        closeEditor();
        return true;
    }
    if (!leaves)
        return false;
    if (!commitEditor())
        return true;
    const bool block = edited_.size() > 1;
    closeEditor();
    if (block)
        return true;
    if (key->key() == Qt::Key_Tab || key->key() == Qt::Key_Backtab)
        step(key->key() == Qt::Key_Tab ? 1 : -1, 0);
    else
        step(0, key->key() == Qt::Key_Up ? -1 : 1);
    return true;
}

/// What is refused stays in the editor, outlined, with the banner saying why.
bool AttendanceGrid::commitEditor() {
    if (editor_->text().isEmpty())
        return true;
    const CellEdits edits = typeMinutes(model_.shown(), edited_, editor_->text().toInt());
    const bool written = edits.cells.empty() || save_(edits.cells);
    if (editor_) {
        editor_->setProperty("state", written ? QString() : QStringLiteral("bad"));
        editor_->update();
    }
    return written;
}

void AttendanceGrid::closeEditor() {
    if (!editor_)
        return;
    QLineEdit* closing = std::exchange(editor_, nullptr);
    closing->removeEventFilter(this);
    // Before it is hidden: a view takes a vanishing child for a Tab, and moves on.
    if (closing->hasFocus())
        setFocus(Qt::OtherFocusReason);
    closing->hide();
    closing->deleteLater();
}

void AttendanceGrid::step(int columns, int rows) {
    const QPoint from = cursor();
    const int column = std::clamp(from.x() + columns, 0, model_.provenColumn() - 1);
    const int row = std::clamp(from.y() + rows, 0, model_.rowCount() - 1);
    setCursorTo({column, row});
}

} // namespace palas::ui
