// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/Equipment.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;

namespace palas::ui {
class Page;
class RecordTable;
class TextLabel;

/// The check on the spot: one campaign, its items, and what was found of each.
class EquipmentCheckView : public QWidget {
    Q_OBJECT
public:
    explicit EquipmentCheckView(Page& page, QWidget* parent = nullptr);

    void refresh();
    void open(); ///< a new campaign, today; closes nothing
    [[nodiscard]] RecordTable& list() const { return *list_; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildTools();
    void buildMarks();
    void showCheck();
    void closeOrReopen();
    void typeName(bool typing);
    void rename();
    void remove();
    void mark(ItemFinding finding);
    void clear();
    void next(qint64 from);
    [[nodiscard]] const EquipmentCheck* check() const;

    Page& page_;
    QComboBox* campaigns_;
    QLineEdit* name_; ///< in their place while the campaign is renamed
    QPushButton* rename_;
    TextLabel* progress_;
    QPushButton* close_;
    QPushButton* remove_;
    RecordTable* list_;
    QWidget* marks_;
    QCheckBox* sticker_;
    bool filling_ = false;
};

} // namespace palas::ui
