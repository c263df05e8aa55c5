// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/Lab.h"
#include "ui/pages/FormPanel.h"

namespace palas::ui {
class FiledDocument;

/// A milestone, and the document that proves that it is reached.
class MilestonePanel final : public FormPanel {
    Q_OBJECT
public:
    explicit MilestonePanel(Page& page);
    void edit(const LabMilestone& milestone); ///< a new one has no id
    void follow();                            ///< the programme changed: what is being typed stays
    [[nodiscard]] const LabMilestone& milestone() const { return stored_; }

protected:
    Outcome write(qint64& id) override;
    [[nodiscard]] QString doneWords() const override;

private:
    void showDocument();

    FiledDocument* document_;
    LabMilestone stored_;
};

class RiskPanel final : public FormPanel {
    Q_OBJECT
public:
    explicit RiskPanel(Page& page);
    void edit(const LabRisk& risk); ///< a new one has no id
    void follow();                  ///< the programme changed: what is being typed stays
    [[nodiscard]] const LabRisk& risk() const { return stored_; }

protected:
    Outcome write(qint64& id) override;
    [[nodiscard]] QString doneWords() const override;

private:
    LabRisk stored_;
};

} // namespace palas::ui
