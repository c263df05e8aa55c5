// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/PersonPanel.h"

#include "services/Figures.h"
#include "services/PersonService.h"
#include "services/Workspace.h"
#include "storage/PersonStore.h"
#include "ui/common/CommandRunner.h"
#include "ui/common/FormBuilder.h"
#include "ui/common/TextLabel.h"
#include "ui/pages/MoocRecords.h"
#include "ui/pages/Page.h"
#include "ui/pages/PersonAffiliations.h"
#include "ui/pages/PersonRecords.h"
#include "ui/table/RecordTable.h"
#include "wording/Formats.h"
#include "wording/Labels.h"
#include "wording/Sentences.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>

namespace palas::ui {
namespace {

const QString lastNameField = QStringLiteral("last_name");
const QString firstNameField = QStringLiteral("first_name");
const QString sexField = QStringLiteral("sex");
const QString phoneField = QStringLiteral("phone");
const QString emailField = QStringLiteral("email");
const QString noteField = QStringLiteral("note");

constexpr int rowsShown = 8; ///< of the enrolments, before they scroll

} // namespace

PersonPanel::PersonPanel(Page& page, QWidget* parent)
    : SidePanel({}, parent)
    , page_(page)
    , form_(new FormBuilder)
    , sameName_(new TextLabel({}, TextSize::small, false, Tone::late))
    , firstHeading_(new TextLabel(tr("First affiliation"), TextSize::body, true))
    , linked_(new QWidget)
    , affiliations_(new PersonAffiliations(page))
    , enrolments_(new RecordTable(page, QStringLiteral("personEnrolments")))
    , enrolmentHeading_(new TextLabel({}, TextSize::body, true))
    , mooc_(new TextLabel({}, TextSize::small, false, Tone::secondary)) {
    setObjectName(QStringLiteral("personPanel"));
    buildForm();
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(form_);
    auto* linked = new QVBoxLayout(linked_);
    linked->setContentsMargins(0, 0, 0, 0);
    linked->setSpacing(8);
    linked->addWidget(new TextLabel(tr("Affiliations"), TextSize::body, true));
    linked->addWidget(affiliations_);
    enrolmentHeading_->setWordWrap(true);
    linked->addWidget(enrolmentHeading_);
    linked->addWidget(enrolments_);
    mooc_->setObjectName(QStringLiteral("personMooc"));
    mooc_->setWordWrap(true);
    linked->addWidget(mooc_);
    column->addWidget(linked_);
    column->addStretch(1);
    setContent(content);
    enrolments_->setToolsVisible(false);
    enrolments_->setHeaderVisible(false);
    enrolments_->setWideColumn(QStringLiteral("session"));
    enrolments_->setColumnWidth(QStringLiteral("state"), 34);
    enrolments_->view()->setAccessibleName(tr("Enrolments"));
    save_ = setPrimary(tr("Save"), {}, QStringLiteral("personSave"));
    remove_ = addButton(tr("Delete"), QStringLiteral("corbeille"), QStringLiteral("personDelete"));
    connect(save_, &QPushButton::clicked, this, &PersonPanel::save);
    connect(remove_, &QPushButton::clicked, this, &PersonPanel::removeAsked);
    connect(form_, &FormBuilder::submitted, this, &PersonPanel::save);
    connect(form_, &FormBuilder::edited, this, &PersonPanel::showSameName);
}

void PersonPanel::buildForm() {
    form_->line(lastNameField, tr("Last name"), FormBuilder::Need::required);
    form_->line(firstNameField, tr("First name"));
    sameName_->setWordWrap(true);
    sameName_->setObjectName(QStringLiteral("sameName"));
    sameName_->hide();
    form_->addRow(sameName_);
    QComboBox* sexes = form_->choice(sexField, tr("Sex"));
    for (const Sex sex : {Sex::unknown, Sex::female, Sex::male})
        sexes->addItem(wording::label(sex), int(sex));
    form_->line(phoneField, tr("Phone"));
    form_->line(emailField, tr("E-mail"));
    form_->note(noteField, tr("Note"));
    firstHeading_->setContentsMargins(0, 8, 0, 0);
    form_->addRow(firstHeading_);
    addAffiliationFields(*form_);
}

void PersonPanel::create(OrganisationId structure) {
    creating_ = true;
    setTitle(tr("New person"));
    setSubtitle({});
    fill({});
    Affiliation first;
    first.organisation = structure;
    first.period.from = page_.host().workspace().asOf();
    fillAffiliation(*form_, first, page_.host().figures());
    form_->setModified(false);
    showParts();
    focusForm();
}

void PersonPanel::showPerson(const Person& person) {
    creating_ = false;
    fill(person);
    showParts();
    showRows();
}

void PersonPanel::follow(const Person& person) {
    if (!form_->isModified())
        fill(person);
    showRows();
}

void PersonPanel::fill(const Person& person) {
    stored_ = person;
    form_->clearProblems();
    form_->setText(lastNameField, person.lastName);
    form_->setText(firstNameField, person.firstName);
    form_->setChoice(sexField, int(person.sex));
    form_->setText(phoneField, person.phone);
    form_->setText(emailField, person.email);
    form_->setText(noteField, person.note);
    form_->setModified(false);
    showSameName();
}

void PersonPanel::showParts() {
    for (const QString& field : affiliationFields())
        form_->setFieldVisible(field, creating_);
    firstHeading_->setVisible(creating_);
    linked_->setVisible(!creating_);
    const bool writable = !page_.host().workspace().isReadOnly();
    form_->setReadOnly(!writable);
    save_->setEnabled(writable);
    save_->setText(creating_ ? tr("Add") : tr("Save"));
    remove_->setVisible(!creating_ && writable);
}

void PersonPanel::showRows() {
    const Figures& figures = page_.host().figures();
    setTitle(wording::fullName(stored_));
    const Affiliation* link = figures.affiliation(stored_.id);
    const Organisation* structure = link ? figures.organisation(link->organisation) : nullptr;
    setSubtitle(structure ? wording::fullName(*structure) + QStringLiteral(" · ") + roleAndDuty(*link)
                          : tr("Belongs to no structure"));
    affiliations_->showOf(stored_.id);
    Records rows = personEnrolments(figures, stored_.id);
    const int count = int(rows.table().rows.size());
    rows.showIn(*enrolments_);
    enrolmentHeading_->setText(count == 0 ? tr("Enrolled in no session")
                                          : tr("%n enrolment(s) · hours proven / planned", nullptr, count));
    enrolments_->setVisible(count > 0);
    const int height = enrolments_->view()->verticalHeader()->defaultSectionSize();
    enrolments_->setFixedHeight(std::min(count, rowsShown) * height + 2);
    mooc_->setText(moocLines(figures, stored_.id));
    mooc_->setVisible(!mooc_->fullText().isEmpty());
}

/// Shown while typing: homonyms exist, so nothing is refused.
void PersonPanel::showSameName() {
    const Person person = typed();
    QString words;
    page_.runner().guard([&] {
        if (person.lastName.isEmpty())
            return;
        for (const Person& other : page_.host().workspace().people().findByMatchKey(matchKey(person))) {
            if (other.id != stored_.id)
                words = wording::problem(
                    makeWarning(lastNameField, "person.same_name", {wording::fullName(other)}));
        }
    });
    sameName_->setText(words);
    sameName_->setVisible(!words.isEmpty());
}

QString PersonPanel::sameName() const {
    return sameName_->isHidden() ? QString() : sameName_->fullText();
}

Person PersonPanel::typed() const {
    Person person = stored_;
    person.lastName = form_->text(lastNameField);
    person.firstName = form_->text(firstNameField);
    person.sex = Sex(form_->choiceValue(sexField).toInt());
    person.phone = form_->text(phoneField);
    person.email = form_->text(emailField);
    person.note = form_->text(noteField);
    return person;
}

bool PersonPanel::save() {
    if (!form_->isReadable())
        return false;
    const Person person = typed();
    Workspace& workspace = page_.host().workspace();
    PersonId id = person.id;
    const bool written = page_.runner().run(
        [&]() -> Outcome {
            if (!creating_)
                return updatePerson(workspace, person);
            const Affiliation first = typedAffiliation(*form_, {});
            const bool linked = first.organisation.isValid() || !first.duty.isEmpty();
            const auto made = addPerson(workspace, person, linked ? std::optional(first) : std::nullopt);
            id = made.id;
            return made;
        },
        creating_ ? tr("Person added: %1").arg(wording::fullName(person))
                  : tr("Person saved: %1").arg(wording::fullName(person)),
        form_);
    if (!written)
        return false;
    form_->setModified(false);
    emit saved(id);
    return true;
}

bool PersonPanel::leave() {
    return affiliations_->leave() && (!form_->isModified() || save());
}

void PersonPanel::focusForm() {
    form_->editor(lastNameField)->setFocus(Qt::OtherFocusReason);
}

} // namespace palas::ui
