// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/Organisation.h"
#include "ui/common/Card.h"

class QPushButton;

namespace palas {
class Figures;
} // namespace palas

namespace palas::ui {
class Page;

/// The lab on a structure's sheet: where it is, what was tried, what is next.
class StructureLab : public Card {
    Q_OBJECT
public:
    explicit StructureLab(Page& page, QWidget* parent = nullptr);

    /// Where there is no page of the labs.
    void hideOpening();
    void showStructure(const Figures& figures, const Organisation& structure);

private:
    Page& page_;
    TextLabel* state_;
    TextLabel* title_;
    TextLabel* tried_;
    TextLabel* next_;
    QPushButton* open_;
    OrganisationId structure_;
    qint64 lab_ = 0;
};

} // namespace palas::ui
