// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/Equipment.h"
#include "domain/Organisation.h"
#include "ui/common/Card.h"

class QPushButton;

namespace palas {
class Figures;
} // namespace palas

namespace palas::ui {
class EvidenceActions;
class Page;

/// The kit on a structure's sheet: its items, its hand-over, its receipt.
class StructureKit : public Card {
    Q_OBJECT
public:
    explicit StructureKit(Page& page, QWidget* parent = nullptr);

    /// Where there is no page of the equipment.
    void hideOpening();
    void showStructure(const Figures& figures, const Organisation& structure);
    /// False of a structure that expects no kit: hosts, and the UDCCAS unless one is meant for it.
    [[nodiscard]] bool isConcerned() const { return concerned_; }

private:
    [[nodiscard]] QString itemWords(const Figures& figures, const Kit& kit);
    void viewReceipt();

    Page& page_;
    EvidenceActions* documents_;
    TextLabel* state_;
    TextLabel* items_;
    QPushButton* view_;
    QPushButton* open_;
    OrganisationId structure_;
    KitId kit_;
    EvidenceId receipt_;
    bool concerned_ = false;
};

} // namespace palas::ui
