// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/pages/Page.h"

class QPushButton;

namespace palas {
struct Organisation;
}

namespace palas::ui {
class EuBlock;
class ReportJob;
class StructureFiche;

/// The first page of a structure's own copy: its sheet, as the coordination sees it, without what edits.
class DirectorHome : public Page {
    Q_OBJECT
public:
    DirectorHome(PageHost& host, QWidget* parent);

    void focusStart() override;
    void print() override; ///< the sheet as PDF
    [[nodiscard]] bool canPrint() const override { return true; }

protected:
    void refresh() override;

private:
    void connectFiche();
    void connectJob();
    [[nodiscard]] const Organisation* own();

    StructureFiche* fiche_;
    EuBlock* eu_;
    QPushButton* pdf_;
    ReportJob* job_;
};

} // namespace palas::ui
