// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/StructureFiche.h"

#include "reports/charts/FigureCharts.h"
#include "services/Workspace.h"
#include "ui/charts/ChartWidget.h"
#include "ui/common/Buttons.h"
#include "ui/common/Card.h"
#include "ui/common/EmptyState.h"
#include "ui/common/FigureLink.h"
#include "ui/common/IconTile.h"
#include "ui/common/SidePanel.h"
#include "ui/common/TextLabel.h"
#include "ui/pages/diagnostic/DiagnosticCard.h"
#include "ui/pages/immersion/ImmersionCard.h"
#include "ui/pages/papers/StructureCertificates.h"
#include "ui/pages/PersonRecords.h"
#include "ui/pages/StructureCoaching.h"
#include "ui/pages/StructureFacts.h"
#include "ui/pages/StructureKit.h"
#include "ui/pages/StructureLab.h"
#include "ui/pages/StructureMooc.h"
#include "ui/pages/StructurePartners.h"
#include "ui/pages/StructureRecords.h"
#include "ui/pages/StructureSteps.h"
#include "ui/table/RecordTable.h"
#include "ui/theme/Icons.h"
#include "wording/Formats.h"
#include "wording/Labels.h"

#include <algorithm>
#include <QBoxLayout>
#include <QHeaderView>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTableView>

namespace palas::ui {
namespace {

constexpr int foldedBelow = 760; ///< pixels of the mockups
constexpr int widerFrom = 1080;  ///< three columns
constexpr int leastList = 140;
constexpr int leastModules = 230; ///< over the radar
constexpr int roundedFoot = 7;    ///< px, so that rows do not paint over the corners of the card

RecordTable* makeList(Page& page, const QString& name, const QString& wide, const QString& title) {
    auto* list = new RecordTable(page, name);
    list->layout()->setContentsMargins(0, 0, 0, roundedFoot);
    list->setToolsVisible(false);
    list->setHeaderVisible(false);
    list->setWideColumn(wide);
    for (const char* iconColumn : {"state", "contact"})
        list->setColumnWidth(QString::fromLatin1(iconColumn), 34);
    list->view()->setAccessibleName(title);
    return list;
}

} // namespace

StructureFiche::StructureFiche(Page& page, QWidget* parent)
    : QWidget(parent)
    , page_(page)
    , right_(new QStackedWidget) {
    setObjectName(QStringLiteral("fiche"));
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    headerCard_ = makeHeader();
    column->addWidget(headerCard_);
    parts_ = new QBoxLayout(QBoxLayout::LeftToRight);
    parts_->setSpacing(12);
    modulesCard_ = makeModules();
    themesCard_ = makeThemes();
    coaching_ = new StructureCoaching(page_);
    auto* training = new QVBoxLayout;
    training->setSpacing(12);
    training->addWidget(modulesCard_, 1);
    training->addWidget(coaching_);
    certificates_ = new StructureCertificates(page_);
    training->addWidget(certificates_);
    diagnostic_ = new DiagnosticCard(page_);
    training->addWidget(diagnostic_);
    training->addStretch();
    parts_->addLayout(training, 3);
    parts_->addWidget(themesCard_, 3);
    right_->addWidget(makeRightColumn());
    parts_->addWidget(right_, 2);
    column->addLayout(parts_, 1);
    // They scroll by themselves: only their least height counts for the whole.
    for (QWidget* part : std::initializer_list<QWidget*>{modulesCard_, themesCard_, right_})
        part->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored);
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll);
}

void StructureFiche::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fit();
}

void StructureFiche::fit() {
    const bool folded = room(width()) < foldedBelow;
    const bool wide = room(width()) >= widerFrom;
    rightParts_->setDirection(wide ? QBoxLayout::RightToLeft : QBoxLayout::TopToBottom);
    rightParts_->setStretch(0, wide ? 1 : 0);
    parts_->setStretchFactor(right_, wide ? 4 : 2);
    diagnostic_->setWide(wide);
    modulesCard_->setMinimumHeight(folded ? px(300) : wide ? px(leastModules) : 0);
    fitModules();
    if (folded == folded_)
        return;
    folded_ = folded;
    const auto direction = folded ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    head_->setDirection(direction);
    parts_->setDirection(direction);
    right_->setMinimumHeight(folded ? px(380) : 0);
    showParts();
}

