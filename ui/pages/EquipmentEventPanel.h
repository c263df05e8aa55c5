// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/Equipment.h"
#include "ui/pages/FormPanel.h"

namespace palas::ui {

/// Something that happened to a kit or an item: noted, or corrected.
class EquipmentEventPanel final : public FormPanel {
    Q_OBJECT
public:
    explicit EquipmentEventPanel(Page& page);

    /// What can happen next is proposed: a hand-over of what is in stock, else a return.
    void create(KitId kit, EquipmentItemId item);
    void edit(const EquipmentEvent& event);
    [[nodiscard]] const EquipmentEvent& event() const { return stored_; }

protected:
    Outcome write(qint64& id) override;
    [[nodiscard]] QString doneWords() const override;

private:
    void fill(const EquipmentEvent& event);
    void fillPeople();
    void showFieldsOfKind();
    [[nodiscard]] QString subject() const;
    [[nodiscard]] EquipmentEvent typed() const;

    EquipmentEvent stored_;
    bool filling_ = false;
};

} // namespace palas::ui
