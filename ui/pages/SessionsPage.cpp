// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/SessionsPage.h"

#include "services/SessionService.h"
#include "services/Workspace.h"
#include "storage/SessionStore.h"
#include "ui/common/Buttons.h"
#include "ui/common/Card.h"
#include "ui/common/CommandRunner.h"
#include "ui/common/EmptyState.h"
#include "ui/common/MessageBar.h"
#include "ui/common/PageHeader.h"
#include "ui/common/PanelRoom.h"
#include "ui/pages/EvaluationPanel.h"
#include "ui/pages/EventPanel.h"
#include "ui/pages/ImportView.h"
#include "ui/pages/SessionHeader.h"
#include "ui/pages/SessionPanel.h"
#include "ui/pages/SessionView.h"
#include "ui/table/RecordTable.h"
#include "ui/theme/Theme.h"
#include "wording/Formats.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QKeyEvent>
#include <QStackedWidget>
#include <QTableView>

namespace palas::ui {
namespace {

constexpr int eventWidth = 336; ///< pixels of the mockups
constexpr int planWidth = 440;

} // namespace

SessionsPage::SessionsPage(PageHost& host, QWidget* parent)
    : Page(host, tr("Sessions"), parent)
    , stack_(new QStackedWidget)
    , listCard_(new Card)
    , list_(new RecordTable(*this, QStringLiteral("sessionList")))
    , filters_(new QButtonGroup(this))
    , view_(new SessionView(*this))
    , panel_(new SessionPanel(*this))
    , event_(new EventPanel(*this)) {
    auto* usual = new QWidget;
    auto* row = new QHBoxLayout(usual);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    import_ = new ImportView(*this, header(), *body(), *usual, {ImportKind::sessions, ImportKind::enrolments},
                             QStringLiteral("sessionsImport"));
    connect(import_, &ImportView::asked, this, &SessionsPage::showImport);
    connect(import_, &ImportView::closed, this, &SessionsPage::showList);
    auto* event = header().addSecondary(tr("Event"), QStringLiteral("ajouter"), QStringLiteral("planEvent"));
    event->setToolTip(tr("Plan a Université, a focus or a workshop"));
    event->setEnabled(!isReadOnly());
    connect(event, &QPushButton::clicked, this, &SessionsPage::createEvent);
    auto* plan =
        header().setPrimary(tr("Plan a session"), QStringLiteral("ajouter"), QStringLiteral("planSession"));
    setShortcutHint(plan, tr("Plan a session"), QKeySequence::New);
    plan->setEnabled(!isReadOnly());
    connect(plan, &QPushButton::clicked, this, &SessionsPage::createNew);
    buildList();
    buildView();
    row->addWidget(stack_, 1);
    row->addWidget(panel_);
    row->addWidget(event_);
    event_->hide();
    connect(event_, &FormPanel::saved, this, [this](qint64 id) {
        event_->hide();
        showSession({id});
    });
    connect(event_, &SidePanel::closed, list_, &RecordTable::focusRows);
    body()->addWidget(usual, 1);
    panel_->hide();
    new PanelRoom(*usual, *stack_, {{panel_, planWidth}, {event_, eventWidth}});
    connect(panel_, &SessionPanel::saved, this, [this](SessionId id) {
        view_->setSideShown(true);
        showSession(id);
    });
    connect(panel_, &SidePanel::closed, this, [this] {
        view_->setSideShown(true);
        if (isSessionOpen())
            view_->focusCentre();
        else
            list_->focusRows();
    });
}

void SessionsPage::buildList() {
    listCard_->setFlush();
    listCard_->body()->addWidget(list_);
    stack_->addWidget(listCard_);
    auto* empty =
        new EmptyState(QStringLiteral("seance"), tr("Plan the first session."),
                       tr("It holds its half-days, its participants and their proof."), tr("Plan a session"));
    empty->setActionEnabled(!isReadOnly());
    connect(empty, &EmptyState::triggered, this, &SessionsPage::createNew);
    list_->setEmptyState(empty);
    list_->setHiddenByDefault({QStringLiteral("last_date"), QStringLiteral("place")});
    list_->setWideColumn(QStringLiteral("module"));
    list_->setFoldFirst({QStringLiteral("trainer"), QStringLiteral("people")});
    list_->changeTogether(ImportKind::sessions);
    list_->view()->installEventFilter(this);
    connect(list_, &RecordTable::activated, this, [this](qint64 id) { showSession({id}); });
    buildFilters();
}

void SessionsPage::buildFilters() {
    const std::pair<SessionFilter, QString> choices[] = {{SessionFilter::all, tr("All sessions")},
                                                         {SessionFilter::toProve, tr("To be proven")},
                                                         {SessionFilter::coming, tr("To come")},
                                                         {SessionFilter::held, tr("Held")},
                                                         {SessionFilter::events, tr("Université and focus")}};
    int place = 1; // after the filter field
    for (const auto& [filter, text] : choices) {
        auto* button = makeButton(text, {}, QStringLiteral("filter%1").arg(int(filter)));
        button->setCheckable(true);
        button->setChecked(filter == filter_);
        filters_->addButton(button, int(filter));
        list_->toolRow()->insertWidget(place++, button);
    }
    connect(filters_, &QButtonGroup::idClicked, this, [this](int id) { setFilter(SessionFilter(id)); });
}

void SessionsPage::buildView() {
    stack_->addWidget(view_);
    // The header of a session takes the place of the page's, above the banner.
    qobject_cast<QBoxLayout*>(layout())->insertWidget(0, &view_->header());
    view_->header().hide();
    connect(view_, &SessionView::backAsked, this, &SessionsPage::showList);
    connect(view_, &SessionView::editAsked, this, [this] { edit(view_->session()); });
    connect(view_, &SessionView::nextAsked, this, &SessionsPage::nextSession);
}

bool SessionsPage::isSessionOpen() const {
    return stack_->currentWidget() == view_;
}

void SessionsPage::placeHeader() {
    header().setVisible(!isSessionOpen());
    view_->header().setVisible(isSessionOpen());
}

void SessionsPage::setFilter(SessionFilter filter) {
    filter_ = filter;
    filters_->button(int(filter))->setChecked(true);
    runner().guard([this] { refreshList(); });
}

RecordTable* SessionsPage::mainTable() {
    return import_->isShown() ? &import_->rows() : list_;
}

void SessionsPage::showImport() {
    if (isReadOnly())
        return;
    showList();
    import_->show();
}

void SessionsPage::refresh() {
    import_->refresh(!isReadOnly());
    if (isSessionOpen()) {
        // What is typed in the grid must not wait for the figures of the whole programme.
        if (!view_->refresh())
            showList();
        return;
    }
    refreshList();
}

void SessionsPage::refreshList() {
    const bool first = !rows_;
    rows_ = std::make_shared<const SessionRows>(host().figures(), filter_);
    list_->setDecorator([rows = rows_](int row, int column) { return rows->look(row, column); });
    list_->setTable(rows_->table(), rows_->ids());
    if (first)
        list_->sortBy(QStringLiteral("dates"));
    const QString count = tr("%n session(s)", nullptr, rows_->total());
    header().setContext(rows_->toProve().value > 0
                            ? tr("%1 · %2 to be proven").arg(count, wording::duration(rows_->toProve()))
                            : count);
}

void SessionsPage::open(const Target& target) {
    Page::open(target);
    if (target.detail == u"import")
        return showImport();
    if (target.detail == u"new") {
        showList();
        createNew();
        return;
    }
    if (target.detail == u"event") {
        showList();
        createEvent();
        return;
    }
    if (target.id == 0)
        return;
    showSession({target.id});
    if (target.detail.startsWith(u"evaluations_")) {
        view_->evaluations().chooseMoment(
            target.detail == u"evaluations_missing" ? EvaluationMoment::immediate : EvaluationMoment::later);
        view_->showEvaluations();
    }
    if (target.detail == u"trainer_missing" || target.detail == u"hours_missing")
        edit({target.id});
    if (target.detail.startsWith(QLatin1String("convocations_")))
        view_->showConvocations();
    if (target.detail.startsWith(QLatin1String("certificates_")))
        view_->showCertificates();
}

void SessionsPage::focusStart() {
    if (import_->isShown())
        return;
    if (isSessionOpen())
        view_->focusCentre();
    else
        list_->focusRows();
}

void SessionsPage::showSession(SessionId id) {
    runner().guard([&] {
        stack_->setCurrentWidget(view_);
        import_->close();
        event_->hide();
        if (!view_->setSession(id)) {
            showList();
            return;
        }
        if (panel_->isVisible() && panel_->session() != id)
            panel_->hide();
        placeHeader();
    });
}

void SessionsPage::showList() {
    import_->close();
    panel_->hide();
    view_->setSideShown(true);
    messages().clear();
    stack_->setCurrentWidget(listCard_);
    placeHeader();
    runner().guard([this] { refreshList(); });
    if (view_->session().isValid())
        list_->select(view_->session().value);
    list_->focusRows();
}

void SessionsPage::openPanel() {
    event_->hide();
    view_->setSideShown(false);
    panel_->show();
}

void SessionsPage::createNew() {
    if (isReadOnly())
        return;
    if (isSessionOpen()) {
        view_->showPeople();
        return;
    }
    import_->close();
    openPanel();
    panel_->plan();
}

void SessionsPage::createEvent() {
    if (isReadOnly() || !event_->leave())
        return;
    import_->close();
    panel_->hide();
    event_->create();
}

void SessionsPage::edit(SessionId id) {
    openPanel();
    panel_->edit(id);
}

void SessionsPage::remove(SessionId id) {
    if (isReadOnly() || !id.isValid())
        return;
    runner().guard([&] {
        const auto session = workspace().sessions().find(id);
        if (session)
            runner().run([&] { return removeSession(workspace(), id); },
                         tr("Session %1 removed").arg(session->code));
    });
}

void SessionsPage::print() {
    if (!isSessionOpen() && list_->currentId() != 0)
        showSession({list_->currentId()});
    if (isSessionOpen())
        view_->print();
}

void SessionsPage::nextSession() {
    runner().guard([this] {
        const SessionId next = SessionRows::nextToProcess(host().figures(), view_->session());
        if (next.isValid()) {
            messages().clear();
            showSession(next);
            return;
        }
        MessageBar::Message message;
        message.kind = MessageBar::Kind::success;
        message.lead = tr("No other session asks for attendance or proof.");
        messages().show(message);
    });
}

bool SessionsPage::eventFilter(QObject* watched, QEvent* event) {
    if (watched == list_->view() && event->type() == QEvent::KeyPress && list_->currentId() != 0) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_F2 && static_cast<QKeyEvent*>(event)->modifiers() == Qt::NoModifier) {
            edit({list_->currentId()});
            return true;
        }
        if (key == Qt::Key_Delete) {
            if (list_->refusesMany())
                return true;
            remove({list_->currentId()});
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

} // namespace palas::ui
