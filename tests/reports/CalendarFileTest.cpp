// SPDX-License-Identifier: EUPL-1.2
#include "reports/CalendarFile.h"
#include "domain/Text.h"
#include "services/CoachingService.h"
#include "services/Figures.h"
#include "services/SessionService.h"
#include "services/Template.h"
#include "storage/ModuleStore.h"
#include "storage/OrganisationStore.h"
#include "storage/SessionStore.h"
#include "tests/reports/Demo.h"
#include "tests/support/Catch.h"
#include "wording/Formats.h"

#include <libical/ical.h>
#include <QMap>
#include <QTimeZone>

using namespace palas;

namespace {

const QDateTime stamp(QDate(2022, 5, 18), QTime(11, 32), Qt::UTC);

/// What the parser of the format makes of an event.
struct Event {
    QString summary, description, location, status;
    QDateTime start, end; ///< as instants; of a whole day at midnight UTC
    bool wholeDay = false;
};

QString text(const char* bytes) {
    return QString::fromUtf8(bytes);
}

/// Read with the rules of zones that stand in the file, never with those of this machine.
QDateTime instantOf(icalcomponent* calendar, icalproperty* property, icaltimetype time) {
    const QDate day(time.year, time.month, time.day);
    if (time.is_date)
        return {day, QTime(0, 0), Qt::UTC};
    icalparameter* zone = icalproperty_get_first_parameter(property, ICAL_TZID_PARAMETER);
    REQUIRE(zone);
    icaltimezone* rules = icalcomponent_get_timezone(calendar, icalparameter_get_tzid(zone));
    REQUIRE(rules);
    icaltimezone_convert_time(&time, rules, icaltimezone_get_utc_timezone());
    return {QDate(time.year, time.month, time.day), QTime(time.hour, time.minute), Qt::UTC};
}

QMap<QString, Event> parsed(const QByteArray& file) {
    QMap<QString, Event> events;
    icalcomponent* calendar = icalparser_parse_string(file.constData());
    REQUIRE(calendar);
    CHECK(icalcomponent_count_errors(calendar) == 0);
    for (icalcomponent* one = icalcomponent_get_first_component(calendar, ICAL_VEVENT_COMPONENT); one;
         one = icalcomponent_get_next_component(calendar, ICAL_VEVENT_COMPONENT)) {
        icalproperty* start = icalcomponent_get_first_property(one, ICAL_DTSTART_PROPERTY);
        icalproperty* end = icalcomponent_get_first_property(one, ICAL_DTEND_PROPERTY);
        icalproperty* status = icalcomponent_get_first_property(one, ICAL_STATUS_PROPERTY);
        REQUIRE((start && end && status));
        REQUIRE(icalcomponent_get_first_property(one, ICAL_DTSTAMP_PROPERTY));
        Event event{text(icalcomponent_get_summary(one)),
                    text(icalcomponent_get_description(one)),
                    text(icalcomponent_get_location(one)),
                    text(icalproperty_get_value_as_string(status)),
                    instantOf(calendar, start, icalproperty_get_dtstart(start)),
                    instantOf(calendar, end, icalproperty_get_dtend(end)),
                    bool(icalproperty_get_dtstart(start).is_date)};
        events.insert(text(icalcomponent_get_uid(one)), event);
    }
    icalcomponent_free(calendar);
    return events;
}

QByteArray fileOf(Workspace& workspace, const CalendarFilter& filter = {}) {
    const Figures figures(workspace, {workspace.asOf(), {}, {}});
    return calendarFile(figures, Calendar(figures, workspace).matching(filter),
                        calendarName(figures, filter.structure), stamp);
}

} // namespace

TEST_CASE("the calendar of the demonstration is read back as it was written", "[calendar]") {
    Workspace& demo = test::demo();
    const Figures figures(demo, {demo.asOf(), {}, {}});
    const Calendar calendar(figures, demo);
    const auto events = parsed(fileOf(demo));
    REQUIRE(size_t(events.size()) == calendar.entries().size());
    int timed = 0;
    for (const CalendarEntry& entry : calendar.entries()) {
        const Event event = events.value(entry.key + "@designpalas");
        CAPTURE(entry.key.toStdString());
        CHECK_FALSE(event.summary.isEmpty());
        CHECK((event.status == "CANCELLED") == (entry.state == CalendarState::cancelled));
        CHECK(event.wholeDay == !entry.start.has_value());
        if (entry.start) {
            ++timed;
            CHECK(event.start == startInstant(entry));
            CHECK(event.end == endInstant(entry));
        } else {
            CHECK(event.start.date() == entry.first);
            CHECK(event.end.date() == entry.last.addDays(1));
        }
        for (const OrganisationId id : entry.structures)
            CHECK(event.description.contains(wording::typographic(figures.organisation(id)->name)));
    }
    CHECK(timed > 300);
}

