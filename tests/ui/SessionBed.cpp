// SPDX-License-Identifier: EUPL-1.2
#include "tests/ui/SessionBed.h"

#include "services/SessionService.h"
#include "storage/AttendanceStore.h"
#include "storage/History.h"
#include "storage/ModuleStore.h"
#include "storage/PersonStore.h"
#include "storage/SessionStore.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QPainter>
#include <QPdfWriter>

namespace palas::test {
namespace {

constexpr int morningStart = 8 * 60 + 30;
constexpr int afternoonStart = 13 * 60 + 30;
constexpr int halfDayMinutes = 210;

} // namespace

SessionBed::SessionBed() {
    page("sessions");
}

ui::SessionsPage& SessionBed::sessionsPage() {
    auto* shown = qobject_cast<ui::SessionsPage*>(view().currentPage());
    REQUIRE(shown);
    return *shown;
}

ui::SessionView& SessionBed::open(SessionId id) {
    page("sessions", id.value);
    return sessionsPage().view();
}

SessionId SessionBed::planned(int people, int halfDays, bool hours, Modality modality) {
    Session session;
    session.module = workspace().modules().all().front().id;
    session.modality = modality;
    session.place = "Salle de réunion";
    session.trainer = "Zoé Capucine";
    std::vector<HalfDay> days;
    for (int i = 0; i < halfDays; ++i) {
        HalfDay day;
        day.date = QDate(2021, 1, 11).addDays(i / 2);
        day.part = i % 2 == 0 ? DayPart::morning : DayPart::afternoon;
        if (hours) {
            day.start = i % 2 == 0 ? morningStart : afternoonStart;
            day.end = *day.start + halfDayMinutes;
        }
        days.push_back(day);
    }
    const SessionId id = addSession(workspace(), session, days).id;
    std::vector<PersonId> expected;
    for (const Person& person : workspace().people().all()) {
        if (int(expected.size()) < people && !workspace().people().affiliations(person.id).empty())
            expected.push_back(person.id);
    }
    REQUIRE_FALSE(enrol(workspace(), id, expected).refused());
    open(id);
    return id;
}

Attendance SessionBed::cell(SessionId session, int person, int halfDay) {
    const auto record = ui::readSession(workspace(), session);
    REQUIRE(record);
    return record->cell(person, halfDay);
}

qint64 SessionBed::historyCount() {
    return workspace().history().count();
}

QString SessionBed::file(const QString& name, const QByteArray& content) {
    const QString path = QDir(folder()).filePath(name);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(content) == content.size());
    return path;
}

QString SessionBed::banner() {
    return messages().isShown() ? messages().text() : QString();
}

QByteArray smallPdf() {
    QByteArray content;
    QBuffer buffer(&content);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    QPainter painter(&writer);
    painter.drawRect(1000, 1000, 4000, 2000);
    painter.end();
    return content;
}

} // namespace palas::test
