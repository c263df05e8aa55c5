// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "services/EventService.h"
#include "ui/pages/FormPanel.h"

class QStringListModel;

namespace palas::ui {

/// A light event in one form: it becomes a session like the others.
class EventPanel final : public FormPanel {
    Q_OBJECT
public:
    explicit EventPanel(Page& page);

    void create();

protected:
    Outcome write(qint64& id) override;
    [[nodiscard]] QString doneWords() const override;

private:
    [[nodiscard]] EventPlan typed() const;

    QStringListModel* titles_; ///< of the events that there are
};

} // namespace palas::ui
