// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/Partnership.h"
#include "ui/pages/Page.h"

class QPushButton;

namespace palas::ui {
class PartnershipPanel;

/// Partenariats: those of all structures, and the one chosen beside. A target has the id of a partnership, or
/// with « new » that of the structure that gets one.
class PartnersPage : public Page {
    Q_OBJECT
public:
    PartnersPage(PageHost& host, QWidget* parent);

    void open(const Target& target) override;
    void createNew() override;
    [[nodiscard]] bool canCreate() const override;
    [[nodiscard]] RecordTable* mainTable() override { return list_; }
    [[nodiscard]] PartnershipPanel& panel() const { return *panel_; }

protected:
    void refresh() override;

private:
    void buildList();
    void create(qint64 structure);
    void openCurrent();
    void followSelection();
    void remove();
    [[nodiscard]] const Partnership* chosen() const;

    RecordTable* list_;
    PartnershipPanel* panel_;
    QPushButton* add_;
};

} // namespace palas::ui
