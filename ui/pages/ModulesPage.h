// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/pages/Page.h"

class QStackedWidget;
class QTabBar;

namespace palas::ui {
class FigureLink;
class FigureStack;
class ImportView;
class ModuleCatalogue;
class ModuleMatrix;
class MoocView;

/// Modules: the matrix of structures by modules, the catalogue, and the MOOC. A target names a module, its
/// detail a structure by its code; or a person, its detail « mooc ».
class ModulesPage : public Page {
    Q_OBJECT
public:
    ModulesPage(PageHost& host, QWidget* parent);

    void open(const Target& target) override;
    void focusStart() override;
    void createNew() override; ///< enrol, add a module, or import progress in the MOOC, by the tab
    [[nodiscard]] bool canCreate() const override;
    [[nodiscard]] RecordTable* mainTable() override;
    void find() override;
    [[nodiscard]] bool canFind() override { return true; }
    void exportList() override;
    [[nodiscard]] bool canExport() override { return true; }

protected:
    void refresh() override;

private:
    enum Tab { matrixTab, catalogueTab, moocTab };

    [[nodiscard]] bool onMatrix() const;
    [[nodiscard]] bool seesMatrix() const;
    void buildHeader();
    void showTab();
    void showImport();
    void showContext();

    QTabBar* tabs_;
    FigureStack* figures_;
    ImportView* import_;
    FigureLink* structures_;
    FigureLink* completed_;
    QStackedWidget* stack_;
    ModuleMatrix* matrix_;
    ModuleCatalogue* catalogue_;
    MoocView* mooc_;
    QPushButton* panel_;
    QPushButton* export_;
    QPushButton* create_;
};

} // namespace palas::ui
