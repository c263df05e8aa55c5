// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/Organisation.h"
#include "ui/common/Card.h"

class QPushButton;

namespace palas {
class Figures;
} // namespace palas

namespace palas::ui {
class ChartWidget;
class Page;

/// Where a structure is with its diagnostics and its analysis of needs, on its sheet.
class DiagnosticCard : public Card {
    Q_OBJECT
public:
    explicit DiagnosticCard(Page& page);
    void showStructure(const Figures& figures, const Organisation& structure);
    void setWide(bool wide); ///< the radar has room
    void hideOpening();      ///< where the page of diagnostics is not there

private:
    TextLabel* state_;
    TextLabel* weak_;
    TextLabel* needs_;
    QPushButton* open_;
    ChartWidget* radar_;
    OrganisationId structure_;
    bool wide_ = false;
    bool assessed_ = false;
};

} // namespace palas::ui
