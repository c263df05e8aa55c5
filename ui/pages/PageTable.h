// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/pages/Page.h"

#include <vector>

namespace palas::ui {

/// One entry of the navigation. Pages are made when first shown.
struct PageEntry {
    QString id; ///< what a Target names
    QString title;
    QString icon;
    QString section;       ///< caption above the first entry of a group; empty: none
    bool atBottom = false; ///< at the foot of the navigation, without a number shortcut
    Page* (*make)(PageHost& host, QWidget* parent) = nullptr;
    /// The entry whose line it shares, as a tab beside it (PageTabs.h); empty: a line of its own.
    QString under = {};
    [[nodiscard]] const QString& line() const { return under.isEmpty() ? id : under; }
};

/// The pages in the order of the navigation, which is that of Ctrl+1 ... Ctrl+9.
[[nodiscard]] std::vector<PageEntry> pageTable();

} // namespace palas::ui
