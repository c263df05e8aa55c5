// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/PageTabs.h"

#include <QSignalBlocker>

namespace palas::ui {

PageTabs::PageTabs(PageHost& host, const std::vector<PageEntry>& pages, const QString& own) {
    setObjectName(QStringLiteral("pageTabs"));
    setAccessibleName(tr("Pages of this part"));
    setDrawBase(false);
    for (const PageEntry& entry : pages)
        setTabData(addTab(entry.title), entry.id);
    const auto showOwn = [this, own] {
        const QSignalBlocker blocker(this);
        for (int tab = 0; tab < count(); ++tab) {
            if (tabData(tab).toString() == own)
                setCurrentIndex(tab);
        }
    };
    showOwn();
    // The other page has tabs of its own: these go on showing the page that they stand on.
    connect(this, &QTabBar::currentChanged, this, [this, &host, showOwn](int tab) {
        const QString page = tabData(tab).toString();
        showOwn();
        host.goTo({page});
    });
}

} // namespace palas::ui
