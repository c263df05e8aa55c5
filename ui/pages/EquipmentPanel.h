// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/common/SidePanel.h"

namespace palas {
class Figures;
struct Outcome;
class Workspace;
} // namespace palas

namespace palas::ui {
class FormBuilder;
class Page;

/// A form of the page of the equipment: what is typed stays until it is saved or given up.
class EquipmentPanel : public SidePanel {
    Q_OBJECT
public:
    EquipmentPanel(Page& page, const QString& name);

    [[nodiscard]] FormBuilder& form() const { return *form_; }
    bool save();
    void focusForm();
    bool leave(); ///< saves what is being typed; false when it is refused

signals:
    void saved(qint64 id);
    void removeAsked();

protected:
    /// Writes what is typed; `id` becomes the row's when it is new.
    virtual Outcome write(qint64& id) = 0;
    [[nodiscard]] virtual QString doneWords() const = 0;

    [[nodiscard]] Page& page() const { return page_; }
    [[nodiscard]] Workspace& workspace() const;
    [[nodiscard]] const Figures& figures() const;
    [[nodiscard]] QVBoxLayout* column() const { return column_; } ///< under the form
    /// Shows a new row, or one that can be deleted.
    void begin(const QString& title, bool stored, const QString& firstField);

private:
    Page& page_;
    FormBuilder* form_;
    QVBoxLayout* column_;
    QPushButton* save_;
    QPushButton* remove_;
    QString firstField_;
};

} // namespace palas::ui
