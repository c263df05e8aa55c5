// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "reports/charts/Charts.h"

#include <QDate>
#include <QWidget>

namespace palas::ui {

/// What lasts over the months, one lane a kind: outline, hatching, solid; the day as a red rule. When it
/// takes the focus, arrows walk from bar to bar and Enter activates the current one.
class TimelineWidget : public QWidget {
    Q_OBJECT
public:
    using Bar = TimelineChart::Bar;

    explicit TimelineWidget(QWidget* parent = nullptr);
    void setContent(TimelineChart content);
    [[nodiscard]] const TimelineChart& content() const { return content_; }
    void setTall(); ///< the lanes share the height that there is
    /// The bar of this id, or the last one before it in `bars`; unknown ids change nothing.
    void setCurrent(qint64 id);
    [[nodiscard]] qint64 current() const; ///< 0: none
    [[nodiscard]] QSize sizeHint() const override;

signals:
    void activated(qint64 id);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    bool event(QEvent* event) override;

private:
    [[nodiscard]] QRectF barRect(const Bar& bar) const;
    [[nodiscard]] const Bar* barAt(QPointF position) const;
    /// The bar of another lane, or the next of this one, nearest to the current; -1 without any.
    [[nodiscard]] int neighbour(int key) const;
    void choose(int bar);

    TimelineChart content_;
    int current_ = -1; ///< place in the bars; -1: none
};

} // namespace palas::ui
