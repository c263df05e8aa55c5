// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/calendar/CalendarContent.h"

#include <optional>
#include <QWidget>

namespace palas::ui {

/// Days in weeks, from Monday: those of a month, or one week with more told of each entry. One day is the
/// current one, and one of its entries when it has some. Arrows walk, Alt and an arrow asks to move the entry
/// by a day or a week, and so does dragging it.
class CalendarGrid : public QWidget {
    Q_OBJECT
public:
    enum class Span { month, week };

    explicit CalendarGrid(QWidget* parent = nullptr);

    /// Keeps the current entry, on whatever day it is now; without one the day.
    void setContent(std::shared_ptr<const CalendarContent> content, QDate today);
    void setSpan(Span span);
    [[nodiscard]] Span span() const { return span_; }
    void setMovable(bool movable) { movable_ = movable; } ///< entries may be dragged

    void setCurrent(QDate day, const QString& key = {});
    [[nodiscard]] QDate day() const { return day_; }
    [[nodiscard]] int item() const;    ///< place of the current entry, -1 without any
    [[nodiscard]] Period days() const; ///< shown, from Monday to Sunday

    /// Where they are, for the mouse and its tests; empty when not shown.
    [[nodiscard]] QRect dayRect(QDate day) const;
    [[nodiscard]] QRect itemRect(int item) const;
    [[nodiscard]] QRect currentRect() const; ///< of the current entry, or of its day

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void currentChanged(QDate day);
    void currentPlaced();               ///< the current entry, or its day, is another
    void opened(int item);              ///< Enter or a double click
    void moveAsked(int item, int days); ///< of the programme; the grid itself moves nothing
    void weekAsked(QDate day);          ///< not all entries of the day find room

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    bool event(QEvent* event) override;

private:
    /// How the entries of one day stand in its cell.
    struct Column {
        std::vector<QRect> shown; ///< of the entries that find room
        int hidden = 0;           ///< the others, told as « +3 »
        QRect more;               ///< where they are told
    };
    /// Where the weeks stand, and what that was worked out from.
    struct Weeks {
        QDate from;
        QSize size;
        std::shared_ptr<const CalendarContent> content;
        int fontHeight = 0;
        std::vector<int> tops; ///< and the bottom of the last
    };
    struct Drag {
        int item = -1;
        QDate from; ///< where it was taken
        QPoint pressed;
        QDate over; ///< invalid: not dragged yet, or outside
    };

    [[nodiscard]] int weeks() const;
    [[nodiscard]] const std::vector<int>& weekTops() const;
    [[nodiscard]] int leastWeek() const;
    [[nodiscard]] int wordsWidth() const; ///< of an entry, whatever its day
    [[nodiscard]] int entryHeight(int item) const;
    [[nodiscard]] int wantedHeight(QDate day) const;
    /// The title in so few lines as it needs, the last one cut where three are not enough.
    [[nodiscard]] static QStringList linesOf(const QString& title, const QFontMetrics& metrics, int width,
                                             int most);
    struct BlockLine {
        QString words;
        bool bold = false;
    };
    /// Of an entry in the week: its hours, its title, its structures.
    [[nodiscard]] static std::vector<BlockLine> blockOf(const CalendarItem& item, int width);
    [[nodiscard]] Column columnOf(QDate day) const;
    [[nodiscard]] QDate dayAt(QPoint position) const;
    [[nodiscard]] int itemAt(QPoint position) const;
    [[nodiscard]] bool isMoreAt(QPoint position) const;
    [[nodiscard]] bool startsMove(QPoint position) const;
    void choose(QDate day, int place);
    void step(int days);
    void stepInDay(int by);
    void askMove(int days);
    void tellCurrent();

    void paintHeads(QPainter& painter) const;
    void paintDay(QPainter& painter, QDate day) const;
    void paintItem(QPainter& painter, const QRect& area, int item, bool current) const;
    void paintLines(QPainter& painter, const QRect& area, const CalendarItem& item) const;

    std::shared_ptr<const CalendarContent> content_;
    Span span_ = Span::month;
    QDate today_;
    QDate day_;
    QString key_; ///< of the current entry; empty: none
    bool movable_ = false;
    std::optional<Drag> drag_;
    mutable Weeks weeks_;
};

} // namespace palas::ui
