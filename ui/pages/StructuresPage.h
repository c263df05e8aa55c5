// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/Organisation.h"
#include "ui/pages/Page.h"
#include "ui/pages/StructureFiche.h"

#include <optional>

class QCheckBox;
class QStackedWidget;

namespace palas::ui {
class FigureRowsPanel;
class ReportJob;
class StructureChoices;
class StructureDossiers;
class StructureForm;

/// Structures: the list, and the sheet of the one that is chosen.
class StructuresPage : public Page {
    Q_OBJECT
public:
    StructuresPage(PageHost& host, QWidget* parent);

    void open(const Target& target) override;
    void createNew() override;
    [[nodiscard]] bool canCreate() const override;
    void print() override;
    [[nodiscard]] bool canPrint() const override;
    [[nodiscard]] RecordTable* mainTable() override; ///< the list, or the rows of a figure

protected:
    void refresh() override;

private:
    void buildHeader();
    void buildList();
    void buildPanels();
    void followSelection();
    void edit();
    void choose();
    void showRows(StructureFiche::Shown shown);
    void closeRows();
    void addPerson();
    void remove();
    /// Saves what is being typed; false when it is refused.
    bool leaveForm();
    [[nodiscard]] const Organisation* current();

    RecordTable* list_;
    QCheckBox* everyKind_;
    QStackedWidget* stack_;
    StructureFiche* fiche_;
    FigureRowsPanel* rows_ = nullptr;
    ReportJob* job_;
    std::optional<StructureFiche::Shown> opened_; ///< the figure whose rows are shown
    StructureForm* form_;
    StructureChoices* choices_;
    StructureDossiers* dossiers_;
    QPushButton* edit_;
    QPushButton* pdf_;
    QPushButton* dossier_;
    QPushButton* add_;
    qint64 shown_ = 0; ///< the structure of the sheet
};

} // namespace palas::ui
