// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/Partnership.h"
#include "ui/pages/FormPanel.h"

namespace palas::ui {
class FiledDocument;

/// One partnership, and the agreement filed on it.
class PartnershipPanel final : public FormPanel {
    Q_OBJECT
public:
    explicit PartnershipPanel(Page& page);

    void create(OrganisationId structure);
    void showPartnership(const Partnership& partnership);
    /// The programme changed: what is being typed stays.
    void follow(const Partnership& partnership);
    [[nodiscard]] PartnershipId partnership() const { return stored_.id; } ///< none: a new one

protected:
    Outcome write(qint64& id) override;
    [[nodiscard]] QString doneWords() const override;

private:
    void buildForm();
    void showAgreement();
    void fill(const Partnership& partnership);
    [[nodiscard]] Partnership typed() const;

    FiledDocument* agreement_;
    Partnership stored_;
};

} // namespace palas::ui
