// SPDX-License-Identifier: EUPL-1.2
#include "wording/EquipmentWords.h"
#include "wording/Labels.h"

#include <initializer_list>

namespace palas::wording {

namespace {

/// The label of a code, or the text as it is when it is none of these.
template <class Value>
QString word(const QString& code, std::initializer_list<Value> values) {
    for (const Value value : values) {
        if (toCode(value) == code)
            return label(value);
    }
    return code;
}

struct CodeColumn {
    const char* name; ///< of a column, or "table.column"
    QString (*word)(const QString& code);
};

using Place = ItemState::Place;
using State = SessionState;

const CodeColumn codeColumns[] = {
    {"sex",
     [](const QString& code) {
         return word(code, {Sex::female, Sex::male});
     }},
    {"role",
     [](const QString& code) {
         return word(code, {Role::agent, Role::director, Role::elected, Role::other});
     }},
    {"organisations.kind",
     [](const QString& code) {
         return word(code, {OrganisationKind::ccas, OrganisationKind::udccas, OrganisationKind::host,
                            OrganisationKind::provider, OrganisationKind::funder});
     }},
    {"modules.kind",
     [](const QString& code) { return moduleKindFromCode(code) ? label(*moduleKindFromCode(code)) : code; }},
    {"strand",
     [](const QString& code) {
         return word(code, {Strand::papp, Strand::fais});
     }},
    {"sessions.modality",
     [](const QString& code) {
         return word(code, {Modality::onsite, Modality::remote});
     }},
    {"sessions.state",
     [](const QString& code) {
         return word(code, {State::undated, State::planned, State::running, State::held, State::proven,
                            State::cancelled});
     }},
    {"part",
     [](const QString& code) {
         return word(code, {DayPart::morning, DayPart::afternoon});
     }},
    {"mark",
     [](const QString& code) {
         return word(code, {Mark::planned, Mark::present, Mark::absent, Mark::excused});
     }},
    {"signature",
     [](const QString& code) {
         return word(code, {Signature::unseen, Signature::signed_, Signature::missing});
     }},
    {"coaching.modality",
     [](const QString& code) {
         return word(code, {CoachingModality::video, CoachingModality::phone, CoachingModality::onsite});
     }},
    {"coaching.state",
     [](const QString& code) {
         return word(code, {CoachingState::booked, CoachingState::spent, CoachingState::proven,
                            CoachingState::cancelled});
     }},
    {"equipment.kind",
     [](const QString& code) {
         return word(code, {ItemKind::laptop, ItemKind::communication, ItemKind::other});
     }},
    {"equipment.state",
     [](const QString& code) {
         return word(code, {Place::stock, Place::handedOver, Place::repair, Place::lost, Place::stolen});
     }},
    {"equipment.last_check",
     [](const QString& code) {
         return word(code, {ItemFinding::present, ItemFinding::missing, ItemFinding::damaged});
     }},
    {"visits.kind",
     [](const QString& code) {
         return word(code, {VisitKind::opening, VisitKind::visit});
     }},
    {"ideas.state",
     [](const QString& code) {
         return word(code, {IdeaState::seen, IdeaState::kept, IdeaState::takenUp});
     }},
    {"ideas.taken_up_as",
     [](const QString& code) { return takenUpAsFromCode(code) ? label(*takenUpAsFromCode(code)) : code; }},
};

} // namespace

Table worded(Table table) {
    for (size_t c = 0; c < table.columns.size(); ++c) {
        const QString own = table.name + QLatin1Char('.') + table.columns[c].name;
        for (const CodeColumn& column : codeColumns) {
            if (own != QLatin1String(column.name) && table.columns[c].name != QLatin1String(column.name))
                continue;
            for (Table::Row& row : table.rows) {
                if (QString* code = std::get_if<QString>(&row[c]))
                    *code = column.word(*code);
            }
        }
    }
    return table;
}

} // namespace palas::wording
