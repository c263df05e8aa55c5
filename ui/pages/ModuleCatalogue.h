// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/Ids.h"
#include "ui/pages/Page.h"

namespace palas::ui {
class ModuleForm;

/// Every module in a list, and the one that is chosen beside it.
class ModuleCatalogue : public QWidget {
    Q_OBJECT
public:
    ModuleCatalogue(Page& page, QWidget* parent = nullptr);

    void refresh();
    void select(ModuleId module);
    void createNew();
    [[nodiscard]] RecordTable& list() const { return *list_; }

private:
    void connectParts();
    void followSelection();
    void openCurrent();
    void remove();

    Page& page_;
    RecordTable* list_;
    ModuleForm* form_;
};

} // namespace palas::ui
