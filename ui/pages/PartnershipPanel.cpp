// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/PartnershipPanel.h"

#include "services/PartnershipService.h"
#include "services/Workspace.h"
#include "storage/PartnershipStore.h"
#include "ui/common/FormBuilder.h"
#include "ui/pages/FiledDocument.h"
#include "wording/Formats.h"
#include "wording/Labels.h"

#include <QComboBox>

namespace palas::ui {
namespace {

const QString structureField = QStringLiteral("organisation");
const QString partnerField = QStringLiteral("partner");
const QString kindField = QStringLiteral("kind");
const QString purposeField = QStringLiteral("purpose");
const QString contactField = QStringLiteral("contact");
const QString sinceField = QStringLiteral("from");
const QString untilField = QStringLiteral("to");
const QString agreementField = QStringLiteral("agreement_on");
const QString noteField = QStringLiteral("note");

} // namespace

PartnershipPanel::PartnershipPanel(Page& page)
    : FormPanel(page, QStringLiteral("partnership"))
    , agreement_(
          new FiledDocument(page, QStringLiteral("agreement"),
                            {tr("Agreement"), tr("Attach the agreement"),
                             tr("The signed agreement (PDF, JPEG, PNG or TIFF); it can be dropped here.")})) {
    buildForm();
    agreement_->askBefore([this] { return leave(); });
    agreement_->takeDropsOf(*this);
    column()->addWidget(agreement_);
}

void PartnershipPanel::buildForm() {
    FormBuilder& fields = form();
    QComboBox* structures = fields.choice(structureField, tr("Structure"), FormBuilder::Need::required);
    for (const Organisation& structure : figures().beneficiaries())
        structures->addItem(wording::fullName(structure), structure.id.value);
    fields.line(partnerField, tr("Partner"), FormBuilder::Need::required);
    QComboBox* kinds = fields.choice(kindField, tr("Kind"));
    for (const PartnerKind kind : {PartnerKind::association, PartnerKind::public_, PartnerKind::health,
                                   PartnerKind::education, PartnerKind::business, PartnerKind::other})
        kinds->addItem(wording::label(kind), int(kind));
    fields.note(purposeField, tr("Purpose"));
    fields.line(contactField, tr("Contact"));
    fields.date(sinceField, tr("Since"));
    fields.date(untilField, tr("Until"));
    fields.date(agreementField, tr("Agreement signed on"));
    fields.note(noteField, tr("Note"));
}

void PartnershipPanel::create(OrganisationId structure) {
    Partnership partnership;
    partnership.organisation = structure;
    fill(partnership);
    setTitle(tr("New partnership"));
    setSubtitle({});
    show();
    begin(false, structure.isValid() ? partnerField : structureField);
}

void PartnershipPanel::showPartnership(const Partnership& partnership) {
    fill(partnership);
    setTitle(wording::typographic(partnership.partner));
    const Organisation* structure = figures().organisation(partnership.organisation);
    setSubtitle((structure ? wording::fullName(*structure) + QStringLiteral(" · ") : QString()) +
                wording::label(partnershipState(partnership, figures().scope().asOf)));
    begin(true, partnerField);
    show();
}

void PartnershipPanel::follow(const Partnership& partnership) {
    if (!form().isModified())
        return showPartnership(partnership);
    stored_.evidence = partnership.evidence;
    showAgreement();
}

void PartnershipPanel::fill(const Partnership& partnership) {
    stored_ = partnership;
    FormBuilder& fields = form();
    fields.setChoice(structureField, partnership.organisation.value);
    fields.setText(partnerField, partnership.partner);
    fields.setChoice(kindField, int(partnership.kind));
    fields.setText(purposeField, partnership.purpose);
    fields.setText(contactField, partnership.contact);
    fields.setDate(sinceField, partnership.period.from);
    fields.setDate(untilField, partnership.period.to);
    fields.setDate(agreementField, partnership.agreementOn);
    fields.setText(noteField, partnership.note);
    showAgreement();
}

Partnership PartnershipPanel::typed() const {
    Partnership partnership = stored_;
    partnership.organisation = {form().choiceValue(structureField).toLongLong()};
    partnership.partner = form().text(partnerField);
    partnership.kind = PartnerKind(form().choiceValue(kindField).toInt());
    partnership.purpose = form().text(purposeField);
    partnership.contact = form().text(contactField);
    partnership.period = {form().dateValue(sinceField), form().dateValue(untilField)};
    partnership.agreementOn = form().dateValue(agreementField);
    partnership.note = form().text(noteField);
    return partnership;
}

Outcome PartnershipPanel::write(qint64& id) {
    if (stored_.id.isValid()) {
        id = stored_.id.value;
        return updatePartnership(workspace(), typed());
    }
    const auto made = addPartnership(workspace(), typed());
    id = made.id.value;
    return made;
}

QString PartnershipPanel::doneWords() const {
    const QString partner = wording::typographic(form().text(partnerField));
    return stored_.id.isValid() ? tr("Partnership saved: %1").arg(partner)
                                : tr("Partnership added: %1").arg(partner);
}

void PartnershipPanel::showAgreement() {
    agreement_->setVisible(stored_.id.isValid());
    FiledDocument::Row row;
    row.evidence = stored_.evidence;
    row.canChange = isWritable() && stored_.id.isValid();
    row.question = tr("Agreement with %1").arg(stored_.partner);
    row.filed = tr("Agreement filed: %1");
    row.takenOff = tr("Agreement taken off: %1").arg(stored_.partner);
    row.file = [this, id = stored_.id](const QString& name, QIODevice& content) -> Outcome {
        return fileAgreement(workspace(), id, name, content);
    };
    row.takeOff = [this, id = stored_.id] { return unfileAgreement(workspace(), id); };
    agreement_->showRow(row);
}

} // namespace palas::ui
