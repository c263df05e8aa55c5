// SPDX-License-Identifier: EUPL-1.2
#include "services/DemoPartners.h"

#include "domain/Organisation.h"
#include "services/DemoEvidence.h"
#include "services/DemoPlan.h"
#include "services/DemoScan.h"
#include "services/Workspace.h"
#include "storage/EvidenceStore.h"
#include "storage/OrganisationStore.h"
#include "storage/PartnershipStore.h"

#include <algorithm>
#include <iterator>

namespace palas {

namespace {

struct Sample {
    const char* partner;
    PartnerKind kind;
    const char* purpose;
};

constexpr Sample samples[] = {
    {"Association Les Ylangs", PartnerKind::association, "Visites à domicile des personnes âgées isolées"},
    {"Maison de santé du Bougainvillier", PartnerKind::health, "Permanence d’accès aux droits de santé"},
    {"Lycée des Frangipaniers", PartnerKind::education, "Accueil de stagiaires en service à la personne"},
    {"Antenne emploi du Badamier", PartnerKind::public_, "Orientation commune des demandeurs d’emploi"},
    {"Épicerie solidaire Le Manguier", PartnerKind::association, "Aide alimentaire et ateliers cuisine"},
    {"Garage solidaire du Tamarinier", PartnerKind::business, "Mobilité des personnes en insertion"},
    {"Collectif Flamboyant", PartnerKind::other, "Animations de quartier avec les habitants"},
};
constexpr int sampleCount = int(std::size(samples));
constexpr int filedDaysAfter = 4;
const QDate lastFiled(2022, 5, 15);

class DemoPartners {
public:
    DemoPartners(Workspace& workspace, int wave)
        : workspace_(workspace)
        , wave_(wave) {}

    void write(int index, const Organisation& structure) {
        addOld(index, structure);
        if (index % 3 != 2)
            addNew(index, structure);
        if (index % 6 == 1)
            addEnded(index, structure);
    }

private:
    [[nodiscard]] Partnership made(int number, const Organisation& structure) const {
        const Sample& sample = samples[number % sampleCount];
        Partnership partnership;
        partnership.organisation = structure.id;
        partnership.partner = QString::fromUtf8(sample.partner);
        if (wave_ > 0)
            partnership.partner += QStringLiteral(" %1").arg(wave_ + 1);
        partnership.kind = sample.kind;
        partnership.purpose = QString::fromUtf8(sample.purpose);
        return partnership;
    }

    /// From before the operation; every other one on a signed and filed agreement.
    void addOld(int index, const Organisation& structure) {
        Partnership partnership = made(index, structure);
        partnership.period.from = QDate(2017 + index % 4, 1 + index % 12, 2);
        if (index % 2 == 0) {
            partnership.agreementOn = partnership.period.from.addDays(-10);
            partnership.evidence = file(partnership, structure);
        }
        workspace_.partnerships().insert(partnership);
    }

    /// Since the operation began; of every four agreements one is signed and not filed yet.
    void addNew(int index, const Organisation& structure) {
        Partnership partnership = made(index + 2, structure);
        partnership.period.from = QDate(2021, 6, 1).addDays(17 * index);
        partnership.agreementOn = partnership.period.from;
        partnership.period.to = partnership.period.from.addYears(3).addDays(-1);
        if (index % 4 != 0)
            partnership.evidence = file(partnership, structure);
        workspace_.partnerships().insert(partnership);
    }

    /// Over for a few weeks.
    void addEnded(int index, const Organisation& structure) {
        Partnership partnership = made(index + 4, structure);
        partnership.period = {QDate(2019, 4, 1), QDate(2022, 3, 31).addDays(index)};
        partnership.agreementOn = partnership.period.from;
        partnership.evidence = file(partnership, structure);
        workspace_.partnerships().insert(partnership);
    }

    EvidenceId file(const Partnership& partnership, const Organisation& structure) {
        DemoScanPage page;
        page.title = QStringLiteral("Convention signée (démonstration)");
        page.subtitle = partnership.partner + QStringLiteral(" – ") + structure.name;
        page.columns = QStringList{QStringLiteral("Signature")};
        page.lines = {{structure.name, {QStringLiteral("~")}}, {partnership.partner, {QStringLiteral("~")}}};
        const QString name = QStringLiteral("convention-%1-%2.pdf")
                                 .arg(structure.code)
                                 .arg(workspace_.evidence().nextNumber());
        return fileDemo(workspace_, demoScan(page), name,
                        std::min(std::max(partnership.agreementOn, QDate(2021, 2, 1)).addDays(filedDaysAfter),
                                 lastFiled));
    }

    Workspace& workspace_;
    int wave_;
};

} // namespace

void writeDemoPartners(Workspace& workspace, const DemoPlan& plan) {
    DemoPartners partners(workspace, plan.wave);
    int index = 0;
    for (const DemoPlan::Structure& structure : plan.structures)
        partners.write(index++, workspace.organisations().findByCode(structure.code).value());
}

} // namespace palas
