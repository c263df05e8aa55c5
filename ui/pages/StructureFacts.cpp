// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/StructureFacts.h"

#include "wording/Formats.h"
#include "wording/Labels.h"

#include <QCoreApplication>

namespace palas::ui {

namespace {

struct StructureFacts {
    Q_DECLARE_TR_FUNCTIONS(palas::ui::StructureFacts)
};

} // namespace

QString structureFacts(const Organisation& structure) {
    QStringList facts;
    if (!isBeneficiary(structure))
        facts.append(wording::label(structure.kind));
    if (!structure.usualName.isEmpty())
        facts.append(StructureFacts::tr("known as %1").arg(wording::typographic(structure.usualName)));
    if (!structure.insee.isEmpty())
        facts.append(StructureFacts::tr("INSEE %1").arg(structure.insee));
    if (structure.population)
        facts.append(
            StructureFacts::tr("%1 inhabitants (2017 census)").arg(wording::number(*structure.population)));
    facts.append(
        StructureFacts::tr("SIREN %1").arg(structure.siren.isEmpty() ? wording::unknown() : structure.siren));
    return facts.join(QStringLiteral(" · "));
}

QString structureContact(const Organisation& structure) {
    QStringList ways;
    for (const QString& way : {structure.phone, structure.email}) {
        if (!way.isEmpty())
            ways.append(way);
    }
    return StructureFacts::tr("Contact: %1")
        .arg(ways.isEmpty() ? wording::unknown() : ways.join(QStringLiteral(" · ")));
}

QString structureDirector(const Figures& figures, const Organisation& structure) {
    for (const Person* person : figures.peopleOf(structure.id)) {
        if (figures.affiliation(person->id)->role == Role::director)
            return StructureFacts::tr("Management: %1").arg(wording::fullName(*person));
    }
    return StructureFacts::tr("Management: %1").arg(wording::unknown());
}

} // namespace palas::ui
