// SPDX-License-Identifier: EUPL-1.2
#include "services/PartnershipExport.h"

#include "services/EvidenceFiling.h"
#include "services/FigureRows.h"
#include "services/FigureTables.h"
#include "services/TableCells.h"

namespace palas {
namespace {

using Type = Table::Type;

/// One line per partnership alive; with its part when the figure is out of them all.
Table alive(const Figures& figures, const Figure& figure,
            bool (*counts)(const Figures&, const Partnership&)) {
    Table table{QStringLiteral("figure_partnerships"),
                {{QStringLiteral("organisation_code")},
                 {QStringLiteral("organisation")},
                 {QStringLiteral("partner")},
                 {QStringLiteral("since"), Type::date},
                 {QStringLiteral("agreement_on"), Type::date}},
                {}};
    if (figure.of)
        addParts(table, Type::integer, true);
    for (const Partnership& one : figures.partnerships()) {
        if (!figures.isAlive(one))
            continue;
        const Organisation* structure = figures.organisation(one.organisation);
        table.rows.push_back({cellOf(structure, &Organisation::code), cellOf(structure, &Organisation::name),
                              toCell(one.partner), toCell(one.period.from), toCell(one.agreementOn)});
        if (!figure.of)
            continue;
        table.rows.back().push_back(toCell(qint64(counts(figures, one) ? 1 : 0)));
        table.rows.back().push_back(toCell(qint64(1)));
    }
    return table;
}

} // namespace

Table partnersTable(const Figures& figures, Workspace& workspace) {
    Table table{QStringLiteral("partners"),
                {{QStringLiteral("organisation_code")},
                 {QStringLiteral("organisation")},
                 {QStringLiteral("partner")},
                 {QStringLiteral("kind")},
                 {QStringLiteral("purpose")},
                 {QStringLiteral("contact")},
                 {QStringLiteral("since"), Type::date},
                 {QStringLiteral("until"), Type::date},
                 {QStringLiteral("state")},
                 {QStringLiteral("agreement_on"), Type::date},
                 {QStringLiteral("evidence")},
                 {QStringLiteral("note")}},
                {}};
    const QHash<EvidenceId, QString> documents = evidenceCodes(workspace);
    for (const Partnership& one : figures.partnerships()) {
        const Organisation* structure = figures.organisation(one.organisation);
        table.rows.push_back({cellOf(structure, &Organisation::code), cellOf(structure, &Organisation::name),
                              toCell(one.partner), toCell(toCode(one.kind)), toCell(one.purpose),
                              toCell(one.contact), toCell(one.period.from), toCell(one.period.to),
                              toCell(toCode(partnershipState(one, figures.scope().asOf))),
                              toCell(one.agreementOn), toCell(documents.value(one.evidence)),
                              toCell(one.note)});
    }
    return table;
}

void addPartnershipRows(FigureBuilds& builds) {
    const auto add = [&](const char* key, bool (*counts)(const Figures&, const Partnership&)) {
        builds.insert(QLatin1String(key), [counts](const Figures& figures, const Figure& figure) {
            return alive(figures, figure, counts);
        });
    };
    add("partnerships.alive", [](const Figures&, const Partnership&) { return true; });
    add("partnerships.agreed",
        [](const Figures& figures, const Partnership& one) { return figures.isAgreementFiled(one.id); });
    add("partnerships.new",
        [](const Figures& figures, const Partnership& one) { return figures.isNew(one); });
}

} // namespace palas
