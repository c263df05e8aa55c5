// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/pages/Page.h"

namespace palas::ui {

/// Accueil: where the programme stands, and what is to be done.
class HomePage : public Page {
    Q_OBJECT
public:
    HomePage(PageHost& host, QWidget* parent);

protected:
    void refresh() override;
};

} // namespace palas::ui
