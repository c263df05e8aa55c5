// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "services/Figures.h"
#include "services/Outcome.h"
#include "ui/common/SidePanel.h"

namespace palas::ui {
class FormBuilder;
class Page;

/// A panel in which one row of the coaching is typed: hours granted, a transfer, an entry.
class CoachingPanel : public SidePanel {
    Q_OBJECT
public:
    CoachingPanel(Page& page, const QString& name, QWidget* parent = nullptr);

    void create(OrganisationId structure);
    void showRow(qint64 id);
    /// The programme changed: shows what is stored unless something is being typed; hides when the row is
    /// gone.
    void follow();
    bool save();
    /// Saves what is being typed; false when it is refused.
    bool leave();
    /// Deletes the row that is shown.
    void remove();
    [[nodiscard]] qint64 row() const { return row_; } ///< 0: a new one
    [[nodiscard]] FormBuilder& form() const { return *form_; }

signals:
    void saved(qint64 row);

protected:
    /// The fields, once, after the constructor.
    virtual void buildForm() = 0;
    virtual void fillNew(OrganisationId structure) = 0;
    virtual bool fillStored(qint64 row) = 0; ///< false: it is gone
    virtual Outcome write() = 0;             ///< sets row() of a new one
    virtual Outcome erase() = 0;
    [[nodiscard]] virtual QString doneWords(bool created) const = 0;
    [[nodiscard]] virtual QString erasedWords() const = 0;
    virtual void showExtras() {}
    [[nodiscard]] virtual QString firstField() const = 0;

    void finish(); ///< called at the end of each constructor
    void setRow(qint64 row) { row_ = row; }
    [[nodiscard]] Page& page() const { return page_; }
    [[nodiscard]] Workspace& workspace() const;
    [[nodiscard]] const Figures& figures() const;
    [[nodiscard]] QVBoxLayout* column() const { return column_; } ///< under the form
    [[nodiscard]] bool isWritable() const;

private:
    void showButtons();

    Page& page_;
    FormBuilder* form_;
    QVBoxLayout* column_;
    QPushButton* save_;
    QPushButton* remove_;
    qint64 row_ = 0;
};

} // namespace palas::ui
