// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/Evidence.h"
#include "domain/Partnership.h"
#include "ui/pages/EvidenceActions.h"
#include "ui/pages/FormPanel.h"

namespace palas::ui {
class TextLabel;

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
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void buildForm();
    void buildAgreement();
    void showAgreement();
    void fill(const Partnership& partnership);
    [[nodiscard]] Partnership typed() const;
    [[nodiscard]] bool canAttach() const;
    [[nodiscard]] EvidenceActions::Filing filing() const;
    void attach();
    void takeOff();

    EvidenceActions* documents_;
    QWidget* agreement_;
    TextLabel* document_;
    QPushButton* attach_;
    QPushButton* open_;
    QPushButton* takeOff_;
    Partnership stored_;
    std::optional<Evidence> evidence_;
};

} // namespace palas::ui
