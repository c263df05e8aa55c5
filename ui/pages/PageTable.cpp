// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/PageTable.h"

#include "ui/pages/HomePage.h"

#include <QCoreApplication>

namespace palas::ui {
namespace {

struct PageTable {
    Q_DECLARE_TR_FUNCTIONS(PageTable)
};

template <class Made>
Page* make(PageHost& host, QWidget* parent) {
    return new Made(host, parent);
}

} // namespace

std::vector<PageEntry> pageTable() {
    return {
        {QStringLiteral("home"), PageTable::tr("Home"), QStringLiteral("accueil"), {}, false, make<HomePage>},
    };
}

} // namespace palas::ui
