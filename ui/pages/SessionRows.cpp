// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/SessionRows.h"

#include "wording/Formats.h"
#include "wording/Labels.h"

#include <QCoreApplication>
#include <QHash>

namespace palas::ui {
namespace {

struct SessionList {
    Q_DECLARE_TR_FUNCTIONS(palas::ui::SessionRows)
};

struct Column {
    const char* name;
    Table::Type type;
};
// What is looked for first stands first: a small window shows it without scrolling.
constexpr Column columns[] = {{"code", Table::Type::text},        {"module", Table::Type::text},
                              {"dates", Table::Type::date},       {"last_date", Table::Type::date},
                              {"state", Table::Type::text},       {"sheets_filed", Table::Type::integer},
                              {"attended", Table::Type::minutes}, {"proven", Table::Type::minutes},
                              {"people", Table::Type::integer},   {"place", Table::Type::text},
                              {"trainer", Table::Type::text}};

bool isKept(SessionFilter filter, SessionState state, Minutes toProve, const Module* module) {
    switch (filter) {
    case SessionFilter::all:
        return true;
    case SessionFilter::toProve:
        return toProve.value > 0 && state != SessionState::cancelled;
    case SessionFilter::coming:
        return state == SessionState::planned || state == SessionState::running ||
               state == SessionState::undated;
    case SessionFilter::held:
        return state == SessionState::held || state == SessionState::proven;
    case SessionFilter::events:
        return module && module->kind == ModuleKind::event;
    }
    return true;
}

/// « 28/06 – 01/07/2021 », as narrow as two dates can be.
QString shortSpan(QDate first, QDate last) {
    const QString end = wording::shortDate(last);
    if (first == last)
        return end;
    const QString start = wording::shortDate(first);
    return (first.year() == last.year() ? start.left(5) : start) + QStringLiteral(" – ") + end;
}

CellLook stateLook(SessionState state) {
    CellLook look;
    look.text = wording::label(state);
    switch (state) {
    case SessionState::undated:
    case SessionState::planned:
        look.icon = QStringLiteral("prevu");
        look.tone = Tone::secondary;
        break;
    case SessionState::running:
        look.icon = QStringLiteral("encours");
        look.tone = Tone::accent;
        break;
    case SessionState::held:
        look.icon = QStringLiteral("realise");
        look.tone = Tone::late;
        break;
    case SessionState::proven:
        look.icon = QStringLiteral("justifie");
        look.tone = Tone::accent;
        break;
    case SessionState::cancelled:
        look.icon = QStringLiteral("sansobjet");
        look.tone = Tone::na;
        break;
    }
    return look;
}

} // namespace

SessionRows::SessionRows(const Figures& figures, SessionFilter filter) {
    table_.name = QStringLiteral("sessions");
    for (const Column& column : columns)
        table_.columns.push_back({QString::fromLatin1(column.name), column.type});
    QHash<SessionId, Line> lines;
    for (const EnrolmentTotals& totals : figures.totals()) {
        Line& line = lines[totals.session];
        ++line.people;
        line.attended += totals.attended;
        line.proven += totals.proven;
    }
    for (const auto& sheet : figures.sheetTotals()) {
        Line& line = lines[sheet.session];
        ++line.sheets;
        line.filed += sheet.filed ? 1 : 0;
    }
    for (const Session& session : figures.sessions()) {
        Line line = lines.value(session.id);
        line.state = figures.state(session.id);
        ++total_;
        const Minutes toProve = line.attended - line.proven;
        toProve_ += toProve;
        if (isKept(filter, line.state, toProve, figures.module(session.module)))
            add(figures, session, line);
    }
}

void SessionRows::add(const Figures& figures, const Session& session, const Line& line) {
    const Module* module = figures.module(session.module);
    const SessionSpan* span = figures.span(session.id);
    const Organisation* host = figures.organisation(session.host);
    const QString place = !session.place.isEmpty() ? wording::typographic(session.place)
                          : host                   ? wording::fullName(*host)
                                                   : QString();
    table_.rows.push_back(
        {toCell(session.code),
         toCell(module ? wording::typographic(module->code + u' ' + module->label) : QString()),
         toCell(span ? span->first : QDate()), toCell(span ? span->last : QDate()),
         toCell(wording::label(line.state)), toCell(qint64(line.filed)), toCell(line.attended),
         toCell(line.proven), toCell(qint64(line.people)), toCell(place),
         toCell(wording::typographic(session.trainer))});
    ids_.push_back(session.id.value);
    lines_.push_back(line);
    lines_.back().days = span ? shortSpan(span->first, span->last) : QString();
}

CellLook SessionRows::look(int row, int column) const {
    const Line& line = lines_[size_t(row)];
    const QLatin1StringView name(columns[column].name);
    CellLook look;
    if (name == QLatin1String("state")) {
        look = stateLook(line.state);
    } else if (name == QLatin1String("module")) {
        look.tip = std::get<QString>(table_.rows[size_t(row)][size_t(column)]);
    } else if (name == QLatin1String("dates")) {
        look.text = line.days;
    } else if (name == QLatin1String("sheets_filed")) {
        look.text = line.sheets == 0 ? QStringLiteral("–")
                                     : SessionList::tr("%1 of %2").arg(line.filed).arg(line.sheets);
        look.tone = line.filed < line.sheets ? Tone::text : Tone::secondary;
    } else if (name == QLatin1String("proven") && line.proven < line.attended) {
        look.tone = Tone::late;
        look.tip = SessionList::tr("%1 to be proven").arg(wording::duration(line.attended - line.proven));
    }
    if (line.state == SessionState::cancelled && look.icon.isEmpty())
        look.tone = Tone::na;
    return look;
}

SessionId SessionRows::nextToProcess(const Figures& figures, SessionId current) {
    QHash<SessionId, bool> open;
    for (const EnrolmentTotals& totals : figures.totals()) {
        if (totals.proven < totals.attended || totals.typedCells < totals.pastCells)
            open[totals.session] = true;
    }
    const auto& sessions = figures.sessions();
    const auto count = sessions.size();
    size_t at = 0;
    while (at < count && sessions[at].id != current)
        ++at;
    for (size_t step = 1; step <= count; ++step) {
        const SessionId candidate = sessions[(at + step) % count].id;
        if (candidate != current && open.value(candidate))
            return candidate;
    }
    return {};
}

} // namespace palas::ui