/// No higher than its rows: the coaching follows them.
void StructureFiche::fitModules() {
    const int besideRows = modulesCard_->sizeHint().height() - modules_->sizeHint().height();
    const int rows =
        modules_->view()->verticalHeader()->length() + modules_->layout()->contentsMargins().bottom();
    modulesCard_->setMaximumHeight(std::max(modulesCard_->minimumHeight(), besideRows + rows));
}

void StructureFiche::showParts() {
    // Folded, an open panel would be far below: it takes the place of the parts.
    const bool covered = headerCard_->isHidden() || (folded_ && right_->currentIndex() != 0);
    modulesCard_->setVisible(beneficiary_ && !covered);
    themesCard_->setVisible(!beneficiary_ && !covered);
    coaching_->setVisible(beneficiary_ && !covered);
    certificates_->setVisible(beneficiary_ && !covered);
    diagnostic_->setVisible(beneficiary_ && !covered);
}

Card* StructureFiche::makeHeader() {
    auto* card = new Card;
    name_ = new TextLabel({}, TextSize::object, true);
    name_->setObjectName(QStringLiteral("ficheName"));
    facts_ = new TextLabel({}, TextSize::small, false, Tone::secondary);
    facts_->setObjectName(QStringLiteral("ficheFacts"));
    director_ = new TextLabel({}, TextSize::small);
    director_->setObjectName(QStringLiteral("ficheDirector"));
    contact_ = new TextLabel({}, TextSize::small, false, Tone::secondary);
    toProve_ = new FigureLink(TextSize::object, true);
    toProve_->setObjectName(QStringLiteral("ficheToProve"));
    hours_ = new FigureLink(TextSize::small);
    hours_->setObjectName(QStringLiteral("ficheHours"));

    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    name_->setElided(true);
    facts_->setWordWrap(true);
    words->addWidget(name_);
    words->addWidget(facts_);
    auto* people = new QVBoxLayout;
    people->setSpacing(0);
    hoursBlock_ = new QWidget;
    auto* hours = new QVBoxLayout(hoursBlock_);
    hours->setContentsMargins(12, 0, 0, 0);
    hours->setSpacing(0);
    for (FigureLink* link : {toProve_, hours_}) // the name gives way to them
        link->setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    connect(toProve_, &FigureLink::clicked, this, [this] { emit figureAsked(Shown::toProve); });
    connect(hours_, &FigureLink::clicked, this, [this] { emit figureAsked(Shown::proven); });
    for (TextLabel* label : {director_, contact_})
        label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    people->addWidget(director_);
    people->addWidget(contact_);
    hours->addWidget(toProve_);
    hours->addWidget(hours_);
    auto* who = new QHBoxLayout;
    who->setSpacing(12);
    who->addWidget(new IconTile(QStringLiteral("structure")));
    who->addLayout(words, 1);
    auto* what = new QHBoxLayout;
    what->addStretch(1);
    what->addLayout(people);
    what->addWidget(hoursBlock_);
    head_ = new QBoxLayout(QBoxLayout::LeftToRight);
    head_->setSpacing(8);
    head_->addLayout(who, 1);
    head_->addLayout(what);
    card->body()->addLayout(head_);
    steps_ = new StepBandWidget;
    card->body()->addWidget(steps_);
    return card;
}

