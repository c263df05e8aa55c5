// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/ItemPanel.h"

#include "services/EquipmentService.h"
#include "services/Figures.h"
#include "services/Workspace.h"
#include "ui/common/FormBuilder.h"
#include "ui/pages/EquipmentHistory.h"
#include "ui/pages/FiledDocument.h"
#include "wording/EquipmentWords.h"
#include "wording/Formats.h"

#include <QComboBox>
#include <QLineEdit>

namespace palas::ui {
namespace {

const QString numberField = QStringLiteral("inventory_number");
const QString kindField = QStringLiteral("kind");
const QString labelField = QStringLiteral("label");
const QString serialField = QStringLiteral("serial_number");
const QString kitField = QStringLiteral("kit");
const QString supplierField = QStringLiteral("supplier");
const QString valueField = QStringLiteral("value");
const QString acquiredField = QStringLiteral("acquired_on");
const QString stickerField = QStringLiteral("sticker_on");
const QString noteField = QStringLiteral("note");

} // namespace

ItemPanel::ItemPanel(Page& page)
    : FormPanel(page, QStringLiteral("item"))
    , photo_(new FiledDocument(
          page, QStringLiteral("itemPhoto"),
          {{}, tr("Attach the photograph"), tr("A photograph of the sticker (JPEG or PNG)")}))
    , history_(new EquipmentHistory(page, QStringLiteral("itemHistory"))) {
    form().line(numberField, tr("Inventory no."), FormBuilder::Need::required);
    form().line(labelField, tr("Label"), FormBuilder::Need::required);
    QComboBox* itemKinds = form().choice(kindField, tr("Kind"));
    for (const ItemKind kind : {ItemKind::laptop, ItemKind::communication, ItemKind::other})
        itemKinds->addItem(wording::label(kind), int(kind));
    form().line(serialField, tr("Serial no."));
    form().choice(kitField, tr("Kit"));
    form().line(supplierField, tr("Supplier"));
    form().money(valueField, tr("Value"));
    form().date(acquiredField, tr("Acquired on"));
    form().date(stickerField, tr("EU sticker put on"));
    photo_->askBefore([this] { return leave(); });
    photo_->takeDropsOf(*this);
    form().addRow(photo_);
    form().note(noteField, tr("Note"));
    column()->addWidget(history_, 1);
}

void ItemPanel::create() {
    fill({});
    history_->hide();
    setTitle(tr("New item"));
    begin(false, numberField);
}

void ItemPanel::showItem(const EquipmentItem& item) {
    fill(item);
    history_->show();
    history_->showItem(item.id);
    setTitle(item.inventoryNumber);
    begin(true, numberField);
    setSubtitle(wording::label(figures().equipment().state(item.id).place));
}

void ItemPanel::follow(const EquipmentItem& item) {
    if (!form().isModified())
        return showItem(item);
    stored_.stickerPhoto = item.stickerPhoto;
    showPhoto();
    history_->showItem(item.id);
}

void ItemPanel::fill(const EquipmentItem& item) {
    stored_ = item;
    auto* kits = qobject_cast<QComboBox*>(form().editor(kitField));
    kits->clear();
    kits->addItem(tr("none", "kit"), qint64(0));
    for (const Kit& kit : figures().equipment().kits())
        kits->addItem(kit.code, kit.id.value);
    form().setText(numberField, item.inventoryNumber);
    form().setText(labelField, item.label);
    form().setChoice(kindField, int(item.kind));
    form().setText(serialField, item.serialNumber);
    form().setChoice(kitField, item.kit.value);
    form().setText(supplierField, item.supplier);
    form().setText(valueField, item.value ? wording::money(*item.value) : QString());
    form().setDate(acquiredField, item.acquiredOn);
    form().setDate(stickerField, item.stickerOn);
    form().setText(noteField, item.note);
    showPhoto();
    setSubtitle({});
}

EquipmentItem ItemPanel::typed() const {
    EquipmentItem item = stored_;
    item.inventoryNumber = form().text(numberField);
    item.label = form().text(labelField);
    item.kind = ItemKind(form().choiceValue(kindField).toInt());
    item.serialNumber = form().text(serialField);
    item.kit = {form().choiceValue(kitField).toLongLong()};
    item.supplier = form().text(supplierField);
    item.value =
        form().text(valueField).isEmpty() ? std::nullopt : std::optional(form().moneyValue(valueField));
    item.acquiredOn = form().dateValue(acquiredField);
    item.stickerOn = form().dateValue(stickerField);
    item.note = form().text(noteField);
    return item;
}

Outcome ItemPanel::write(qint64& id) {
    if (stored_.id.isValid()) {
        id = stored_.id.value;
        return updateItem(workspace(), typed());
    }
    const auto made = addItem(workspace(), typed());
    id = made.id.value;
    return made;
}

QString ItemPanel::doneWords() const {
    return stored_.id.isValid() ? tr("Item saved.") : tr("Item registered.");
}

void ItemPanel::showPhoto() {
    photo_->setVisible(stored_.id.isValid());
    FiledDocument::Row row;
    row.evidence = stored_.stickerPhoto;
    row.canChange = isWritable() && stored_.id.isValid();
    row.question = tr("Photograph of the sticker of %1").arg(stored_.inventoryNumber);
    row.filed = tr("Photograph filed on %1").arg(stored_.inventoryNumber);
    row.takenOff = tr("Photograph taken off %1").arg(stored_.inventoryNumber);
    row.file = [this, id = stored_.id](const QString& name, QIODevice& content) -> Outcome {
        return fileStickerPhoto(workspace(), id, name, content);
    };
    row.takeOff = [this, id = stored_.id] { return unfileStickerPhoto(workspace(), id); };
    photo_->showRow(row);
}

} // namespace palas::ui
