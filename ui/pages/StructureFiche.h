// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/Organisation.h"
#include "ui/pages/Page.h"

class QBoxLayout;
class QStackedWidget;

namespace palas::ui {
class ImmersionCard;
class Card;
class DiagnosticCard;
class FigureLink;
class RecordTable;
class SidePanel;
class StepBandWidget;
class StructureCertificates;
class StructureKit;
class StructureLab;
class StructureMooc;
class StructureCoaching;
class StructurePartners;
class TextLabel;

/// The sheet of one structure: who it is, its path, its modules, its people, what is expected of it. A panel
/// may take the place of the right column.
class StructureFiche : public QWidget {
    Q_OBJECT
public:
    enum class Shown { toProve, proven }; ///< figures that open their rows

    StructureFiche(Page& page, QWidget* parent);

    void showStructure(const Figures& figures, const Organisation& structure);
    void showNothing(); ///< no structure is chosen
    /// Over the right column until it closes; owned by the fiche from then on.
    void addPanel(SidePanel* panel);
    void openPanel(SidePanel* panel);
    void closePanel();
    [[nodiscard]] bool isOpen(const SidePanel* panel) const;
    void setWritable(bool writable);
    void hideEditing(); ///< in a structure's own copy nothing is ever added

    [[nodiscard]] RecordTable& modules() const { return *modules_; }
    [[nodiscard]] RecordTable& people() const { return *people_; }
    [[nodiscard]] RecordTable& agenda() const { return *agenda_; }

    void focusFigure(Shown shown);

signals:
    void figureAsked(StructureFiche::Shown shown);
    void choicesAsked();
    void personAsked(); ///< to add one

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();
    void fitModules();
    void showParts();
    [[nodiscard]] Card* makeHeader();
    [[nodiscard]] Card* makeModules();
    [[nodiscard]] Card* makeThemes();
    [[nodiscard]] QWidget* makeRightColumn();
    void showHeader(const Figures& figures, const Organisation& structure);
    void showHours(const Figures& own);

    Page& page_;
    QBoxLayout* head_; ///< who it is, then its people and hours
    QBoxLayout* parts_;
    QBoxLayout* rightParts_ =
        nullptr;               ///< facts and lists: above each other, or side by side in a wide window
    bool folded_ = false;      ///< too narrow for columns: one part above the other
    bool beneficiary_ = false; ///< the structure that is shown
    Card* headerCard_;
    TextLabel* name_;
    TextLabel* facts_;
    TextLabel* director_;
    TextLabel* contact_;
    FigureLink* toProve_;
    FigureLink* hours_;
    QWidget* hoursBlock_;
    StepBandWidget* steps_;
    RecordTable* modules_;
    RecordTable* people_;
    RecordTable* agenda_;
    StructureKit* kit_;
    Card* modulesCard_;
    Card* agendaCard_;
    StructureCoaching* coaching_;
    StructurePartners* partners_;
    StructureCertificates* certificates_;
    ImmersionCard* immersion_;
    StructureLab* lab_;
    DiagnosticCard* diagnostic_;
    StructureMooc* mooc_;
    Card* themesCard_;
    TextLabel* moduleCount_;
    TextLabel* peopleCount_;
    TextLabel* themes_;
    QPushButton* choose_;
    QPushButton* addPerson_;
    QStackedWidget* right_;
};

} // namespace palas::ui
