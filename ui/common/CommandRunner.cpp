// SPDX-License-Identifier: EUPL-1.2
#include "ui/common/CommandRunner.h"

#include "services/Workspace.h"
#include "storage/History.h"
#include "storage/StorageError.h"
#include "ui/common/FormBuilder.h"
#include "ui/common/MessageBar.h"
#include "wording/Sentences.h"

#include <algorithm>

namespace palas::ui {
namespace {

QString sentences(const Problems& problems, Problem::Severity severity) {
    QStringList all;
    for (const Problem& problem : problems) {
        if (problem.severity == severity)
            all.append(wording::problem(problem));
    }
    all.removeDuplicates();
    constexpr qsizetype shown = 4;
    if (all.size() <= shown)
        return all.join(u' ');
    const int hidden = int(all.size() - shown);
    return all.mid(0, shown).join(u' ') + u' ' + CommandRunner::tr("And %n more.", nullptr, hidden);
}

} // namespace

CommandRunner::CommandRunner(Workspace& workspace, MessageBar& messages, QObject* parent)
    : QObject(parent)
    , workspace_(workspace)
    , messages_(messages) {}

bool CommandRunner::run(const std::function<Outcome()>& command, const QString& done, FormBuilder* form) {
    Outcome outcome;
    if (!guard([&] { outcome = command(); }))
        return false;
    const Problems left = form ? form->setProblems(outcome.problems) : outcome.problems;
    if (outcome.refused()) {
        if (hasErrors(left))
            showProblems(left);
        return false;
    }
    const QString warnings = sentences(left, Problem::Severity::warning);
    if (outcome.sequence && (!done.isEmpty() || !warnings.isEmpty())) {
        MessageBar::Message message;
        message.kind = warnings.isEmpty() ? MessageBar::Kind::success : MessageBar::Kind::late;
        message.lead = done;
        message.detail = warnings;
        message.actionText = tr("Undo");
        message.action = [this] { undo(); };
        messages_.show(message);
    } else {
        messages_.clear();
    }
    return true;
}

bool CommandRunner::guard(const std::function<void()>& work) {
    try {
        work();
        return true;
    } catch (const StorageError& error) {
        showError(error);
        return false;
    }
}

void CommandRunner::undo() {
    const auto step = workspace_.history().nextUndo();
    if (!guard([this] { workspace_.undo(); }) || !step)
        return;
    MessageBar::Message message;
    message.lead = tr("Undone: %1").arg(wording::step(*step));
    message.actionText = tr("Redo");
    message.action = [this] { redo(); };
    messages_.show(message);
}

void CommandRunner::redo() {
    const auto step = workspace_.history().nextRedo();
    if (!guard([this] { workspace_.redo(); }) || !step)
        return;
    MessageBar::Message message;
    message.lead = tr("Redone: %1").arg(wording::step(*step));
    message.actionText = tr("Undo");
    message.action = [this] { undo(); };
    messages_.show(message);
}

void CommandRunner::showProblems(const Problems& problems) {
    MessageBar::Message message;
    message.kind = hasErrors(problems) ? MessageBar::Kind::error : MessageBar::Kind::late;
    message.lead = hasErrors(problems) ? tr("Nothing was saved.") : QString();
    message.detail =
        sentences(problems, hasErrors(problems) ? Problem::Severity::error : Problem::Severity::warning);
    messages_.show(message);
}

void CommandRunner::showError(const StorageError& error) {
    MessageBar::Message message;
    message.kind = MessageBar::Kind::error;
    message.lead = wording::error(error.code(), error.arguments());
    messages_.show(message);
}

} // namespace palas::ui
