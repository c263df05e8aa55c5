// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/MoocRecords.h"

#include "ui/common/Phrases.h"
#include "wording/Formats.h"
#include "wording/Labels.h"

#include <array>
#include <QCoreApplication>

namespace palas::ui {
namespace {

using Type = Table::Type;

struct MoocRecords {
    Q_DECLARE_TR_FUNCTIONS(palas::ui::MoocRecords)
};

/// In colour without a mark: what a platform tells is no proof.
CellLook stateWords(MoocState state) {
    const Tone tone = state == MoocState::completed ? Tone::accent
                      : state == MoocState::running ? Tone::text
                                                    : Tone::secondary;
    return wordsLook(wording::label(state), tone);
}

CellLook percentLook(const Figures& figures, const MoocProgress& one) {
    CellLook look = wordsLook(wording::percent(one.percent));
    if (isStalled(one, figures.scope().asOf)) {
        look.tone = Tone::late;
        look.tip = MoocRecords::tr("Begun two months ago or more, and not completed");
    }
    return look;
}

Table::Cell nameCell(const Figures& figures, PersonId id) {
    const Person* person = figures.person(id);
    return toCell(person ? wording::sortName(*person) : QString());
}

} // namespace

Records moocRecords(const Figures& figures) {
    Records records(QStringLiteral("mooc_list"), {{QStringLiteral("person")},
                                                  {QStringLiteral("organisation")},
                                                  {QStringLiteral("state")},
                                                  {QStringLiteral("percent"), Type::integer},
                                                  {QStringLiteral("started_on"), Type::date},
                                                  {QStringLiteral("completed_on"), Type::date},
                                                  {QStringLiteral("told_on"), Type::date},
                                                  {QStringLiteral("time"), Type::minutes},
                                                  {QStringLiteral("module")}});
    for (const MoocProgress& one : figures.mooc()) {
        const Organisation* structure = figures.organisation(one.organisation);
        const Module* module = figures.module(one.module);
        const MoocState state = moocState(one, figures.scope().asOf);
        records.add(one.id.value,
                    {nameCell(figures, one.person),
                     toCell(structure ? wording::typographic(structure->name) : QString()),
                     toCell(wording::label(state)), toCell(qint64(one.percent)), toCell(one.startedOn),
                     toCell(one.completedOn), toCell(one.toldOn), toCell(one.minutes),
                     toCell(module ? module->code : QString())},
                    {{}, {}, stateWords(state), percentLook(figures, one)});
    }
    return records;
}

Records moocStructures(const Figures& figures) {
    Records records(QStringLiteral("mooc_structures"), {{QStringLiteral("organisation")},
                                                        {QStringLiteral("registered"), Type::integer},
                                                        {QStringLiteral("started"), Type::integer},
                                                        {QStringLiteral("completed"), Type::integer}});
    QHash<OrganisationId, std::array<qint64, 3>> counts;
    for (const MoocProgress& one : figures.moocPeople())
        ++counts[one.organisation][size_t(moocState(one, figures.scope().asOf))];
    for (const Organisation& structure : figures.beneficiaries()) {
        const auto found = counts.constFind(structure.id);
        if (found == counts.cend())
            continue;
        const auto& [waiting, running, completed] = *found;
        records.add(structure.id.value,
                    {toCell(wording::typographic(structure.name)), toCell(waiting + running + completed),
                     toCell(running + completed), toCell(completed)});
    }
    return records;
}

Records structureMooc(const Figures& own) {
    constexpr size_t shown = 3;
    Records records(QStringLiteral("structure_mooc"),
                    {{QStringLiteral("person")}, {QStringLiteral("percent"), Type::integer}});
    for (const MoocProgress& one : own.moocPeople()) {
        if (records.table().rows.size() == shown)
            break;
        if (moocState(one, own.scope().asOf) != MoocState::completed)
            records.add(one.person.value, {nameCell(own, one.person), toCell(qint64(one.percent))},
                        {{}, percentLook(own, one)});
    }
    return records;
}

QString moocLines(const Figures& figures, PersonId person) {
    QStringList lines;
    for (const MoocProgress& one : figures.mooc()) {
        if (one.person != person)
            continue;
        const Module* module = figures.module(one.module);
        QStringList parts;
        if (one.completedOn.isValid())
            parts << MoocRecords::tr("completed on %1").arg(wording::shortDate(one.completedOn));
        else
            parts << MoocRecords::tr("%1 on %2")
                         .arg(wording::percent(one.percent), wording::shortDate(one.toldOn));
        if (one.startedOn.isValid())
            parts << MoocRecords::tr("begun on %1").arg(wording::shortDate(one.startedOn));
        if (one.minutes)
            parts << wording::duration(Minutes{*one.minutes});
        lines << labelled(module ? module->code : QString(), parts.join(QStringLiteral(" · ")));
    }
    return lines.join(u'\n');
}

} // namespace palas::ui
