// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/CoachingHoursPanels.h"

#include "services/CoachingService.h"
#include "services/Workspace.h"
#include "storage/CoachingStore.h"
#include "ui/common/FormBuilder.h"
#include "ui/pages/CoachingRecords.h"
#include "ui/pages/Page.h"
#include "wording/Formats.h"
#include "wording/Labels.h"

#include <QCheckBox>
#include <QComboBox>

namespace palas::ui {
namespace {

const QString structureField = QStringLiteral("organisation");
const QString allField = QStringLiteral("all");
const QString minutesField = QStringLiteral("minutes");
const QString grantedOnField = QStringLiteral("granted_on");
const QString noteField = QStringLiteral("note");
const QString fromField = QStringLiteral("from");
const QString toField = QStringLiteral("to");
const QString transferredOnField = QStringLiteral("transferred_on");
const QString reasonField = QStringLiteral("reason");

QString nameOf(const Figures& figures, OrganisationId id) {
    const Organisation* found = figures.organisation(id);
    return found ? wording::fullName(*found) : QString();
}

} // namespace

CoachingGrantPanel::CoachingGrantPanel(Page& page)
    : CoachingPanel(page, QStringLiteral("coachingGrant")) {
    buildForm();
    column()->addStretch(1);
}

void CoachingGrantPanel::buildForm() {
    FormBuilder& fields = form();
    addStructures(*fields.choice(structureField, tr("Structure"), FormBuilder::Need::required), figures());
    QCheckBox* all = fields.check(allField, tr("To all structures"));
    connect(all, &QCheckBox::toggled, this, &CoachingGrantPanel::showExtras);
    fields.duration(minutesField, tr("Hours"), FormBuilder::Need::required);
    fields.date(grantedOnField, tr("Granted on"), FormBuilder::Need::required);
    fields.note(noteField, tr("Note"));
}

QString CoachingGrantPanel::firstField() const {
    return minutesField;
}

void CoachingGrantPanel::fillNew(OrganisationId structure) {
    setTitle(tr("Grant hours"));
    setSubtitle(tr("Coaching hours that a structure may spend."));
    form().setChoice(structureField, structure.value);
    form().setChecked(allField, !structure.isValid());
    form().setDuration(minutesField, {});
    form().setDate(grantedOnField, workspace().asOf());
    form().setText(noteField, {});
}

bool CoachingGrantPanel::fillStored(qint64 row) {
    const auto grant = workspace().coaching().find(CoachingGrantId{row});
    if (!grant)
        return false;
    setTitle(tr("Hours granted"));
    setSubtitle(nameOf(figures(), grant->organisation));
    form().setChecked(allField, false);
    form().setChoice(structureField, grant->organisation.value);
    form().setDuration(minutesField, grant->minutes);
    form().setDate(grantedOnField, grant->grantedOn);
    form().setText(noteField, grant->note);
    return true;
}

void CoachingGrantPanel::showExtras() {
    form().setFieldVisible(allField, row() == 0);
    form().editor(structureField)->setEnabled(isWritable() && !form().isChecked(allField));
}

CoachingGrant CoachingGrantPanel::typed() const {
    CoachingGrant grant;
    grant.id = {row()};
    grant.organisation = {form().choiceValue(structureField).toLongLong()};
    grant.minutes = form().durationValue(minutesField);
    grant.grantedOn = form().dateValue(grantedOnField);
    grant.note = form().text(noteField);
    return grant;
}

Outcome CoachingGrantPanel::write(qint64& id) {
    id = row();
    const CoachingGrant grant = typed();
    if (row() != 0)
        return updateCoachingGrant(workspace(), grant);
    std::vector<OrganisationId> structures;
    if (form().isChecked(allField)) {
        for (const Organisation& structure : figures().beneficiaries())
            structures.push_back(structure.id);
    } else if (grant.organisation.isValid()) {
        structures.push_back(grant.organisation);
    }
    return grantCoaching(workspace(), structures, grant);
}

Outcome CoachingGrantPanel::erase() {
    return removeCoachingGrant(workspace(), {row()});
}

QString CoachingGrantPanel::doneWords() const {
    const bool created = row() == 0;
    const QString hours = wording::duration(typed().minutes);
    if (created && form().isChecked(allField))
        return tr("Hours granted to each structure: %1").arg(hours);
    const QString name = nameOf(figures(), typed().organisation);
    return (created ? tr("Hours granted: %1, %2") : tr("Hours saved: %1, %2")).arg(name, hours);
}

QString CoachingGrantPanel::erasedWords() const {
    return tr("Hours deleted: %1").arg(nameOf(figures(), typed().organisation));
}

CoachingTransferPanel::CoachingTransferPanel(Page& page)
    : CoachingPanel(page, QStringLiteral("coachingTransfer")) {
    buildForm();
    column()->addStretch(1);
}

void CoachingTransferPanel::buildForm() {
    FormBuilder& fields = form();
    addStructures(*fields.choice(fromField, tr("From"), FormBuilder::Need::required), figures());
    addStructures(*fields.choice(toField, tr("To"), FormBuilder::Need::required), figures());
    fields.duration(minutesField, tr("Hours"), FormBuilder::Need::required);
    fields.date(transferredOnField, tr("Transferred on"), FormBuilder::Need::required);
    fields.note(reasonField, tr("Reason") + QStringLiteral(" *"));
}

QString CoachingTransferPanel::firstField() const {
    return fromField;
}

void CoachingTransferPanel::fillNew(OrganisationId structure) {
    setTitle(tr("Transfer hours"));
    setSubtitle(tr("At most what the giver has left."));
    form().setChoice(fromField, structure.value);
    form().setChoice(toField, 0);
    form().setDuration(minutesField, {});
    form().setDate(transferredOnField, workspace().asOf());
    form().setText(reasonField, {});
}

bool CoachingTransferPanel::fillStored(qint64 row) {
    const auto transfer = workspace().coaching().find(CoachingTransferId{row});
    if (!transfer)
        return false;
    setTitle(tr("Transfer of hours"));
    setSubtitle({});
    form().setChoice(fromField, transfer->from.value);
    form().setChoice(toField, transfer->to.value);
    form().setDuration(minutesField, transfer->minutes);
    form().setDate(transferredOnField, transfer->transferredOn);
    form().setText(reasonField, transfer->reason);
    return true;
}

CoachingTransfer CoachingTransferPanel::typed() const {
    CoachingTransfer transfer;
    transfer.id = {row()};
    transfer.from = {form().choiceValue(fromField).toLongLong()};
    transfer.to = {form().choiceValue(toField).toLongLong()};
    transfer.minutes = form().durationValue(minutesField);
    transfer.transferredOn = form().dateValue(transferredOnField);
    transfer.reason = form().text(reasonField);
    return transfer;
}

Outcome CoachingTransferPanel::write(qint64& id) {
    id = row();
    if (row() != 0)
        return updateCoachingTransfer(workspace(), typed());
    const auto made = transferCoaching(workspace(), typed());
    id = made.id.value;
    return made;
}

Outcome CoachingTransferPanel::erase() {
    return removeCoachingTransfer(workspace(), {row()});
}

QString CoachingTransferPanel::doneWords() const {
    const CoachingTransfer transfer = typed();
    return (row() == 0 ? tr("Hours transferred: %1 from %2 to %3") : tr("Transfer saved: %1 from %2 to %3"))
        .arg(wording::duration(transfer.minutes), nameOf(figures(), transfer.from),
             nameOf(figures(), transfer.to));
}

QString CoachingTransferPanel::erasedWords() const {
    return tr("Transfer deleted: %1").arg(wording::duration(typed().minutes));
}

} // namespace palas::ui
