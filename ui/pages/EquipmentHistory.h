// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/Equipment.h"

#include <QWidget>

class QPushButton;

namespace palas::ui {
class EvidenceActions;
class Page;
class RecordTable;

/// What happened to a kit or an item, and the receipts of its hand-overs: printed, filed once signed, seen,
/// taken off.
class EquipmentHistory : public QWidget {
    Q_OBJECT
public:
    EquipmentHistory(Page& page, const QString& name, QWidget* parent = nullptr);

    void showKit(KitId kit);
    void showItem(EquipmentItemId item);
    [[nodiscard]] RecordTable& list() const { return *list_; }

    void print(); ///< the receipt of the structure concerned, as a PDF
    void attach();

signals:
    void noteAsked(); ///< to note what happened
    void editAsked(EquipmentEventId event);

private:
    void buildButtons(const QString& name);
    void refresh();
    void updateButtons();
    void view();
    void takeOff();
    void remove();
    /// The hand-over or transfer chosen in the list, else the one that holds today; null: none.
    [[nodiscard]] const EquipmentEvent* receipt() const;

    Page& page_;
    EvidenceActions* documents_;
    RecordTable* list_;
    QPushButton* note_;
    QPushButton* print_;
    QPushButton* attach_;
    QPushButton* view_;
    QPushButton* takeOff_;
    KitId kit_;
    EquipmentItemId item_;
};

} // namespace palas::ui
