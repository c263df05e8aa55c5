// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/ImmersionsPage.h"

#include "services/IdeaService.h"
#include "services/Workspace.h"
#include "ui/common/Buttons.h"
#include "ui/common/CommandRunner.h"
#include "ui/common/FigureRowsPanel.h"
#include "ui/common/MessageBar.h"
#include "ui/common/PageHeader.h"
#include "ui/pages/immersion/BoardContent.h"
#include "ui/pages/immersion/GroupForm.h"
#include "ui/pages/immersion/GroupPanel.h"
#include "ui/pages/immersion/IdeaForm.h"
#include "ui/pages/ImportView.h"
#include "ui/table/RecordTable.h"
#include "ui/theme/Theme.h"
#include "wording/Formats.h"
#include "wording/Labels.h"

#include <algorithm>
#include <QApplication>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>

namespace palas::ui {

ImmersionsPage::ImmersionsPage(PageHost& host, QWidget* parent)
    : Page(host, tr("Immersions"), parent)
    , stack_(new QStackedWidget)
    , strip_(new QHBoxLayout)
    , columnsRow_(new QHBoxLayout)
    , scroll_(new QScrollArea)
    , missing_(new MessageBar)
    , ideaForm_(new IdeaForm(*this))
    , groupForm_(new GroupForm(*this))
    , groupPanel_(new GroupPanel(*this)) {
    import_ = new ImportView(*this, header(), *body(), *stack_, {ImportKind::immersions},
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
    buildStrip();
    auto* strip = new Card;
    strip->body()->setContentsMargins(12, 4, 12, 4);
    strip->body()->addLayout(strip_);
    column->addWidget(strip);
    auto* holder = new QWidget;
    holder->setLayout(columnsRow_);
    columnsRow_->setContentsMargins(3, 3, 3, 3);
    columnsRow_->setSpacing(12);
    scroll_->setWidget(holder);
    scroll_->setWidgetResizable(true);
    scroll_->setFrameShape(QFrame::NoFrame);
    scroll_->setFocusPolicy(Qt::NoFocus);
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
    body()->addWidget(stack_, 1);
    buildPanels();
}

void ImmersionsPage::buildStrip() {
    strip_->setSpacing(8);
    for (const Figure& figure : boardFigures(host().figures())) {
        QPushButton* count =
            makeButton({}, boardIcon(figure), QStringLiteral("count.") + figure.key, ButtonKind::flat);
        counts_.push_back(count);
        strip_->addWidget(count);
        connect(count, &QPushButton::clicked, this, [this, key = figure.key] {
            for (const Figure& now : boardFigures(host().figures())) {
                if (now.key == key)
                    openRows(now);
            }
        });
    }
    strip_->addStretch(1);
}

void ImmersionsPage::buildPanels() {
    connect(ideaForm_, &IdeaForm::saved, this, [this](IdeaId id) {
        focusAfter_ = QStringLiteral("idea.") + QString::number(id.value);
        invalidate();
        focusStart();
    });
    connect(ideaForm_, &IdeaForm::removeAsked, this, &ImmersionsPage::remove);
    connect(groupForm_, &GroupForm::formed, this, [this](ImmersionId id) {
        focusAfter_ = QStringLiteral("ideaAdd.") + QString::number(id.value);
        invalidate();
        focusStart();
    });
    connect(groupPanel_, &GroupPanel::sessionAsked, this, [this](SessionId session) {
        host().goTo({QStringLiteral("sessions"), session.value, {}});
    });
    for (SidePanel* panel : std::initializer_list<SidePanel*>{ideaForm_, groupForm_, groupPanel_})
        connect(panel, &SidePanel::closed, this, &ImmersionsPage::focusStart);
}

void ImmersionsPage::refresh() {
    showStrip();
    showColumns();
    showMissing();
    import_->refresh(canCreate());
    groupPanel_->follow();
    header().setContext(boardContext(host().figures()));
    if (openFigure_.isEmpty())
        return;
    for (const Figure& figure : boardFigures(host().figures())) {
        if (figure.key == openFigure_)
            rows_->showRows(host().figures(), figure);
    }
}

void ImmersionsPage::showStrip() {
    const std::vector<Figure> figures = boardFigures(host().figures());
    for (size_t place = 0; place < counts_.size(); ++place) {
        counts_[place]->setText(boardCount(figures[place]));
        counts_[place]->setToolTip(wording::figureDefinition(figures[place]));
    }
}

/// The columns are made again; the keyboard goes back to where it was.
void ImmersionsPage::showColumns() {
    QString focused = focusAfter_;
    if (const QWidget* now = QApplication::focusWidget();
        focused.isEmpty() && now && scroll_->isAncestorOf(now))
        focused = now->objectName();
    focusAfter_.clear();
    for (HostColumn* column : columns_) {
        column->hide();
        column->deleteLater();
    }
    columns_.clear();
    for (const HostColumn::Content& content : boardColumns(host().figures(), workspace())) {
        auto* column = new HostColumn(content);
        connectColumn(*column);
        columnsRow_->addWidget(column, 1);
        column->show();
        columns_.push_back(column);
    }
    if (focused.isEmpty())
        return;
    for (HostColumn* column : columns_) {
        if (auto* widget = column->findChild<QWidget*>(focused))
            widget->setFocus(Qt::OtherFocusReason);
    }
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
    message.lead =
        tr("%n report(s) missing: %1", nullptr, int(hosts.size())).arg(hosts.join(QStringLiteral(", ")));
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
    connect(&column, &HostColumn::forwardAsked, this, &ImmersionsPage::forward);
    connect(&column, &HostColumn::backAsked, this, &ImmersionsPage::back);
    connect(&column, &HostColumn::removeAsked, this, &ImmersionsPage::remove);
}

void ImmersionsPage::open(const Target& target) {
    Page::open(target);
    if (!openFigure_.isEmpty())
        closeRows();
    if (target.detail == u"import")
        return showImport();
    const ImmersionId group{target.id};
    if (!host().figures().immersion(group))
        return;
    import_->close();
    openGroup(group);
}

void ImmersionsPage::showImport() {
    if (!canCreate())
        return;
    showPanel(nullptr);
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
    if (import_->isShown())
        return &import_->rows();
    return rows_ && stack_->currentWidget() == rows_ ? &rows_->table() : nullptr;
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

void ImmersionsPage::showPanel(QWidget* panel) {
    for (QWidget* one : std::initializer_list<QWidget*>{ideaForm_, groupForm_, groupPanel_})
        one->setVisible(one == panel);
}

void ImmersionsPage::formGroupAt(OrganisationId at) {
    showPanel(groupForm_);
    groupForm_->create(at);
}

void ImmersionsPage::openGroup(ImmersionId group) {
    showPanel(groupPanel_);
    groupPanel_->showGroup(group);
}

void ImmersionsPage::addIdeaTo(ImmersionId group) {
    showPanel(ideaForm_);
    ideaForm_->create(group);
}

const Idea* ImmersionsPage::findIdea(IdeaId id) {
    const auto& ideas = host().figures().ideas();
    const auto found =
        std::find_if(ideas.begin(), ideas.end(), [id](const Idea& idea) { return idea.id == id; });
    return found == ideas.end() ? nullptr : &*found;
}

void ImmersionsPage::openIdea(IdeaId id) {
    const Idea* idea = findIdea(id);
    if (!idea)
        return;
    showPanel(ideaForm_);
    ideaForm_->edit(*idea);
}

void ImmersionsPage::forward(IdeaId id) {
    const Idea* idea = findIdea(id);
    if (!idea || isReadOnly())
        return;
    if (!idea->keptOn.isValid())
        keep(*idea);
    else if (!idea->takenUpOn.isValid())
        takeUp(*idea);
}

/// Asks which structure of the group keeps the idea.
void ImmersionsPage::keep(const Idea& idea) {
    const Figures& figures = host().figures();
    const Immersion* group = figures.immersion(idea.immersion);
    QMenu menu(this);
    menu.setObjectName(QStringLiteral("keepers"));
    for (const ImmersionStructure& structure : group->structures) {
        const Organisation* found = figures.organisation(structure.organisation);
        menu.addAction(tr("Kept by %1").arg(wording::fullName(*found)))->setData(found->id.value);
    }
    if (menu.actions().isEmpty())
        return openIdea(idea.id);
    menu.setActiveAction(menu.actions().constFirst());
    const QWidget* card = QApplication::focusWidget();
    const QAction* chosen = menu.exec(card ? card->mapToGlobal(QPoint(0, card->height())) : QCursor::pos());
    if (!chosen)
        return;
    const OrganisationId keeper{chosen->data().toLongLong()};
    const IdeaId id = idea.id;
    const QDate day = std::max(asOf(), idea.seenOn);
    runner().run([&] { return keepIdea(workspace(), id, keeper, day); }, tr("Idea kept."));
}

void ImmersionsPage::takeUp(const Idea& idea) {
    QMenu menu(this);
    menu.setObjectName(QStringLiteral("waysTaken"));
    for (const TakenUpAs as : {TakenUpAs::lab, TakenUpAs::service})
        menu.addAction(tr("Taken up: %1").arg(wording::label(as)))->setData(int(as));
    menu.setActiveAction(menu.actions().constFirst());
    const QWidget* card = QApplication::focusWidget();
    const QAction* chosen = menu.exec(card ? card->mapToGlobal(QPoint(0, card->height())) : QCursor::pos());
    if (!chosen)
        return;
    const auto as = TakenUpAs(chosen->data().toInt());
    const IdeaId id = idea.id;
    const QDate day = std::max(asOf(), idea.keptOn);
    runner().run([&] { return takeUpIdea(workspace(), id, as, day); }, tr("Idea taken up."));
}

void ImmersionsPage::back(IdeaId id) {
    if (!isReadOnly())
        runner().run([&] { return putIdeaBack(workspace(), id); }, tr("Idea put back."));
}

void ImmersionsPage::remove(IdeaId id) {
    const Idea* idea = findIdea(id);
    if (!idea || isReadOnly())
        return;
    const QString title = idea->title;
    focusAfter_ = QStringLiteral("ideaAdd.") + QString::number(idea->immersion.value);
    if (runner().run([&] { return removeIdea(workspace(), id); }, tr("Idea deleted: %1").arg(title)))
        ideaForm_->hide();
}

void ImmersionsPage::attachFirstMissing() {
    for (const Immersion& group : host().figures().immersions()) {
        if (!host().figures().isReportMissing(group))
            continue;
        openGroup(group.id);
        return groupPanel_->attachReport();
    }
}

void ImmersionsPage::openRows(const Figure& figure) {
    if (!rows_) {
        rows_ = new FigureRowsPanel(*this);
        stack_->addWidget(rows_);
        connect(rows_, &FigureRowsPanel::closed, this, &ImmersionsPage::closeRows);
    }
    openFigure_ = figure.key;
    rows_->showRows(host().figures(), figure);
    stack_->setCurrentWidget(rows_);
    rows_->table().focusRows();
    emit mainTableChanged();
}

void ImmersionsPage::closeRows() {
    stack_->setCurrentIndex(0);
    for (QPushButton* count : counts_) {
        if (count->objectName() == QStringLiteral("count.") + openFigure_)
            count->setFocus();
    }
    openFigure_.clear();
    emit mainTableChanged();
}

} // namespace palas::ui
