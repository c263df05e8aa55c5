// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/pages/PageTable.h"

#include <QListView>

class QStandardItem;
class QStandardItemModel;

namespace palas::ui {

/// The pages at the left of the window, in sections, with what is to be done on each.
class NavigationList : public QListView {
    Q_OBJECT
public:
    explicit NavigationList(const std::vector<PageEntry>& entries, QWidget* parent = nullptr);

    void setCurrentPage(const QString& id);
    void setBadge(const QString& id, int count);
    [[nodiscard]] int badge(const QString& id) const;
    [[nodiscard]] QSize sizeHint() const override;

signals:
    void pageChosen(const QString& id);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    [[nodiscard]] QStandardItem* find(const QString& id) const;
    [[nodiscard]] QString pageAt(const QModelIndex& index) const;

    QStandardItemModel* items_;
    bool following_ = false; ///< the window moves the selection, not the person
};

} // namespace palas::ui
