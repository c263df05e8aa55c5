// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/Ids.h"
#include "ui/pages/Page.h"

namespace palas::ui {
class FiledDocument;

/// The online course: how far everyone is as the lists of its platform tell, beside it the structures and the
/// platform's statement.
class MoocView : public QWidget {
    Q_OBJECT
public:
    MoocView(Page& page, QWidget* parent = nullptr);

    void refresh();
    void select(PersonId person);
    [[nodiscard]] RecordTable& list() const { return *list_; }

signals:
    void importAsked();

private:
    void buildList();
    QWidget* buildSide();
    void showStatement();
    void remove();

    Page& page_;
    RecordTable* list_;
    RecordTable* structures_;
    FiledDocument* statement_;
};

} // namespace palas::ui
