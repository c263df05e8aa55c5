// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/pages/Page.h"

namespace palas::ui {

/// One list of a structure's own copy: its people with their hours, its documents, what is proven
/// of each person.
class DirectorList : public Page {
    Q_OBJECT
public:
    enum class Content { people, documents, hours };
    DirectorList(PageHost& host, Content content, QWidget* parent);

    void open(const Target& target) override;
    [[nodiscard]] RecordTable* mainTable() override { return list_; }

protected:
    void refresh() override;

private:
    void showPeople();
    void showDocuments();
    void showHours();

    Content content_;
    RecordTable* list_;
};

} // namespace palas::ui
