// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "services/NeedsAnalysisService.h"
#include "ui/pages/FiledDocument.h"
#include "ui/pages/FormPanel.h"

namespace palas::ui {
class TextLabel;

/// The analysis of social needs of a structure for the mandate of the day: dates, priorities, documents.
class NeedsPanel final : public FormPanel {
    Q_OBJECT
public:
    explicit NeedsPanel(Page& page);

    void showStructure(OrganisationId structure); ///< a new one while there is none in the mandate
    void follow();                                ///< but for what is being typed
    [[nodiscard]] const NeedsAnalysis& stored() const { return stored_; }

protected:
    Outcome write(qint64& id) override;
    [[nodiscard]] QString doneWords() const override;

private:
    void fill(const NeedsAnalysis& analysis);
    [[nodiscard]] NeedsAnalysis typed() const;
    [[nodiscard]] FiledDocument::Row rowOf(NeedsDocument which, EvidenceId evidence);

    NeedsAnalysis stored_;
    TextLabel* due_;
    FiledDocument* analysis_;
    FiledDocument* previous_;
};

} // namespace palas::ui
