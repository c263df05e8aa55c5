// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/EquipmentEventPanel.h"

#include "services/EquipmentEvents.h"
#include "services/Figures.h"
#include "services/Workspace.h"
#include "ui/common/FormBuilder.h"
#include "ui/pages/EquipmentRecords.h"
#include "wording/EquipmentWords.h"
#include "wording/Labels.h"

#include <QComboBox>
#include <QLineEdit>
#include <QScopedValueRollback>

namespace palas::ui {
namespace {

const QString kindField = QStringLiteral("kind");
const QString dateField = QStringLiteral("date");
const QString structureField = QStringLiteral("organisation");
const QString receiverField = QStringLiteral("receiver");
const QString giverField = QStringLiteral("giver");
const QString placeField = QStringLiteral("place");
const QString conditionField = QStringLiteral("condition");
const QString noteField = QStringLiteral("note");

using Kind = EquipmentEventKind;
constexpr Kind everyKind[] = {Kind::handover, Kind::transfer, Kind::return_, Kind::repair,
                              Kind::repaired, Kind::loss,     Kind::theft,   Kind::found};

} // namespace

EquipmentEventPanel::EquipmentEventPanel(Page& page)
    : FormPanel(page, QStringLiteral("equipmentEvent")) {
    QComboBox* kinds = form().choice(kindField, tr("What happened"), FormBuilder::Need::required);
    for (const Kind kind : everyKind)
        kinds->addItem(wording::label(kind), int(kind));
    form().date(dateField, tr("Date"), FormBuilder::Need::required);
    QComboBox* structures = form().choice(structureField, tr("Structure that receives"));
    form().choice(receiverField, tr("Received by"));
    form().line(giverField, tr("Handed over by"));
    form().line(placeField, tr("Place"));
    QComboBox* conditions = form().choice(conditionField, tr("Condition"));
    conditions->addItem(tr("not told"), int(ItemCondition::unknown));
    for (const ItemCondition condition :
         {ItemCondition::asNew, ItemCondition::good, ItemCondition::worn, ItemCondition::damaged})
        conditions->addItem(wording::label(condition), int(condition));
    form().note(noteField, tr("Note"));
    connect(kinds, &QComboBox::currentIndexChanged, this, &EquipmentEventPanel::showFieldsOfKind);
    connect(structures, &QComboBox::currentIndexChanged, this, &EquipmentEventPanel::fillPeople);
}

QString EquipmentEventPanel::subject() const {
    const EquipmentBook& book = figures().equipment();
    if (const EquipmentItem* item = book.item(stored_.item))
        return item->inventoryNumber;
    const Kit* kit = book.kit(stored_.kit);
    return kit ? kit->code : QString();
}

void EquipmentEventPanel::create(KitId kit, EquipmentItemId item) {
    const EquipmentBook& book = figures().equipment();
    EquipmentEvent event;
    event.kit = item.isValid() ? KitId{} : kit;
    event.item = item;
    event.date = figures().scope().asOf;
    const ItemState state = book.state(item);
    const bool withSomeone = item.isValid() ? state.holder.isValid() : book.state(kit).holder.isValid();
    if (state.isGone())
        event.kind = Kind::found;
    else if (state.place == ItemState::Place::repair)
        event.kind = Kind::repaired;
    else if (withSomeone)
        event.kind = Kind::return_;
    if (const Kit* meant = book.kit(event.kit))
        event.organisation = meant->organisation;
    fill(event);
    setTitle(subject());
    begin(false, kindField);
}

void EquipmentEventPanel::edit(const EquipmentEvent& event) {
    fill(event);
    setTitle(subject());
    begin(true, kindField);
    setSubtitle(event.receiptCode);
    form().editor(dateField)->setFocus(Qt::OtherFocusReason);
}

void EquipmentEventPanel::fill(const EquipmentEvent& event) {
    const QScopedValueRollback guard(filling_, true);
    stored_ = event;
    auto* structures = qobject_cast<QComboBox*>(form().editor(structureField));
    structures->clear();
    addBeneficiaries(*structures, figures());
    form().setChoice(kindField, int(event.kind));
    form().editor(kindField)->setEnabled(!event.id.isValid());
    form().setDate(dateField, event.date);
    form().setChoice(structureField, event.organisation.value);
    form().setText(giverField, event.giver);
    form().setText(placeField, event.place);
    form().setChoice(conditionField, int(event.condition));
    form().setText(noteField, event.note);
    setSubtitle({});
    fillPeople();
    form().setChoice(receiverField, event.receiver.value);
    showFieldsOfKind();
}

/// Those of the structure that receives.
void EquipmentEventPanel::fillPeople() {
    auto* people = qobject_cast<QComboBox*>(form().editor(receiverField));
    const bool modified = form().isModified();
    people->clear();
    people->addItem(tr("not told"), qint64(0));
    const OrganisationId structure{form().choiceValue(structureField).toLongLong()};
    for (const Person* person : figures().peopleOf(structure))
        people->addItem(wording::fullName(*person), person->id.value);
    if (filling_)
        form().setModified(modified);
}

void EquipmentEventPanel::showFieldsOfKind() {
    const bool receipt = hasReceipt(Kind(form().choiceValue(kindField).toInt()));
    for (const QString& field : {structureField, receiverField, giverField, placeField})
        form().setFieldVisible(field, receipt);
}

EquipmentEvent EquipmentEventPanel::typed() const {
    EquipmentEvent event = stored_;
    event.kind = Kind(form().choiceValue(kindField).toInt());
    event.date = form().dateValue(dateField);
    event.organisation = {form().choiceValue(structureField).toLongLong()};
    event.receiver = {form().choiceValue(receiverField).toLongLong()};
    event.giver = form().text(giverField);
    event.place = form().text(placeField);
    event.condition = ItemCondition(form().choiceValue(conditionField).toInt());
    event.note = form().text(noteField);
    return event;
}

Outcome EquipmentEventPanel::write(qint64& id) {
    if (stored_.id.isValid()) {
        id = stored_.id.value;
        return updateEquipmentEvent(workspace(), typed());
    }
    const auto made = addEquipmentEvent(workspace(), typed());
    id = made.id.value;
    return made;
}

QString EquipmentEventPanel::doneWords() const {
    return tr("Noted: %1").arg(subject());
}

} // namespace palas::ui
