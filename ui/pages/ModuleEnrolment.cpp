// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/ModuleEnrolment.h"

#include "services/Figures.h"
#include "services/SessionService.h"
#include "services/Workspace.h"
#include "storage/SessionStore.h"
#include "ui/common/Buttons.h"
#include "ui/common/CommandRunner.h"
#include "ui/common/FormBuilder.h"
#include "ui/common/TextLabel.h"
#include "ui/pages/Page.h"
#include "ui/pages/PersonRecords.h"
#include "wording/Formats.h"
#include "wording/Labels.h"

#include <algorithm>
#include <QBoxLayout>
#include <QComboBox>
#include <QListWidget>
#include <QSet>

namespace palas::ui {
namespace {

const QString sessionField = QStringLiteral("session");
const QString peopleField = QStringLiteral("people");

QString sessionWords(const Figures& figures, const Session& session) {
    QStringList words{session.code};
    const SessionSpan* span = figures.span(session.id);
    words.append(span && span->first.isValid() ? wording::dateSpan(span->first, span->last)
                                               : ModuleEnrolment::tr("no date yet"));
    if (!session.place.isEmpty())
        words.append(wording::typographic(session.place));
    return words.join(QStringLiteral(" · "));
}

} // namespace

ModuleEnrolment::ModuleEnrolment(Page& page, QWidget* parent)
    : SidePanel(tr("Enrol"), parent)
    , page_(page)
    , form_(new FormBuilder)
    , people_(new QListWidget)
    , nothing_(new TextLabel({}, TextSize::body, false, Tone::secondary))
    , plan_(makeButton(tr("Plan a session"), QStringLiteral("seance"), QStringLiteral("enrolPlan"))) {
    setObjectName(QStringLiteral("moduleEnrolment"));
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    QComboBox* sessions = form_->choice(sessionField, tr("Session"), FormBuilder::Need::required);
    people_->setFrameShape(QFrame::NoFrame);
    people_->setSpacing(2);
    people_->setWordWrap(true);
    people_->setResizeMode(QListView::Adjust);
    people_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    form_->addField(peopleField, tr("People"), people_, FormBuilder::Need::required);
    column->addWidget(form_, 1);
    nothing_->setWordWrap(true);
    column->addWidget(nothing_);
    column->addWidget(plan_, 0, Qt::AlignLeft);
    setContent(content);
    enrol_ = setPrimary(tr("Enrol"), QStringLiteral("ajouter"), QStringLiteral("enrolSave"));
    connect(sessions, &QComboBox::activated, this, [this] { fillPeople(page_.host().figures()); });
    connect(people_, &QListWidget::itemChanged, this, &ModuleEnrolment::showCount);
    connect(plan_, &QPushButton::clicked, this, [this] { emit sessionAsked(module_); });
    connect(enrol_, &QPushButton::clicked, this, &ModuleEnrolment::enrolTicked);
    connect(form_, &FormBuilder::submitted, this, &ModuleEnrolment::enrolTicked);
}

SessionId ModuleEnrolment::session() const {
    return SessionId{form_->choiceValue(sessionField).toLongLong()};
}

void ModuleEnrolment::begin(const Figures& figures, const Organisation& structure, const Module& module) {
    structure_ = structure.id;
    module_ = module.id;
    setSubtitle(QStringLiteral("%1 · %2 %3")
                    .arg(wording::fullName(structure), module.code, wording::typographic(module.shortLabel)));
    form_->clearProblems();
    people_->clear();
    fillSessions(figures);
    fillPeople(figures);
    if (people_->count() > 0) {
        people_->setCurrentRow(0);
        people_->setFocus(Qt::OtherFocusReason);
    }
}

void ModuleEnrolment::follow(const Figures& figures) {
    const SessionId chosen = session();
    fillSessions(figures);
    form_->setChoice(sessionField, chosen.value);
    fillPeople(figures);
}

void ModuleEnrolment::fillSessions(const Figures& figures) {
    auto* box = qobject_cast<QComboBox*>(form_->editor(sessionField));
    box->clear();
    int next = -1;
    for (const Session& session : figures.sessions()) {
        if (session.module != module_ || session.cancelled)
            continue;
        if (next < 0 && !figures.isOver(session.id))
            next = box->count();
        box->addItem(sessionWords(figures, session), session.id.value);
        box->setItemData(box->count() - 1, sessionWords(figures, session), Qt::ToolTipRole);
    }
    box->setCurrentIndex(next >= 0 ? next : box->count() - 1);
    const bool any = box->count() > 0;
    form_->setVisible(any);
    plan_->setVisible(!any);
    nothing_->setVisible(!any);
    nothing_->setText(tr("No session of this module is planned yet."));
}

void ModuleEnrolment::fillPeople(const Figures& figures) {
    const auto kept = ticked();
    QSet<PersonId> here;
    for (const Enrolment& enrolment : page_.host().workspace().sessions().enrolments(session()))
        here.insert(enrolment.person);
    QHash<PersonId, QString> elsewhere;
    for (const EnrolmentTotals& one : figures.totals()) {
        const Session* other = figures.session(one.session);
        if (other && other->module == module_ && one.session != session())
            elsewhere.insert(one.person, other->code);
    }
    const QSignalBlocker quiet(people_);
    people_->clear();
    for (const Person* person : figures.peopleOf(structure_)) {
        QString words = wording::fullName(*person) + QStringLiteral(" · ") +
                        roleAndDuty(*figures.affiliation(person->id));
        if (here.contains(person->id))
            words = tr("%1 · already enrolled").arg(wording::fullName(*person));
        else if (elsewhere.contains(person->id))
            words = tr("%1 · enrolled in %2").arg(wording::fullName(*person), elsewhere.value(person->id));
        auto* item = new QListWidgetItem(words, people_);
        item->setData(Qt::UserRole, person->id.value);
        const bool again = std::find(kept.begin(), kept.end(), person->id) != kept.end();
        item->setCheckState(here.contains(person->id) || again ? Qt::Checked : Qt::Unchecked);
        if (here.contains(person->id))
            item->setFlags(item->flags() & ~(Qt::ItemIsUserCheckable | Qt::ItemIsEnabled));
    }
    showCount();
}

std::vector<PersonId> ModuleEnrolment::ticked() const {
    std::vector<PersonId> people;
    for (int row = 0; row < people_->count(); ++row) {
        const QListWidgetItem* item = people_->item(row);
        if (item->checkState() == Qt::Checked && item->flags().testFlag(Qt::ItemIsEnabled))
            people.push_back(PersonId{item->data(Qt::UserRole).toLongLong()});
    }
    return people;
}

void ModuleEnrolment::showCount() {
    const int count = int(ticked().size());
    enrol_->setText(count == 0 ? tr("Enrol") : tr("Enrol %n person(s)", nullptr, count));
    enrol_->setEnabled(count > 0 && session().isValid());
}

bool ModuleEnrolment::enrolTicked() {
    const std::vector<PersonId> people = ticked();
    const SessionId chosen = session();
    const Session* session = page_.host().figures().session(chosen);
    if (people.empty() || !session)
        return false;
    const QString code = session->code;
    const bool written =
        page_.runner().run([&] { return enrol(page_.host().workspace(), chosen, people); },
                           tr("%n person(s) enrolled in %1", nullptr, int(people.size())).arg(code), form_);
    if (written)
        emit enrolled();
    return written;
}

} // namespace palas::ui
