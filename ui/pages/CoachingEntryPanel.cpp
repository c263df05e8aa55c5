// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/CoachingEntryPanel.h"

#include "services/CoachingService.h"
#include "services/CoachingWallets.h"
#include "services/Workspace.h"
#include "storage/CoachingStore.h"
#include "storage/PersonStore.h"
#include "ui/common/FormBuilder.h"
#include "ui/common/HintedList.h"
#include "ui/common/TextLabel.h"
#include "ui/pages/CoachingRecords.h"
#include "ui/pages/FiledDocument.h"
#include "wording/Formats.h"
#include "wording/Labels.h"

#include <algorithm>
#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QStringListModel>

namespace palas::ui {
namespace {

const QString structureField = QStringLiteral("organisation");
const QString dateField = QStringLiteral("date");
const QString startField = QStringLiteral("start");
const QString endField = QStringLiteral("end");
const QString zoneField = QStringLiteral("zone");
const QString coachField = QStringLiteral("coach");
const QString modalityField = QStringLiteral("modality");
const QString themeField = QStringLiteral("theme");
const QString peopleField = QStringLiteral("people");
const QString workDoneField = QStringLiteral("work_done");
const QString nextStepField = QStringLiteral("next_step");
const QString cancelledField = QStringLiteral("cancelled");

const QString mayotte = QStringLiteral("Indian/Mayotte");
const QString paris = QStringLiteral("Europe/Paris");

constexpr int personRole = Qt::UserRole;
constexpr int peopleHeight = 108; ///< px: four people, then the list scrolls

} // namespace

CoachingEntryPanel::CoachingEntryPanel(Page& page)
    : CoachingPanel(page, QStringLiteral("coachingEntry"))
    , people_(new HintedList(tr("Choose the structure: its people appear here.")))
    , coaches_(new QStringListModel(this))
    , times_(new TextLabel({}, TextSize::small, false, Tone::secondary))
    , proof_(new FiledDocument(page, QStringLiteral("coaching"),
                               {tr("Proof"), tr("Attach the proof"),
                                tr("A log of the connection or a co-signed note (PDF, JPEG, PNG or TIFF); "
                                   "it can be dropped here.")})) {
    proof_->askBefore([this] { return leave(); });
    proof_->takeDropsOf(*this);
    buildForm();
    column()->addStretch(1);
}

void CoachingEntryPanel::buildForm() {
    FormBuilder& fields = form();
    QComboBox* structures = fields.choice(structureField, tr("Structure"), FormBuilder::Need::required);
    addStructures(*structures, figures());
    fields.date(dateField, tr("Date"), FormBuilder::Need::required);
    fields.time(startField, tr("Start"), FormBuilder::Need::required);
    fields.time(endField, tr("End"), FormBuilder::Need::required);
    QComboBox* zones = fields.choice(zoneField, tr("Clock"));
    zones->addItem(tr("Mayotte time"), mayotte);
    zones->addItem(tr("Paris time"), paris);
    times_->setObjectName(QStringLiteral("coachingTimes"));
    times_->setWordWrap(true);
    fields.addRow(times_);
    QLineEdit* coach = fields.line(coachField, tr("Coach"), FormBuilder::Need::required);
    auto* completer = new QCompleter(coaches_, coach);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    coach->setCompleter(completer);
    QComboBox* modalities = fields.choice(modalityField, tr("Modality"));
    for (const CoachingModality modality :
         {CoachingModality::video, CoachingModality::phone, CoachingModality::onsite})
        modalities->addItem(wording::label(modality), int(modality));
    fields.line(themeField, tr("Theme"));
    people_->setFixedHeight(px(peopleHeight));
    people_->setSpacing(2);
    fields.addField(peopleField, tr("People"), people_);
    fields.note(workDoneField, tr("Work done"));
    fields.note(nextStepField, tr("Next step"));
    fields.check(cancelledField, tr("Cancelled: no hours are spent"));
    connect(people_, &QListWidget::itemChanged, this, [this] {
        if (!filling_)
            form().setModified(true);
    });
    connect(&fields, &FormBuilder::edited, this, [this](const QString& field) {
        if (field == structureField || field == dateField)
            fillPeople();
        showTimes();
    });
    column()->insertWidget(0, proof_); // above the fields: it is what is looked for later
}

QString CoachingEntryPanel::firstField() const {
    return stored_.organisation.isValid() ? dateField : structureField;
}

void CoachingEntryPanel::fillNew(OrganisationId structure) {
    setTitle(tr("New coaching"));
    setSubtitle({});
    CoachingEntry entry;
    entry.organisation = structure;
    entry.date = workspace().asOf();
    fill(entry);
}

bool CoachingEntryPanel::fillStored(qint64 row) {
    const auto entry = workspace().coaching().find(CoachingEntryId{row});
    if (!entry)
        return false;
    setTitle(tr("Coaching %1").arg(entry->code));
    const Organisation* structure = figures().organisation(entry->organisation);
    const CoachingState state =
        coachingState(entry->cancelled, entry->date, entry->evidence.isValid(), workspace().asOf());
    setSubtitle((structure ? wording::fullName(*structure) + QStringLiteral(" · ") : QString()) +
                wording::label(state));
    fill(*entry);
    return true;
}

void CoachingEntryPanel::fill(const CoachingEntry& entry) {
    stored_ = entry;
    FormBuilder& fields = form();
    fields.setChoice(structureField, entry.organisation.value);
    fields.setDate(dateField, entry.date);
    fields.setTime(startField, entry.start);
    fields.setTime(endField, entry.end);
    auto* zones = qobject_cast<QComboBox*>(fields.editor(zoneField));
    if (zones->findData(entry.zone) < 0)
        zones->addItem(entry.zone, entry.zone);
    fields.setChoice(zoneField, entry.zone);
    fields.setText(coachField, entry.coach);
    fields.setChoice(modalityField, int(entry.modality));
    fields.setText(themeField, entry.theme);
    fields.setText(workDoneField, entry.workDone);
    fields.setText(nextStepField, entry.nextStep);
    fields.setChecked(cancelledField, entry.cancelled);
    fillPeople();
    fillCoaches();
    showTimes();
}

/// The people of the structure on the day, and those who are on the entry already.
void CoachingEntryPanel::fillPeople() {
    const QScopedValueRollback<bool> filling(filling_, true);
    const bool sameRow = people_->property("row").toLongLong() == stored_.id.value;
    const std::vector<PersonId> chosen = sameRow && form().isModified() ? chosenPeople() : stored_.people;
    people_->setProperty("row", stored_.id.value);
    people_->clear();
    const OrganisationId structure{form().choiceValue(structureField).toLongLong()};
    const QDate day = form().dateValue(dateField);
    QHash<PersonId, bool> belongs;
    for (const Affiliation& link : workspace().people().allAffiliations()) {
        if (link.organisation == structure && (!day.isValid() || link.period.contains(day)))
            belongs.insert(link.person, true);
    }
    int chosenRows = 0;
    for (const Person& person : figures().people()) {
        const bool isChosen = std::find(chosen.begin(), chosen.end(), person.id) != chosen.end();
        if (!isChosen && !belongs.contains(person.id))
            continue;
        auto* item = new QListWidgetItem(wording::fullName(person));
        item->setData(personRole, person.id.value);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(isChosen ? Qt::Checked : Qt::Unchecked);
        people_->insertItem(isChosen ? chosenRows++ : people_->count(), item);
    }
}

/// Those who coached before are offered while typing.
void CoachingEntryPanel::fillCoaches() {
    QStringList names;
    for (const CoachingStore::EntryTotals& entry : figures().coachingRows().entries) {
        if (!names.contains(entry.coach))
            names.append(entry.coach);
    }
    names.sort(Qt::CaseInsensitive);
    coaches_->setStringList(names);
}

void CoachingEntryPanel::showTimes() {
    const QString words = wording::bothTimes(typed());
    times_->setText(words);
    times_->setVisible(!words.isEmpty());
}

void CoachingEntryPanel::showExtras() {
    const bool isStored = row() != 0;
    form().setFieldVisible(cancelledField, isStored);
    proof_->setVisible(isStored && !stored_.cancelled);
    FiledDocument::Row document;
    document.evidence = isStored ? stored_.evidence : EvidenceId{};
    document.canChange = isWritable() && isStored && !stored_.cancelled;
    document.question = tr("Proof of %1").arg(stored_.code);
    document.filed = tr("Proof filed: %1");
    document.takenOff = tr("Proof taken off %1").arg(stored_.code);
    document.file = [this, id = stored_.id](const QString& name, QIODevice& content) -> Outcome {
        return fileCoachingProof(workspace(), id, name, content);
    };
    document.takeOff = [this, id = stored_.id] { return unfileCoachingProof(workspace(), id); };
    proof_->showRow(document);
}

std::vector<PersonId> CoachingEntryPanel::chosenPeople() const {
    std::vector<PersonId> chosen;
    for (int i = 0; i < people_->count(); ++i) {
        if (people_->item(i)->checkState() == Qt::Checked)
            chosen.push_back({people_->item(i)->data(personRole).toLongLong()});
    }
    return chosen;
}

CoachingEntry CoachingEntryPanel::typed() const {
    CoachingEntry entry = row() != 0 ? stored_ : CoachingEntry{};
    entry.organisation = {form().choiceValue(structureField).toLongLong()};
    entry.date = form().dateValue(dateField);
    entry.start = form().timeValue(startField);
    entry.end = form().timeValue(endField);
    entry.zone = form().choiceValue(zoneField).toString();
    entry.coach = form().text(coachField);
    entry.modality = CoachingModality(form().choiceValue(modalityField).toInt());
    entry.theme = form().text(themeField);
    entry.workDone = form().text(workDoneField);
    entry.nextStep = form().text(nextStepField);
    entry.cancelled = row() != 0 && form().isChecked(cancelledField);
    entry.people = chosenPeople();
    return entry;
}

Outcome CoachingEntryPanel::write(qint64& id) {
    id = row();
    if (row() != 0)
        return updateCoachingEntry(workspace(), typed());
    const auto made = addCoachingEntry(workspace(), typed());
    id = made.id.value;
    return made;
}

Outcome CoachingEntryPanel::erase() {
    return removeCoachingEntry(workspace(), {row()});
}

QString CoachingEntryPanel::doneWords() const {
    return row() == 0 ? tr("Coaching added: %1").arg(wording::bothTimes(typed()))
                      : tr("Coaching saved: %1").arg(stored_.code);
}

QString CoachingEntryPanel::erasedWords() const {
    return tr("Coaching deleted: %1").arg(stored_.code);
}

} // namespace palas::ui
