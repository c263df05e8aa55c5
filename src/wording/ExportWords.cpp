// SPDX-License-Identifier: EUPL-1.2
#include "services/HalfDayText.h"
#include "wording/CalendarWords.h"
#include "wording/CertificateWords.h"
#include "wording/ConvocationWords.h"
#include "wording/DiagnosticWords.h"
#include "wording/EquipmentWords.h"
#include "wording/Formats.h"
#include "wording/Labels.h"
#include "wording/LabWords.h"

#include <initializer_list>
#include <QCoreApplication>

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

/// "2021-06-28 08:30-12:00" with its day and its part as people write them.
QString halfDaysWord(const QString& text) {
    const auto halfDays = readHalfDays(text, QString::fromLatin1(mayotteZone));
    if (!halfDays)
        return text;
    QStringList words;
    for (const HalfDay& halfDay : *halfDays) {
        QString word = halfDaysText({halfDay});
        word.replace(halfDay.date.toString(Qt::ISODate), shortDate(halfDay.date));
        words << word.replace(toCode(halfDay.part), label(halfDay.part).toLower());
    }
    return words.join(QStringLiteral("; "));
}

QString organisationKindWord(const QString& code) {
    return word(code, {OrganisationKind::ccas, OrganisationKind::udccas, OrganisationKind::host,
                       OrganisationKind::provider, OrganisationKind::funder});
}

QString sessionStateWord(const QString& code) {
    using State = SessionState;
    return word(
        code, {State::undated, State::planned, State::running, State::held, State::proven, State::cancelled});
}

QString itemPlaceWord(const QString& code) {
    using Place = ItemState::Place;
    return word(code, {Place::stock, Place::handedOver, Place::repair, Place::lost, Place::stolen});
}

struct ExportWords {
    Q_DECLARE_TR_FUNCTIONS(ExportWords)
};

/// What the values of a figure are counted in.
QString unitWord(const QString& code) {
    if (code == toCode(FigureUnit::count))
        return ExportWords::tr("number");
    if (code == toCode(FigureUnit::minutes))
        return ExportWords::tr("minutes");
    if (code == toCode(FigureUnit::cents))
        return ExportWords::tr("cents of a euro");
    if (code == toCode(FigureUnit::grade))
        return ExportWords::tr("grade");
    return code == toCode(FigureUnit::percent) ? QStringLiteral("%") : code;
}

/// Of a figure that has many: a role, a sex, a state, a stage, or a code that people know.
QString subjectWord(const QString& code) {
    const auto moment = evaluationMomentFromCode(code.section(u'.', 0, 0));
    const auto criterion = criterionFromCode(code.section(u'.', 1));
    if (moment && criterion)
        return label(*moment) + QStringLiteral(", ") + label(*criterion);
    if (const auto role = roleFromCode(code))
        return label(*role);
    if (const auto stage = labStageFromCode(code))
        return label(*stage);
    const QString sex = word(code, {Sex::female, Sex::male});
    return sex != code ? sex : sessionStateWord(code);
}

struct CodeColumn {
    const char* name; ///< of a column, or "table.column"
    QString (*word)(const QString& code);
};

