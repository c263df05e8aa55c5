// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/KitPanel.h"

#include "services/EquipmentService.h"
#include "services/Figures.h"
#include "ui/common/FormBuilder.h"
#include "ui/pages/EquipmentHistory.h"
#include "ui/pages/EquipmentRecords.h"
#include "wording/EquipmentWords.h"

#include <QComboBox>
#include <QLineEdit>

namespace palas::ui {
namespace {

const QString structureField = QStringLiteral("organisation");
const QString codeField = QStringLiteral("code");
const QString labelField = QStringLiteral("label");
const QString plannedField = QStringLiteral("planned_on");
const QString noteField = QStringLiteral("note");
// As the problems of addKit() name them.
const QString numberFields[] = {QStringLiteral("items.0.inventory_number"),
                                QStringLiteral("items.1.inventory_number")};
const QString itemFields[] = {QStringLiteral("items.0.label"), QStringLiteral("items.1.label")};
const QString serialFields[] = {QStringLiteral("items.0.serial_number"),
                                QStringLiteral("items.1.serial_number")};
constexpr ItemKind kinds[] = {ItemKind::laptop, ItemKind::communication};

} // namespace

KitPanel::KitPanel(Page& page)
    : FormPanel(page, QStringLiteral("kit"))
    , history_(new EquipmentHistory(page, QStringLiteral("kitHistory"))) {
    form().choice(structureField, tr("Structure"));
    form().line(codeField, tr("Code"))->setToolTip(tr("Left empty, it is made of the structure’s code"));
    form().line(labelField, tr("Label"));
    form().date(plannedField, tr("Hand-over planned on"));
    for (int i = 0; i < 2; ++i) {
        form().line(numberFields[i],
                    i == 0 ? tr("Laptop: inventory no.") : tr("Communication kit: inventory no."));
        form().line(itemFields[i], tr("Label"));
        form().line(serialFields[i], tr("Serial no."));
    }
    form().note(noteField, tr("Note"));
    column()->addWidget(history_, 1);
}

void KitPanel::create(OrganisationId structure) {
    Kit kit;
    kit.organisation = structure;
    fill(kit);
    for (int i = 0; i < 2; ++i) {
        form().setText(numberFields[i], {});
        form().setText(itemFields[i], wording::label(kinds[i]));
        form().setText(serialFields[i], {});
    }
    history_->hide();
    setTitle(tr("New kit"));
    begin(false, structure.isValid() ? numberFields[0] : structureField);
}

void KitPanel::showKit(const Kit& kit) {
    fill(kit);
    history_->show();
    history_->showKit(kit.id);
    setTitle(kit.code);
    begin(true, structureField);
    setSubtitle(wording::label(figures().equipment().stage(kit.id)));
}

void KitPanel::follow(const Kit& kit) {
    if (!form().isModified())
        return showKit(kit);
    history_->showKit(kit.id);
}

void KitPanel::fill(const Kit& kit) {
    stored_ = kit;
    auto* structures = qobject_cast<QComboBox*>(form().editor(structureField));
    structures->clear();
    addBeneficiaries(*structures, figures());
    form().setChoice(structureField, kit.organisation.value);
    form().setText(codeField, kit.code);
    form().setText(labelField, kit.label);
    form().setDate(plannedField, kit.plannedOn);
    form().setText(noteField, kit.note);
    for (const auto* fields : {&numberFields, &itemFields, &serialFields}) {
        for (const QString& field : *fields)
            form().setFieldVisible(field, !kit.id.isValid());
    }
    setSubtitle({});
}

Kit KitPanel::typed() const {
    Kit kit = stored_;
    kit.organisation = {form().choiceValue(structureField).toLongLong()};
    kit.code = form().text(codeField);
    kit.label = form().text(labelField);
    kit.plannedOn = form().dateValue(plannedField);
    kit.note = form().text(noteField);
    return kit;
}

std::vector<EquipmentItem> KitPanel::typedItems() const {
    std::vector<EquipmentItem> items;
    for (int i = 0; i < 2; ++i) {
        EquipmentItem item;
        item.kind = kinds[i];
        item.inventoryNumber = form().text(numberFields[i]);
        item.label = form().text(itemFields[i]);
        item.serialNumber = form().text(serialFields[i]);
        items.push_back(item);
    }
    return items;
}

Outcome KitPanel::write(qint64& id) {
    if (stored_.id.isValid()) {
        id = stored_.id.value;
        return updateKit(workspace(), typed());
    }
    const auto made = addKit(workspace(), typed(), typedItems());
    id = made.id.value;
    return made;
}

QString KitPanel::doneWords() const {
    return stored_.id.isValid() ? tr("Kit saved.") : tr("Kit registered.");
}

} // namespace palas::ui
