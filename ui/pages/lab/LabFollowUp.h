// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/Lab.h"

#include <QWidget>

class QPushButton;

namespace palas::ui {
class Page;
class RecordTable;

/// The milestones and the risks of a lab.
class LabFollowUp : public QWidget {
    Q_OBJECT
public:
    explicit LabFollowUp(Page& page);
    void showLab(LabId lab);
    [[nodiscard]] RecordTable& milestones() const { return *milestones_; }
    [[nodiscard]] RecordTable& risks() const { return *risks_; }

signals:
    void milestoneAsked(palas::LabMilestoneId milestone); ///< not valid: a new one
    void riskAsked(palas::LabRiskId risk);                ///< not valid: a new one

private:
    void connectLists();

    Page& page_;
    RecordTable* milestones_;
    RecordTable* risks_;
    QPushButton* addMilestone_;
    QPushButton* addRisk_;
};

} // namespace palas::ui
