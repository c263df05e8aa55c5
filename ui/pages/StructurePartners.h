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
class RecordTable;

/// The partnerships on a structure's sheet: how many, and the newest.
class StructurePartners : public Card {
    Q_OBJECT
public:
    explicit StructurePartners(Page& page, QWidget* parent = nullptr);

    /// `own`: the figures of the structure.
    void showStructure(const Figures& own, OrganisationId structure);
    void setWritable(bool writable);
    void hideOpening(); ///< where there is no page of the partnerships
    [[nodiscard]] RecordTable& list() const { return *list_; }

private:
    Page& page_;
    TextLabel* count_;
    RecordTable* list_;
    QPushButton* add_;
    OrganisationId structure_;
    bool opens_ = true;
};

} // namespace palas::ui
