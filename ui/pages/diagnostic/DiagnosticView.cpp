// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/diagnostic/DiagnosticView.h"

#include "reports/charts/FigureCharts.h"
#include "services/Workspace.h"
#include "ui/charts/ChartWidget.h"
#include "ui/common/Buttons.h"
#include "ui/common/Card.h"
#include "ui/common/EmptyState.h"
#include "ui/common/TextLabel.h"
#include "ui/pages/diagnostic/AnswerGrid.h"
#include "ui/pages/diagnostic/DiagnosticRecords.h"
#include "ui/pages/Page.h"
#include "wording/DiagnosticWords.h"
#include "wording/Labels.h"

#include <QBoxLayout>

namespace palas::ui {
namespace {

constexpr int radarHeight = 232;

} // namespace

DiagnosticView::DiagnosticView(Page& page)
    : page_(page)
    , name_(new TextLabel({}, TextSize::object, true))
    , needsWords_(new TextLabel({}, TextSize::small, false, Tone::secondary)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    auto* head = new Card;
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    name_->setElided(true);
    name_->setObjectName(QStringLiteral("diagnosticName"));
    needsWords_->setWordWrap(true);
    needsWords_->setObjectName(QStringLiteral("diagnosticNeeds"));
    row->addWidget(name_, 1);
    for (const Moment moment : {Moment::baseline, Moment::final_}) {
        QPushButton*& button = moments_[int(moment)];
        button = makeButton({}, QStringLiteral("document"), QStringLiteral("diagnostic_") + toCode(moment),
                            ButtonKind::plain, true);
        connect(button, &QPushButton::clicked, this, [this, moment] { emit momentAsked(moment); });
        row->addWidget(button);
    }
    needs_ = makeButton(tr("Needs (ABS)"), QStringLiteral("personnes"), QStringLiteral("diagnosticNeedsOpen"),
                        ButtonKind::plain, true);
    needs_->setToolTip(tr("Analysis of social needs"));
    connect(needs_, &QPushButton::clicked, this, &DiagnosticView::needsAsked);
    row->addWidget(needs_);
    head->body()->addLayout(row);
    head->body()->addWidget(needsWords_);
    column->addWidget(head);
    radarCard_ = makeRadar();
    column->addWidget(radarCard_);
    auto* answersCard = new Card;
    answersCard->setFlush();
    answers_ = new AnswerGrid(page);
    answersCard->body()->addWidget(answers_, 1);
    answersCard_ = answersCard;
    column->addWidget(answersCard, 1);
    none_ = new EmptyState(QStringLiteral("document"), tr("Not assessed yet."),
                           tr("The baseline tells which modules the structure needs first."),
                           tr("Open the baseline"));
    connect(none_, &EmptyState::triggered, this, [this] { emit momentAsked(Moment::baseline); });
    column->addWidget(none_, 1);
    noGrid_ =
        new EmptyState(QStringLiteral("document"), tr("Put a grid into use."),
                       tr("Structures are then assessed with it, before and after."), tr("Open the grids"));
    connect(noGrid_, &EmptyState::triggered, this, &DiagnosticView::gridAsked);
    column->addWidget(noGrid_, 1);
}

QWidget* DiagnosticView::makeRadar() {
    auto* card = new Card;
    radar_ = new ChartWidget;
    radar_->setObjectName(QStringLiteral("diagnosticRadar"));
    radar_->setAccessibleName(tr("Radar before and after"));
    card->body()->addWidget(radar_);
    card->setFixedHeight(px(radarHeight));
    return card;
}

void DiagnosticView::showStructure(const Figures& figures, OrganisationId id) {
    const Organisation* structure = figures.organisation(id);
    const DiagnosticBook& book = figures.diagnostics();
    name_->setText(structure ? wording::fullName(*structure) : tr("Choose a structure"));
    needsWords_->setText(structure ? needsWords(figures, *structure) : QString());
    const bool writable = !page_.host().workspace().isReadOnly();
    const bool assessed = book.gridOf(id) != nullptr;
    for (const Moment moment : {Moment::baseline, Moment::final_}) {
        const bool made = book.assessment(id, moment) != nullptr;
        QPushButton* button = moments_[int(moment)];
        const bool first = moment == Moment::baseline;
        button->setText(wording::label(moment));
        button->setToolTip(made ? (first ? tr("Open the baseline") : tr("Open the final"))
                                : (first ? tr("Make the baseline") : tr("Make the final")));
        button->setEnabled(structure && (made || (writable && (assessed || book.current()))));
    }
    needs_->setEnabled(structure != nullptr);
    radarCard_->setVisible(assessed);
    answersCard_->setVisible(assessed);
    none_->setVisible(structure && !assessed && book.current());
    none_->setActionEnabled(writable);
    noGrid_->setVisible(structure && !assessed && !book.current());
    noGrid_->setActionEnabled(writable);
    radar_->setChart(diagnosticRadar(figures, id));
    answers_->showStructure(book, id);
}

} // namespace palas::ui
