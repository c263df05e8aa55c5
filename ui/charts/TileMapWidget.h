// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "reports/charts/Charts.h"

#include <QWidget>

namespace palas::ui {

/// The tile map of the communes: mouse, arrows, Enter. The accessible description is its table of values.
class TileMapWidget : public QWidget {
    Q_OBJECT
public:
    explicit TileMapWidget(QWidget* parent = nullptr);

    void setChart(TileMapChart chart);
    [[nodiscard]] const TileMapChart& chart() const { return chart_; }
    void setSelected(const QString& code);
    [[nodiscard]] QString selected() const { return selected_; }
    [[nodiscard]] QSize sizeHint() const override;

signals:
    void selectedChanged(const QString& code);
    void activated(const QString& code); ///< click or Enter

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    bool event(QEvent* event) override;

private:
    [[nodiscard]] std::vector<TileMapChart::Tile> all() const; ///< tiles and badge
    [[nodiscard]] QString tileAt(QPointF position) const;
    void step(int columns, int rows);

    TileMapChart chart_;
    QString selected_;
};

} // namespace palas::ui
