// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/SessionPeople.h"

#include "domain/Text.h"
#include "services/SessionService.h"
#include "services/Workspace.h"
#include "storage/OrganisationStore.h"
#include "storage/PersonStore.h"
#include "ui/common/Buttons.h"
#include "ui/common/ChoiceBox.h"
#include "ui/common/CommandRunner.h"
#include "ui/common/TextLabel.h"
#include "ui/pages/Page.h"
#include "ui/theme/Icons.h"
#include "wording/Labels.h"
#include "wording/Sentences.h"

#include <algorithm>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>

namespace palas::ui {
namespace {

constexpr int idRole = Qt::UserRole;

qint64 idOf(const QListWidgetItem* item) {
    return item->data(idRole).toLongLong();
}

bool isEnter(int key) {
    return key == Qt::Key_Return || key == Qt::Key_Enter;
}

} // namespace

SessionPeople::SessionPeople(Page& page, QWidget* parent)
    : SidePanel(tr("Participants"), parent)
    , page_(page)
    , search_(new QLineEdit)
    , structure_(new ChoiceBox)
    , candidates_(new QListWidget)
    , enrolled_(new QListWidget)
    , enrolledTitle_(new TextLabel({}, TextSize::body, true))
    , problem_(new TextLabel({}, TextSize::small, false, Tone::bad))
    , enrol_(nullptr)
    , takeOff_(makeButton(tr("Take off the session"), QStringLiteral("corbeille"),
                          QStringLiteral("takeOffPeople"), ButtonKind::plain, true)) {
    setObjectName(QStringLiteral("sessionPeople"));
    buildContent();
    enrol_ = setPrimary(tr("Enrol"), QStringLiteral("ajouter"), QStringLiteral("enrolPeople"));
    connect(enrol_, &QPushButton::clicked, this, &SessionPeople::enrolTicked);
    connect(takeOff_, &QPushButton::clicked, this, &SessionPeople::takeOffSelected);
    connect(search_, &QLineEdit::textChanged, this, &SessionPeople::showCandidates);
    connect(structure_, &QComboBox::activated, this, &SessionPeople::showCandidates);
    connect(candidates_, &QListWidget::itemChanged, this, &SessionPeople::tick);
    connect(enrolled_, &QListWidget::itemSelectionChanged, this, &SessionPeople::showCount);
}

void SessionPeople::buildContent() {
    search_->setObjectName(QStringLiteral("peopleSearch"));
    search_->setPlaceholderText(tr("Name or structure…"));
    search_->setAccessibleName(tr("Find people to enrol"));
    search_->setClearButtonEnabled(true);
    search_->addAction(icon(QStringLiteral("recherche"), Tone::secondary), QLineEdit::LeadingPosition);
    structure_->setObjectName(QStringLiteral("peopleStructure"));
    structure_->setAccessibleName(tr("Structure"));
    structure_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    candidates_->setObjectName(QStringLiteral("peopleCandidates"));
    candidates_->setAccessibleName(tr("People to enrol"));
    enrolled_->setObjectName(QStringLiteral("peopleEnrolled"));
    enrolled_->setAccessibleName(tr("People enrolled"));
    enrolled_->setSelectionMode(QAbstractItemView::ExtendedSelection);
    for (QListWidget* list : {candidates_, enrolled_}) {
        list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        list->setTextElideMode(Qt::ElideRight);
    }
    problem_->setWordWrap(true);
    problem_->hide();
    for (QObject* watched : std::initializer_list<QObject*>{search_, candidates_, enrolled_})
        watched->installEventFilter(this);
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(4, 4, 4, 4);
    column->setSpacing(8);
    column->addWidget(search_);
    column->addWidget(structure_);
    column->addWidget(problem_);
    column->addWidget(candidates_, 3);
    auto* heading = new QHBoxLayout;
    heading->addWidget(enrolledTitle_, 1);
    heading->addWidget(takeOff_);
    column->addLayout(heading);
    column->addWidget(enrolled_, 2);
    setContent(content);
}

void SessionPeople::setRecord(const SessionRecord& record) {
    if (record.session.id != record_.session.id)
        ticked_.clear();
    record_ = record;
    for (const auto& participant : record_.people)
        ticked_.remove(participant.person);
    stale_ = true;
    if (isVisible())
        readCandidates();
}

void SessionPeople::showEvent(QShowEvent* event) {
    SidePanel::showEvent(event);
    if (stale_)
        page_.runner().guard([this] { readCandidates(); });
}

void SessionPeople::readCandidates() {
    stale_ = false;
    Workspace& workspace = page_.host().workspace();
    QSet<PersonId> there;
    for (const auto& participant : record_.people)
        there.insert(participant.person);
    const QDate day = record_.halfDays.empty() ? record_.asOf : record_.halfDays.front().date;
    QHash<PersonId, std::vector<Affiliation>> links;
    for (const Affiliation& link : workspace.people().allAffiliations())
        links[link.person].push_back(link);
    QHash<OrganisationId, QString> names;
    const QVariant chosen = structure_->currentData();
    structure_->clear();
    structure_->addItem(tr("All structures"), qint64(0));
    for (const Organisation& organisation : workspace.organisations().all()) {
        names.insert(organisation.id, shortName(organisation));
        if (isBeneficiary(organisation))
            structure_->addItem(wording::fullName(organisation), organisation.id.value);
    }
    structure_->setCurrentIndex(std::max(0, structure_->findData(chosen)));
    known_.clear();
    for (const Person& person : workspace.people().all()) {
        if (there.contains(person.id))
            continue;
        const Affiliation* link = affiliationOn(links[person.id], day);
        const OrganisationId organisation = link ? link->organisation : OrganisationId();
        const QString detail = link ? names.value(organisation) : tr("no structure");
        const QString name = wording::sortName(person);
        known_.push_back({person.id, name, detail, folded(name + u' ' + detail), organisation});
    }
    showCandidates();
    showEnrolled();
}

void SessionPeople::showCandidates() {
    const QString needle = folded(search_->text());
    const OrganisationId structure{structure_->currentData().toLongLong()};
    const QSignalBlocker quiet(candidates_);
    candidates_->clear();
    for (const Candidate& candidate : known_) {
        if (structure.isValid() && candidate.organisation != structure)
            continue;
        if (!needle.isEmpty() && !matches(candidate.words, needle))
            continue;
        auto* item = new QListWidgetItem(QString(candidate.name + QStringLiteral(" · ") + candidate.detail));
        item->setData(idRole, candidate.person.value);
        item->setSizeHint(QSize(0, px(26)));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(ticked_.contains(candidate.person) ? Qt::Checked : Qt::Unchecked);
        candidates_->addItem(item);
    }
    if (candidates_->count() > 0)
        candidates_->setCurrentRow(0);
    showCount();
}

void SessionPeople::showEnrolled() {
    enrolled_->clear();
    for (const auto& participant : record_.people) {
        auto* item = new QListWidgetItem(
            QString(participant.name + QStringLiteral(" · ") + participant.structure), enrolled_);
        item->setData(idRole, participant.enrolment.value);
        item->setSizeHint(QSize(0, px(26)));
    }
    enrolledTitle_->setText(tr("%n enrolled", nullptr, int(record_.people.size())));
    showCount();
}

void SessionPeople::showCount() {
    const bool writable = !page_.host().workspace().isReadOnly();
    enrol_->setText(ticked_.isEmpty() ? tr("Enrol") : tr("Enrol %n person(s)", nullptr, int(ticked_.size())));
    enrol_->setEnabled(writable && (!ticked_.isEmpty() || candidates_->currentItem()));
    takeOff_->setEnabled(writable && !enrolled_->selectedItems().isEmpty());
}

void SessionPeople::tick(QListWidgetItem* item) {
    const PersonId person{idOf(item)};
    if (item->checkState() == Qt::Checked)
        ticked_.insert(person);
    else
        ticked_.remove(person);
    showCount();
}

bool SessionPeople::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress)
        return SidePanel::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (watched == search_ && key == Qt::Key_Down) {
        candidates_->setFocus(Qt::OtherFocusReason);
        return true;
    }
    // From the search field too: what was found first is what was meant.
    if ((watched == search_ || watched == candidates_) && isEnter(key)) {
        enrolTicked();
        return true;
    }
    if (watched == enrolled_ && (key == Qt::Key_Delete || key == Qt::Key_Backspace)) {
        takeOffSelected();
        return true;
    }
    return false;
}

