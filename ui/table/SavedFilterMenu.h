// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QMenu>

namespace palas {
struct SavedFilter;
} // namespace palas

namespace palas::ui {
class Page;

/// The saved filters of a list: one is chosen, one is removed, what is typed is kept under a name.
class SavedFilterMenu : public QMenu {
    Q_OBJECT
public:
    SavedFilterMenu(Page& page, const QString& list, const QString& typed, QWidget* parent);

signals:
    void chosen(const QString& filter);

private:
    void addNameField(const QString& list, const QString& typed);
    void addRemovals(const std::vector<SavedFilter>& saved);

    Page& page_;
};

} // namespace palas::ui
