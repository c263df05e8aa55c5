// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/Diagnostic.h"
#include "ui/pages/Page.h"

class QPushButton;
class QStackedWidget;

namespace palas::ui {
class EmptyState;
class GridEditor;

/// The grids that structures are assessed with, in all their versions. A target has the id of a grid.
class GridsPage : public Page {
    Q_OBJECT
public:
    GridsPage(PageHost& host, QWidget* parent);

    void open(const Target& target) override;
    void createNew() override;
    [[nodiscard]] bool canCreate() const override;
    [[nodiscard]] RecordTable* mainTable() override { return list_; }

protected:
    void refresh() override;

private:
    void buildHeader();
    [[nodiscard]] QWidget* makeContent();
    [[nodiscard]] EmptyState* makeStart();
    void showContent();
    void write(const Questionnaire& grid);
    void showGrid(qint64 id);
    void addVersion();
    void remove();

    RecordTable* list_;
    GridEditor* editor_;
    QStackedWidget* stack_;
    EmptyState* start_;
    QPushButton* example_;
    QPushButton* create_;
};

} // namespace palas::ui
