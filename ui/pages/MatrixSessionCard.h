// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/pages/MatrixCell.h"

#include <QAbstractButton>

namespace palas::ui {

/// A session of the active cell: code, hours, day and place, what is missing. Pressed, it opens the session.
class MatrixSessionCard : public QAbstractButton {
    Q_OBJECT
public:
    explicit MatrixSessionCard(const MatrixCell::Held& session, QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] int whereHeight(int width) const;

    QString code_;
    QString hours_;
    QString where_;
    QString missing_; ///< or where it stands
    ChartState state_;
};

} // namespace palas::ui
