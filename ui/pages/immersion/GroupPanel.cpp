// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/immersion/GroupPanel.h"

#include "services/Figures.h"
#include "services/ImmersionService.h"
#include "services/Workspace.h"
#include "storage/ImmersionStore.h"
#include "ui/common/Buttons.h"
#include "ui/common/CommandRunner.h"
#include "ui/common/FormBuilder.h"
#include "ui/pages/EvidenceActions.h"
#include "ui/pages/Page.h"
#include "ui/theme/Theme.h"
#include "wording/Formats.h"
#include "wording/Labels.h"

#include <QPushButton>

namespace palas::ui {
namespace {

QString shownField(OrganisationId structure) {
    return QStringLiteral("shown.") + QString::number(structure.value);
}

} // namespace

GroupPanel::GroupPanel(Page& page, QWidget* parent)
    : SidePanel({}, parent)
    , page_(page)
    , documents_(new EvidenceActions(page))
    , form_(new FormBuilder)
    , visit_(new FormBuilder)
    , contact_(new FormBuilder) {
    setObjectName(QStringLiteral("groupPanel"));
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(4, 4, 8, 4);
    column->setSpacing(8);
    buildGroup(*column);
    buildVisits(*column);
    buildJourneys(*column);
    buildContacts(*column);
    column->addStretch(1);
    setContent(content);
    QPushButton* session =
        setPrimary(tr("Attendance and sheets"), QStringLiteral("seance"), QStringLiteral("groupSession"));
    connect(session, &QPushButton::clicked, this, [this] { emit sessionAsked(group_.session); });
    QPushButton* remove = addButton(tr("Delete"), QStringLiteral("corbeille"), QStringLiteral("groupDelete"));
    connect(remove, &QPushButton::clicked, this, &GroupPanel::removeThis);
    writing_ << remove;
    setFixedWidth(px(400));
}

QPushButton* GroupPanel::addSave(QBoxLayout& column, const QString& text, const QString& name,
                                 void (GroupPanel::*save)()) {
    QPushButton* button = makeButton(text, {}, name, ButtonKind::plain, true);
    column.addWidget(button, 0, Qt::AlignLeft);
    connect(button, &QPushButton::clicked, this, save);
    writing_ << button;
    return button;
}

void GroupPanel::buildGroup(QBoxLayout& column) {
    report_ = makeButton(tr("Attach the report"), QStringLiteral("piece"), QStringLiteral("groupReport"),
                         ButtonKind::plain, true);
    column.addWidget(report_, 0, Qt::AlignLeft);
    connect(report_, &QPushButton::clicked, this, &GroupPanel::attachReport);
    writing_ << report_;
    form_->date(QStringLiteral("report_due"), tr("Report due on"));
    form_->note(QStringLiteral("note"), tr("Note"));
    column.addWidget(form_);
    shownPlace_ = new QVBoxLayout;
    column.addLayout(shownPlace_);
    addSave(column, tr("Save the group"), QStringLiteral("groupKeep"), &GroupPanel::saveGroup);
    connect(form_, &FormBuilder::submitted, this, &GroupPanel::saveGroup);
}

void GroupPanel::showGroup(ImmersionId group) {
    page_.runner().guard([&] {
        const auto found = page_.host().workspace().immersions().find(group);
        if (!found)
            return hide();
        group_ = *found;
        const Organisation* host = page_.host().figures().organisation(group_.host);
        setTitle(tr("Group %1").arg(group_.number));
        setSubtitle(host ? wording::fullName(*host) : QString());
        fillGroup();
        fillVisits();
        fillJourneys();
        fillContacts();
        const bool readOnly = page_.host().workspace().isReadOnly();
        for (FormBuilder* form : {form_, shown_, visit_, contact_})
            form->setReadOnly(readOnly);
        for (QWidget* button : std::as_const(writing_))
            button->setEnabled(!readOnly);
        show();
        form_->editor(QStringLiteral("report_due"))->setFocus(Qt::OtherFocusReason);
    });
}

void GroupPanel::follow() {
    if (isHidden() || !group_.id.isValid())
        return;
    const auto found = page_.host().workspace().immersions().find(group_.id);
    if (!found)
        return hide();
    const bool same = found->structures.size() == group_.structures.size();
    group_ = *found;
    if (!form_->isModified() && !(same && shown_->isModified()))
        fillGroup();
    if (!visit_->isModified())
        fillVisits();
    fillJourneys();
    if (!contact_->isModified())
        fillContacts();
}

/// One field a structure, made again for the structures of this group.
void GroupPanel::makeShownFields() {
    delete shown_;
    shown_ = new FormBuilder;
    for (const ImmersionStructure& structure : group_.structures) {
        const Organisation* found = page_.host().figures().organisation(structure.organisation);
        shown_->line(shownField(structure.organisation),
                     tr("Shown by %1").arg(found ? wording::typographic(found->name) : QString()));
        shown_->setText(shownField(structure.organisation), structure.shown);
    }
    shown_->setModified(false);
    shownPlace_->addWidget(shown_);
    connect(shown_, &FormBuilder::submitted, this, &GroupPanel::saveGroup);
}

void GroupPanel::fillGroup() {
    form_->clearProblems();
    form_->setDate(QStringLiteral("report_due"), group_.reportDue);
    form_->setText(QStringLiteral("note"), group_.note);
    form_->setModified(false);
    makeShownFields();
    report_->setText(group_.report.isValid() ? tr("Take the report off") : tr("Attach the report"));
}

void GroupPanel::saveGroup() {
    if (!form_->isReadable())
        return;
    Immersion group = group_;
    group.reportDue = form_->dateValue(QStringLiteral("report_due"));
    group.note = form_->text(QStringLiteral("note"));
    for (ImmersionStructure& structure : group.structures)
        structure.shown = shown_->text(shownField(structure.organisation));
    form_->setModified(false);
    shown_->setModified(false);
    if (!page_.runner().run([&] { return updateGroup(page_.host().workspace(), group); }, tr("Group saved."),
                            form_))
        form_->setModified(true);
}

void GroupPanel::removeThis() {
    const ImmersionId id = group_.id;
    if (page_.runner().run([&] { return removeGroup(page_.host().workspace(), id); }, tr("Group removed.")))
        hide();
}

void GroupPanel::attachReport() {
    Workspace& workspace = page_.host().workspace();
    const ImmersionId id = group_.id;
    if (group_.report.isValid()) {
        page_.runner().run([&] { return unfileGroupReport(workspace, id); }, tr("Report taken off."));
        return;
    }
    documents_->attach(tr("Report of group %1").arg(group_.number), tr("Document filed."),
                       [&workspace, id](const QString& name, QIODevice& content) -> Outcome {
                           return fileGroupReport(workspace, id, name, content);
                       });
}

} // namespace palas::ui
