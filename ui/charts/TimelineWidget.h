// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "reports/charts/Charts.h"

#include <QDate>
#include <QWidget>

namespace palas::ui {

/// Sessions over the months, one lane a kind of module: outline, hatching, solid; the day as a red rule.
class TimelineWidget : public QWidget {
    Q_OBJECT
public:
    struct Bar {
        qint64 id = 0;
        int lane = 0;
        QDate first;
        QDate last;
        ChartState state = ChartState::planned;
        QString tip;
    };
    struct Content {
        QStringList lanes;
        std::vector<Bar> bars;
        QDate from; ///< first day of a month
        QDate to;
        QDate today;
    };

    explicit TimelineWidget(QWidget* parent = nullptr);
    void setContent(Content content);
    [[nodiscard]] const Content& content() const { return content_; }
    [[nodiscard]] QSize sizeHint() const override;

signals:
    void activated(qint64 id);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    bool event(QEvent* event) override;

private:
    [[nodiscard]] double xOf(QDate day) const;
    [[nodiscard]] QRectF barRect(const Bar& bar) const;
    [[nodiscard]] const Bar* barAt(QPointF position) const;
    void paintMonths(QPainter& painter) const;
    void paintBars(QPainter& painter) const;
    void paintToday(QPainter& painter) const;
    [[nodiscard]] int laneTop(int lane) const;

    Content content_;
};

} // namespace palas::ui