Card* StructureFiche::makeModules() {
    auto* card = new Card(tr("Modules"));
    moduleCount_ = new TextLabel({}, TextSize::small, false, Tone::secondary);
    choose_ = makeButton(tr("Choose"), QStringLiteral("modifier"), QStringLiteral("ficheChoose"),
                         ButtonKind::flat, true);
    choose_->setToolTip(tr("À la carte modules of this structure"));
    card->titleRow()->insertWidget(1, moduleCount_);
    card->titleRow()->addWidget(
        new TextLabel(tr("hours proven / planned"), TextSize::small, false, Tone::secondary));
    card->titleRow()->addWidget(choose_);
    card->setFlush();
    modules_ =
        makeList(page_, QStringLiteral("structureModules"), QStringLiteral("short_label"), tr("Modules"));
    modules_->setColumnWidth(QStringLiteral("code"), 58);
    modules_->setColumnWidth(QStringLiteral("hours"), 62);
    modules_->setFoldFirst({QStringLiteral("hours")});
    modules_->setHiddenByDefault({QStringLiteral("planned")});
    modules_->setMinimumHeight(px(leastList)); // the coaching stands below it in a low window
    card->body()->addWidget(modules_, 1);
    connect(choose_, &QPushButton::clicked, this, &StructureFiche::choicesAsked);
    return card;
}

Card* StructureFiche::makeThemes() {
    auto* card = new Card(tr("What can be seen there"));
    themes_ = new TextLabel;
    themes_->setWordWrap(true);
    themes_->setObjectName(QStringLiteral("ficheThemes"));
    card->body()->addWidget(themes_);
    card->body()->addStretch(1);
    return card;
}

QWidget* StructureFiche::makeRightColumn() {
    auto* column = new QWidget;
    rightParts_ = new QBoxLayout(QBoxLayout::TopToBottom, column);
    rightParts_->setContentsMargins(0, 0, 0, 0);
    rightParts_->setSpacing(12);
    auto* cards = new QVBoxLayout;
    auto* lists = new QVBoxLayout;
    rightParts_->addLayout(cards);
    rightParts_->addLayout(lists, 2);
    for (QVBoxLayout* one : {cards, lists})
        one->setSpacing(12);
    auto* peopleCard = new Card(tr("People"));
    peopleCount_ = new TextLabel({}, TextSize::small, false, Tone::secondary);
    addPerson_ = makeIconButton(tr("Add a person"), QStringLiteral("ajouter"),
                                QStringLiteral("ficheAddPerson"), Tone::accent);
    peopleCard->titleRow()->insertWidget(1, peopleCount_);
    peopleCard->titleRow()->addWidget(addPerson_);
    peopleCard->setFlush();
    people_ = makeList(page_, QStringLiteral("structurePeople"), QStringLiteral("duty"), tr("People"));
    auto* nobody = new EmptyState(QStringLiteral("personnes"), tr("Nobody belongs to this structure."),
                                  tr("Its people can then be enrolled in the sessions."), tr("Add a person"));
    people_->setEmptyState(nobody);
    peopleCard->body()->addWidget(people_, 1);
    agendaCard_ = new Card(tr("Expected and to come"));
    agendaCard_->setFlush();
    agenda_ = makeList(page_, QStringLiteral("structureAgenda"), QStringLiteral("session"),
                       tr("Expected and to come"));
    agenda_->setEmptyState(new EmptyState(QStringLiteral("seance"), tr("Nothing expected, nothing planned."),
                                          tr("The sessions of its people appear here."), {}));
    agendaCard_->body()->addWidget(agenda_, 1);
    kit_ = new StructureKit(page_);
    lab_ = new StructureLab(page_);
    immersion_ = new ImmersionCard;
    cards->addWidget(kit_);
    cards->addWidget(immersion_);
    partners_ = new StructurePartners(page_);
    mooc_ = new StructureMooc(page_);
    cards->addWidget(lab_);
    cards->addWidget(mooc_);
    cards->addWidget(partners_);
    cards->addStretch(1);
    lists->addWidget(peopleCard, 1);
    lists->addWidget(agendaCard_, 1);
    connect(immersion_, &ImmersionCard::opened, this, [this](ImmersionId group) {
        page_.host().goTo({QStringLiteral("immersions"), group.value, {}});
    });
    connect(addPerson_, &QPushButton::clicked, this, &StructureFiche::personAsked);
    connect(nobody, &EmptyState::triggered, this, &StructureFiche::personAsked);
    return column;
}

