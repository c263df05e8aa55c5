// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "services/Figures.h"
#include "services/Outcome.h"
#include "ui/pages/FormPanel.h"

namespace palas::ui {

/// A panel for one row of the ledger: hours granted, a transfer, an entry.
class CoachingPanel : public FormPanel {
    Q_OBJECT
public:
    CoachingPanel(Page& page, const QString& name);

    void create(OrganisationId structure);
    void showRow(qint64 id);
    /// The programme changed: shows what is stored unless something is being typed; hides when the row is
    /// gone.
    void follow();
    /// Deletes the row that is shown.
    void remove();
    [[nodiscard]] qint64 row() const { return row_; } ///< 0: a new one

protected:
    virtual void fillNew(OrganisationId structure) = 0;
    virtual bool fillStored(qint64 row) = 0; ///< false: it is gone
    virtual Outcome erase() = 0;
    [[nodiscard]] virtual QString erasedWords() const = 0;
    virtual void showExtras() {} ///< what the file and the row allow, beside the buttons
    [[nodiscard]] virtual QString firstField() const = 0;

private:
    void showState();

    qint64 row_ = 0;
};

} // namespace palas::ui
