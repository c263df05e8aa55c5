// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QWidget>

namespace palas::ui {

/// « prévu · réalisé, à justifier · justifié » with their drawings.
class StateLegend : public QWidget {
    Q_OBJECT
public:
    explicit StateLegend(QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace palas::ui