TEST_CASE("the file follows the rules of its format", "[calendar]") {
    const QByteArray file = fileOf(test::demo());
    CHECK(file.startsWith("BEGIN:VCALENDAR\r\n"));
    CHECK(file.endsWith("END:VCALENDAR\r\n"));
    for (const QByteArray& line : file.split('\n')) {
        CHECK(line.size() <= 76); // 75 octets and the carriage return
        CHECK((line.isEmpty() || line.endsWith('\r')));
    }
    CHECK(file.count("TZID:Indian/Mayotte\r\n") == 1);
    CHECK(file.count("TZID:Europe/Paris\r\n") == 1);
    CHECK(file.contains("TZOFFSETTO:+0300\r\n"));
    CHECK(file.contains("DTSTAMP:20220518T113200Z\r\n"));
    CHECK(file.contains("METHOD:PUBLISH\r\n"));
    CHECK(fileOf(test::demo()) == file);
}

TEST_CASE("the calendar of one structure tells of no other", "[calendar]") {
    Workspace& demo = test::demo();
    const Organisation own = *demo.organisations().findByCode(QStringLiteral("97601"));
    const auto events = parsed(fileOf(demo, {own.id, {}, {}, {}}));
    CHECK(events.size() > 10);
    CHECK(events.size() < parsed(fileOf(demo)).size());
    for (const Event& event : events) {
        const qsizetype list = event.description.indexOf(QStringLiteral("Structures"));
        if (list >= 0)
            CHECK(event.description.mid(list).section(u'\n', 0, 0).endsWith(own.name));
    }
    CHECK(fileOf(demo, {own.id, {}, {}, {}}).contains("Acoua"));
}

TEST_CASE("papers, diagnostics and courses arrive as whole days, each structure with its own people",
          "[calendar]") {
    Workspace& demo = test::demo();
    const Figures figures(demo, {demo.asOf(), {}, {}});
    const Calendar calendar(figures, demo);
    const Organisation own = *demo.organisations().findByCode(QStringLiteral("97601"));
    const auto events = parsed(fileOf(demo, {own.id, {}, {}, {}}));
    int counted = 0;
    QSet<CalendarKind> kinds;
    for (const CalendarEntry& entry : calendar.matching({own.id, {}, {}, {}})) {
        const CalendarGroup group = groupOf(entry.kind);
        if (group != CalendarGroup::papers && group != CalendarGroup::followUp &&
            group != CalendarGroup::mooc)
            continue;
        const Event event = events.value(entry.key + "@designpalas");
        CAPTURE(entry.key.toStdString(), event.summary.toStdString());
        CHECK(event.wholeDay);
        CHECK(event.start.date() == entry.first);
        kinds.insert(entry.kind);
        if (entry.shares.empty())
            continue;
        ++counted;
        REQUIRE(entry.shares.size() == 1);
        CHECK(event.summary.contains(QString::number(entry.people())));
    }
    CHECK(counted > 10);
    CHECK(kinds.contains(CalendarKind::convocations));
    CHECK(kinds.contains(CalendarKind::certificates));
    CHECK(kinds.contains(CalendarKind::mooc));
    CHECK(kinds.contains(CalendarKind::baseline));
    CHECK(kinds.contains(CalendarKind::needsPresented));
    const auto papers = parsed(fileOf(demo, {own.id, {}, {}, {}, CalendarGroup::papers}));
    CHECK_FALSE(papers.isEmpty());
    CHECK(papers.size() < events.size());
}

TEST_CASE("a moved session keeps its events, and difficult texts arrive", "[calendar]") {
    auto workspace = std::make_unique<Workspace>(Database::inMemory());
    applyTemplate(*workspace, QStringLiteral("design-palas"), 1);
    Session session;
    session.module = workspace->modules().findByCode(QStringLiteral("S1"))->id;
    session.place = QStringLiteral("Salle « A, B ; C » \\ 1er étage, à côté de la médiathèque, très loin");
    session.trainer = QStringLiteral("Zoé Ébène");
    HalfDay winter, summer;
    winter.date = QDate(2022, 2, 1);
    winter.start = 540;
    winter.end = 720;
    winter.zone = summer.zone = QStringLiteral("Europe/Paris");
    summer = winter;
    summer.date = QDate(2022, 7, 1);
    HalfDay blank;
    blank.date = QDate(2022, 7, 2);
    blank.part = DayPart::afternoon;
    const auto made = addSession(*workspace, session, {winter, summer, blank});
    REQUIRE(made.sequence.has_value());
    const auto keyOf = [&](int place) {
        const HalfDay halfDay = workspace->sessions().halfDays(made.id).at(size_t(place));
        return QStringLiteral("half-day-%1@designpalas").arg(halfDay.id.value);
    };
    auto events = parsed(fileOf(*workspace));
    CHECK(events.value(keyOf(0)).location.contains(u"A, B ; C"));
    CHECK(events.value(keyOf(0)).location.endsWith(QStringLiteral("très loin")));
    CHECK(events.value(keyOf(0)).description.contains(session.trainer));
    CHECK(events.value(keyOf(0)).start == QDateTime(QDate(2022, 2, 1), QTime(8, 0), Qt::UTC));
    CHECK(events.value(keyOf(1)).start == QDateTime(QDate(2022, 7, 1), QTime(7, 0), Qt::UTC));
    CHECK(events.value(keyOf(2)).wholeDay);
    const QStringList uids = events.keys();
    REQUIRE_FALSE(moveSession(*workspace, made.id, 3).refused());
    events = parsed(fileOf(*workspace));
    CHECK(events.keys() == uids);
    CHECK(events.value(keyOf(0)).start.date() == QDate(2022, 2, 4));
}
