// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/SessionPanel.h"

#include "services/SessionService.h"
#include "services/Workspace.h"
#include "storage/ModuleStore.h"
#include "storage/OrganisationStore.h"
#include "storage/SessionStore.h"
#include "ui/common/Buttons.h"
#include "ui/common/CommandRunner.h"
#include "ui/common/FormBuilder.h"
#include "ui/pages/Page.h"
#include "ui/pages/SessionHalfDays.h"
#include "ui/theme/Theme.h"
#include "wording/Labels.h"

#include <algorithm>
#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QKeyEvent>

namespace palas::ui {

SessionPanel::SessionPanel(Page& page, QWidget* parent)
    : SidePanel({}, parent)
    , page_(page)
    , form_(new FormBuilder)
    , halfDays_(new SessionHalfDays)
    , save_(nullptr) {
    setObjectName(QStringLiteral("sessionPanel"));
    buildForm();
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(4, 4, 8, 4);
    column->setSpacing(8);
    column->addWidget(form_);
    column->addStretch(1);
    setContent(content);
    save_ = setPrimary(tr("Save"), QStringLiteral("justifie"), QStringLiteral("saveSession"));
    setShortcutHint(save_, tr("Save"), QKeySequence(Qt::CTRL | Qt::Key_Return));
    connect(save_, &QPushButton::clicked, this, &SessionPanel::save);
    connect(form_, &FormBuilder::submitted, this, &SessionPanel::save);
}

void SessionPanel::buildForm() {
    form_->choice(QStringLiteral("module"), tr("Module"), FormBuilder::Need::required);
    form_->choice(QStringLiteral("modality"), tr("Modality"));
    form_->line(QStringLiteral("place"), tr("Place"));
    form_->choice(QStringLiteral("host"), tr("Host structure"));
    form_->line(QStringLiteral("provider"), tr("Training provider"));
    form_->line(QStringLiteral("trainer"), tr("Trainer"));
    form_->line(QStringLiteral("to_bring"), tr("To bring"));
    form_->integer(QStringLiteral("capacity"), tr("Capacity"));
    form_->line(QStringLiteral("code"), tr("Code"))->setPlaceholderText(tr("next one"));
    form_->addHeading(tr("Half-days"));
    form_->addRow(halfDays_);
    form_->note(QStringLiteral("note"), tr("Note"));
    form_->check(QStringLiteral("cancelled"), tr("Session cancelled"));
    auto* modality = qobject_cast<QComboBox*>(form_->editor(QStringLiteral("modality")));
    for (const Modality value : {Modality::onsite, Modality::remote})
        modality->addItem(wording::label(value), int(value));
    connect(halfDays_, &SessionHalfDays::edited, this, [this] { form_->setModified(true); });
}

void SessionPanel::fillChoices() {
    Workspace& workspace = page_.host().workspace();
    auto* module = qobject_cast<QComboBox*>(form_->editor(QStringLiteral("module")));
    module->clear();
    for (const Module& item : workspace.modules().all()) {
        // The session of a group is made with it, on the board of the immersions.
        if (item.kind == ModuleKind::immersion && item.id != session_.module)
            continue;
        module->addItem(QString(item.code + u' ' + item.label), item.id.value);
    }
    auto* host = qobject_cast<QComboBox*>(form_->editor(QStringLiteral("host")));
    host->clear();
    host->addItem(QStringLiteral("—"), qint64(0));
    for (const Organisation& item : workspace.organisations().all())
        host->addItem(wording::fullName(item), item.id.value);
}

void SessionPanel::plan() {
    page_.runner().guard([this] {
        setTitle(tr("Plan a session"));
        present({}, {});
        form_->editor(QStringLiteral("module"))->setFocus(Qt::OtherFocusReason);
    });
}

void SessionPanel::edit(SessionId id) {
    page_.runner().guard([&] {
        Workspace& workspace = page_.host().workspace();
        const auto session = workspace.sessions().find(id);
        if (!session)
            return;
        setTitle(tr("Session %1").arg(session->code));
        present(*session, workspace.sessions().halfDays(id));
        form_->editor(QStringLiteral("place"))->setFocus(Qt::OtherFocusReason);
    });
}

void SessionPanel::present(const Session& session, const std::vector<HalfDay>& halfDays) {
    session_ = session;
    fillChoices();
    form_->clearProblems();
    form_->setChoice(QStringLiteral("module"), session.module.value);
    form_->setChoice(QStringLiteral("modality"), int(session.modality));
    form_->setText(QStringLiteral("place"), session.place);
    form_->setChoice(QStringLiteral("host"), session.host.value);
    form_->setText(QStringLiteral("provider"), session.provider);
    form_->setText(QStringLiteral("trainer"), session.trainer);
    form_->setText(QStringLiteral("to_bring"), session.toBring);
    form_->setInteger(QStringLiteral("capacity"), session.capacity);
    form_->setText(QStringLiteral("code"), session.code);
    form_->setText(QStringLiteral("note"), session.note);
    form_->setChecked(QStringLiteral("cancelled"), session.cancelled);
    form_->editor(QStringLiteral("cancelled"))->setVisible(session.id.isValid());
    halfDays_->setHalfDays(halfDays);
    const bool readOnly = page_.host().workspace().isReadOnly();
    form_->setReadOnly(readOnly);
    halfDays_->setReadOnly(readOnly);
    save_->setEnabled(!readOnly);
    form_->setModified(false);
    show();
}

Session SessionPanel::typed() const {
    Session session = session_;
    session.module = {form_->choiceValue(QStringLiteral("module")).toLongLong()};
    session.modality = Modality(form_->choiceValue(QStringLiteral("modality")).toInt());
    session.place = form_->text(QStringLiteral("place"));
    session.host = {form_->choiceValue(QStringLiteral("host")).toLongLong()};
    session.provider = form_->text(QStringLiteral("provider"));
    session.trainer = form_->text(QStringLiteral("trainer"));
    session.toBring = form_->text(QStringLiteral("to_bring"));
    session.capacity = form_->integerValue(QStringLiteral("capacity"));
    session.code = form_->text(QStringLiteral("code"));
    session.note = form_->text(QStringLiteral("note"));
    session.cancelled = form_->isChecked(QStringLiteral("cancelled"));
    return session;
}

void SessionPanel::keyPressEvent(QKeyEvent* event) {
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers().testFlag(Qt::ControlModifier))
        save();
    else
        SidePanel::keyPressEvent(event);
}

void SessionPanel::save() {
    const bool readable = form_->isReadable();
    if (!halfDays_->isReadable() || !readable)
        return;
    const Session session = typed();
    const bool isNew = !session.id.isValid();
    SessionId saved = session.id;
    bool refused = false;
    const auto command = [&]() -> Outcome {
        Workspace& workspace = page_.host().workspace();
        Outcome outcome;
        if (isNew) {
            const Made<SessionId> made = addSession(workspace, session, halfDays_->halfDays());
            saved = made.id;
            outcome = made;
        } else {
            outcome = updateSession(workspace, session, halfDays_->halfDays());
        }
        refused = outcome.refused();
        const Problems beside = halfDays_->setProblems(outcome.problems);
        // Warnings of half-days that were written are told in the banner: the panel closes.
        if (refused)
            outcome.problems = beside;
        return outcome;
    };
    const QString done = isNew ? tr("Session planned") : tr("Session changed");
    if (!page_.runner().run(command, done, form_) || refused)
        return;
    form_->setModified(false);
    hide();
    emit this->saved(saved);
}

} // namespace palas::ui
