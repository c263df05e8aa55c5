// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/pages/AttendanceClipboard.h"

#include <functional>
#include <QTableView>

class QLineEdit;
class QMenu;

namespace palas::ui {
class AttendanceCorner;
class AttendanceDelegate;
class AttendanceModel;
class HalfDayHeader;
class PeopleHeader;

/// The attendance grid, typed into like a spreadsheet: each key writes the selected cells at once, as one
/// change. The keys stand in AttendanceKeys.h.
class AttendanceGrid : public QTableView {
    Q_OBJECT
public:
    /// Saves cells as one change; false when they were refused, and nothing was written.
    using Save = std::function<bool(const std::vector<Attendance>& cells)>;

    AttendanceGrid(AttendanceModel& model, Save save, QWidget* parent = nullptr);

    void setReadOnly(bool readOnly) { readOnly_ = readOnly; }
    /// After the record of the model has changed: measures, and keeps a cursor.
    void recordChanged();
    [[nodiscard]] QPoint cursor() const; ///< x half-day, y person; {-1, -1} without any
    void setCursorTo(QPoint position);
    [[nodiscard]] CellPositions selectedCells() const;
    [[nodiscard]] const PeopleHeader& peopleHeader() const { return *people_; }
    [[nodiscard]] bool isEditing() const { return editor_ != nullptr; }
    [[nodiscard]] QSize sizeHint() const override;

    void mark(CellMark mark);
    void fillColumn(int halfDay, CellMark mark); ///< the whole column, as one change
    void toggle();
    void copy() const;
    void paste();

signals:
    void cursorMoved(QPoint position);
    void editsRefused(const palas::ui::CellEdits& edits);
    void pasteRefused(const palas::ui::PastedCells& pasted);
    void nextSessionAsked();
    void followAsked(QPoint position);
    void keysAsked();

protected:
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void updateGeometries() override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;

private:
    bool handleCommand(const QKeyEvent& event);
    bool handleMark(const QKeyEvent& event);
    bool handleTyping(const QKeyEvent& event);
    void write(const CellEdits& edits);
    void openEditor(const QString& text);
    bool commitEditor();
    void closeEditor();
    void step(int columns, int rows);
    void fitColumns();
    void showColumnMenu(int halfDay, const QPoint& at);

    AttendanceModel& model_;
    Save save_;
    AttendanceDelegate* delegate_;
    PeopleHeader* people_;
    HalfDayHeader* days_;
    AttendanceCorner* corner_;
    QLineEdit* editor_ = nullptr;
    CellPositions edited_; ///< the cells that the editor will write
    bool readOnly_ = false;
};

} // namespace palas::ui
