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

/// Modules: the matrix of structures by modules, and the catalogue. A target names a module, its detail a
/// structure by its code.
class ModulesPage : public Page {
    Q_OBJECT
public:
    ModulesPage(PageHost& host, QWidget* parent);

    void open(const Target& target) override;
    void focusStart() override;
    void createNew() override; ///< enrol, or add a module, by the tab
    [[nodiscard]] bool canCreate() const override;
    [[nodiscard]] RecordTable* mainTable() override;
    void find() override;
    [[nodiscard]] bool canFind() override { return true; }
    void exportList() override;
    [[nodiscard]] bool canExport() override { return true; }

protected:
    void refresh() override;

private:
    [[nodiscard]] bool onMatrix() const;
    [[nodiscard]] bool seesMatrix() const;
    void showImport();
    void showTab();

    QTabBar* tabs_;
    FigureStack* figures_;
    ImportView* import_;
    FigureLink* structures_;
    QStackedWidget* stack_;
    ModuleMatrix* matrix_;
    ModuleCatalogue* catalogue_;
    QPushButton* panel_;
    QPushButton* export_;
    QPushButton* create_;
};

} // namespace palas::ui
