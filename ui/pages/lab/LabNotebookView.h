// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/Lab.h"

#include <QWidget>

class QPushButton;

namespace palas::ui {
class Page;
class RecordTable;

/// The pages of a lab's notebook.
class LabNotebookView : public QWidget {
    Q_OBJECT
public:
    explicit LabNotebookView(Page& page);
    void showLab(LabId lab);
    [[nodiscard]] RecordTable& list() const { return *list_; }

signals:
    void addAsked();
    void opened(palas::ExperimentId experiment);

private:
    Page& page_;
    RecordTable* list_;
    QPushButton* add_;
};

} // namespace palas::ui
