// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/KitSeriesPanel.h"

#include "services/EquipmentService.h"
#include "ui/common/FormBuilder.h"
#include "wording/EquipmentWords.h"

#include <QLineEdit>

namespace palas::ui {
namespace {

const QString patternField = QStringLiteral("pattern");
const QString firstField = QStringLiteral("first");
const QString laptopField = QStringLiteral("laptop_label");
const QString communicationField = QStringLiteral("communication_label");
const QString supplierField = QStringLiteral("supplier");
const QString acquiredField = QStringLiteral("acquired_on");
const QString plannedField = QStringLiteral("planned_on");

} // namespace

KitSeriesPanel::KitSeriesPanel(Page& page)
    : FormPanel(page, QStringLiteral("kitSeries")) {
    form()
        .line(patternField, tr("Inventory numbers"), FormBuilder::Need::required)
        ->setToolTip(tr("One # for each digit of the number"));
    form().integer(firstField, tr("First number"));
    form().line(laptopField, tr("Laptop"), FormBuilder::Need::required);
    form().line(communicationField, tr("Communication kit"), FormBuilder::Need::required);
    form().line(supplierField, tr("Supplier"));
    form().date(acquiredField, tr("Acquired on"));
    form().date(plannedField, tr("Hand-over planned on"));
}

void KitSeriesPanel::create() {
    form().setText(patternField, QStringLiteral("CCAS-####"));
    form().setInteger(firstField, 1);
    form().setText(laptopField, wording::label(ItemKind::laptop));
    form().setText(communicationField, wording::label(ItemKind::communication));
    setTitle(tr("One kit for each CCAS"));
    begin(false, patternField);
    setSubtitle(tr("For those that have none yet"));
}

Outcome KitSeriesPanel::write(qint64&) {
    KitSeries series;
    series.pattern = form().text(patternField);
    series.first = form().integerValue(firstField).value_or(1);
    series.laptopLabel = form().text(laptopField);
    series.communicationLabel = form().text(communicationField);
    series.supplier = form().text(supplierField);
    series.acquiredOn = form().dateValue(acquiredField);
    series.plannedOn = form().dateValue(plannedField);
    return addKitForEach(workspace(), series);
}

QString KitSeriesPanel::doneWords() const {
    return tr("Kits registered.");
}

} // namespace palas::ui
