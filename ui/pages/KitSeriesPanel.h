// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/pages/FormPanel.h"

namespace palas::ui {

/// One kit for each CCAS that has none, with inventory numbers from a pattern.
class KitSeriesPanel final : public FormPanel {
    Q_OBJECT
public:
    explicit KitSeriesPanel(Page& page);
    void create();

protected:
    Outcome write(qint64& id) override;
    [[nodiscard]] QString doneWords() const override;
};

} // namespace palas::ui
