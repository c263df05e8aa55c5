// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/StructureRecords.h"

#include "reports/charts/FigureCharts.h"
#include "ui/pages/PersonRecords.h"
#include "wording/Formats.h"
#include "wording/Labels.h"

#include <algorithm>
#include <map>
#include <QCoreApplication>

namespace palas::ui {
namespace {

using Type = Table::Type;

struct StructureRecords {
    Q_DECLARE_TR_FUNCTIONS(palas::ui::StructureRecords)
};

CellLook barLook(const ProgressBar& bar) {
    CellLook look;
    look.bar = bar;
    return look;
}

CellLook hoursLook(Minutes done, Minutes planned) {
    return wordsLook(QStringLiteral("%1 / %2").arg(wording::duration(done), wording::duration(planned)),
                     done.value == 0 ? Tone::secondary : Tone::text);
}

bool concerns(const Module& module, const ModuleStanding& standing) {
    return module.kind != ModuleKind::elective || standing.chosen || standing.people > 0;
}

/// What a session still has to give, by session: pages without scan, or a half-day on no page.
std::map<SessionId, qint64> missingSheets(const Figures& figures) {
    std::map<SessionId, qint64> missing;
    for (const TotalsStore::SheetTotals& sheet : figures.sheetTotals()) {
        if (isMissing(sheet, figures.scope().asOf))
            ++missing[sheet.session];
    }
    for (const auto& [session, minutes] : figures.uncovered())
        ++missing[session];
    return missing;
}

bool isToCome(const Figures& figures, const Session& session) {
    return !session.cancelled && !figures.isOver(session.id);
}

void addSession(Records& records, const Figures& figures, const Session& session, const CellLook& what) {
    const SessionSpan* span = figures.span(session.id);
    const Module* module = figures.module(session.module);
    CellLook state = what;
    state.iconOnly = true;
    CellLook name =
        wordsLook(module ? QStringLiteral("%1 %2").arg(module->code, wording::typographic(module->shortLabel))
                         : session.code);
    name.tip = module ? wording::typographic(module->label) : QString();
    CellLook words = what;
    words.icon.clear();
    records.add(
        session.id.value,
        {toCell(what.tip), toCell(session.code), toCell(span ? span->first : QDate()), toCell(what.tip)},
        {state, name, {}, words});
}

} // namespace

Records structureRecords(const Figures& figures, bool everyKind) {
    Records records(QStringLiteral("structure_list"), {{QStringLiteral("name")},
                                                       {QStringLiteral("proven_rate"), Type::percent},
                                                       {QStringLiteral("hours")}});
    const auto add = [&](const Organisation& structure) {
        CellLook name;
        name.tip = wording::fullName(structure);
        Table::Row row{toCell(wording::typographic(structure.name))};
        if (!isBeneficiary(structure)) {
            name.tip += QStringLiteral(" · ") + wording::label(structure.kind);
            records.add(structure.id.value, row, {name});
            return;
        }
        const auto rate = figures.structureProvenRate(structure.id).percent();
        row.emplace_back();
        if (rate)
            row.back() = *rate;
        records.add(structure.id.value, row, {name, {}, barLook(progressBar(figures, structure.id))});
    };
    for (const Organisation& structure : figures.beneficiaries())
        add(structure);
    for (const Organisation& structure : figures.organisations()) {
        if (everyKind && !isBeneficiary(structure))
            add(structure);
    }
    return records;
}

Records structureModules(const Figures& figures, OrganisationId structure) {
    Records records(QStringLiteral("structure_modules"), {{QStringLiteral("state")},
                                                          {QStringLiteral("code")},
                                                          {QStringLiteral("short_label")},
                                                          {QStringLiteral("hours")},
                                                          {QStringLiteral("proven"), Type::minutes},
                                                          {QStringLiteral("planned"), Type::minutes}});
    for (const Module& module : figures.modules()) {
        const ModuleStanding standing = figures.standing(structure, module.id);
        if (!concerns(module, standing))
            continue;
        const QString words = wording::label(standing.state);
        CellLook state = stateLook(chartState(standing.state));
        state.iconOnly = true;
        state.tip = words;
        CellLook label;
        label.tip = wording::typographic(module.label);
        CellLook code;
        code.tone = Tone::secondary;
        records.add(module.id.value,
                    {toCell(words),
                     toCell(module.code),
                     toCell(wording::typographic(module.shortLabel)),
                     {},
                     toCell(standing.proven),
                     toCell(standing.planned)},
                    {state, code, label, barLook(progressBar(standing)),
                     hoursLook(standing.proven, standing.planned)});
    }
    return records;
}

Records structurePeople(const Figures& figures, OrganisationId structure) {
    Records records(QStringLiteral("structure_people"),
                    {{QStringLiteral("person")}, {QStringLiteral("duty")}, {QStringLiteral("contact")}});
    std::vector<const Person*> people = figures.peopleOf(structure);
    std::stable_partition(people.begin(), people.end(), [&](const Person* person) {
        return figures.affiliation(person->id)->role == Role::director;
    });
    for (const Person* person : people) {
        const Affiliation* link = figures.affiliation(person->id);
        const bool missing = isUnreachable(*person);
        const QString duty =
            link->duty.isEmpty() ? wording::label(link->role) : wording::typographic(link->duty);
        CellLook contact;
        contact.icon = missing ? QStringLiteral("alerte") : QStringLiteral("justifie");
        contact.tone = missing ? Tone::late : Tone::accent;
        contact.iconOnly = true;
        contact.tip = missing ? StructureRecords::tr("contact missing")
                              : QStringList{person->phone, person->email}.join(u' ').trimmed();
        const CellLook words = missing ? wordsLook(StructureRecords::tr("contact missing"), Tone::late)
                                       : wordsLook(duty, Tone::secondary);
        CellLook name;
        name.tip = wording::fullName(*person) + QStringLiteral(" · ") + duty;
        records.add(person->id.value, {toCell(wording::fullName(*person)), toCell(duty), toCell(contact.tip)},
                    {name, words, contact});
    }
    return records;
}

Records structureAgenda(const Figures& figures) {
    Records records(QStringLiteral("structure_agenda"), {{QStringLiteral("state")},
                                                         {QStringLiteral("session")},
                                                         {QStringLiteral("date"), Type::date},
                                                         {QStringLiteral("expected")}});
    const auto missing = missingSheets(figures);
    for (const Session& session : figures.sessions()) {
        const auto found = missing.find(session.id);
        if (found == missing.end())
            continue;
        CellLook what = stateLook(ChartState::toProve);
        what.text = StructureRecords::tr("%n sheet(s)", nullptr, int(found->second));
        what.tip = StructureRecords::tr("%n signed sheet(s) to file", nullptr, int(found->second));
        addSession(records, figures, session, what);
    }
    for (const Session& session : figures.sessions()) {
        if (missing.count(session.id) || !isToCome(figures, session))
            continue;
        CellLook what = stateLook(chartState(figures.state(session.id)));
        what.text = what.tip = wording::label(figures.state(session.id));
        what.tone = Tone::secondary;
        addSession(records, figures, session, what);
    }
    return records;
}

} // namespace palas::ui
