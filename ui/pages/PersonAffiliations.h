// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/Person.h"

#include <QWidget>

class QVBoxLayout;

namespace palas {
class Figures;
} // namespace palas

namespace palas::ui {
class FormBuilder;
class Page;

// The fields of an affiliation, in a form of their own or in that of a new person.
void addAffiliationFields(FormBuilder& form);
[[nodiscard]] QStringList affiliationFields();
void fillAffiliation(FormBuilder& form, const Affiliation& affiliation, const Figures& figures);
/// Those of `stored` that are not in the form are kept.
[[nodiscard]] Affiliation typedAffiliation(const FormBuilder& form, Affiliation stored);

/// The dated affiliations of a person: add, edit, end, remove, in place.
class PersonAffiliations : public QWidget {
    Q_OBJECT
public:
    PersonAffiliations(Page& page, QWidget* parent = nullptr);
    void showOf(PersonId person);
    /// Saves what is being typed; false when it is refused.
    bool leave();
    [[nodiscard]] bool isEditing() const;
    [[nodiscard]] FormBuilder& form() const { return *form_; }

private:
    void addRow(const Affiliation& affiliation);
    void edit(const Affiliation& affiliation);
    void end(Affiliation affiliation);
    void remove(const Affiliation& affiliation);
    bool save();
    void stopEditing();

    Page& page_;
    QVBoxLayout* rows_;
    QWidget* editor_;
    FormBuilder* form_;
    QPushButton* add_;
    PersonId person_;
    Affiliation stored_;
};

} // namespace palas::ui
