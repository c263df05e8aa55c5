// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/Equipment.h"
#include "ui/pages/FormPanel.h"

namespace palas::ui {
class EquipmentHistory;
class FiledDocument;

/// One item of the register, its EU sticker with its photograph, and its history.
class ItemPanel final : public FormPanel {
    Q_OBJECT
public:
    explicit ItemPanel(Page& page);

    void create();
    void showItem(const EquipmentItem& item);
    void follow(const EquipmentItem& item);
    [[nodiscard]] EquipmentItemId item() const { return stored_.id; }
    [[nodiscard]] EquipmentHistory& history() const { return *history_; }

protected:
    Outcome write(qint64& id) override;
    [[nodiscard]] QString doneWords() const override;

private:
    void fill(const EquipmentItem& item);
    void showPhoto();
    [[nodiscard]] EquipmentItem typed() const;

    FiledDocument* photo_;
    EquipmentHistory* history_;
    EquipmentItem stored_;
};

} // namespace palas::ui
