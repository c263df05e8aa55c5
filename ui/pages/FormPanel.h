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

/// A panel in which one row is typed: what is typed stays until it is saved or given up.
class FormPanel : public SidePanel {
    Q_OBJECT
public:
    FormPanel(Page& page, const QString& name);

    [[nodiscard]] FormBuilder& form() const { return *form_; }
    bool save();
    virtual void focusForm();
    bool leave(); ///< saves what is being typed, if it is shown; false when it is refused

signals:
    void saved(qint64 id);
    void removeAsked();

protected:
    /// Writes what is typed; `id` becomes the row's, 0 when there is not one only.
    virtual Outcome write(qint64& id) = 0;
    [[nodiscard]] virtual QString doneWords() const = 0;

    [[nodiscard]] Page& page() const { return page_; }
    [[nodiscard]] Workspace& workspace() const;
    [[nodiscard]] const Figures& figures() const;
    [[nodiscard]] QVBoxLayout* column() const { return column_; } ///< under the form
    [[nodiscard]] bool isWritable() const;
    /// What is in the form now is a new row, which is gone into at this field, or one that is stored.
    void begin(bool stored, const QString& firstField);
    /// The form and its buttons as the file and the row allow.
    void showButtons(bool stored);

private:
    Page& page_;
    FormBuilder* form_;
    QVBoxLayout* column_;
    QPushButton* save_;
    QPushButton* remove_;
    QString firstField_;
};

} // namespace palas::ui
