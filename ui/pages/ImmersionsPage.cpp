// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/ImmersionsPage.h"

#include "services/Workspace.h"
#include "ui/common/Buttons.h"
#include "ui/common/CommandRunner.h"
#include "ui/common/FigureStack.h"
#include "ui/common/MessageBar.h"
#include "ui/common/PageHeader.h"
#include "ui/common/Phrases.h"
#include "ui/pages/immersion/BoardContent.h"
#include "ui/pages/immersion/BoardStrip.h"
#include "ui/pages/immersion/GroupForm.h"
#include "ui/pages/immersion/GroupPanel.h"
#include "ui/pages/immersion/IdeaForm.h"
#include "ui/pages/immersion/IdeaMoves.h"
#include "ui/pages/immersion/JourneyGrid.h"
#include "ui/pages/ImportView.h"
#include "ui/table/RecordTable.h"
#include "ui/theme/Theme.h"
#include "wording/Formats.h"
#include "wording/Labels.h"

#include <algorithm>
#include <QApplication>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTimer>

namespace palas::ui {

ImmersionsPage::ImmersionsPage(PageHost& host, QWidget* parent)
    : Page(host, tr("Immersions"), parent)
    , stack_(new QStackedWidget)
    , strip_(new BoardStrip)
    , scroll_(new QScrollArea)
    , missing_(new MessageBar)
    , ideaForm_(new IdeaForm(*this))
    , groupForm_(new GroupForm(*this))
    , groupPanel_(new GroupPanel(*this))
    , figures_(new FigureStack(*this, stack_))
    , moves_(new IdeaMoves(*this)) {
    import_ = new ImportView(*this, header(), *body(), *figures_, {ImportKind::immersions},
                             QStringLiteral("immersionsImport"));
    connect(import_, &ImportView::asked, this, &ImmersionsPage::showImport);
    connect(import_, &ImportView::closed, this, &ImmersionsPage::focusStart);
    QPushButton* add =
        header().setPrimary(tr("Idea"), QStringLiteral("ajouter"), QStringLiteral("ideaAddFirst"));
    setShortcutHint(add, tr("Add an idea"), QKeySequence::New);
    connect(add, &QPushButton::clicked, this, &ImmersionsPage::createNew);
    auto* board = new QWidget;
    auto* column = new QVBoxLayout(board);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(strip_);
    scroll_->setWidgetResizable(true);
    scroll_->setFrameShape(QFrame::NoFrame);
    scroll_->setFocusPolicy(Qt::NoFocus);
    scroll_->viewport()->installEventFilter(this);
    connect(scroll_->horizontalScrollBar(), &QScrollBar::valueChanged, this, &ImmersionsPage::fillColumns);
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(scroll_, 1);
    for (QWidget* panel : std::initializer_list<QWidget*>{ideaForm_, groupForm_, groupPanel_}) {
        row->addWidget(panel);
        panel->hide();
    }
    column->addLayout(row, 1);
    missing_->setObjectName(QStringLiteral("reportsMissing"));
    column->addWidget(missing_);
    missing_->hide();
    stack_->addWidget(board);
    body()->addWidget(figures_, 1);
    connect(figures_, &FigureStack::turned, this, &ImmersionsPage::mainTableChanged);
    buildPanels();
}

void ImmersionsPage::buildPanels() {
    connect(strip_, &BoardStrip::countAsked, this, [this](int place, QWidget* count) {
        const auto read = [place](const Figures& figures) { return boardFigures(figures)[size_t(place)]; };
        figures_->open(read, count);
    });
    connect(strip_, &BoardStrip::ideaDropped, moves_, &IdeaMoves::bring);
    connect(ideaForm_, &IdeaForm::saved, this, [this](IdeaId id) {
        focusAfter_ = IdeaCard::nameOf(id);
        invalidate();
        focusStart();
    });
    connect(ideaForm_, &IdeaForm::removeAsked, this, &ImmersionsPage::remove);
    connect(ideaForm_, &IdeaForm::labAsked, this, &ImmersionsPage::openLab);
    connect(groupForm_, &GroupForm::formed, this, [this](ImmersionId id) {
        focusAfter_ = QStringLiteral("ideaAdd.") + QString::number(id.value);
        invalidate();
        focusStart();
    });
    connect(moves_, &IdeaMoves::opened, this, &ImmersionsPage::openIdea);
    connect(moves_, &IdeaMoves::labAsked, this, &ImmersionsPage::openLab);
    connect(groupPanel_, &GroupPanel::journeysAsked, this, &ImmersionsPage::showJourneys);
    connect(groupPanel_, &GroupPanel::sessionAsked, this, [this](SessionId session) {
        host().goTo({QStringLiteral("sessions"), session.value, {}});
    });
    for (SidePanel* panel : std::initializer_list<SidePanel*>{ideaForm_, groupForm_, groupPanel_})
        connect(panel, &SidePanel::closed, this, &ImmersionsPage::focusStart);
}

void ImmersionsPage::refresh() {
    strip_->showCounts(host().figures(), !isReadOnly());
    showColumns();
    showMissing();
    import_->refresh(canCreate());
    groupPanel_->follow();
    header().setContext(boardContext(host().figures()));
    figures_->refresh();
    if (journeys_ && stack_->currentWidget() == journeys_ && !journeys_->follow())
        stack_->setCurrentIndex(0);
}

/// The columns are made again; the keyboard goes back to where it was.
void ImmersionsPage::showColumns() {
    QString focused = focusAfter_;
    if (const QWidget* now = QApplication::focusWidget();
        focused.isEmpty() && now && scroll_->isAncestorOf(now))
        focused = now->objectName();
    focusAfter_.clear();
    // They are shown at once: one after the other, each would lay out all those before it.
    columns_.clear();
    auto* holder = new QWidget;
    auto* row = new QHBoxLayout(holder);
    row->setContentsMargins(3, 3, 3, 3);
    row->setSpacing(12);
    for (const HostColumn::Content& content : boardColumns(host().figures(), workspace())) {
        auto* column = new HostColumn(content);
        connectColumn(*column);
        row->addWidget(column, 1);
        columns_.push_back(column);
    }
    const int seenFrom = scroll_->horizontalScrollBar()->value();
    if (QWidget* before = scroll_->takeWidget()) // one of its columns may have asked for this
        before->deleteLater();
    scroll_->setWidget(holder);
    holder->show();
    scroll_->horizontalScrollBar()->setValue(seenFrom);
    fillColumns();
    if (focused.isEmpty())
        return;
    for (HostColumn* column : columns_) {
        if (!column->holds(focused))
            continue;
        column->fill();
        if (auto* widget = column->findChild<QWidget*>(focused))
            widget->setFocus(Qt::OtherFocusReason);
    }
}

void ImmersionsPage::fillColumns() {
    if (!scroll_->widget())
        return;
    scroll_->widget()->layout()->activate();
    const int width = scroll_->viewport()->width();
    const int left = scroll_->horizontalScrollBar()->value() - width;
    for (HostColumn* column : columns_) {
        if (column->x() < left + 3 * width && column->x() + column->width() > left)
            column->fill();
    }
}

bool ImmersionsPage::eventFilter(QObject* watched, QEvent* event) {
    if (watched == scroll_->viewport() && event->type() == QEvent::Resize)
        fillColumns();
    return Page::eventFilter(watched, event);
}

void ImmersionsPage::showMissing() {
    QStringList hosts;
    for (const Immersion& group : host().figures().immersions()) {
        if (host().figures().isReportMissing(group))
            hosts << wording::fullName(*host().figures().organisation(group.host));
    }
    if (hosts.isEmpty())
        return missing_->hide();
    MessageBar::Message message;
    message.kind = MessageBar::Kind::late;
    message.lead = tr("%n report(s) missing: %1", nullptr, int(hosts.size())).arg(firstOf(hosts));
    message.detail = tr("The costs of these groups remain to be proven.");
    message.closable = false;
    if (!isReadOnly()) {
        message.actionText = tr("Attach the reports");
        message.action = [this] { attachFirstMissing(); };
    }
    missing_->show(message);
}

void ImmersionsPage::connectColumn(HostColumn& column) {
    const OrganisationId at = column.content().host;
    const ImmersionId group = column.content().group;
    connect(&column, &HostColumn::formAsked, this, [this, at] { formGroupAt(at); });
    connect(&column, &HostColumn::groupAsked, this, [this, group] { openGroup(group); });
    connect(&column, &HostColumn::ideaAsked, this, [this, group] { addIdeaTo(group); });
    connect(&column, &HostColumn::ideaOpened, this, &ImmersionsPage::openIdea);
    connect(&column, &HostColumn::forwardAsked, moves_, &IdeaMoves::forward);
    connect(&column, &HostColumn::backAsked, moves_, &IdeaMoves::back);
    connect(&column, &HostColumn::moveAsked, this,
            [this, &column](IdeaId idea, int step) { moveAlong(column, idea, step); });
    // After the drag is over: the columns are made again.
    connect(
        &column, &HostColumn::ideaDropped, this,
        [this, group](IdeaId idea) {
            focusAfter_ = IdeaCard::nameOf(idea);
            moves_->moveTo(idea, group);
        },
        Qt::QueuedConnection);
    connect(&column, &HostColumn::removeAsked, this, &ImmersionsPage::remove);
}

void ImmersionsPage::open(const Target& target) {
    Page::open(target);
    figures_->close();
    if (target.detail == u"import")
        return showImport();
    const ImmersionId group{target.id};
    const IdeaId idea{target.id};
    if (target.id != 0)
        import_->close();
    if (host().figures().immersion(group))
        openGroup(group);
    else if (moves_->find(idea))
        openIdea(idea);
}

void ImmersionsPage::showImport() {
    if (!canCreate())
        return;
    showPanel(nullptr, nullptr);
    import_->show();
}

void ImmersionsPage::focusStart() {
    for (HostColumn* column : columns_) {
        if (column->content().group.isValid() && column->content().group == groupPanel_->group())
            return column->focusFirst();
    }
    if (!columns_.empty())
        columns_.front()->focusFirst();
}

RecordTable* ImmersionsPage::mainTable() {
    return import_->isShown() ? &import_->rows() : figures_->table();
}

bool ImmersionsPage::canCreate() const {
    return !isReadOnly();
}

ImmersionId ImmersionsPage::currentGroup() const {
    const QWidget* now = QApplication::focusWidget();
    ImmersionId first;
    for (const HostColumn* column : columns_) {
        if (now && column->isAncestorOf(now))
            return column->content().group;
        if (!first.isValid())
            first = column->content().group;
    }
    return first;
}

/// Without any group, one is formed first: an idea is seen by a group.
void ImmersionsPage::createNew() {
    const ImmersionId group = currentGroup();
    if (!canCreate())
        return;
    import_->close();
    if (group.isValid())
        addIdeaTo(group);
    else if (!columns_.empty())
        formGroupAt(columns_.front()->content().host);
}

HostColumn* ImmersionsPage::columnOf(ImmersionId group) const {
    const auto found = std::find_if(columns_.begin(), columns_.end(), [group](const HostColumn* column) {
        return column->content().group == group;
    });
    return found == columns_.end() ? nullptr : *found;
}

/// The board loses room to the panel: the column that it is about stays in sight.
void ImmersionsPage::showPanel(QWidget* panel, HostColumn* column) {
    stack_->setCurrentIndex(0);
    for (QWidget* one : std::initializer_list<QWidget*>{ideaForm_, groupForm_, groupPanel_})
        one->setVisible(one == panel);
    QTimer::singleShot(0, this, [this, seen = QPointer(column)] {
        if (!seen)
            return;
        const QRect place = seen->geometry();
        scroll_->ensureVisible(place.center().x(), scroll_->verticalScrollBar()->value(),
                               place.width() / 2 + 1, 0);
    });
}

void ImmersionsPage::formGroupAt(OrganisationId at) {
    const auto found = std::find_if(columns_.begin(), columns_.end(),
                                    [at](const HostColumn* column) { return column->content().host == at; });
    showPanel(groupForm_, found == columns_.end() ? nullptr : *found);
    groupForm_->create(at);
}

void ImmersionsPage::openGroup(ImmersionId group) {
    showPanel(groupPanel_, columnOf(group));
    groupPanel_->showGroup(group);
}

void ImmersionsPage::addIdeaTo(ImmersionId group) {
    showPanel(ideaForm_, columnOf(group));
    ideaForm_->create(group);
}

void ImmersionsPage::openIdea(IdeaId id) {
    const Idea* idea = moves_->find(id);
    if (!idea)
        return;
    showPanel(ideaForm_, columnOf(idea->immersion));
    ideaForm_->edit(*idea);
}

/// The lab that came from an idea; none yet: one is opened from it.
void ImmersionsPage::openLab(IdeaId id) {
    for (const Lab& lab : host().figures().labs().labs()) {
        if (lab.idea == id)
            return host().goTo({QStringLiteral("labs"), lab.id.value, {}});
    }
    if (!isReadOnly())
        host().goTo({QStringLiteral("labs"), id.value, QStringLiteral("idea")});
}

/// The keyboard goes to its column, where the next idea may be added.
void ImmersionsPage::remove(IdeaId id) {
    const Idea* idea = moves_->find(id);
    if (!idea)
        return;
    focusAfter_ = QStringLiteral("ideaAdd.") + QString::number(idea->immersion.value);
    if (moves_->remove(id))
        ideaForm_->hide();
}

/// Into the group of a column further on; hosts without one are passed over.
void ImmersionsPage::moveAlong(const HostColumn& from, IdeaId id, int step) {
    const auto here = std::find(columns_.begin(), columns_.end(), &from) - columns_.begin();
    for (auto place = here + step; place >= 0 && place < std::ptrdiff_t(columns_.size()); place += step) {
        const ImmersionId group = columns_[size_t(place)]->content().group;
        if (group.isValid())
            return moves_->moveTo(id, group);
    }
}

void ImmersionsPage::attachFirstMissing() {
    for (const Immersion& group : host().figures().immersions()) {
        if (!host().figures().isReportMissing(group))
            continue;
        openGroup(group.id);
        return groupPanel_->attachReport();
    }
}

void ImmersionsPage::showJourneys(ImmersionId id) {
    const Immersion* group = host().figures().immersion(id);
    if (!group)
        return;
    if (!journeys_) {
        journeys_ = new JourneyGrid(*this);
        stack_->addWidget(journeys_);
        connect(journeys_, &JourneyGrid::closed, this, [this] {
            stack_->setCurrentIndex(0);
            focusStart();
        });
    }
    journeys_->showGroup(*group);
    stack_->setCurrentWidget(journeys_);
    journeys_->focusGrid();
}

} // namespace palas::ui
