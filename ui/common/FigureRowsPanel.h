// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "services/Figures.h"
#include "ui/common/Card.h"

namespace palas::ui {
class Page;
class RecordTable;

/// The rows that make a figure: what a press on a key figure opens. Enter on a row goes to what it is about.
class FigureRowsPanel : public Card {
    Q_OBJECT
public:
    explicit FigureRowsPanel(Page& page, QWidget* parent = nullptr);

    void showRows(const Figures& figures, const Figure& figure);
    [[nodiscard]] RecordTable& table() const { return *rows_; }

signals:
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void openRow(qint64 row);

    Page& page_;
    TextLabel* definition_;
    RecordTable* rows_;
};

} // namespace palas::ui
