// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/pages/PageTable.h"

#include <QTabBar>

namespace palas::ui {

/// The pages that share a line of the navigation, at the head of each of them.
class PageTabs : public QTabBar {
    Q_OBJECT
public:
    PageTabs(PageHost& host, const std::vector<PageEntry>& pages, const QString& own);
};

} // namespace palas::ui