void StructureFiche::showStructure(const Figures& figures, const Organisation& structure) {
    const bool beneficiary = isBeneficiary(structure);
    showHeader(figures, structure);
    headerCard_->show();
    right_->show();
    beneficiary_ = beneficiary;
    showParts();
    for (QWidget* part : std::initializer_list<QWidget*>{agendaCard_, mooc_, immersion_, lab_, partners_,
                                                         hoursBlock_, steps_})
        part->setVisible(beneficiary);
    QString themes = wording::typographic(structure.themes);
    themes_->setText(themes.isEmpty() ? wording::unknown()
                                      : themes.replace(QStringLiteral(" ; "), QStringLiteral("\n")));
    structurePeople(figures, structure.id).showIn(*people_);
    peopleCount_->setText(wording::number(people_->model()->totalRows()));
    kit_->showStructure(figures, structure);
    kit_->setVisible(kit_->isConcerned());
    if (!beneficiary)
        return;
    steps_->setSteps(shortStepMarks(figures, structure.id));
    structureModules(figures, structure.id).showIn(*modules_);
    moduleCount_->setText(wording::number(modules_->model()->totalRows()));
    fitModules();
    coaching_->showStructure(figures, structure);
    diagnostic_->showStructure(figures, structure);
    const Figures own = figures.within(page_.host().workspace(), structure.id);
    showHours(own);
    structureAgenda(own).showIn(*agenda_);
    lab_->showStructure(figures, structure);
    partners_->showStructure(own, structure.id);
    certificates_->showStructure(own, structure);
    mooc_->showStructure(own);
    immersion_->showStructure(figures, structure);
}

void StructureFiche::showNothing() {
    for (QWidget* part : std::initializer_list<QWidget*>{headerCard_, modulesCard_, themesCard_, coaching_,
                                                         certificates_, diagnostic_})
        part->hide();
    right_->setVisible(right_->currentIndex() != 0);
}

void StructureFiche::showHeader(const Figures& figures, const Organisation& structure) {
    name_->setText(wording::fullName(structure));
    facts_->setText(structureFacts(structure));
    director_->setText(structureDirector(figures, structure));
    contact_->setText(structureContact(structure));
}

void StructureFiche::showHours(const Figures& own) {
    const Figure left = own.minutesToProve();
    toProve_->setTone(left.value > 0 ? Tone::late : Tone::accent);
    toProve_->setFigure(left.value > 0 ? tr("%1 to prove").arg(wording::value(left)) : tr("All is proven"),
                        wording::figureDefinition(left));
    const Figure proven = own.minutesProven();
    hours_->setFigure(
        tr("%1 proven of %2").arg(wording::value(proven), wording::duration({proven.of.value_or(0)})),
        wording::figureDefinition(proven));
}

void StructureFiche::focusFigure(Shown shown) {
    (shown == Shown::toProve ? toProve_ : hours_)->setFocus(Qt::OtherFocusReason);
}

void StructureFiche::addPanel(SidePanel* panel) {
    right_->addWidget(panel);
    connect(panel, &SidePanel::closed, this, &StructureFiche::closePanel);
}

void StructureFiche::openPanel(SidePanel* panel) {
    right_->setCurrentWidget(panel);
    panel->show();
    right_->show();
    showParts();
}

void StructureFiche::closePanel() {
    right_->setCurrentIndex(0);
    showParts();
}

bool StructureFiche::isOpen(const SidePanel* panel) const {
    return right_->currentWidget() == panel;
}

void StructureFiche::setWritable(bool writable) {
    choose_->setEnabled(writable);
    coaching_->setWritable(writable);
    partners_->setWritable(writable);
    certificates_->setWritable(writable);
    addPerson_->setEnabled(writable);
}

void StructureFiche::hideEditing() {
    choose_->hide();
    addPerson_->hide();
    coaching_->setWritable(false);
    certificates_->setWritable(false);
    kit_->hideOpening();
    lab_->hideOpening();
    partners_->hideOpening();
    immersion_->hideOpening();
    diagnostic_->hideOpening();
    people_->setEmptyState(new EmptyState(QStringLiteral("personnes"),
                                          tr("Nobody belongs to this structure."),
                                          tr("Its people can then be enrolled in the sessions."), {}));
}

} // namespace palas::ui
