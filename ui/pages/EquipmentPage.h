// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/Equipment.h"
#include "ui/pages/Page.h"

class QPushButton;
class QStackedWidget;
class QTabBar;

namespace palas::ui {
class EquipmentCheckView;
class EquipmentEventPanel;
class FigureLink;
class FigureStack;
class FormPanel;
class ImportView;
class ItemPanel;
class KitPanel;
class KitSeriesPanel;
class StickerTick;

/// Équipements: the kits by structure, the register of the items, the check on the spot; what is chosen
/// stands beside. A target's detail: « kit », « item » or « check » tell what its id names, a task's code
/// what is to be settled, « new » registers a kit for the structure, « import » brings a list in.
class EquipmentPage : public Page {
    Q_OBJECT
public:
    EquipmentPage(PageHost& host, QWidget* parent);

    void open(const Target& target) override;
    void createNew() override;
    [[nodiscard]] bool canCreate() const override;
    void print() override;
    [[nodiscard]] bool canPrint() const override;
    [[nodiscard]] RecordTable* mainTable() override;

    [[nodiscard]] KitPanel& kitPanel() const { return *kit_; }
    [[nodiscard]] ItemPanel& itemPanel() const { return *item_; }
    [[nodiscard]] EquipmentEventPanel& eventPanel() const { return *event_; }
    void noteEvent(); ///< of what is chosen

protected:
    void refresh() override;

private:
    enum Tab { kitsTab, registerTab, checkTab };

    void buildHeader();
    void buildLists();
    void buildPanels();
    void connectList(RecordTable* list);
    void showTab();
    void showCheck();
    void showImport();
    void showPanel(FormPanel* panel);
    void hidePanels();
    bool leavePanel();
    void openCurrent();
    void followSelection();
    void showFigures();
    void createKit(OrganisationId structure);
    void editEvent(EquipmentEventId event);
    void afterSaving(FormPanel* panel, qint64 id);
    void remove();
    [[nodiscard]] FormPanel* shownPanel() const;

    ImportView* import_;
    FigureStack* figures_;
    FigureLink* given_;
    FigureLink* received_;
    QTabBar* tabs_;
    QStackedWidget* stack_;
    RecordTable* kits_;
    RecordTable* items_;
    StickerTick* stickers_;
    EquipmentCheckView* check_;
    QStackedWidget* side_;
    KitPanel* kit_;
    ItemPanel* item_;
    EquipmentEventPanel* event_;
    KitSeriesPanel* series_;
    QPushButton* forEach_;
    QPushButton* create_;
};

} // namespace palas::ui