const CodeColumn codeColumns[] = {
    {"sex",
     [](const QString& code) {
         return word(code, {Sex::female, Sex::male});
     }},
    {"role",
     [](const QString& code) {
         return word(code, {Role::agent, Role::director, Role::elected, Role::other});
     }},
    {"organisations.kind", organisationKindWord},
    {"figure_structures.kind", organisationKindWord},
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
    {"sessions.state", sessionStateWord},
    {"figure_sessions.state", sessionStateWord},
    {"figure_modules.state",
     [](const QString& code) {
         using State = ModuleStanding::State;
         return word(code, {State::none, State::planned, State::running, State::toProve, State::proven});
     }},
    {"figure_steps.step",
     [](const QString& code) {
         return stepName({code, {}, {}, {}, {}});
     }},
    {"figure_steps.state",
     [](const QString& code) {
         using State = Step::State;
         return word(code,
                     {State::notConcerned, State::planned, State::running, State::toProve, State::proven});
     }},
    {"figure_programme.figure",
     [](const QString& code) {
         Figure figure;
         figure.key = code;
         return figureName(figure);
     }},
    {"calendar.kind",
     [](const QString& code) {
         return calendarKindFromCode(code) ? label(*calendarKindFromCode(code)) : code;
     }},
    {"calendar.state",
     [](const QString& code) {
         return calendarStateFromCode(code) ? label(*calendarStateFromCode(code)) : code;
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
    {"diagnostics.moment",
     [](const QString& code) {
         return word(code, {Moment::baseline, Moment::final_});
     }},
    {"diagnostics.answer", answerWord},
    {"needs_analyses.state",
     [](const QString& code) {
         return word(code, {NeedsStatus::todo, NeedsStatus::running, NeedsStatus::presented});
     }},
    {"certificates.state", certificateStateWord},
    {"convocations.state", convocationStateWord},
    {"equipment.kind",
     [](const QString& code) {
         return word(code, {ItemKind::laptop, ItemKind::communication, ItemKind::other});
     }},
    {"equipment.state", itemPlaceWord},
    {"figure_items.state", itemPlaceWord},
    {"figure_kits.state",
     [](const QString& code) {
         return word(code, {KitStage::none, KitStage::inStock, KitStage::toProve, KitStage::received});
     }},
    {"stage",
     [](const QString& code) { return labStageFromCode(code) ? label(*labStageFromCode(code)) : code; }},
    {"experiments.decision",
     [](const QString& code) {
         return experimentDecisionFromCode(code) ? label(*experimentDecisionFromCode(code)) : code;
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
    {"taken_up_as",
     [](const QString& code) { return takenUpAsFromCode(code) ? label(*takenUpAsFromCode(code)) : code; }},
    {"schedule", halfDaysWord},
    {"figures.unit", unitWord},
    {"figures.subject", subjectWord},
    {"modules.state",
     [](const QString& code) {
         using Standing = ModuleStanding::State;
         return word(code, {Standing::none, Standing::planned, Standing::running, Standing::toProve,
                            Standing::proven});
     }},
    {"activities.kit",
     [](const QString& code) {
         return word(code, {KitStage::none, KitStage::inStock, KitStage::toProve, KitStage::received});
     }},
    {"moment",
     [](const QString& code) {
         return evaluationMomentFromCode(code) ? label(*evaluationMomentFromCode(code)) : code;
     }},
    {"partners.kind",
     [](const QString& code) {
         return partnerKindFromCode(code) ? label(*partnerKindFromCode(code)) : code;
     }},
    {"mooc.state",
     [](const QString& code) {
         return word(code, {MoocState::notStarted, MoocState::running, MoocState::completed});
     }},
    {"partners.state",
     [](const QString& code) {
         return word(code, {PartnershipState::planned, PartnershipState::alive, PartnershipState::ended});
     }},
};

const CodeColumn* columnOf(const QString& table, const QString& column) {
    // What a report tells of its rows is worded as their export is.
    const auto report = QLatin1String("report_");
    const QString rows = table.startsWith(report) ? table.mid(report.size()) : table;
    const QString own = rows + QLatin1Char('.') + column;
    for (const CodeColumn& one : codeColumns) {
        if (own == QLatin1String(one.name) || column == QLatin1String(one.name))
            return &one;
    }
    return nullptr;
}

} // namespace

QString codeWord(const QString& table, const QString& column, const QString& code) {
    const CodeColumn* words = columnOf(table, column);
    return words ? words->word(code) : code;
}

Table worded(Table table) {
    for (size_t c = 0; c < table.columns.size(); ++c) {
        const CodeColumn* words = columnOf(table.name, table.columns[c].name);
        if (!words)
            continue;
        for (Table::Row& row : table.rows) {
            if (QString* code = std::get_if<QString>(&row[c]))
                *code = words->word(*code);
        }
    }
    return table;
}

} // namespace palas::wording
