// SPDX-License-Identifier: EUPL-1.2
#include "ui/window/ProgrammeView.h"

#include "services/Dossier.h"
#include "services/Figures.h"
#include "services/Workspace.h"
#include "storage/StorageError.h"
#include "ui/common/MessageBar.h"
#include "ui/director/DirectorPages.h"
#include "ui/pages/PageTabs.h"
#include "ui/pages/TaskTargets.h"
#include "ui/theme/Theme.h"

#include <algorithm>
#include <QBoxLayout>
#include <QStackedWidget>
#include <QTimer>
#include <set>

namespace palas::ui {
namespace {

constexpr int badgeDelay = 300;     ///< ms after the last change until the navigation counts again
constexpr int watchInterval = 2000; ///< ms between two looks at the file for changes from elsewhere

} // namespace

ProgrammeView::ProgrammeView(Opened opened, Settings& settings, FilePicker& filePicker, QWidget* parent)
    : QWidget(parent)
    , workspace_(std::move(opened.workspace))
    , own_(ownStructure(*workspace_))
    , settings_(settings)
    , filePicker_(filePicker)
    , entries_(isDossier() ? directorPages() : pageTable())
    , figures_(std::move(opened.figures))
    , navigation_(new NavigationList(entries_))
    , stack_(new QStackedWidget)
    , watch_(new QTimer(this))
    , badges_(new QTimer(this)) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(navigation_);
    auto* rule = new QWidget;
    rule->setFixedWidth(1);
    rule->setBackgroundRole(QPalette::Midlight);
    rule->setAutoFillBackground(true);
    row->addWidget(rule);
    row->addWidget(stack_, 1);
    fitNavigation();
    connect(&Theme::instance(), &Theme::changed, this, &ProgrammeView::fitNavigation);
    connect(navigation_, &NavigationList::pageChosen, this, [this](const QString& id) { showPage({id}); });
    connect(workspace_.get(), &Workspace::changed, this, &ProgrammeView::workspaceChanged);
    connect(workspace_.get(), &Workspace::lockLost, this, &ProgrammeView::lockLost);
    connect(watch_, &QTimer::timeout, this, [this] {
        try {
            workspace_->refreshIfChangedElsewhere();
        } catch (const StorageError& error) {
            // The file may be away for a moment (share, stick): the next look tells.
            qInfo("the file could not be looked at: %s", error.what());
        }
    });
    watch_->start(watchInterval);
    badges_->setSingleShot(true);
    badges_->setInterval(badgeDelay);
    connect(badges_, &QTimer::timeout, this, &ProgrammeView::showBadges);
}

ProgrammeView::~ProgrammeView() {
    // Pages read the workspace until they are gone.
    delete stack_;
}

void ProgrammeView::fitNavigation() {
    navigation_->setFixedWidth(navigation_->sizeHint().width());
    QPalette sunken;
    sunken.setColor(QPalette::Base, tokens().chart.sunken);
    sunken.setColor(QPalette::Window, tokens().chart.sunken);
    navigation_->setPalette(sunken);
}

const Figures& ProgrammeView::figures() {
    if (!figures_)
        figures_ = std::make_unique<Figures>(*workspace_, FigureScope{workspace_->asOf(), own_, {}});
    return *figures_;
}

const std::vector<palas::Task>& ProgrammeView::tasks() {
    if (!tasks_)
        tasks_ = std::make_unique<std::vector<palas::Task>>(palas::tasks(figures(), *workspace_));
    return *tasks_;
}

Page* ProgrammeView::page(const QString& id) {
    const auto known = pages_.find(id);
    if (known != pages_.end())
        return known->second;
    const PageEntry* asked = entry(id);
    if (!asked)
        return nullptr;
    Page* made = asked->make(*this, stack_);
    made->setObjectName(id);
    if (const std::vector<PageEntry> tabs = besides(*asked); tabs.size() > 1)
        made->setTabs(new PageTabs(*this, tabs, id));
    stack_->addWidget(made);
    connect(made, &Page::mainTableChanged, this, &ProgrammeView::pageShown);
    pages_[id] = made;
    return made;
}

const PageEntry* ProgrammeView::entry(const QString& id) const {
    const auto found =
        std::find_if(entries_.begin(), entries_.end(), [&](const auto& e) { return e.id == id; });
    return found == entries_.end() ? nullptr : &*found;
}

/// Those of its line, itself among them.
std::vector<PageEntry> ProgrammeView::besides(const PageEntry& entry) const {
    std::vector<PageEntry> found = entries_;
    std::erase_if(found, [&](const PageEntry& other) { return other.line() != entry.line(); });
    return found;
}

QString ProgrammeView::lineOf(const QString& id) const {
    const PageEntry* known = entry(id);
    return known ? known->line() : id;
}

void ProgrammeView::goTo(const Target& target) {
    if (target.page == u"file") {
        // The page that asks goes away with this programme: not while it is still speaking.
        QTimer::singleShot(0, this, [this, path = target.detail] { emit fileAsked(path); });
        return;
    }
    Page* shown = showPage(target);
    if (shown && target.id == 0 && target.detail.isEmpty())
        shown->focusStart();
}

Page* ProgrammeView::showPage(const Target& target) {
    Page* wanted = page(target.page);
    if (!wanted)
        return nullptr;
    current_ = target.page;
    navigation_->setCurrentPage(lineOf(target.page));
    stack_->setCurrentWidget(wanted);
    wanted->open(target);
    emit pageShown();
    // After the page has shown what it is for: the badges read the same figures.
    QTimer::singleShot(0, this, &ProgrammeView::showBadges);
    return wanted;
}

Page* ProgrammeView::currentPage() const {
    return qobject_cast<Page*>(stack_->currentWidget());
}

void ProgrammeView::workspaceChanged() {
    figures_.reset();
    tasks_.reset();
    for (const auto& [id, shown] : pages_)
        shown->invalidate();
    badges_->start();
    emit changed();
}

void ProgrammeView::showBadges() {
    // A session or a person is counted once, whatever is missing.
    std::map<QString, std::set<qint64>> rows;
    try {
        for (const palas::Task& task : tasks()) {
            std::set<qint64>& touched = rows[lineOf(targetOf(task).page)];
            for (const SessionId id : task.sessions)
                touched.insert(id.value);
            for (const PersonId id : task.people)
                touched.insert(id.value);
            for (const OrganisationId id : task.structures)
                touched.insert(id.value);
            for (const KitId id : task.kits)
                touched.insert(id.value);
            for (const EquipmentItemId id : task.items)
                touched.insert(id.value);
            for (const CoachingEntryId id : task.coaching)
                touched.insert(id.value);
            if (task.sessions.empty() && task.people.empty() && task.structures.empty() &&
                task.kits.empty() && task.items.empty() && task.coaching.empty())
                touched.insert(-qint64(touched.size()) - 1);
        }
    } catch (const StorageError& error) {
        qWarning("the tasks could not be read: %s", error.what());
    }
    for (const PageEntry& entry : entries_)
        navigation_->setBadge(entry.id, int(rows[entry.id].size()));
    fitNavigation();
}

void ProgrammeView::focusNextPart() {
    Page* shown = currentPage();
    if (!shown)
        return;
    if (navigation_->hasFocus()) {
        if (QWidget* first = shown->nextInFocusChain())
            first->setFocus(Qt::TabFocusReason);
    } else {
        navigation_->setFocus(Qt::ShortcutFocusReason);
    }
}

} // namespace palas::ui
