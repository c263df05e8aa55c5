// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/immersion/IdeaForm.h"

#include "services/Figures.h"
#include "services/IdeaService.h"
#include "services/Workspace.h"
#include "storage/ImmersionStore.h"
#include "storage/SessionStore.h"
#include "ui/common/CommandRunner.h"
#include "ui/common/FormBuilder.h"
#include "ui/pages/Page.h"
#include "ui/theme/Theme.h"
#include "wording/Formats.h"
#include "wording/Labels.h"

#include <QComboBox>
#include <QPushButton>

namespace palas::ui {
namespace {

const QString title = QStringLiteral("title");
const QString description = QStringLiteral("description");
const QString seenOn = QStringLiteral("seen_on");
const QString visit = QStringLiteral("visit");
const QString keeper = QStringLiteral("organisation");
const QString keptOn = QStringLiteral("kept_on");
const QString takenUpOn = QStringLiteral("taken_up_on");
const QString takenUpAs = QStringLiteral("taken_up_as");
const QString nothing = QStringLiteral("—");

} // namespace

IdeaForm::IdeaForm(Page& page, QWidget* parent)
    : SidePanel({}, parent)
    , page_(page)
    , form_(new FormBuilder) {
    setObjectName(QStringLiteral("ideaForm"));
    form_->line(title, tr("Idea"), FormBuilder::Need::required);
    form_->note(description, tr("Description"));
    form_->date(seenOn, tr("Seen on"), FormBuilder::Need::required);
    form_->choice(visit, tr("Seen during"));
    form_->choice(keeper, tr("Kept by"));
    form_->date(keptOn, tr("Kept on"));
    QComboBox* ways = form_->choice(takenUpAs, tr("Taken up as"));
    ways->addItem(nothing, QString());
    for (const TakenUpAs as : {TakenUpAs::lab, TakenUpAs::service})
        ways->addItem(wording::label(as), toCode(std::optional(as)));
    form_->date(takenUpOn, tr("Taken up on"));
    setContent(form_);
    save_ = setPrimary(tr("Save"), {}, QStringLiteral("ideaSave"));
    remove_ = addButton(tr("Delete"), QStringLiteral("corbeille"), QStringLiteral("ideaDelete"));
    lab_ = addButton(tr("Lab"), QStringLiteral("labo"), QStringLiteral("ideaLab"));
    lab_->setToolTip(tr("The lab that came from this idea, or a new one"));
    connect(lab_, &QPushButton::clicked, this, [this] { emit labAsked(stored_.id); });
    connect(save_, &QPushButton::clicked, this, &IdeaForm::save);
    connect(form_, &FormBuilder::submitted, this, &IdeaForm::save);
    connect(remove_, &QPushButton::clicked, this, [this] { emit removeAsked(stored_.id); });
    setFixedWidth(px(368));
}

void IdeaForm::create(ImmersionId group) {
    setTitle(tr("New idea"));
    remove_->hide();
    Idea idea;
    idea.immersion = group;
    const Immersion* found = page_.host().figures().immersion(group);
    const SessionSpan* span = found ? page_.host().figures().span(found->session) : nullptr;
    const QDate today = page_.host().workspace().asOf();
    idea.seenOn = span && span->last.isValid() ? std::min(span->last, today) : today;
    fill(idea);
}

void IdeaForm::edit(const Idea& idea) {
    setTitle(tr("Edit the idea"));
    remove_->show();
    fill(idea);
}

void IdeaForm::fillChoices(ImmersionId group) {
    const Figures& figures = page_.host().figures();
    Workspace& workspace = page_.host().workspace();
    auto* visits = qobject_cast<QComboBox*>(form_->editor(visit));
    visits->clear();
    visits->addItem(nothing, qint64(0));
    for (const Visit& one : workspace.immersions().visits(group)) {
        if (one.kind == VisitKind::visit)
            visits->addItem(wording::typographic(one.theme), one.id.value);
    }
    auto* keepers = qobject_cast<QComboBox*>(form_->editor(keeper));
    keepers->clear();
    keepers->addItem(nothing, qint64(0));
    const Immersion* found = figures.immersion(group);
    // Those of the group come first; any structure of the programme may keep an idea.
    for (const bool inGroup : {true, false}) {
        for (const Organisation& structure : figures.beneficiaries()) {
            const bool listed = found && std::any_of(found->structures.begin(), found->structures.end(),
                                                     [&](const ImmersionStructure& s) {
                                                         return s.organisation == structure.id;
                                                     });
            if (listed == inGroup)
                keepers->addItem(wording::fullName(structure), structure.id.value);
        }
    }
}

void IdeaForm::fill(const Idea& idea) {
    page_.runner().guard([&] {
        stored_ = idea;
        fillChoices(idea.immersion);
        form_->clearProblems();
        form_->setText(title, idea.title);
        form_->setText(description, idea.description);
        form_->setDate(seenOn, idea.seenOn);
        form_->setChoice(visit, idea.visit.value);
        form_->setChoice(keeper, idea.organisation.value);
        form_->setDate(keptOn, idea.keptOn);
        form_->setChoice(takenUpAs, toCode(idea.takenUpAs));
        form_->setDate(takenUpOn, idea.takenUpOn);
        const bool readOnly = page_.host().workspace().isReadOnly();
        form_->setReadOnly(readOnly);
        save_->setEnabled(!readOnly);
        remove_->setEnabled(!readOnly);
        lab_->setVisible(idea.id.isValid() && idea.keptOn.isValid() && idea.takenUpAs != TakenUpAs::service);
        form_->setModified(false);
        show();
        form_->editor(title)->setFocus(Qt::OtherFocusReason);
    });
}

Idea IdeaForm::typed() const {
    Idea idea = stored_;
    idea.title = form_->text(title);
    idea.description = form_->text(description);
    idea.seenOn = form_->dateValue(seenOn);
    idea.visit = VisitId{form_->choiceValue(visit).toLongLong()};
    idea.organisation = OrganisationId{form_->choiceValue(keeper).toLongLong()};
    idea.keptOn = form_->dateValue(keptOn);
    idea.takenUpAs = takenUpAsFromCode(form_->choiceValue(takenUpAs).toString());
    idea.takenUpOn = form_->dateValue(takenUpOn);
    return idea;
}

void IdeaForm::save() {
    if (!form_->isReadable())
        return;
    const Idea idea = typed();
    IdeaId id = idea.id;
    const bool written = page_.runner().run(
        [&]() -> Outcome {
            if (id.isValid())
                return updateIdea(page_.host().workspace(), idea);
            const auto made = addIdea(page_.host().workspace(), idea);
            id = made.id;
            return made;
        },
        id.isValid() ? tr("Idea saved.") : tr("Idea added."), form_);
    if (!written)
        return;
    form_->setModified(false);
    hide();
    emit saved(id);
}

} // namespace palas::ui
