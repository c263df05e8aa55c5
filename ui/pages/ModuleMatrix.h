// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "services/Figures.h"
#include "ui/pages/Page.h"

#include <map>
#include <memory>

class QScrollArea;
class QStackedWidget;

namespace palas::ui {
class EmptyState;
class FoldingPanel;
class MatrixFilter;
class MatrixPanel;
class MatrixWidget;
class ModuleEnrolment;

/// Structures by modules, the active cell beside them, and enrolling from it.
class ModuleMatrix : public QWidget {
    Q_OBJECT
public:
    ModuleMatrix(Page& page, QWidget* parent = nullptr);

    void refresh();
    /// Makes a cell the active one; an invalid id keeps that side.
    void activate(OrganisationId structure, ModuleId module);
    void enrol();
    void exportMatrix();
    void focusFilter();

    [[nodiscard]] MatrixWidget& matrix() const { return *matrix_; }
    [[nodiscard]] FoldingPanel& fold() const { return *fold_; } ///< of the active cell
    [[nodiscard]] QString context() const;                      ///< « 17 modules · 331 inscriptions »
    [[nodiscard]] const Organisation* structure() const;        ///< of the active cell
    [[nodiscard]] const Module* module() const;

signals:
    void coverageAsked(palas::ModuleId module, QWidget* asker); ///< the rows behind it

private:
    void connectParts();
    void chooseRows(const Figures& figures);
    void keepToProve(const Figures& figures);
    void showMatrix();
    void showCell();
    void scrollTo(QPoint cell);
    [[nodiscard]] const Figures& figures();
    [[nodiscard]] const Figures& figuresOf(OrganisationId structure);

    Page& page_;
    MatrixFilter* filter_;
    QStackedWidget* stack_;
    QScrollArea* scroll_ = nullptr;
    MatrixWidget* matrix_;
    EmptyState* nothing_;
    QStackedWidget* side_;
    FoldingPanel* fold_ = nullptr; ///< of the side
    MatrixPanel* panel_;
    ModuleEnrolment* enrolment_;
    std::unique_ptr<Figures> ofPeriod_;                      ///< while a period is chosen
    std::map<OrganisationId, std::unique_ptr<Figures>> own_; ///< of a structure, made when it is looked at
    std::vector<Organisation> structures_;
    std::vector<Module> modules_;
    OrganisationId activeStructure_;
    ModuleId activeModule_;
};

} // namespace palas::ui
