// SPDX-License-Identifier: EUPL-1.2
#include "reports/CalendarFile.h"

#include "services/Figures.h"
#include "wording/CalendarWords.h"
#include "wording/Formats.h"
#include "wording/Labels.h"

#include <libical/ical.h>
#include <memory>
#include <QCoreApplication>
#include <QMap>
#include <QTimeZone>

namespace palas {

namespace {

struct CalendarFile {
    Q_DECLARE_TR_FUNCTIONS(CalendarFile)
};

/// A component that nothing holds yet; once it is put into another one, that one frees it.
using Component = std::unique_ptr<icalcomponent, decltype(&icalcomponent_free)>;

Component made(icalcomponent_kind kind) {
    return {icalcomponent_new(kind), icalcomponent_free};
}

void put(const Component& into, Component part) {
    icalcomponent_add_component(into.get(), part.release());
}

void add(const Component& component, icalproperty* property) {
    icalcomponent_add_property(component.get(), property);
}

/// Control characters have no place in a text of the format; line ends have.
QByteArray plain(const QString& text) {
    QString clean;
    for (const QChar c : text) {
        if (c == QLatin1Char('\n') || c.category() != QChar::Other_Control)
            clean += c;
    }
    return clean.toUtf8();
}

icaltimetype dayOf(QDate day) {
    icaltimetype time = icaltime_null_date();
    time.year = day.year();
    time.month = day.month();
    time.day = day.day();
    return time;
}

icaltimetype instantOf(const QDateTime& instant) {
    icaltimetype time = dayOf(instant.date());
    time.is_date = 0;
    time.hour = instant.time().hour();
    time.minute = instant.time().minute();
    time.second = instant.time().second();
    if (instant.timeSpec() == Qt::UTC)
        time.zone = icaltimezone_get_utc_timezone();
    return time;
}

/// Local time with the name of its zone, as VTIMEZONE declares it.
void addLocal(const Component& event, icalproperty* property, const QString& zone) {
    icalproperty_add_parameter(property, icalparameter_new_tzid(zone.toUtf8().constData()));
    add(event, property);
}

QString descriptionOf(const Figures& figures, const CalendarEntry& entry) {
    constexpr int all = 1000;
    const QString structures = wording::calendarStructures(figures, entry, all);
    const Module* module = figures.module(entry.module);
    const QString kind = wording::label(entry.kind);
    QStringList lines{entry.code.isEmpty() ? kind : entry.code + QStringLiteral(" · ") + kind,
                      module ? wording::typographic(module->label) : QString(),
                      entry.start ? QString() : wording::calendarTimes(entry),
                      structures.isEmpty() ? QString() : CalendarFile::tr("Structures: %1").arg(structures),
                      entry.person.isEmpty()
                          ? QString()
                          : CalendarFile::tr("With: %1").arg(wording::typographic(entry.person)),
                      CalendarFile::tr("State: %1").arg(wording::label(entry.state))};
    lines.removeAll(QString());
    return lines.join(QLatin1Char('\n'));
}

void addTimes(const Component& event, const CalendarEntry& entry) {
    const QDateTime start = startInstant(entry);
    const QDateTime end = endInstant(entry);
    if (start.isValid() && end.isValid()) {
        addLocal(event, icalproperty_new_dtstart(instantOf(start)), entry.zone);
        addLocal(event, icalproperty_new_dtend(instantOf(end)), entry.zone);
        return;
    }
    add(event, icalproperty_new_dtstart(dayOf(entry.first)));
    add(event, icalproperty_new_dtend(dayOf(entry.last.addDays(1)))); // the day after, by the format
    add(event, icalproperty_new_transp(ICAL_TRANSP_TRANSPARENT));
}

Component eventOf(const Figures& figures, const CalendarEntry& entry, const QDateTime& stamp) {
    Component event = made(ICAL_VEVENT_COMPONENT);
    add(event, icalproperty_new_uid(QByteArray(entry.key.toUtf8() + "@designpalas").constData()));
    add(event, icalproperty_new_dtstamp(instantOf(stamp)));
    addTimes(event, entry);
    add(event, icalproperty_new_summary(plain(wording::calendarTitle(figures, entry)).constData()));
    add(event, icalproperty_new_description(plain(descriptionOf(figures, entry)).constData()));
    if (const QByteArray place = plain(wording::calendarPlace(entry)); !place.isEmpty())
        add(event, icalproperty_new_location(place.constData()));
    add(event, icalproperty_new_categories(plain(wording::label(entry.kind)).constData()));
    add(event, icalproperty_new_status(entry.state == CalendarState::cancelled ? ICAL_STATUS_CANCELLED
                                                                               : ICAL_STATUS_CONFIRMED));
    return event;
}

/// From this instant on the clocks of a zone show `after`.
Component observance(const QDateTime& from, const QTimeZone::OffsetData& after, int offsetBefore) {
    Component part =
        made(after.daylightTimeOffset == 0 ? ICAL_XSTANDARD_COMPONENT : ICAL_XDAYLIGHT_COMPONENT);
    // The day and the hour that the clocks showed before.
    const QDateTime local = from.toUTC().addSecs(offsetBefore);
    icaltimetype start = instantOf(local);
    start.zone = nullptr;
    add(part, icalproperty_new_dtstart(start));
    add(part, icalproperty_new_tzoffsetfrom(offsetBefore));
    add(part, icalproperty_new_tzoffsetto(after.offsetFromUtc));
    if (!after.abbreviation.isEmpty())
        add(part, icalproperty_new_tzname(after.abbreviation.toUtf8().constData()));
    return part;
}

/// The rules of a zone over these years, change by change: exact, and the same on every machine that knows
/// the zone.
Component zoneOf(const QString& name, QDate first, QDate last) {
    const QTimeZone zone(name.toUtf8());
    Component component = made(ICAL_VTIMEZONE_COMPONENT);
    add(component, icalproperty_new_tzid(name.toUtf8().constData()));
    const QDateTime from(QDate(first.year() - 1, 1, 1), QTime(0, 0), Qt::UTC);
    const QDateTime to(QDate(last.year() + 1, 12, 31), QTime(0, 0), Qt::UTC);
    const QTimeZone::OffsetData before = zone.offsetData(from);
    int offset = before.offsetFromUtc;
    put(component, observance(from, before, offset));
    for (const QTimeZone::OffsetData& change : zone.transitions(from, to)) {
        put(component, observance(change.atUtc, change, offset));
        offset = change.offsetFromUtc;
    }
    return component;
}

void addZones(const Component& calendar, const std::vector<CalendarEntry>& entries) {
    QMap<QString, Period> zones;
    for (const CalendarEntry& entry : entries) {
        if (!startInstant(entry).isValid())
            continue;
        Period& span = zones[entry.zone];
        if (!span.from.isValid() || entry.first < span.from)
            span.from = entry.first;
        if (!span.to.isValid() || entry.last > span.to)
            span.to = entry.last;
    }
    for (auto zone = zones.cbegin(); zone != zones.cend(); ++zone)
        put(calendar, zoneOf(zone.key(), zone->from, zone->to));
}

icalproperty* extension(const char* name, const QString& value) {
    icalproperty* property = icalproperty_new_x(plain(value).constData());
    icalproperty_set_x_name(property, name);
    return property;
}

} // namespace

QByteArray calendarFile(const Figures& figures, const std::vector<CalendarEntry>& entries,
                        const QString& title, const QDateTime& stamp) {
    const Component calendar = made(ICAL_VCALENDAR_COMPONENT);
    add(calendar, icalproperty_new_version("2.0"));
    add(calendar, icalproperty_new_prodid("-//Design'Palas//Calendar " PALAS_VERSION "//FR"));
    add(calendar, icalproperty_new_calscale("GREGORIAN"));
    add(calendar, icalproperty_new_method(ICAL_METHOD_PUBLISH));
    add(calendar, extension("X-WR-CALNAME", title));
    add(calendar, extension("X-WR-TIMEZONE", QLatin1String(mayotteZone)));
    addZones(calendar, entries);
    for (const CalendarEntry& entry : entries)
        put(calendar, eventOf(figures, entry, stamp.toUTC()));
    const std::unique_ptr<char, decltype(&icalmemory_free_buffer)> text(
        icalcomponent_as_ical_string_r(calendar.get()), icalmemory_free_buffer);
    return QByteArray(text.get());
}

QString calendarName(const Figures& figures, OrganisationId structure) {
    const Organisation* of = figures.organisation(structure);
    const QString programme = wording::typographic(figures.programme().title);
    return of ? CalendarFile::tr("%1 calendar, %2").arg(programme, wording::fullName(*of))
              : CalendarFile::tr("%1 calendar").arg(programme);
}

} // namespace palas
