// SPDX-License-Identifier: EUPL-1.2

// The rows of a group in its panel: visits and contacts, and what is known of its journeys. One is chosen,
// its fields are below.

#include "services/Figures.h"
#include "services/ImmersionService.h"
#include "services/Workspace.h"
#include "storage/ImmersionStore.h"
#include "storage/SessionStore.h"
#include "ui/common/Buttons.h"
#include "ui/common/CommandRunner.h"
#include "ui/common/FormBuilder.h"
#include "ui/common/TextLabel.h"
#include "ui/pages/immersion/GroupPanel.h"
#include "ui/pages/Page.h"
#include "wording/Formats.h"
#include "wording/Labels.h"

#include <QComboBox>
#include <QPushButton>

namespace palas::ui {
namespace {

const QString row = QStringLiteral("row");

QComboBox* choiceOf(const FormBuilder& form, const QString& field) {
    return qobject_cast<QComboBox*>(form.editor(field));
}

/// Refills a choice without telling, and keeps what was chosen when it is still there.
void refill(FormBuilder& form, const QString& field, const std::vector<std::pair<QString, qint64>>& items) {
    QComboBox* box = choiceOf(form, field);
    const QVariant before = form.choiceValue(field);
    const QSignalBlocker quiet(box);
    box->clear();
    for (const auto& [text, id] : items)
        box->addItem(text, id);
    const int place = box->findData(before);
    box->setCurrentIndex(place < 0 ? 0 : place);
}

} // namespace

void GroupPanel::buildVisits(QBoxLayout& column) {
    visit_->addHeading(tr("Visits"));
    visit_->choice(row, tr("Visit"));
    visit_->choice(QStringLiteral("half_day"), tr("Half-day"), FormBuilder::Need::required);
    QComboBox* kinds = visit_->choice(QStringLiteral("kind"), tr("Kind"));
    for (const VisitKind kind : {VisitKind::visit, VisitKind::opening})
        kinds->addItem(wording::label(kind), toCode(kind));
    visit_->line(QStringLiteral("theme"), tr("Theme"));
    visit_->line(QStringLiteral("place"), tr("Place"));
    visit_->line(QStringLiteral("contact"), tr("Received by"));
    column.addWidget(visit_);
    addSave(column, tr("Save the visit"), QStringLiteral("visitSave"), &GroupPanel::saveVisit);
    addSave(column, tr("Delete the visit"), QStringLiteral("visitDelete"), &GroupPanel::removeVisitShown);
    connect(visit_, &FormBuilder::submitted, this, &GroupPanel::saveVisit);
    connect(choiceOf(*visit_, row), &QComboBox::activated, this, &GroupPanel::showVisit);
}

void GroupPanel::buildJourneys(QBoxLayout& column) {
    column.addWidget(new TextLabel(tr("Journeys"), TextSize::body, true));
    journeys_ = new TextLabel({}, TextSize::small, false, Tone::secondary);
    journeys_->setObjectName(QStringLiteral("groupJourneyWords"));
    journeys_->setWordWrap(true);
    column.addWidget(journeys_);
    QPushButton* type = makeButton(tr("Orders, ways and costs"), QStringLiteral("matrice"),
                                   QStringLiteral("groupJourneys"), ButtonKind::plain, true);
    column.addWidget(type, 0, Qt::AlignLeft);
    connect(type, &QPushButton::clicked, this, [this] { emit journeysAsked(group_.id); });
}

void GroupPanel::buildContacts(QBoxLayout& column) {
    contact_->addHeading(tr("Contacts kept up"));
    contact_->choice(row, tr("Contact"));
    contact_->choice(QStringLiteral("organisation"), tr("Structure"), FormBuilder::Need::required);
    contact_->date(QStringLiteral("date"), tr("Date"), FormBuilder::Need::required);
    contact_->line(QStringLiteral("contact"), tr("With"));
    contact_->line(QStringLiteral("subject"), tr("Subject"), FormBuilder::Need::required);
    column.addWidget(contact_);
    addSave(column, tr("Save the contact"), QStringLiteral("contactSave"), &GroupPanel::saveContact);
    addSave(column, tr("Delete the contact"), QStringLiteral("contactDelete"),
            &GroupPanel::removeContactShown);
    connect(contact_, &FormBuilder::submitted, this, &GroupPanel::saveContact);
    connect(choiceOf(*contact_, row), &QComboBox::activated, this, &GroupPanel::showContact);
}

void GroupPanel::fillVisits() {
    Workspace& workspace = page_.host().workspace();
    std::vector<std::pair<QString, qint64>> visits{{tr("New visit"), 0}};
    for (const Visit& visit : workspace.immersions().visits(group_.id))
        visits.emplace_back(visit.theme.isEmpty() ? wording::label(visit.kind)
                                                  : wording::typographic(visit.theme),
                            visit.id.value);
    refill(*visit_, row, visits);
    std::vector<std::pair<QString, qint64>> halfDays;
    for (const HalfDay& halfDay : workspace.sessions().halfDays(group_.session))
        halfDays.emplace_back(
            QString(wording::dayMonth(halfDay.date) + u' ' + wording::label(halfDay.part).toLower()),
            halfDay.id.value);
    refill(*visit_, QStringLiteral("half_day"), halfDays);
    showVisit();
}

void GroupPanel::showVisit() {
    const auto visit =
        page_.host().workspace().immersions().find(VisitId{visit_->choiceValue(row).toLongLong()});
    const Visit shown = visit.value_or(Visit{});
    visit_->clearProblems();
    if (visit)
        visit_->setChoice(QStringLiteral("half_day"), shown.halfDay.value);
    visit_->setChoice(QStringLiteral("kind"), toCode(shown.kind));
    visit_->setText(QStringLiteral("theme"), shown.theme);
    visit_->setText(QStringLiteral("place"), shown.place);
    visit_->setText(QStringLiteral("contact"), shown.contact);
    visit_->setModified(false);
}

void GroupPanel::saveVisit() {
    Workspace& workspace = page_.host().workspace();
    Visit visit =
        workspace.immersions().find(VisitId{visit_->choiceValue(row).toLongLong()}).value_or(Visit{});
    visit.immersion = group_.id;
    visit.halfDay = HalfDayId{visit_->choiceValue(QStringLiteral("half_day")).toLongLong()};
    visit.kind =
        visitKindFromCode(visit_->choiceValue(QStringLiteral("kind")).toString()).value_or(VisitKind::visit);
    visit.theme = visit_->text(QStringLiteral("theme"));
    visit.place = visit_->text(QStringLiteral("place"));
    visit.contact = visit_->text(QStringLiteral("contact"));
    visit_->setModified(false);
    const auto write = [&]() -> Outcome {
        return visit.id.isValid() ? updateVisit(workspace, visit) : Outcome(addVisit(workspace, visit));
    };
    if (!page_.runner().run(write, tr("Visit saved."), visit_))
        visit_->setModified(true);
}

void GroupPanel::removeVisitShown() {
    const VisitId id{visit_->choiceValue(row).toLongLong()};
    visit_->setModified(false);
    if (id.isValid())
        page_.runner().run([&] { return removeVisit(page_.host().workspace(), id); }, tr("Visit removed."));
}

void GroupPanel::fillJourneys() {
    const Figures& figures = page_.host().figures();
    int people = 0;
    int orders = 0;
    int unknown = 0;
    for (const EnrolmentTotals& traveller : figures.travellers()) {
        if (traveller.session != group_.session)
            continue;
        const Journey journey = figures.journey(traveller.enrolment);
        ++people;
        orders += hasMissionOrder(journey) ? 0 : 1;
        unknown += totalCost(journey) ? 0 : 1;
    }
    QStringList words{tr("%n person(s)", nullptr, people)};
    if (orders > 0)
        words << tr("%n without a mission order", nullptr, orders);
    if (unknown > 0)
        words << tr("%n with costs to be filled in", nullptr, unknown);
    journeys_->setText(words.join(QStringLiteral(" · ")));
}

void GroupPanel::fillContacts() {
    const Figures& figures = page_.host().figures();
    std::vector<std::pair<QString, qint64>> contacts{{tr("New contact"), 0}};
    for (const HostContact& contact : page_.host().workspace().immersions().allContacts()) {
        if (contact.immersion == group_.id)
            contacts.emplace_back(QString(wording::shortDate(contact.date) + QStringLiteral(" · ") +
                                          wording::typographic(contact.subject)),
                                  contact.id.value);
    }
    refill(*contact_, row, contacts);
    std::vector<std::pair<QString, qint64>> structures;
    for (const ImmersionStructure& structure : group_.structures) {
        if (const Organisation* found = figures.organisation(structure.organisation))
            structures.emplace_back(wording::fullName(*found), found->id.value);
    }
    refill(*contact_, QStringLiteral("organisation"), structures);
    showContact();
}

void GroupPanel::showContact() {
    const auto contact =
        page_.host().workspace().immersions().find(HostContactId{contact_->choiceValue(row).toLongLong()});
    const HostContact shown = contact.value_or(HostContact{});
    contact_->clearProblems();
    if (contact)
        contact_->setChoice(QStringLiteral("organisation"), shown.organisation.value);
    contact_->setDate(QStringLiteral("date"), shown.date);
    contact_->setText(QStringLiteral("contact"), shown.contact);
    contact_->setText(QStringLiteral("subject"), shown.subject);
    contact_->setModified(false);
}

void GroupPanel::saveContact() {
    if (!contact_->isReadable())
        return;
    Workspace& workspace = page_.host().workspace();
    HostContact contact = workspace.immersions()
                              .find(HostContactId{contact_->choiceValue(row).toLongLong()})
                              .value_or(HostContact{});
    contact.immersion = group_.id;
    contact.organisation = OrganisationId{contact_->choiceValue(QStringLiteral("organisation")).toLongLong()};
    contact.date = contact_->dateValue(QStringLiteral("date"));
    contact.contact = contact_->text(QStringLiteral("contact"));
    contact.subject = contact_->text(QStringLiteral("subject"));
    contact_->setModified(false);
    const auto write = [&]() -> Outcome {
        return contact.id.isValid() ? updateHostContact(workspace, contact)
                                    : Outcome(addHostContact(workspace, contact));
    };
    if (!page_.runner().run(write, tr("Contact saved."), contact_))
        contact_->setModified(true);
}

void GroupPanel::removeContactShown() {
    const HostContactId id{contact_->choiceValue(row).toLongLong()};
    contact_->setModified(false);
    if (id.isValid())
        page_.runner().run([&] { return removeHostContact(page_.host().workspace(), id); },
                           tr("Contact removed."));
}

} // namespace palas::ui
