// SPDX-License-Identifier: EUPL-1.2
#include "ui/calendar/CalendarPage.h"

#include "services/Figures.h"
#include "services/Workspace.h"
#include "storage/StorageError.h"
#include "ui/common/Buttons.h"
#include "ui/common/Card.h"
#include "ui/common/CommandRunner.h"
#include "ui/common/EmptyState.h"
#include "ui/common/PageHeader.h"
#include "ui/pages/reports/ReportJob.h"
#include "ui/Settings.h"
#include "ui/table/RecordTable.h"
#include "wording/Formats.h"

#include <QKeyEvent>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTableView>

namespace palas::ui {
namespace {

constexpr int timesWidth = 264; ///< pixels of the mockups

/// The views where days are turned like pages.
bool showsGrid(CalendarView view) {
    return view == CalendarView::month || view == CalendarView::week;
}

} // namespace

CalendarPage::CalendarPage(PageHost& host, QWidget* parent)
    : Page(host, tr("Calendar"), parent)
    , bar_(new CalendarBar)
    , stack_(new QStackedWidget)
    , grid_(new CalendarGrid)
    , list_(new RecordTable(*this, QStringLiteral("calendarList")))
    , strip_(new TimelineWidget)
    , job_(new ReportJob(this))
    , content_(std::make_shared<const CalendarContent>()) {
    buildHeader();
    buildViews();
    body()->addWidget(bar_);
    body()->addWidget(stack_, 1);
    connect(bar_, &CalendarBar::viewChosen, this, &CalendarPage::showView);
    connect(bar_, &CalendarBar::stepped, this, &CalendarPage::step);
    connect(bar_, &CalendarBar::todayAsked, this, [this] { goToDay(asOf()); });
    connect(bar_, &CalendarBar::filterChanged, this,
            [this] { runner().guard([this] { refreshContent(); }); });
    connect(job_, &ReportJob::made, this, [this](const QString& path) { tellMade(*this, path); });
    connect(job_, &ReportJob::refused, this,
            [this](const Problems& problems) { runner().showProblems(problems); });
    connect(job_, &ReportJob::failed, this, [this](const QString& code, const QStringList& arguments) {
        runner().showError(StorageError(code, arguments));
    });
    const int first = int(isOwnCopy() ? CalendarView::list : CalendarView::month);
    const int last = int(CalendarView::strip);
    showView(CalendarView(qBound(0, host.settings().number(viewSetting(), first), last)));
}

bool CalendarPage::isOwnCopy() const {
    return host().figures().scope().organisation.isValid();
}

QString CalendarPage::viewSetting() const {
    return isOwnCopy() ? QStringLiteral("calendar/ownView") : QStringLiteral("calendar/view");
}

void CalendarPage::buildHeader() {
    if (isOwnCopy())
        header().setTitle(tr("My dates"));
    auto* file =
        header().addSecondary(tr("Export"), QStringLiteral("exporter"), QStringLiteral("calendarExport"));
    file->setToolTip(tr("A file for the calendars of telephones and mail programs (.ics)"));
    connect(file, &QPushButton::clicked, this, &CalendarPage::exportFile);
    if (isOwnCopy())
        return;
    auto* print =
        header().addSecondary(tr("Print"), QStringLiteral("imprimer"), QStringLiteral("calendarPrint"));
    setShortcutHint(print, tr("These days as a PDF"), QKeySequence::Print);
    connect(print, &QPushButton::clicked, this, &CalendarPage::print);
    auto* plan =
        header().setPrimary(tr("Plan a session"), QStringLiteral("ajouter"), QStringLiteral("calendarPlan"));
    setShortcutHint(plan, tr("Plan a session"), QKeySequence::New);
    plan->setEnabled(!isReadOnly());
    connect(plan, &QPushButton::clicked, this, &CalendarPage::createNew);
}

void CalendarPage::buildViews() {
    grid_->setObjectName(QStringLiteral("calendarGrid"));
    grid_->setAccessibleName(tr("Days with their dates"));
    grid_->setMovable(!isReadOnly());
    strip_->setObjectName(QStringLiteral("calendarStrip"));
    strip_->setFocusPolicy(Qt::StrongFocus);
    strip_->setAccessibleName(tr("Timeline of the operation"));
    strip_->setTall();
    QStringList hidden{QStringLiteral("last_date"), QStringLiteral("code"), QStringLiteral("kind")};
    if (isOwnCopy())
        hidden << QStringLiteral("organisation");
    list_->setHiddenByDefault(hidden);
    list_->setColumnWidth(QStringLiteral("times"), timesWidth);
    list_->setWideColumn(QStringLiteral("label"));
    list_->view()->setAccessibleName(tr("Dates"));
    list_->view()->installEventFilter(this);
    auto* scroll = new QScrollArea; // large text and a low window
    scroll->setWidget(grid_);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* strip = new Card;
    strip->body()->addWidget(strip_, 1);
    for (QWidget* view : std::initializer_list<QWidget*>{Card::around(scroll), Card::around(list_), strip})
        stack_->addWidget(view);
    empty_ = new EmptyState(QStringLiteral("seance"), {}, {}, {});
    empty_->setObjectName(QStringLiteral("calendarEmpty"));
    stack_->addWidget(empty_);
    connect(empty_, &EmptyState::triggered, this, [this] {
        if (bar_->filter() == CalendarFilter{})
            createNew();
        else
            bar_->clearFilter();
    });
    connect(grid_, &CalendarGrid::currentChanged, this, &CalendarPage::showContext);
    // Once a month of more weeks has found its height.
    connect(
        grid_, &CalendarGrid::currentPlaced, scroll,
        [this, scroll] {
            const QRect place = grid_->currentRect();
            scroll->ensureVisible(place.center().x(), place.center().y(), 0, place.height() / 2);
        },
        Qt::QueuedConnection);
    connect(grid_, &CalendarGrid::opened, this, &CalendarPage::openItem);
    connect(grid_, &CalendarGrid::moveAsked, this, &CalendarPage::move);
    connect(grid_, &CalendarGrid::weekAsked, this, [this](QDate day) {
        // Where there is no more room either, the list has it all.
        grid_->setCurrent(day);
        showView(view_ == CalendarView::week ? CalendarView::list : CalendarView::week);
    });
    connect(list_, &RecordTable::activated, this, [this](qint64 id) { openItem(int(id) - 1); });
    connect(strip_, &TimelineWidget::activated, this, [this](qint64 id) { openItem(int(id) - 1); });
}

void CalendarPage::open(const Target& target) {
    Page::open(target);
    const int item = target.id == 0 ? -1 : content_->firstOf({target.id});
    if (item < 0)
        return;
    const CalendarEntry& entry = content_->items()[size_t(item)].entry;
    grid_->setCurrent(entry.first, entry.key);
    list_->select(item + 1);
    strip_->setCurrent(item + 1);
    focusStart();
}

void CalendarPage::focusStart() {
    if (stack_->currentWidget() == empty_)
        return Page::focusStart();
    if (view_ == CalendarView::list)
        list_->focusRows();
    else
        (view_ == CalendarView::strip ? static_cast<QWidget*>(strip_) : grid_)
            ->setFocus(Qt::OtherFocusReason);
}

RecordTable* CalendarPage::mainTable() {
    return view_ == CalendarView::list ? list_ : nullptr;
}

void CalendarPage::find() {
    if (mainTable())
        Page::find();
    else
        bar_->focusFilter();
}

void CalendarPage::exportList() {
    list_->exportRows();
}

bool CalendarPage::canCreate() const {
    return !isReadOnly() && !isOwnCopy();
}

void CalendarPage::createNew() {
    if (canCreate())
        host().goTo({QStringLiteral("sessions"), 0, QStringLiteral("new")});
}

/// The view stays on the day where the other one was.
void CalendarPage::showView(CalendarView view) {
    view_ = view;
    host().settings().setNumber(viewSetting(), int(view));
    bar_->setView(view);
    if (showsGrid(view))
        grid_->setSpan(view == CalendarView::week ? CalendarGrid::Span::week : CalendarGrid::Span::month);
    const int place = showsGrid(view) ? 0 : view == CalendarView::list ? 1 : 2;
    if (stack_->currentWidget() != empty_ || !content_->isEmpty())
        stack_->setCurrentIndex(place);
    const int item = grid_->item() >= 0 ? grid_->item() : content_->nearest(grid_->day());
    if (item >= 0) {
        list_->select(item + 1);
        strip_->setCurrent(item + 1);
    }
    showContext();
    if (isVisible())
        focusStart();
    emit mainTableChanged();
}

void CalendarPage::refresh() {
    bar_->setChoices(host().figures());
    refreshContent();
}

void CalendarPage::refreshContent() {
    const Figures& figures = host().figures();
    const CalendarFilter filter = bar_->filter();
    content_ =
        std::make_shared<const CalendarContent>(figures, Calendar(figures, workspace()).matching(filter));
    grid_->setContent(content_, asOf());
    content_->records().showIn(*list_);
    strip_->setContent(content_->timeline(figures));
    const bool filtered = filter != CalendarFilter{};
    if (filtered)
        empty_->setWords(tr("Nothing is dated for this filter."),
                         tr("Sessions, coaching, visits and deadlines appear on their day."),
                         tr("Clear the filter"));
    else
        empty_->setWords(tr("Plan the first session."),
                         tr("Everything that has a day in the programme appears here."),
                         isOwnCopy() ? QString() : tr("Plan a session"));
    empty_->setActionEnabled(filtered || canCreate());
    if (list_->currentId() == 0)
        goToDay(grid_->day());
    if (content_->isEmpty())
        stack_->setCurrentWidget(empty_);
    else
        stack_->setCurrentIndex(showsGrid(view_) ? 0 : view_ == CalendarView::list ? 1 : 2);
    showContext();
}

void CalendarPage::showContext() {
    if (view_ == CalendarView::month)
        header().setContext(wording::monthYear(grid_->day()));
    else if (view_ == CalendarView::week)
        header().setContext(wording::dateSpan(grid_->days().from, grid_->days().to));
    else
        header().setContext(content_->toCome(asOf()) > 0
                                ? tr("%n date(s) to come", nullptr, content_->toCome(asOf()))
                                : tr("No date to come"));
}

void CalendarPage::goToDay(QDate day) {
    grid_->setCurrent(day);
    const int item = content_->nearest(day);
    if (item < 0)
        return;
    list_->select(item + 1);
    strip_->setCurrent(item + 1);
}

void CalendarPage::step(int by) {
    grid_->setCurrent(view_ == CalendarView::week ? grid_->day().addDays(7 * by)
                                                  : grid_->day().addMonths(by));
}

} // namespace palas::ui
