// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/PeoplePage.h"

#include "services/Figures.h"
#include "services/PersonService.h"
#include "services/Workspace.h"
#include "ui/common/Buttons.h"
#include "ui/common/Card.h"
#include "ui/common/CommandRunner.h"
#include "ui/common/EmptyState.h"
#include "ui/common/FigureLink.h"
#include "ui/common/FigureStack.h"
#include "ui/common/FormBuilder.h"
#include "ui/common/MessageBar.h"
#include "ui/common/PageHeader.h"
#include "ui/common/PanelRoom.h"
#include "ui/pages/DuplicatesPanel.h"
#include "ui/pages/ImportView.h"
#include "ui/pages/PersonPanel.h"
#include "ui/pages/PersonRecords.h"
#include "ui/table/RecordTable.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Theme.h"
#include "wording/Formats.h"
#include "wording/Labels.h"

#include <QBoxLayout>
#include <QShortcut>
#include <QStackedWidget>
#include <QTableView>

namespace palas::ui {
namespace {

constexpr int panelWidth = 368; ///< pixels of the mockups

} // namespace

PeoplePage::PeoplePage(PageHost& host, QWidget* parent)
    : Page(host, tr("People"), parent)
    , views_(new QStackedWidget)
    , figures_(new FigureStack(*this, views_))
    , list_(new RecordTable(*this, QStringLiteral("people")))
    , panel_(new PersonPanel(*this, nullptr)) {
    buildHeader();
    buildList();
    auto* everyone = new QWidget;
    auto* row = new QHBoxLayout(everyone);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    auto* card = Card::around(list_);
    row->addWidget(card, 1);
    row->addWidget(panel_);
    panel_->hide();
    new PanelRoom(*everyone, *card, {{panel_, panelWidth}});
    views_->addWidget(everyone);
    body()->addWidget(figures_, 1);
    connect(figures_, &FigureStack::turned, this, &PeoplePage::mainTableChanged);
    connectPanel();
}

void PeoplePage::buildHeader() {
    import_ = new ImportView(*this, header(), *body(), *figures_,
                             {ImportKind::people, ImportKind::enrolments}, QStringLiteral("peopleImport"));
    connect(import_, &ImportView::asked, this, &PeoplePage::showImport);
    connect(import_, &ImportView::closed, this, &PeoplePage::showList);
    enrolled_ = figures_->addLink(header(), QStringLiteral("peopleEnrolled"),
                                  [](const Figures& figures) { return figures.peopleEnrolled(); });
    trained_ = figures_->addLink(header(), QStringLiteral("peopleTrained"),
                                 [](const Figures& figures) { return figures.peopleTrained(); });
    connect(figures_, &FigureStack::opening, import_, &ImportView::close);
    alike_ = header().addSecondary(tr("Duplicates"), QStringLiteral("personnes"),
                                   QStringLiteral("peopleDuplicates"));
    connect(alike_, &QPushButton::clicked, this, &PeoplePage::showDuplicates);
    add_ = header().setPrimary(tr("Add a person"), QStringLiteral("ajouter"), QStringLiteral("personAdd"));
    setShortcutHint(add_, tr("Add a person"), QKeySequence::New);
    connect(add_, &QPushButton::clicked, this, &PeoplePage::createNew);
}

void PeoplePage::buildList() {
    list_->view()->setAccessibleName(tr("People"));
    list_->changeTogether(ImportKind::people);
    list_->setHiddenByDefault({QStringLiteral("sex")});
    list_->setFoldFirst({QStringLiteral("email"), QStringLiteral("phone"), QStringLiteral("duty"),
                         QStringLiteral("role"), QStringLiteral("attended")});
    const std::pair<const char*, int> widths[] = {
        {"last_name", 112}, {"first_name", 92}, {"organisation", 112}, {"role", 88},
        {"duty", 160},      {"attended", 84},   {"proven", 84}};
    for (const auto& [column, width] : widths)
        list_->setColumnWidth(QString::fromLatin1(column), width);
    auto* empty = new EmptyState(QStringLiteral("personnes"), tr("Add the people to be trained."),
                                 tr("They are then enrolled in the sessions, and sign the sheets."),
                                 tr("Add a person"));
    list_->setEmptyState(empty);
    connect(empty, &EmptyState::triggered, this, &PeoplePage::createNew);
    unreachable_ =
        makeButton(tr("Contact missing"), {}, QStringLiteral("unreachable"), ButtonKind::plain, true);
    unreachable_->setIcon(icon(QStringLiteral("alerte"), Tone::late));
    unreachable_->setCheckable(true);
    unreachable_->setToolTip(tr("Only the people without phone and e-mail"));
    list_->toolRow()->insertWidget(1, unreachable_);
    connect(unreachable_, &QPushButton::toggled, this, &PeoplePage::refresh);
    connect(list_, &RecordTable::currentChanged, this, &PeoplePage::followSelection);
    connect(list_, &RecordTable::activated, this, &PeoplePage::openCurrent);
    auto* remove = new QShortcut(QKeySequence::Delete, list_->view());
    remove->setContext(Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, this, &PeoplePage::remove);
}

void PeoplePage::connectPanel() {
    connect(panel_, &PersonPanel::saved, this, [this](PersonId person) {
        panel_->stopCreating();
        unreachable_->setChecked(false);
        list_->select(person.value);
        followSelection();
        list_->focusRows();
    });
    connect(panel_, &PersonPanel::removeAsked, this, &PeoplePage::remove);
    connect(panel_, &SidePanel::closed, this, [this] {
        panel_->stopCreating();
        list_->focusRows();
    });
    connect(&panel_->enrolments(), &RecordTable::activated, this, [this](qint64 session) {
        host().goTo({QStringLiteral("sessions"), session, {}});
    });
}

void PeoplePage::open(const Target& target) {
    Page::open(target);
    if (target.id != 0 || !target.detail.isEmpty())
        figures_->close();
    if (target.detail == u"import")
        return showImport();
    if (target.detail == u"duplicates")
        return showDuplicates();
    if (target.id != 0 || !target.detail.isEmpty())
        showList();
    if (target.detail == u"new")
        return create(OrganisationId{target.id});
    unreachable_->setChecked(target.detail == u"contact_missing");
    if (target.id == 0)
        return;
    list_->select(target.id);
    openCurrent();
    if (target.detail.isEmpty())
        list_->focusRows();
}

void PeoplePage::refresh() {
    const Figures& figures = host().figures();
    const int missing = unreachableCount(figures);
    unreachable_->setText(tr("Contact missing (%1)").arg(missing));
    unreachable_->setEnabled(missing > 0 || unreachable_->isChecked());
    personRecords(figures, unreachable_->isChecked()).showIn(*list_);
    header().setContext(tr("%n person(s)", nullptr, int(figures.people().size())));
    enrolled_->setFigure(tr("%n enrolled", nullptr, int(figures.peopleEnrolled().value)),
                         wording::figureDefinition(figures.peopleEnrolled()));
    trained_->setFigure(tr("%n trained", nullptr, int(figures.peopleTrained().value)),
                        wording::figureDefinition(figures.peopleTrained()));
    figures_->refresh();
    add_->setEnabled(canCreate());
    followSelection();
    import_->refresh(canCreate());
    if (duplicates_ && views_->currentWidget() == duplicates_)
        duplicates_->refresh();
}

RecordTable* PeoplePage::mainTable() {
    if (RecordTable* rows = figures_->table())
        return rows;
    if (import_->isShown())
        return &import_->rows();
    return duplicates_ && views_->currentWidget() == duplicates_ ? &duplicates_->list() : list_;
}

void PeoplePage::showImport() {
    if (!canCreate() || (!panel_->isHidden() && !panel_->isCreating() && !panel_->leave()))
        return;
    figures_->close();
    import_->show();
}

void PeoplePage::showDuplicates() {
    if (!panel_->isHidden() && !panel_->isCreating() && !panel_->leave())
        return;
    if (!duplicates_) {
        duplicates_ = new DuplicatesPanel(*this);
        views_->addWidget(duplicates_);
        connect(duplicates_, &DuplicatesPanel::closed, this, &PeoplePage::showList);
    }
    import_->close();
    figures_->close();
    views_->setCurrentWidget(duplicates_);
    duplicates_->refresh();
    duplicates_->focusStart();
    emit mainTableChanged();
}

void PeoplePage::showList() {
    import_->close();
    views_->setCurrentIndex(0);
    list_->focusRows();
    emit mainTableChanged();
}

void PeoplePage::followSelection() {
    if (panel_->isHidden() || panel_->isCreating())
        return;
    const Person* person = host().figures().person(PersonId{list_->currentId()});
    if (!person) {
        // Filtered out or gone: what was typed about someone who is still there stays.
        const Person* still = host().figures().person(panel_->person());
        if (still)
            return panel_->follow(*still);
        return panel_->hide();
    }
    if (person->id == panel_->person())
        return panel_->follow(*person);
    const PersonId wanted = person->id;
    const PersonId before = panel_->person();
    if (host().figures().person(before) && !panel_->leave())
        return list_->select(before.value);
    panel_->showPerson(*host().figures().person(wanted));
}

void PeoplePage::openCurrent() {
    const Person* person = host().figures().person(PersonId{list_->currentId()});
    if (!person || (panel_->isCreating() && !panel_->isHidden()))
        return;
    if (panel_->isHidden() || panel_->person() != person->id)
        panel_->showPerson(*person);
    panel_->show();
    panel_->focusForm();
}

OrganisationId PeoplePage::structureOfCurrent() {
    const Affiliation* link = host().figures().affiliation(PersonId{list_->currentId()});
    return link ? link->organisation : OrganisationId{};
}

bool PeoplePage::canCreate() const {
    return !isReadOnly();
}

void PeoplePage::createNew() {
    create(structureOfCurrent());
}

void PeoplePage::create(OrganisationId structure) {
    if (!canCreate() || (!panel_->isHidden() && !panel_->isCreating() && !panel_->leave()))
        return;
    import_->close();
    figures_->close();
    views_->setCurrentIndex(0);
    panel_->show();
    panel_->create(structure);
}

void PeoplePage::remove() {
    const Person* person = host().figures().person(PersonId{list_->currentId()});
    if (!person || isReadOnly() || list_->refusesMany())
        return;
    const PersonId id = person->id;
    const QString name = wording::fullName(*person);
    panel_->form().setModified(false);
    runner().run([&] { return removePerson(workspace(), id); }, tr("Person deleted: %1").arg(name));
}

} // namespace palas::ui
