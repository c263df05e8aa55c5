// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/Person.h"
#include "ui/common/SidePanel.h"

namespace palas {
class Figures;
} // namespace palas

namespace palas::ui {
class FormBuilder;
class Page;
class PersonAffiliations;
class RecordTable;
class TextLabel;

/// One person: the fields, the dated affiliations, the enrolments. A new one is typed with the first
/// affiliation.
class PersonPanel : public SidePanel {
    Q_OBJECT
public:
    PersonPanel(Page& page, QWidget* parent);

    void create(OrganisationId structure);
    void showPerson(const Person& person);
    /// The programme changed: shows what is stored, unless something is being typed.
    void follow(const Person& person);
    bool save();
    /// Saves what is being typed; false when it is refused.
    bool leave();
    void focusForm();

    [[nodiscard]] PersonId person() const { return stored_.id; } ///< none: a new one
    [[nodiscard]] bool isCreating() const { return creating_; }
    void stopCreating() { creating_ = false; }
    [[nodiscard]] FormBuilder& form() const { return *form_; }
    [[nodiscard]] PersonAffiliations& affiliations() const { return *affiliations_; }
    [[nodiscard]] RecordTable& enrolments() const { return *enrolments_; }
    [[nodiscard]] QString sameName() const; ///< the warning shown under the name; empty: none

signals:
    void saved(PersonId person);
    void removeAsked();

private:
    void buildForm();
    void fill(const Person& person);
    void showParts();
    void showRows();
    void showSameName();
    [[nodiscard]] Person typed() const;

    Page& page_;
    FormBuilder* form_;
    TextLabel* sameName_;
    TextLabel* firstHeading_;
    QWidget* linked_; ///< affiliations and enrolments of someone who is stored
    PersonAffiliations* affiliations_;
    RecordTable* enrolments_;
    TextLabel* enrolmentHeading_;
    TextLabel* mooc_; ///< a line for each online course
    QPushButton* save_;
    QPushButton* remove_;
    Person stored_;
    bool creating_ = false;
};

} // namespace palas::ui
