// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/diagnostic/DiagnosticCard.h"

#include "reports/charts/FigureCharts.h"
#include "services/Figures.h"
#include "ui/charts/ChartWidget.h"
#include "ui/common/Buttons.h"
#include "ui/common/TextLabel.h"
#include "ui/pages/diagnostic/DiagnosticRecords.h"
#include "ui/pages/Page.h"
#include "ui/theme/Theme.h"
#include "wording/DiagnosticWords.h"
#include "wording/Formats.h"

namespace palas::ui {
namespace {

constexpr int radarHeight = 190;

QString momentsWords(const DiagnosticBook& book, OrganisationId structure) {
    QStringList words;
    for (const Moment moment : {Moment::baseline, Moment::final_}) {
        if (const Assessment* made = book.assessment(structure, moment))
            words << wording::label(moment) + u' ' + wording::shortDate(made->assessedOn);
    }
    return words.isEmpty() ? DiagnosticCard::tr("no diagnostic yet") : words.join(QStringLiteral(" · "));
}

QString weakWords(const DiagnosticBook& book, OrganisationId structure) {
    QStringList labels;
    for (const Axis* axis : book.weakAxes(structure))
        labels << wording::typographic(axis->label);
    return labels.isEmpty() ? QString()
                            : DiagnosticCard::tr("To strengthen: %1").arg(labels.join(QStringLiteral(", ")));
}

} // namespace

DiagnosticCard::DiagnosticCard(Page& page)
    : Card(tr("Diagnostic"))
    , state_(new TextLabel({}, TextSize::small))
    , weak_(new TextLabel({}, TextSize::small, false, Tone::secondary))
    , needs_(new TextLabel({}, TextSize::small, false, Tone::secondary))
    , open_(makeIconButton(tr("Open the diagnostics"), QStringLiteral("chevron"),
                           QStringLiteral("ficheDiagnosticOpen"), Tone::accent))
    , radar_(new ChartWidget) {
    setObjectName(QStringLiteral("ficheDiagnostic"));
    state_->setObjectName(QStringLiteral("ficheDiagnosticState"));
    titleRow()->addWidget(open_);
    body()->setSpacing(2);
    for (TextLabel* label : {state_, weak_, needs_}) {
        label->setWordWrap(true);
        body()->addWidget(label);
    }
    radar_->setObjectName(QStringLiteral("ficheRadar"));
    radar_->setAccessibleName(tr("Radar before and after"));
    radar_->setFixedHeight(px(radarHeight));
    body()->addWidget(radar_);
    connect(open_, &QPushButton::clicked, this, [this, &page] {
        page.host().goTo({QStringLiteral("diagnostics"), structure_.value, {}});
    });
}

void DiagnosticCard::showStructure(const Figures& figures, const Organisation& structure) {
    structure_ = structure.id;
    const DiagnosticBook& book = figures.diagnostics();
    radar_->setChart(diagnosticRadar(figures, structure.id));
    assessed_ = book.gridOf(structure.id) != nullptr;
    setWide(wide_);
    state_->setText(momentsWords(book, structure.id));
    weak_->setText(weakWords(book, structure.id));
    weak_->setVisible(!weak_->fullText().isEmpty());
    const QString needs = needsWords(figures, structure);
    needs_->setText(structure.kind == OrganisationKind::ccas ? tr("ABS: %1").arg(needs) : QString());
    needs_->setVisible(structure.kind == OrganisationKind::ccas);
    needs_->setTone(structure.kind == OrganisationKind::ccas && book.isNeedsOverdue(structure.id)
                        ? Tone::late
                        : Tone::secondary);
}

void DiagnosticCard::setWide(bool wide) {
    wide_ = wide;
    radar_->setVisible(wide && assessed_);
    state_->setVisible(radar_->isHidden()); // its legend says the same
}

void DiagnosticCard::hideOpening() {
    open_->hide();
}

} // namespace palas::ui
