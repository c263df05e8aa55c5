// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/PageTable.h"

#include "ui/pages/HomePage.h"

#include <QCoreApplication>

namespace palas::ui {
namespace {

template <class Made>
Page* make(PageHost& host, QWidget* parent) {
    return new Made(host, parent);
}

} // namespace

std::vector<PageEntry> pageTable() {
    const auto text = [](const char* source) {
        return QCoreApplication::translate("palas::ui::PageTable", source);
    };
    return {
        {QStringLiteral("home"), text("Home"), QStringLiteral("accueil"), {}, false, make<HomePage>},
    };
}

} // namespace palas::ui
