// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/PersonAffiliations.h"

#include "services/Figures.h"
#include "services/PersonService.h"
#include "services/Workspace.h"
#include "storage/PersonStore.h"
#include "ui/common/Buttons.h"
#include "ui/common/CommandRunner.h"
#include "ui/common/FormBuilder.h"
#include "ui/common/TextLabel.h"
#include "ui/pages/Page.h"
#include "ui/pages/PersonRecords.h"
#include "wording/Formats.h"
#include "wording/Labels.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLineEdit>

namespace palas::ui {
namespace {

const QString organisationField = QStringLiteral("organisation");
const QString roleField = QStringLiteral("role");
const QString dutyField = QStringLiteral("duty");
const QString fromField = QStringLiteral("from");
const QString toField = QStringLiteral("to");

QString periodWords(const Period& period) {
    if (period.from.isValid() && period.to.isValid())
        return PersonAffiliations::tr("from %1 to %2")
            .arg(wording::shortDate(period.from), wording::shortDate(period.to));
    if (period.from.isValid())
        return PersonAffiliations::tr("since %1").arg(wording::shortDate(period.from));
    if (period.to.isValid())
        return PersonAffiliations::tr("until %1").arg(wording::shortDate(period.to));
    return {};
}

} // namespace

void addAffiliationFields(FormBuilder& form) {
    form.choice(organisationField, PersonAffiliations::tr("Structure"), FormBuilder::Need::required);
    QComboBox* roles = form.choice(roleField, PersonAffiliations::tr("Role"));
    for (const Role role : {Role::agent, Role::director, Role::elected, Role::other})
        roles->addItem(wording::label(role), int(role));
    form.line(dutyField, PersonAffiliations::tr("Duty"));
    form.date(fromField, PersonAffiliations::tr("From"));
    form.date(toField, PersonAffiliations::tr("To"));
}

QStringList affiliationFields() {
    return {organisationField, roleField, dutyField, fromField, toField};
}

void fillAffiliation(FormBuilder& form, const Affiliation& affiliation, const Figures& figures) {
    auto* box = qobject_cast<QComboBox*>(form.editor(organisationField));
    box->clear();
    box->addItem(wording::unknown(), qint64(0));
    const auto add = [&](const Organisation& one) { box->addItem(wording::fullName(one), one.id.value); };
    for (const Organisation& one : figures.beneficiaries())
        add(one);
    for (const Organisation& one : figures.organisations()) {
        if (!isBeneficiary(one))
            add(one);
    }
    form.setChoice(organisationField, affiliation.organisation.value);
    form.setChoice(roleField, int(affiliation.role));
    form.setText(dutyField, affiliation.duty);
    form.setDate(fromField, affiliation.period.from);
    form.setDate(toField, affiliation.period.to);
}

Affiliation typedAffiliation(const FormBuilder& form, Affiliation stored) {
    stored.organisation = OrganisationId{form.choiceValue(organisationField).toLongLong()};
    stored.role = Role(form.choiceValue(roleField).toInt());
    stored.duty = form.text(dutyField);
    stored.period = {form.dateValue(fromField), form.dateValue(toField)};
    return stored;
}

PersonAffiliations::PersonAffiliations(Page& page, QWidget* parent)
    : QWidget(parent)
    , page_(page)
    , rows_(new QVBoxLayout)
    , editor_(new QWidget)
    , form_(new FormBuilder)
    , add_(makeButton(tr("Add an affiliation"), QStringLiteral("ajouter"), QStringLiteral("affiliationAdd"),
                      ButtonKind::flat, true)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    rows_->setSpacing(4);
    column->addLayout(rows_);
    addAffiliationFields(*form_);
    auto* editing = new QVBoxLayout(editor_);
    editing->setContentsMargins(0, 0, 0, 0);
    editing->addWidget(form_);
    auto* buttons = new QHBoxLayout;
    auto* keep = makeButton(tr("Save the affiliation"), {}, QStringLiteral("affiliationSave"),
                            ButtonKind::plain, true);
    auto* drop = makeButton(tr("Cancel"), {}, QStringLiteral("affiliationCancel"), ButtonKind::flat, true);
    buttons->addWidget(keep);
    buttons->addWidget(drop);
    buttons->addStretch(1);
    editing->addLayout(buttons);
    editor_->hide();
    column->addWidget(editor_);
    column->addWidget(add_, 0, Qt::AlignLeft);
    connect(add_, &QPushButton::clicked, this, [this] {
        Affiliation fresh;
        fresh.period.from = page_.host().workspace().asOf();
        edit(fresh);
    });
    connect(keep, &QPushButton::clicked, this, &PersonAffiliations::save);
    connect(drop, &QPushButton::clicked, this, &PersonAffiliations::stopEditing);
    connect(form_, &FormBuilder::submitted, this, &PersonAffiliations::save);
}

bool PersonAffiliations::isEditing() const {
    return !editor_->isHidden();
}

void PersonAffiliations::showOf(PersonId person) {
    if (person != person_)
        stopEditing();
    person_ = person;
    while (QLayoutItem* item = rows_->takeAt(0)) {
        // A button of the row may be what asked for the change.
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const Affiliation& affiliation : page_.host().workspace().people().affiliations(person))
        addRow(affiliation);
    add_->setVisible(!page_.host().workspace().isReadOnly() && !isEditing());
}

void PersonAffiliations::addRow(const Affiliation& affiliation) {
    const Figures& figures = page_.host().figures();
    const Organisation* structure = figures.organisation(affiliation.organisation);
    const Affiliation* inForce = figures.affiliation(affiliation.person);
    const bool today = inForce && inForce->id == affiliation.id;
    const QString name = structure ? wording::fullName(*structure) : QString();
    auto* row = new QWidget;
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(2);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    auto* title = new TextLabel(name, TextSize::body, today);
    auto* detail = new TextLabel(
        QStringList{roleAndDuty(affiliation), periodWords(affiliation.period)}.join(QStringLiteral(" · ")),
        TextSize::small, false, Tone::secondary);
    title->setElided(true);
    detail->setElided(true);
    words->addWidget(title);
    words->addWidget(detail);
    line->addLayout(words, 1);
    rows_->addWidget(row);
    if (page_.host().workspace().isReadOnly())
        return;
    const auto addButton = [&](const QString& text, const char* iconName, const char* object, auto&& act) {
        auto* button = makeIconButton(text.arg(name), QString::fromLatin1(iconName),
                                      QString::fromLatin1(object), Tone::secondary);
        line->addWidget(button);
        connect(button, &QPushButton::clicked, this, act);
    };
    addButton(tr("Edit the affiliation to %1"), "modifier", "affiliationEdit",
              [this, affiliation] { edit(affiliation); });
    if (!affiliation.period.to.isValid())
        addButton(tr("End the affiliation to %1 today"), "echeance", "affiliationEnd",
                  [this, affiliation] { end(affiliation); });
    addButton(tr("Delete the affiliation to %1"), "corbeille", "affiliationDelete",
              [this, affiliation] { remove(affiliation); });
}

void PersonAffiliations::edit(const Affiliation& affiliation) {
    stored_ = affiliation;
    form_->clearProblems();
    fillAffiliation(*form_, affiliation, page_.host().figures());
    form_->setModified(false);
    editor_->show();
    add_->hide();
    form_->editor(organisationField)->setFocus(Qt::OtherFocusReason);
}

void PersonAffiliations::stopEditing() {
    editor_->hide();
    form_->setModified(false);
    add_->setVisible(!page_.host().workspace().isReadOnly());
}

bool PersonAffiliations::save() {
    if (!form_->isReadable())
        return false;
    Affiliation affiliation = typedAffiliation(*form_, stored_);
    affiliation.person = person_;
    Workspace& workspace = page_.host().workspace();
    const bool written = page_.runner().run(
        [&]() -> Outcome {
            return affiliation.id.isValid() ? updateAffiliation(workspace, affiliation)
                                            : Outcome(addAffiliation(workspace, affiliation));
        },
        tr("Affiliation saved."), form_);
    if (written)
        stopEditing();
    return written;
}

bool PersonAffiliations::leave() {
    return !isEditing() || !form_->isModified() || save();
}

void PersonAffiliations::end(Affiliation affiliation) {
    affiliation.period.to = page_.host().workspace().asOf();
    page_.runner().run([&] { return updateAffiliation(page_.host().workspace(), affiliation); },
                       tr("Affiliation ended on %1.").arg(wording::shortDate(affiliation.period.to)));
}

void PersonAffiliations::remove(const Affiliation& affiliation) {
    const AffiliationId id = affiliation.id;
    page_.runner().run([&] { return removeAffiliation(page_.host().workspace(), id); },
                       tr("Affiliation deleted."));
}

} // namespace palas::ui
