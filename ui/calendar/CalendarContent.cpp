// SPDX-License-Identifier: EUPL-1.2
#include "ui/calendar/CalendarContent.h"

#include "reports/charts/CalendarCharts.h"
#include "services/Figures.h"
#include "wording/CalendarWords.h"
#include "wording/Formats.h"
#include "wording/Labels.h"

#include <algorithm>

namespace palas::ui {
namespace {

constexpr int namedStructures = 3;

CalendarItem itemOf(const Figures& figures, CalendarEntry entry) {
    CalendarItem item;
    item.title = wording::calendarTitle(figures, entry);
    item.hours = wording::calendarHours(entry);
    item.structures = wording::calendarStructures(figures, entry, namedStructures);
    QStringList words{entry.first == entry.last ? wording::longDate(entry.first)
                                                : wording::dateSpan(entry.first, entry.last),
                      wording::calendarTimes(entry),
                      entry.code,
                      item.title,
                      item.structures,
                      wording::calendarPlace(entry),
                      wording::typographic(entry.person),
                      wording::label(entry.state)};
    words.removeAll(QString());
    item.words = words.join(QStringLiteral(" · "));
    item.entry = std::move(entry);
    return item;
}

QString iconOf(CalendarGroup group) {
    switch (group) {
    case CalendarGroup::sessions:
    case CalendarGroup::events:
        return QStringLiteral("seance");
    case CalendarGroup::mooc:
        return QStringLiteral("personnes");
    case CalendarGroup::immersions:
        return QStringLiteral("immersion");
    case CalendarGroup::coaching:
        return QStringLiteral("coaching");
    case CalendarGroup::labs:
        return QStringLiteral("labo");
    case CalendarGroup::equipment:
        return QStringLiteral("equipement");
    case CalendarGroup::followUp:
        return QStringLiteral("structure");
    case CalendarGroup::papers:
        return QStringLiteral("document");
    case CalendarGroup::deadlines:
        break;
    }
    return QStringLiteral("echeance");
}

} // namespace

EntryMark markOf(const CalendarEntry& entry) {
    switch (entry.state) {
    case CalendarState::planned:
        return {QStringLiteral("prevu"), Tone::secondary};
    case CalendarState::running:
        return {QStringLiteral("encours"), Tone::accent};
    case CalendarState::toProve:
        return {QStringLiteral("realise"), Tone::late};
    case CalendarState::proven:
        return {QStringLiteral("justifie"), Tone::accent};
    case CalendarState::late:
        return {QStringLiteral("alerte"), Tone::late};
    case CalendarState::over:
        return {iconOf(groupOf(entry.kind)), Tone::secondary};
    case CalendarState::cancelled:
        break;
    }
    return {QStringLiteral("fermer"), Tone::na};
}

CalendarContent::CalendarContent(const Figures& figures, std::vector<CalendarEntry> entries) {
    for (CalendarEntry& entry : entries) {
        const int place = int(items_.size());
        days_[entry.first].push_back(place);
        if (entry.last != entry.first)
            days_[entry.last].push_back(place);
        places_.insert(entry.key, place);
        items_.push_back(itemOf(figures, std::move(entry)));
    }
}

const std::vector<int>& CalendarContent::on(QDate day) const {
    static const std::vector<int> none;
    const auto found = days_.constFind(day);
    return found == days_.cend() ? none : *found;
}

int CalendarContent::find(const QString& key) const {
    return places_.value(key, -1);
}

int CalendarContent::firstOf(SessionId session) const {
    const auto found = std::find_if(items_.begin(), items_.end(), [session](const CalendarItem& item) {
        return item.entry.session == session;
    });
    return found == items_.end() ? -1 : int(found - items_.begin());
}

int CalendarContent::nearest(QDate day) const {
    const auto found =
        std::lower_bound(items_.begin(), items_.end(), day,
                         [](const CalendarItem& item, QDate wanted) { return item.entry.first < wanted; });
    return found == items_.end() ? int(items_.size()) - 1 : int(found - items_.begin());
}

int CalendarContent::toCome(QDate today) const {
    return int(std::count_if(items_.begin(), items_.end(), [today](const CalendarItem& item) {
        return item.entry.last >= today && item.entry.state != CalendarState::cancelled;
    }));
}

Records CalendarContent::records() const {
    Records records(QStringLiteral("calendar"), {{QStringLiteral("state")},
                                                 {QStringLiteral("dates"), Table::Type::date},
                                                 {QStringLiteral("last_date"), Table::Type::date},
                                                 {QStringLiteral("times")},
                                                 {QStringLiteral("label")},
                                                 {QStringLiteral("kind")},
                                                 {QStringLiteral("code")},
                                                 {QStringLiteral("organisation")},
                                                 {QStringLiteral("place")}});
    qint64 id = 0;
    for (const CalendarItem& item : items_) {
        const CalendarEntry& entry = item.entry;
        const QString state = wording::label(entry.state);
        CellLook look;
        const EntryMark mark = markOf(entry);
        look.icon = mark.icon;
        look.tone = mark.tone;
        CellLook label;
        label.tip = item.words;
        const CellLook days =
            entry.first == entry.last ? CellLook() : wordsLook(wording::dateSpan(entry.first, entry.last));
        records.add(++id,
                    {toCell(state), toCell(entry.first), toCell(entry.last),
                     toCell(wording::calendarTimes(entry)), toCell(item.title),
                     toCell(wording::label(entry.kind)), toCell(entry.code), toCell(item.structures),
                     toCell(wording::calendarPlace(entry))},
                    {look, days, {}, {}, label});
    }
    return records;
}

TimelineChart CalendarContent::timeline(const Figures& figures) const {
    std::vector<const CalendarEntry*> entries;
    for (const CalendarItem& item : items_)
        entries.push_back(&item.entry);
    TimelineChart chart = calendarTimeline(figures, entries);
    for (TimelineChart::Bar& bar : chart.bars)
        bar.tip = items_[size_t(bar.id) - 1].words;
    return chart;
}

Target targetOf(const CalendarEntry& entry) {
    switch (entry.kind) {
    case CalendarKind::session:
    case CalendarKind::event:
        return {QStringLiteral("sessions"), entry.row};
    case CalendarKind::evaluation:
        return {QStringLiteral("sessions"), entry.row, QStringLiteral("evaluations_due")};
    case CalendarKind::immersion:
        return {QStringLiteral("sessions"), entry.row};
    case CalendarKind::opening:
    case CalendarKind::visit:
    case CalendarKind::report:
        return {QStringLiteral("immersions"), entry.row};
    case CalendarKind::coaching:
        return {QStringLiteral("coaching"), entry.row};
    case CalendarKind::stage:
    case CalendarKind::milestone:
    case CalendarKind::experiment:
        return {QStringLiteral("labs"), entry.row};
    case CalendarKind::handover:
        return {QStringLiteral("equipment"), entry.row};
    case CalendarKind::equipmentCheck:
        return {QStringLiteral("equipment"), 0, QStringLiteral("check")};
    case CalendarKind::partnership:
    case CalendarKind::partnershipStart:
    case CalendarKind::agreement:
        return {QStringLiteral("partners"), entry.row};
    case CalendarKind::mooc:
        return {QStringLiteral("modules"), entry.row, QStringLiteral("mooc")};
    case CalendarKind::baseline:
    case CalendarKind::finalDiagnostic:
        return {QStringLiteral("diagnostics"), entry.row};
    case CalendarKind::needsStarted:
    case CalendarKind::needsPresented:
    case CalendarKind::needsDecided:
    case CalendarKind::needsDue:
        return {QStringLiteral("diagnostics"), entry.row, QStringLiteral("needs")};
    case CalendarKind::convocations:
    case CalendarKind::calledOff:
        return {QStringLiteral("sessions"), entry.row, QStringLiteral("convocations_issued")};
    case CalendarKind::certificates:
        return {QStringLiteral("sessions"), entry.row, QStringLiteral("certificates_issued")};
    case CalendarKind::programmeStart:
    case CalendarKind::programmeEnd:
        break;
    }
    return {QStringLiteral("settings")};
}

} // namespace palas::ui