bool SessionPeople::run(const std::function<Outcome()>& command, const QString& done) {
    Problems refused;
    const bool written = page_.runner().run(
        [&] {
            Outcome outcome = command();
            if (outcome.refused())
                std::swap(refused, outcome.problems);
            return outcome;
        },
        done);
    QStringList sentences;
    for (const Problem& problem : refused)
        sentences.append(wording::problem(problem));
    problem_->setText(sentences.join(u'\n'));
    problem_->setVisible(!sentences.isEmpty());
    return written && refused.empty();
}

void SessionPeople::enrolTicked() {
    if (page_.host().workspace().isReadOnly())
        return;
    std::vector<PersonId> people(ticked_.begin(), ticked_.end());
    if (people.empty() && candidates_->currentItem())
        people.push_back({idOf(candidates_->currentItem())});
    if (people.empty())
        return;
    const QString done = tr("%n person(s) enrolled", nullptr, int(people.size()));
    if (!run([&] { return enrol(page_.host().workspace(), record_.session.id, people); }, done))
        return;
    ticked_.clear();
    search_->clear();
    showCandidates();
    search_->setFocus(Qt::OtherFocusReason);
}

void SessionPeople::takeOffSelected() {
    std::vector<EnrolmentId> enrolments;
    for (const QListWidgetItem* item : enrolled_->selectedItems())
        enrolments.push_back({idOf(item)});
    if (enrolments.empty() || page_.host().workspace().isReadOnly())
        return;
    run([&] { return unenrol(page_.host().workspace(), enrolments); },
        tr("%n person(s) taken off the session", nullptr, int(enrolments.size())));
}

void SessionPeople::focusSearch() {
    search_->setFocus(Qt::OtherFocusReason);
    search_->selectAll();
}

QString SessionPeople::problemText() const {
    return problem_->isHidden() ? QString() : problem_->fullText();
}

} // namespace palas::ui
