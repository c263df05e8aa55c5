// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/Coaching.h"
#include "ui/pages/CoachingPanel.h"

namespace palas::ui {

/// Hours granted to one structure, or the same to all.
class CoachingGrantPanel final : public CoachingPanel {
    Q_OBJECT
public:
    explicit CoachingGrantPanel(Page& page);

protected:
    void fillNew(OrganisationId structure) override;
    bool fillStored(qint64 row) override;
    Outcome write(qint64& id) override;
    Outcome erase() override;
    [[nodiscard]] QString doneWords() const override;
    [[nodiscard]] QString erasedWords() const override;
    [[nodiscard]] QString firstField() const override;
    void showExtras() override;

private:
    void buildForm();
    [[nodiscard]] CoachingGrant typed() const;
};

/// Hours that a structure leaves to another, with the reason.
class CoachingTransferPanel final : public CoachingPanel {
    Q_OBJECT
public:
    explicit CoachingTransferPanel(Page& page);

protected:
    void fillNew(OrganisationId structure) override;
    bool fillStored(qint64 row) override;
    Outcome write(qint64& id) override;
    Outcome erase() override;
    [[nodiscard]] QString doneWords() const override;
    [[nodiscard]] QString erasedWords() const override;
    [[nodiscard]] QString firstField() const override;

private:
    void buildForm();
    [[nodiscard]] CoachingTransfer typed() const;
};

} // namespace palas::ui
