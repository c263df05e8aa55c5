// SPDX-License-Identifier: EUPL-1.2
#include "ui/window/OpeningNotice.h"

#include "services/Figures.h"
#include "storage/FileLock.h"
#include "ui/window/MainWindow.h"
#include "wording/Formats.h"
#include "wording/Labels.h"
#include "wording/Sentences.h"

namespace palas::ui {

namespace {

QString holderInWords(const FileLock::Owner& owner) {
    const QString since = wording::mayotteTime(owner.since);
    if (owner.host.isEmpty())
        return MainWindow::tr(
            "This programme is open elsewhere. What is written there is shown here; to write, "
            "close the other window and open the file again.");
    if (owner.onThisMachine)
        return MainWindow::tr("This programme is open for writing in another window of this computer (%1), "
                              "since %2. What is written there is shown here; to write, close it there and "
                              "open the file again.")
            .arg(owner.application, since);
    return MainWindow::tr(
               "This programme is open for writing on the machine “%1” (%2), since %3. What is written "
               "there is shown here.")
        .arg(owner.host, owner.application, since);
}

MessageBar::Message readOnly(const QString& detail) {
    MessageBar::Message message;
    message.kind = MessageBar::Kind::late;
    message.lead = MainWindow::tr("Read only.");
    message.detail = detail;
    message.closable = false;
    return message;
}

} // namespace

MessageBar::Message inUseNotice(const FileLock& lock, const std::function<void()>& takeOver) {
    const FileLock::Owner owner = lock.owner();
    MessageBar::Message message = readOnly(holderInWords(owner));
    if (lock.mayBeBroken()) {
        message.detail += u' ' + MainWindow::tr("If nobody works there any more, take over.");
        message.actionText = MainWindow::tr("Take over");
        message.action = takeOver;
    }
    return message;
}

MessageBar::Message lockLostNotice(const FileLock& lock, const std::function<void()>& reopen) {
    const FileLock::Owner owner = lock.owner();
    const QString who = owner.host.isEmpty()
                            ? MainWindow::tr("Another machine has taken over this programme.")
                            : MainWindow::tr("The machine “%1” (%2) has taken over this programme since %3.")
                                  .arg(owner.host, owner.application, wording::mayotteTime(owner.since));
    MessageBar::Message message = readOnly(
        who + u' ' +
        MainWindow::tr("Everything saved until then is in the file. What is being typed stays here but is no "
                       "longer saved: copy it, then open the file again once the other machine is done."));
    message.actionText = MainWindow::tr("Open again");
    message.action = reopen;
    return message;
}

MessageBar::Message readOnlyNotice() {
    return readOnly(
        MainWindow::tr("This file, or its folder, cannot be written. Everything can be read, printed and "
                       "exported."));
}

MessageBar::Message dossierNotice(const Figures& figures) {
    const FigureScope& scope = figures.scope();
    const Organisation& own = *figures.organisation(scope.organisation);
    const QString words = own.kind == OrganisationKind::udccas
                              ? MainWindow::tr("This copy holds only the data of the union, %1, as of %2.")
                              : MainWindow::tr("This copy holds only the data of the %1, as of %2.");
    MessageBar::Message message = readOnly(words.arg(wording::fullName(own), wording::longDate(scope.asOf)));
    message.kind = MessageBar::Kind::info;
    return message;
}

MessageBar::Message shareNotice(const QString& path) {
    MessageBar::Message message;
    message.kind = MessageBar::Kind::late;
    message.lead = wording::error(QStringLiteral("file.on_network_share"), {path});
    return message;
}

} // namespace palas::ui
