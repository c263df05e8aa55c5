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
class StateBar;

/// The coaching wallet on a structure's sheet: a bar, and the last three entries.
class StructureCoaching : public Card {
    Q_OBJECT
public:
    StructureCoaching(Page& page, QWidget* parent = nullptr);

    void showStructure(const Figures& figures, const Organisation& structure);
    void setWritable(bool writable);
    [[nodiscard]] RecordTable& latest() const { return *latest_; }

private:
    void add();

    Page& page_;
    TextLabel* hours_;
    StateBar* bar_;
    TextLabel* booked_;
    RecordTable* latest_;
    QPushButton* add_;
    OrganisationId structure_;
    bool hasHours_ = false;
};

} // namespace palas::ui
