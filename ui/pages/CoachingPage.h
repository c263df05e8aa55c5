// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "services/Figures.h"
#include "ui/pages/Page.h"

class QPushButton;

namespace palas::ui {
class Card;
class CoachingEntryPanel;
class CoachingGrantPanel;
class CoachingPanel;
class CoachingTransferPanel;
class FigureLink;
class FigureStack;
class ImportView;
class StateBar;
class TextLabel;

/// Coaching: what each structure has of its hours, and what went in and out of them. A target has the id of a
/// structure or of an entry; « new » and « grant » open the form of a structure, « import » brings a list in.
class CoachingPage : public Page {
    Q_OBJECT
public:
    CoachingPage(PageHost& host, QWidget* parent);

    void open(const Target& target) override;
    void createNew() override;
    [[nodiscard]] bool canCreate() const override;
    [[nodiscard]] RecordTable* mainTable() override;

protected:
    void refresh() override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildHeader();
    [[nodiscard]] Card* makeWallets();
    [[nodiscard]] Card* makeLedger();
    void connectPanel(CoachingPanel* panel);
    void showFigures();
    void showLedger();
    void showSummary();
    void showStructure(OrganisationId structure);
    void create(CoachingPanel* panel, OrganisationId structure);
    void openCurrent();
    void followSelection();
    void remove();
    void closePanels();
    void showImport();
    [[nodiscard]] bool leavePanel();
    void makeRoom();
    [[nodiscard]] CoachingPanel* openPanel() const;
    [[nodiscard]] CoachingPanel* panelOf(qint64 row);
    [[nodiscard]] OrganisationId chosen() const;

    FigureStack* figures_;
    std::vector<std::pair<CoachingPart, FigureLink*>> links_;
    ImportView* import_;
    RecordTable* wallets_;
    RecordTable* ledger_;
    Card* walletCard_;
    Card* ledgerCard_;
    TextLabel* summary_;
    StateBar* bar_;
    QPushButton* everyone_;
    QPushButton* add_;
    QPushButton* grant_;
    QPushButton* transfer_;
    CoachingEntryPanel* entryPanel_;
    CoachingGrantPanel* grantPanel_;
    CoachingTransferPanel* transferPanel_;
};

} // namespace palas::ui
