// SPDX-License-Identifier: EUPL-1.2

// What is done from the calendar: opening, moving, printing, exporting.

#include "reports/CalendarFile.h"
#include "services/Figures.h"
#include "services/SessionService.h"
#include "services/Workspace.h"
#include "storage/NewFile.h"
#include "ui/calendar/CalendarPage.h"
#include "ui/common/CommandRunner.h"
#include "ui/common/Dialogs.h"
#include "ui/common/DigitKeys.h"
#include "ui/common/MessageBar.h"
#include "ui/common/OpenFile.h"
#include "ui/pages/reports/ReportJob.h"
#include "ui/table/RecordTable.h"
#include "wording/Formats.h"
#include "wording/Labels.h"

#include <QFileInfo>
#include <QKeyEvent>
#include <QTableView>

namespace palas::ui {

/// In a structure's own copy there is no page to go to.
void CalendarPage::openItem(int item) {
    if (item >= 0 && item < int(content_->items().size()) && !isOwnCopy())
        host().goTo(targetOf(content_->items()[size_t(item)].entry));
}

void CalendarPage::move(int item, int days) {
    if (isReadOnly() || item < 0)
        return;
    const CalendarEntry entry = content_->items()[size_t(item)].entry;
    if (!entry.session.isValid())
        return tellFixed(entry);
    runner().run([&] { return moveSession(workspace(), entry.session, days); },
                 tr("Session %1 moved by %n day(s)", nullptr, std::abs(days)).arg(entry.code));
}

void CalendarPage::tellFixed(const CalendarEntry& entry) {
    MessageBar::Message message;
    message.lead = tr("Only sessions are moved in the calendar.");
    message.detail = tr("Nothing was changed. The date of this one is changed on its page.");
    message.actionText = tr("Open");
    message.action = [this, target = targetOf(entry)] { host().goTo(target); };
    messages().show(message);
}

bool CalendarPage::canPrint() const {
    return !isOwnCopy();
}

/// The month or the week that is shown, else all days; with the filters of the page.
void CalendarPage::print() {
    if (!canPrint() || job_->isRunning())
        return;
    ReportOptions options;
    options.asOf = asOf();
    if (view_ == CalendarView::week)
        options.period = grid_->days();
    if (view_ == CalendarView::month) {
        const QDate day = grid_->day();
        options.period = {QDate(day.year(), day.month(), 1),
                          QDate(day.year(), day.month(), day.daysInMonth())};
    }
    const CalendarFilter filter = bar_->filter();
    const Figures& figures = host().figures();
    if (const Organisation* structure = figures.organisation(filter.structure))
        options.structure = structure->code;
    if (const Module* module = figures.module(filter.module))
        options.module = module->code;
    if (filter.strand)
        options.strand = toCode(*filter.strand);
    if (filter.group)
        options.group = toCode(*filter.group);
    const QString kind = QStringLiteral("calendar");
    const QString path = askForPdf(*this, kind, options.structure);
    if (!path.isEmpty())
        job_->start(workspace().path(), kind, options, path);
}

void CalendarPage::exportFile() {
    const Figures& figures = host().figures();
    const OrganisationId structure = isOwnCopy() ? figures.scope().organisation : bar_->filter().structure;
    FilePicker::Request request;
    request.title = tr("Export the calendar");
    request.suggestion = calendarName(figures, structure) + QStringLiteral(".ics");
    request.filters = {tr("Calendar (*.ics)")};
    request.suffix = QStringLiteral("ics");
    const QString path = host().filePicker().save(this, request);
    if (path.isEmpty())
        return;
    std::vector<CalendarEntry> entries;
    for (const CalendarItem& item : content_->items())
        entries.push_back(item.entry);
    const QByteArray file =
        calendarFile(figures, entries, calendarName(figures, structure), workspace().now());
    if (!runner().guard(
            [&] { replaceFile(path, [&](const QString& beside) { writeNewFile(beside, file); }); }))
        return;
    MessageBar::Message message;
    message.kind = MessageBar::Kind::success;
    message.lead = tr("Calendar exported: %1").arg(QFileInfo(path).fileName());
    message.actionText = tr("Show the folder");
    message.action = [path] { openFolderOf(path); };
    messages().show(message);
}

/// Keys that every view understands: the views, today, the pages of days.
bool CalendarPage::takesKey(const QKeyEvent& event) {
    if (event.modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier))
        return false;
    const int digit = digitOf(event.key());
    if (digit > 0 && digit <= int(CalendarView::strip) + 1) {
        showView(CalendarView(digit - 1));
        return true;
    }
    if (event.key() == Qt::Key_T) {
        goToDay(asOf());
        return true;
    }
    return false;
}

void CalendarPage::keyPressEvent(QKeyEvent* event) {
    if (!takesKey(*event))
        Page::keyPressEvent(event);
}

/// A list would look for a name that begins with the digit.
bool CalendarPage::eventFilter(QObject* watched, QEvent* event) {
    if (watched == list_->view() && event->type() == QEvent::KeyPress &&
        takesKey(*static_cast<QKeyEvent*>(event)))
        return true;
    return Page::eventFilter(watched, event);
}

} // namespace palas::ui
