// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/PartnershipPanel.h"

#include "services/PartnershipService.h"
#include "services/Workspace.h"
#include "storage/EvidenceStore.h"
#include "storage/PartnershipStore.h"
#include "ui/common/Buttons.h"
#include "ui/common/CommandRunner.h"
#include "ui/common/FormBuilder.h"
#include "ui/common/TextLabel.h"
#include "ui/pages/Page.h"
#include "wording/Formats.h"
#include "wording/Labels.h"

#include <QComboBox>
#include <QDragEnterEvent>
#include <QMimeData>
#include <QPushButton>

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
    , documents_(new EvidenceActions(page))
    , agreement_(new QWidget)
    , document_(new TextLabel({}, TextSize::small, false, Tone::secondary))
    , attach_(makeButton(tr("Attach the agreement"), QStringLiteral("piece"),
                         QStringLiteral("agreementAttach"), ButtonKind::plain, true))
    , open_(makeButton(tr("Open"), QStringLiteral("document"), QStringLiteral("agreementOpen"),
                       ButtonKind::plain, true))
    , takeOff_(makeButton(tr("Take off"), QStringLiteral("corbeille"), QStringLiteral("agreementTakeOff"),
                          ButtonKind::plain, true)) {
    setAcceptDrops(true);
    buildForm();
    buildAgreement();
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
    column()->addWidget(agreement_);
}

void PartnershipPanel::buildAgreement() {
    auto* rows = new QVBoxLayout(agreement_);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(6);
    rows->addWidget(new TextLabel(tr("Agreement"), TextSize::body, true));
    document_->setObjectName(QStringLiteral("agreementDocument"));
    document_->setWordWrap(true);
    rows->addWidget(document_);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    for (QPushButton* button : {attach_, open_, takeOff_})
        buttons->addWidget(button);
    buttons->addStretch(1);
    rows->addLayout(buttons);
    connect(attach_, &QPushButton::clicked, this, &PartnershipPanel::attach);
    connect(takeOff_, &QPushButton::clicked, this, &PartnershipPanel::takeOff);
    connect(open_, &QPushButton::clicked, this, [this] {
        if (evidence_)
            documents_->openCopy(*evidence_);
    });
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
    evidence_ = stored_.evidence.isValid() ? workspace().evidence().find(stored_.evidence) : std::nullopt;
    agreement_->setVisible(stored_.id.isValid());
    document_->setText(evidence_ ? tr("%1 · %2 · filed on %3")
                                       .arg(wording::evidenceNumber(*evidence_), evidence_->fileName,
                                            wording::shortDate(evidence_->filedOn))
                                 : tr("The signed agreement (PDF, JPEG, PNG or TIFF); it can be dropped "
                                      "here."));
    attach_->setVisible(!evidence_);
    attach_->setEnabled(isWritable());
    open_->setVisible(evidence_.has_value());
    open_->setEnabled(evidence_ && !evidence_->withheld);
    takeOff_->setVisible(evidence_.has_value());
    takeOff_->setEnabled(isWritable());
}

bool PartnershipPanel::canAttach() const {
    return isWritable() && stored_.id.isValid() && !evidence_;
}

EvidenceActions::Filing PartnershipPanel::filing() const {
    return [this, id = stored_.id](const QString& name, QIODevice& content) -> Outcome {
        return fileAgreement(workspace(), id, name, content);
    };
}

void PartnershipPanel::attach() {
    if (canAttach() && leave())
        documents_->attach(tr("Agreement with %1").arg(stored_.partner), tr("Agreement filed: %1"), filing());
}

void PartnershipPanel::takeOff() {
    if (leave())
        page().runner().run([this] { return unfileAgreement(workspace(), stored_.id); },
                            tr("Agreement taken off: %1").arg(stored_.partner));
}

void PartnershipPanel::dragEnterEvent(QDragEnterEvent* event) {
    if (canAttach() && !droppedFile(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void PartnershipPanel::dropEvent(QDropEvent* event) {
    const QString file = droppedFile(*event->mimeData());
    if (file.isEmpty() || !canAttach() || !leave())
        return;
    event->acceptProposedAction();
    documents_->attachFile(file, tr("Agreement filed: %1"), filing());
}

} // namespace palas::ui
