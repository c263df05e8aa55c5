// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/immersion/IdeaMoves.h"

#include "services/Figures.h"
#include "services/IdeaService.h"
#include "services/Workspace.h"
#include "ui/common/CommandRunner.h"
#include "ui/pages/Page.h"
#include "wording/Labels.h"

#include <algorithm>
#include <QApplication>
#include <QMenu>

namespace palas::ui {
namespace {

/// Under the card that has the keyboard, else where the mouse is.
const QAction* chosenFrom(QMenu& menu) {
    menu.setActiveAction(menu.actions().constFirst());
    const QWidget* card = QApplication::focusWidget();
    return menu.exec(card ? card->mapToGlobal(QPoint(0, card->height())) : QCursor::pos());
}

} // namespace

IdeaMoves::IdeaMoves(Page& page)
    : QObject(&page)
    , page_(page) {}

const Idea* IdeaMoves::find(IdeaId id) const {
    const auto& ideas = page_.host().figures().ideas();
    const auto found =
        std::find_if(ideas.begin(), ideas.end(), [id](const Idea& idea) { return idea.id == id; });
    return found == ideas.end() ? nullptr : &*found;
}

void IdeaMoves::forward(IdeaId id) {
    if (const Idea* idea = find(id); idea && idea->takenUpAs == TakenUpAs::lab)
        emit labAsked(id);
    else
        (void)step(id);
}

bool IdeaMoves::step(IdeaId id) {
    const Idea* idea = find(id);
    if (!idea || page_.host().workspace().isReadOnly())
        return false;
    if (!idea->keptOn.isValid())
        return keep(*idea);
    return !idea->takenUpOn.isValid() && takeUp(*idea);
}

/// Asks which structure of the group keeps the idea.
bool IdeaMoves::keep(const Idea& idea) {
    const Figures& figures = page_.host().figures();
    Workspace& workspace = page_.host().workspace();
    const Immersion* group = figures.immersion(idea.immersion);
    const IdeaId id = idea.id;
    const QDate day = std::max(workspace.asOf(), idea.seenOn);
    QMenu menu(&page_);
    menu.setObjectName(QStringLiteral("keepers"));
    for (const ImmersionStructure& structure : group->structures) {
        const Organisation* found = figures.organisation(structure.organisation);
        menu.addAction(tr("Kept by %1").arg(wording::fullName(*found)))->setData(found->id.value);
    }
    if (menu.actions().isEmpty()) {
        emit opened(id);
        return false;
    }
    const QAction* chosen = chosenFrom(menu);
    if (!chosen)
        return false;
    const OrganisationId keeper{chosen->data().toLongLong()};
    return page_.runner().run([&] { return keepIdea(workspace, id, keeper, day); }, tr("Idea kept."));
}

bool IdeaMoves::takeUp(const Idea& idea) {
    Workspace& workspace = page_.host().workspace();
    const IdeaId id = idea.id;
    const QDate day = std::max(workspace.asOf(), idea.keptOn);
    QMenu menu(&page_);
    menu.setObjectName(QStringLiteral("waysTaken"));
    for (const TakenUpAs as : {TakenUpAs::lab, TakenUpAs::service})
        menu.addAction(tr("Taken up: %1").arg(wording::label(as)))->setData(int(as));
    const QAction* chosen = chosenFrom(menu);
    if (!chosen)
        return false;
    const auto as = TakenUpAs(chosen->data().toInt());
    return page_.runner().run([&] { return takeUpIdea(workspace, id, as, day); }, tr("Idea taken up."));
}

void IdeaMoves::back(IdeaId id) {
    Workspace& workspace = page_.host().workspace();
    if (!workspace.isReadOnly())
        page_.runner().run([&] { return putIdeaBack(workspace, id); }, tr("Idea put back."));
}

void IdeaMoves::bring(IdeaId id, IdeaState wanted) {
    const QDate day = page_.host().figures().scope().asOf;
    for (const Idea* idea = find(id); idea && stateOn(*idea, day) < wanted; idea = find(id)) {
        if (!step(id))
            return;
    }
    for (const Idea* idea = find(id); idea && stateOn(*idea, day) > wanted; idea = find(id)) {
        const IdeaState before = stateOn(*idea, day);
        back(id);
        const Idea* now = find(id);
        if (!now || stateOn(*now, day) == before)
            return;
    }
}

void IdeaMoves::moveTo(IdeaId id, ImmersionId group) {
    const Figures& figures = page_.host().figures();
    const Immersion* wanted = figures.immersion(group);
    const Idea* idea = find(id);
    Workspace& workspace = page_.host().workspace();
    if (!wanted || !idea || idea->immersion == group || workspace.isReadOnly())
        return;
    const Organisation* at = figures.organisation(wanted->host);
    const QString host = at ? wording::fullName(*at) : QString();
    page_.runner().run([&] { return moveIdea(workspace, id, group); }, tr("Idea moved to: %1").arg(host));
}

bool IdeaMoves::remove(IdeaId id) {
    const Idea* idea = find(id);
    Workspace& workspace = page_.host().workspace();
    if (!idea || workspace.isReadOnly())
        return false;
    const QString title = idea->title;
    return page_.runner().run([&] { return removeIdea(workspace, id); }, tr("Idea deleted: %1").arg(title));
}

} // namespace palas::ui
