// SPDX-License-Identifier: EUPL-1.2
#include "storage/StructureCopy.h"

#include "storage/EquipmentCheckStore.h"
#include "storage/EquipmentStore.h"
#include "storage/OrganisationStore.h"
#include "storage/Sql.h"
#include "tests/storage/Samples.h"
#include "tests/support/Catch.h"

using namespace palas;
using namespace palas::test;

TEST_CASE("a text that names another structure stays out of a copy, however it is spelt") {
    const auto source = Database::inMemory();
    OrganisationStore organisations(*source);
    const OrganisationId own = organisations.insert(sampleOrganisation("97601", "Acoua"));
    organisations.insert(sampleOrganisation("97612", "M'Tsangamouji"));
    organisations.insert(sampleOrganisation("97603", "Bandrélé"));
    EquipmentStore equipment(*source);
    EquipmentItem item;
    item.inventoryNumber = "DEMO-1";
    item.label = "Ordinateur portable";
    item.kit = equipment.insert(Kit{{}, "KIT-97601", {}, own, {}, {}});
    equipment.insert(item);
    const QDate day(2022, 5, 18);
    for (const char* label : {"Contrôle de printemps à Acoua", "Après le vol de M’TSANGAMOUJI",
                              "mtsangamouji, bis", "Contrôle à Bandrele"})
        EquipmentCheckStore(*source).insert({{}, QString::fromUtf8(label), day, day});
    const auto target = Database::inMemory();
    Transaction transaction(*target);
    copyStructure(*source, own, day, *target);
    transaction.commit();
    QStringList labels;
    for (const EquipmentCheck& check : EquipmentCheckStore(*target).all())
        labels << check.label;
    CHECK(labels == QStringList{"Contrôle de printemps à Acoua"});
}
