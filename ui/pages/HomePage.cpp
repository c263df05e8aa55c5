// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/HomePage.h"

#include "services/Figures.h"
#include "ui/common/PageHeader.h"

namespace palas::ui {

HomePage::HomePage(PageHost& host, QWidget* parent)
    : Page(host, tr("Home"), parent) {
    header().setStacked();
}

void HomePage::refresh() {
    header().setTitle(host().figures().programme().title);
}

} // namespace palas::ui
