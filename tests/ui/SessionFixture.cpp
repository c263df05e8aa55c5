// SPDX-License-Identifier: EUPL-1.2
#include "tests/ui/SessionFixture.h"

#include "services/SessionService.h"
#include "storage/AttendanceStore.h"
#include "storage/History.h"
#include "storage/ModuleStore.h"
#include "storage/PersonStore.h"
#include "storage/SessionStore.h"
#include "ui/common/MessageBar.h"

#include <QApplication>
#include <QBuffer>
#include <QFile>
#include <QPainter>
#include <QPdfWriter>
#include <QTest>

namespace palas::test {
namespace {

constexpr int morningStart = 8 * 60 + 30;
constexpr int afternoonStart = 13 * 60 + 30;
constexpr int halfDayMinutes = 210;

} // namespace

QString demoPath() {
    static QTemporaryDir folder;
    static const QString path = [] {
        const QString made = folder.filePath("demo.palas");
        (void)Workspace::create(made, "demo");
        return made;
    }();
    return path;
}

SessionFixture::SessionFixture()
    : settings_(std::make_unique<ui::Settings>(folder_.filePath("settings.ini"))) {
    const QString path = folder_.filePath("test.palas");
    REQUIRE(QFile::copy(demoPath(), path));
    view_ = std::make_unique<ui::ProgrammeView>(ui::openProgramme(path), *settings_, picker);
    view_->resize(1366, 768);
    view_->show();
    view_->activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(view_.get()));
    view_->goTo({"sessions", 0, {}});
}

SessionFixture::~SessionFixture() = default;

ui::SessionsPage& SessionFixture::page() {
    auto* page = qobject_cast<ui::SessionsPage*>(view_->currentPage());
    REQUIRE(page);
    return *page;
}

ui::SessionView& SessionFixture::open(SessionId id) {
    view_->goTo({"sessions", id.value, {}});
    return page().view();
}

SessionId SessionFixture::planned(int people, int halfDays, bool hours, Modality modality) {
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

Attendance SessionFixture::cell(SessionId session, int person, int halfDay) {
    const auto record = ui::readSession(workspace(), session);
    REQUIRE(record);
    return record->cell(person, halfDay);
}

qint64 SessionFixture::historyCount() {
    return workspace().history().count();
}

QString SessionFixture::file(const QString& name, const QByteArray& content) {
    const QString path = folder_.filePath(name);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(content) == content.size());
    return path;
}

QString SessionFixture::banner() {
    return page().messages().isShown() ? page().messages().text() : QString();
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
