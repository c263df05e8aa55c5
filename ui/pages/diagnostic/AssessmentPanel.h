// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/Diagnostic.h"
#include "ui/pages/FormPanel.h"

namespace palas::ui {
class FiledDocument;

/// One diagnostic of a structure: when, by whom, with which grid, its document. Its answers are typed beside.
class AssessmentPanel final : public FormPanel {
    Q_OBJECT
public:
    explicit AssessmentPanel(Page& page);

    void create(OrganisationId structure, Moment moment);
    void showAssessment(const Assessment& assessment);
    [[nodiscard]] const Assessment& stored() const { return stored_; }
    [[nodiscard]] Moment moment() const; ///< as it is typed

protected:
    Outcome write(qint64& id) override;
    [[nodiscard]] QString doneWords() const override;

private:
    void fill(const Assessment& assessment);
    void showDocument();

    Assessment stored_;
    FiledDocument* document_;
};

} // namespace palas::ui
