// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/immersion/GroupForm.h"

#include "services/Figures.h"
#include "services/Workspace.h"
#include "ui/common/CommandRunner.h"
#include "ui/common/FormBuilder.h"
#include "ui/common/HintedList.h"
#include "ui/common/Phrases.h"
#include "ui/common/TextLabel.h"
#include "ui/pages/Page.h"
#include "ui/theme/Theme.h"
#include "wording/Labels.h"

#include <QComboBox>
#include <QPushButton>

namespace palas::ui {
namespace {

const QString hostField = QStringLiteral("host");
const QString firstDay = QStringLiteral("half_days");
const QString dayCount = QStringLiteral("days");
const QString opening = QStringLiteral("opening");
const QString openingPlace = QStringLiteral("opening_place");
const QString structuresField = QStringLiteral("structures");
const QString peopleField = QStringLiteral("people");
const QString reportDue = QStringLiteral("report_due");
constexpr int mostDays = 10;
constexpr int shownSuggestions = 2;
constexpr int tickHeight = 24;
constexpr int structuresHeight = 128;
constexpr int peopleHeight = 104;
/// What a day begins with; the session's page has the hours that were kept.
constexpr std::pair<int, int> mornings{9 * 60, 12 * 60};
constexpr std::pair<int, int> afternoons{14 * 60, 17 * 60};

HintedList* tickList(const QString& name, int height) {
    auto* list = new HintedList;
    list->setAccessibleName(name);
    list->setFixedHeight(px(height));
    return list;
}

void addTick(QListWidget* list, const QString& text, qint64 id, bool ticked) {
    auto* item = new QListWidgetItem(text, list);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(ticked ? Qt::Checked : Qt::Unchecked);
    item->setData(Qt::UserRole, id);
    item->setSizeHint(QSize(0, px(tickHeight)));
}

QList<qint64> ticked(const QListWidget* list) {
    QList<qint64> ids;
    for (int row = 0; row < list->count(); ++row) {
        if (list->item(row)->checkState() == Qt::Checked)
            ids << list->item(row)->data(Qt::UserRole).toLongLong();
    }
    return ids;
}

} // namespace

GroupForm::GroupForm(Page& page, QWidget* parent)
    : SidePanel(tr("Form a group"), parent)
    , page_(page)
    , form_(new FormBuilder)
    , structures_(tickList(tr("Structures of the group"), structuresHeight))
    , people_(tickList(tr("People of the group"), peopleHeight))
    , suggestion_(new TextLabel({}, TextSize::small, false, Tone::secondary)) {
    setObjectName(QStringLiteral("groupForm"));
    buildForm();
    setContent(form_);
    save_ = setPrimary(tr("Form the group"), {}, QStringLiteral("groupSave"));
    connect(save_, &QPushButton::clicked, this, &GroupForm::save);
    connect(form_, &FormBuilder::submitted, this, &GroupForm::save);
    connect(structures_, &QListWidget::itemChanged, this, [this] {
        showPeople();
        suggest();
    });
    setFixedWidth(px(400));
}

void GroupForm::buildForm() {
    form_->choice(hostField, tr("Host"), FormBuilder::Need::required);
    form_->addField(structuresField, tr("Structures"), structures_);
    suggestion_->setWordWrap(true);
    form_->addRow(suggestion_);
    form_->addField(peopleField, tr("People"), people_);
    form_->date(firstDay, tr("First day"), FormBuilder::Need::required);
    form_->integer(dayCount, tr("Days"), FormBuilder::Need::required);
    form_->check(opening, tr("Begins at the head office"));
    form_->line(openingPlace, tr("Place of the opening"));
    form_->date(reportDue, tr("Report due on"));
}

void GroupForm::create(OrganisationId host) {
    page_.runner().guard([&] {
        auto* hosts = qobject_cast<QComboBox*>(form_->editor(hostField));
        hosts->clear();
        for (const Organisation& one : page_.host().figures().organisations()) {
            if (one.kind == OrganisationKind::host)
                hosts->addItem(wording::fullName(one), one.id.value);
        }
        form_->clearProblems();
        form_->setChoice(hostField, host.value);
        fillLists();
        form_->setDate(firstDay, {});
        form_->setInteger(dayCount, 4);
        form_->setChecked(opening, true);
        form_->setText(openingPlace, {});
        form_->setDate(reportDue, {});
        form_->setModified(false);
        suggest();
        show();
        form_->editor(hostField)->setFocus(Qt::OtherFocusReason);
    });
}

void GroupForm::fillLists() {
    const QSignalBlocker quiet(structures_);
    structures_->clear();
    for (const Organisation& structure : page_.host().figures().beneficiaries())
        addTick(structures_, wording::fullName(structure), structure.id.value, false);
    structures_->setCurrentRow(0);
    showPeople();
}

/// Those of the structures ticked who are in no group yet; who was ticked stays ticked.
void GroupForm::showPeople() {
    const Figures& figures = page_.host().figures();
    const QList<qint64> before = ticked(people_);
    const std::vector<OrganisationId> structures = structuresTicked();
    QSet<PersonId> placed;
    for (const EnrolmentTotals& traveller : figures.travellers())
        placed.insert(traveller.person);
    people_->clear();
    for (const Person& person : figures.people()) {
        const Affiliation* link = figures.affiliation(person.id);
        const bool wanted =
            link && std::find(structures.begin(), structures.end(), link->organisation) != structures.end();
        if (!wanted || placed.contains(person.id))
            continue;
        const Organisation* structure = figures.organisation(link->organisation);
        addTick(people_, wording::sortName(person) + QStringLiteral(" · ") + structure->name, person.id.value,
                before.contains(person.id.value));
    }
    people_->setHint(structures.empty()
                         ? tr("Tick a structure first.")
                         : tr("Nobody of these structures is free: add people on their page."));
    if (people_->count() > 0)
        people_->setCurrentRow(0);
}

void GroupForm::suggest() {
    const Figures& figures = page_.host().figures();
    QStringList priorities;
    for (const OrganisationId id : structuresTicked())
        priorities << figures.organisation(id)->themes;
    std::vector<Organisation> hosts;
    std::copy_if(figures.organisations().begin(), figures.organisations().end(), std::back_inserter(hosts),
                 [](const Organisation& one) { return one.kind == OrganisationKind::host; });
    QStringList words;
    for (const HostMatch& match : suggestHosts(priorities.join(QStringLiteral(" ; ")), hosts)) {
        if (words.size() < shownSuggestions)
            words << labelled(wording::fullName(*figures.organisation(match.host)),
                              match.themes.join(QStringLiteral(", ")));
    }
    suggestion_->setText(
        words.isEmpty() ? tr("Their priority themes suggest no host; they are filled in on each structure.")
                        : tr("Suggested by their themes: %1").arg(words.join(QStringLiteral(" · "))));
}

std::vector<OrganisationId> GroupForm::structuresTicked() const {
    std::vector<OrganisationId> ids;
    for (const qint64 id : ticked(structures_))
        ids.push_back({id});
    return ids;
}

std::vector<HalfDay> GroupForm::halfDays() const {
    std::vector<HalfDay> made;
    const QDate first = form_->dateValue(firstDay);
    const int days = std::clamp(form_->integerValue(dayCount).value_or(1), 1, mostDays);
    if (!first.isValid())
        return made;
    for (int day = 0; day < days; ++day) {
        for (const DayPart part : {DayPart::morning, DayPart::afternoon}) {
            HalfDay halfDay;
            halfDay.date = first.addDays(day);
            halfDay.part = part;
            const auto [start, end] = part == DayPart::morning ? mornings : afternoons;
            halfDay.start = start;
            halfDay.end = end;
            halfDay.zone = QLatin1String(hostZone);
            made.push_back(halfDay);
        }
    }
    return made;
}

GroupPlan GroupForm::typed() const {
    GroupPlan plan;
    plan.host = OrganisationId{form_->choiceValue(hostField).toLongLong()};
    plan.structures = structuresTicked();
    for (const qint64 id : ticked(people_))
        plan.people.push_back({id});
    plan.halfDays = halfDays();
    plan.opening = form_->isChecked(opening);
    plan.openingPlace = form_->text(openingPlace);
    plan.reportDue = form_->dateValue(reportDue);
    return plan;
}

void GroupForm::save() {
    if (!form_->isReadable())
        return;
    const GroupPlan plan = typed();
    ImmersionId id;
    const bool written = page_.runner().run(
        [&]() -> Outcome {
            const auto made = formGroup(page_.host().workspace(), plan);
            id = made.id;
            return made;
        },
        tr("Group formed."), form_);
    if (!written)
        return;
    form_->setModified(false);
    hide();
    emit formed(id);
}

} // namespace palas::ui
