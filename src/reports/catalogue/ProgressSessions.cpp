// SPDX-License-Identifier: EUPL-1.2
#include "reports/catalogue/Cells.h"
#include "reports/catalogue/Progress.h"
#include "reports/charts/FigureCharts.h"
#include "wording/Formats.h"
#include "wording/Labels.h"

namespace palas::progress {

namespace {

QString daysOf(const Figures& figures, SessionId id) {
    const SessionSpan* span = figures.span(id);
    return span && span->first.isValid() ? wording::dateSpan(span->first, span->last) : wording::unknown();
}

QString placeOf(const Figures& figures, const Session& session) {
    if (!session.place.isEmpty())
        return wording::typographic(session.place);
    if (session.modality == Modality::remote)
        return wording::label(session.modality);
    const Organisation* host = figures.organisation(session.host);
    return host ? wording::fullName(*host) : wording::unknown();
}

block::TableBlock sessionTable() {
    block::TableBlock table;
    table.columns = {cells::left(ProgressReport::tr("Session"), 1),
                     cells::left(ProgressReport::tr("Module"), 2.9),
                     cells::left(ProgressReport::tr("Dates"), 3),
                     cells::left(ProgressReport::tr("Place"), 3),
                     cells::right(ProgressReport::tr("People"), 0.9),
                     cells::right(ProgressReport::tr("Hours proven"), 1.1),
                     cells::right(ProgressReport::tr("Hours planned"), 1.1)};
    return table;
}

Table emptyData() {
    return {QStringLiteral("report_sessions"),
            {{QStringLiteral("session")},
             {QStringLiteral("module")},
             {QStringLiteral("state")},
             {QStringLiteral("first_date"), Table::Type::date},
             {QStringLiteral("last_date"), Table::Type::date},
             {QStringLiteral("place")},
             {QStringLiteral("people"), Table::Type::integer},
             {QStringLiteral("planned"), Table::Type::minutes},
             {QStringLiteral("attended"), Table::Type::minutes},
             {QStringLiteral("proven"), Table::Type::minutes}},
            {}};
}

} // namespace

void addSessions(Document& document, const Figures& figures, int section) {
    document.blocks.emplace_back(block::Heading{ProgressReport::tr("Sessions by state"), 1, section});
    const QHash<SessionId, SessionHours> hours = hoursBySession(figures);
    Table data = emptyData();
    for (const SessionState state : {SessionState::held, SessionState::proven, SessionState::running,
                                     SessionState::planned, SessionState::undated, SessionState::cancelled}) {
        const Figure count = figures.sessionCount(state);
        if (count.value == 0)
            continue;
        block::TableBlock table = sessionTable();
        table.caption = QStringLiteral("%1 · %2").arg(wording::label(state), wording::number(count.value));
        for (const Session& session : figures.sessions()) {
            if (figures.state(session.id) != state)
                continue;
            const SessionHours own = hours.value(session.id);
            const SessionSpan* span = figures.span(session.id);
            table.rows.push_back({cells::state(chartState(state), session.code),
                                  cells::text(moduleName(figures, session.module)),
                                  cells::text(daysOf(figures, session.id)),
                                  cells::text(placeOf(figures, session)), cells::number(own.people),
                                  cells::hours(own.proven), cells::hours(own.planned)});
            const Module* module = figures.module(session.module);
            data.rows.push_back({toCell(session.code), toCell(module ? module->code : QString()),
                                 toCell(toCode(state)), toCell(span ? span->first : QDate()),
                                 toCell(span ? span->last : QDate()), toCell(session.place), own.people,
                                 toCell(own.planned), toCell(own.attended), toCell(own.proven)});
        }
        document.blocks.emplace_back(std::move(table));
    }
    document.data.push_back(std::move(data));
}

} // namespace palas::progress
