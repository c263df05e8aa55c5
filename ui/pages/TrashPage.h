// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/Trash.h"
#include "ui/pages/Page.h"

class QPushButton;

namespace palas::ui {
class ChangePanel;

/// Corbeille: what was removed, with its rows beside; restored or deleted for good, one or several together.
class TrashPage : public Page {
    Q_OBJECT
public:
    TrashPage(PageHost& host, QWidget* parent);

    [[nodiscard]] RecordTable* mainTable() override { return list_; }

protected:
    void refresh() override;

private:
    void buildHeader();
    void buildList();
    void showEntry(qint64 id);
    void enableActions();
    void restore();
    void remove();
    void empty();
    void removeAll(const std::vector<TrashEntry>& entries);
    /// Those chosen in the list.
    [[nodiscard]] std::vector<TrashEntry> chosen() const;

    std::vector<TrashEntry> entries_;
    RecordTable* list_;
    ChangePanel* panel_;
    QPushButton* restore_ = nullptr;
    QPushButton* remove_ = nullptr;
    QPushButton* empty_ = nullptr;
};

} // namespace palas::ui
