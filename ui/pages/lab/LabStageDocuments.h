// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/Lab.h"

#include <QWidget>

class QComboBox;
class QPushButton;

namespace palas::ui {
class EvidenceActions;
class Page;

/// The document that proves a stage: filed, seen, taken off.
class LabStageDocuments : public QWidget {
    Q_OBJECT
public:
    explicit LabStageDocuments(Page& page);
    void showLab(const Lab& lab);

private:
    void updateButtons();
    void attach();
    void view();
    void takeOff();
    [[nodiscard]] LabStage stage() const;

    Page& page_;
    EvidenceActions* documents_;
    QComboBox* stages_;
    QPushButton* attach_;
    QPushButton* view_;
    QPushButton* takeOff_;
    Lab lab_;
};

} // namespace palas::ui
