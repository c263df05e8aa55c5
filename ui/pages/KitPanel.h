// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/Equipment.h"
#include "ui/pages/FormPanel.h"

namespace palas::ui {
class EquipmentHistory;

/// One kit; a new one is typed with its laptop and its communication kit.
class KitPanel final : public FormPanel {
    Q_OBJECT
public:
    explicit KitPanel(Page& page);

    void create(OrganisationId structure);
    void showKit(const Kit& kit);
    void follow(const Kit& kit); ///< the programme changed: shown again, but for what is being typed
    [[nodiscard]] KitId kit() const { return stored_.id; }
    [[nodiscard]] EquipmentHistory& history() const { return *history_; }

protected:
    Outcome write(qint64& id) override;
    [[nodiscard]] QString doneWords() const override;

private:
    void fill(const Kit& kit);
    [[nodiscard]] Kit typed() const;
    [[nodiscard]] std::vector<EquipmentItem> typedItems() const;

    EquipmentHistory* history_;
    Kit stored_;
};

} // namespace palas::ui
