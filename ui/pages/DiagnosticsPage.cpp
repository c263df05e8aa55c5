// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/DiagnosticsPage.h"

#include "services/DiagnosticService.h"
#include "services/Figures.h"
#include "services/NeedsAnalysisService.h"
#include "services/Workspace.h"
#include "ui/common/Buttons.h"
#include "ui/common/Card.h"
#include "ui/common/CommandRunner.h"
#include "ui/common/FormBuilder.h"
#include "ui/common/PageHeader.h"
#include "ui/common/PanelRoom.h"
#include "ui/pages/diagnostic/AnswerGrid.h"
#include "ui/pages/diagnostic/AssessmentPanel.h"
#include "ui/pages/diagnostic/DiagnosticRecords.h"
#include "ui/pages/diagnostic/DiagnosticView.h"
#include "ui/pages/diagnostic/NeedsPanel.h"
#include "ui/table/RecordTable.h"
#include "ui/theme/Theme.h"
#include "wording/Formats.h"

#include <algorithm>
#include <QBoxLayout>
#include <QTableView>

namespace palas::ui {
namespace {

constexpr int listWidth = 490;
constexpr int panelWidth = 344;
constexpr int leastList = 250;   ///< the names and what is to be strengthened
constexpr int leastDetail = 440; ///< beside a panel
constexpr int fullDetail = 520;  ///< the list has what is more than it
constexpr int gap = 12;

} // namespace

DiagnosticsPage::DiagnosticsPage(PageHost& host, QWidget* parent)
    : Page(host, tr("Diagnostics"), parent)
    , list_(new RecordTable(*this, QStringLiteral("diagnostics")))
    , view_(new DiagnosticView(*this))
    , assessment_(new AssessmentPanel(*this))
    , needs_(new NeedsPanel(*this)) {
    buildHeader();
    buildContent();
}

void DiagnosticsPage::buildHeader() {
    create_ =
        header().setPrimary(tr("New diagnostic"), QStringLiteral("ajouter"), QStringLiteral("diagnosticNew"));
    setShortcutHint(create_, tr("Assess the structure: its baseline, then its final"), QKeySequence::New);
    connect(create_, &QPushButton::clicked, this, &DiagnosticsPage::createNew);
}

void DiagnosticsPage::buildContent() {
    auto* row = new QHBoxLayout;
    row->setSpacing(gap);
    body()->addLayout(row, 1);
    auto* both = new QWidget;
    auto* parts = new QHBoxLayout(both);
    parts->setContentsMargins(0, 0, 0, 0);
    parts->setSpacing(gap);
    row->addWidget(both, 1);
    listCard_ = new Card;
    listCard_->setFlush();
    list_->view()->setAccessibleName(tr("Structures"));
    list_->view()->setSelectionMode(QAbstractItemView::SingleSelection);
    list_->setNarrow();
    list_->setWideColumn(QStringLiteral("organisation"));
    list_->setFoldFirst({QStringLiteral("final"), QStringLiteral("baseline"), QStringLiteral("needs")});
    const std::pair<const char*, int> widths[] = {
        {"baseline", 94}, {"final", 94}, {"weak_axes", 92}, {"needs", 84}};
    for (const auto& [column, width] : widths)
        list_->setColumnWidth(QString::fromLatin1(column), width);
    listCard_->body()->addWidget(list_, 1);
    parts->addWidget(listCard_);
    parts->addWidget(view_, 1);
    for (FormPanel* panel : std::initializer_list<FormPanel*>{assessment_, needs_}) {
        panel->hide();
        row->addWidget(panel);
        connect(panel, &FormPanel::removeAsked, this, [this, panel] { remove(panel); });
        connect(panel, &SidePanel::closed, this, [this] {
            makeRoom();
            list_->focusRows();
        });
    }
    new PanelRoom(*this, *both, {{assessment_, panelWidth}, {needs_, panelWidth}}, leastDetail);
    connect(&Theme::instance(), &Theme::changed, this, &DiagnosticsPage::makeRoom);
    connect(needs_, &FormPanel::saved, needs_, &NeedsPanel::follow);
    connect(assessment_, &FormPanel::saved, this, &DiagnosticsPage::typeAnswers);
    connect(list_, &RecordTable::currentChanged, this, &DiagnosticsPage::showDetail);
    connect(list_, &RecordTable::activated, this,
            [this] { view_->answers().setFocus(Qt::OtherFocusReason); });
    connect(view_, &DiagnosticView::momentAsked, this, &DiagnosticsPage::openMoment);
    connect(view_, &DiagnosticView::needsAsked, this, &DiagnosticsPage::openNeeds);
    connect(view_, &DiagnosticView::gridAsked, this, &DiagnosticsPage::createNew);
}

bool DiagnosticsPage::canCreate() const {
    return !isReadOnly();
}

OrganisationId DiagnosticsPage::chosen() const {
    return OrganisationId{list_->currentId()};
}

void DiagnosticsPage::refresh() {
    const Figures& figures = host().figures();
    diagnosticRecords(figures).showIn(*list_);
    header().setContext(tr("%1 baseline · %2 final · %3 analyses of needs presented")
                            .arg(wording::valueOfTotal(figures.diagnosticsMade(Moment::baseline)),
                                 wording::valueOfTotal(figures.diagnosticsMade(Moment::final_)),
                                 wording::valueOfTotal(figures.needsPresented())));
    if (!chosen().isValid() && !figures.beneficiaries().empty())
        list_->select(figures.beneficiaries().front().id.value);
    followAssessment();
    if (!needs_->isHidden())
        needs_->follow();
    create_->setEnabled(canCreate());
    view_->showStructure(figures, chosen());
    makeRoom();
}

void DiagnosticsPage::showDetail() {
    view_->showStructure(host().figures(), chosen());
    if (!needs_->isHidden() && needs_->stored().organisation != chosen() && needs_->leave())
        needs_->showStructure(chosen());
    if (!assessment_->isHidden() && assessment_->stored().organisation != chosen() && assessment_->leave())
        assessment_->hide();
    makeRoom();
}

void DiagnosticsPage::open(const Target& target) {
    Page::open(target);
    if (target.detail == u"new")
        return createNew();
    if (target.id == 0)
        return;
    list_->select(target.id);
    if (target.detail == u"needs" || target.detail == u"needs_overdue")
        openNeeds();
    else if (target.detail == u"diagnostic_baseline_missing")
        openMoment(Moment::baseline);
    else if (target.detail == u"diagnostic_final_missing")
        openMoment(Moment::final_);
    else if (target.detail == u"diagnostic_unfinished")
        view_->answers().setFocus(Qt::OtherFocusReason);
    else
        list_->focusRows();
}

void DiagnosticsPage::createNew() {
    const DiagnosticBook& book = host().figures().diagnostics();
    if (!canCreate())
        return;
    if (!book.current() && !book.gridOf(chosen()))
        return host().goTo({QStringLiteral("grids")});
    openMoment(book.assessment(chosen(), Moment::baseline) ? Moment::final_ : Moment::baseline);
}

/// The diagnostic as it is, or a new one.
void DiagnosticsPage::openMoment(Moment moment) {
    if (!leavePanels())
        return;
    const Assessment* made = host().figures().diagnostics().assessment(chosen(), moment);
    if (!made && isReadOnly())
        return;
    showPanel(assessment_);
    if (!made)
        return assessment_->create(chosen(), moment);
    assessment_->showAssessment(*made);
    assessment_->focusForm();
    view_->answers().goTo(moment);
}

void DiagnosticsPage::openNeeds() {
    if (!chosen().isValid() || !leavePanels())
        return;
    showPanel(needs_);
    needs_->showStructure(chosen());
    needs_->focusForm();
}

void DiagnosticsPage::showPanel(FormPanel* panel) {
    closePanels();
    panel->show();
    makeRoom();
}

bool DiagnosticsPage::leavePanels() {
    return assessment_->leave() && needs_->leave();
}

void DiagnosticsPage::closePanels() {
    assessment_->hide();
    needs_->hide();
}

/// The panel shows what is stored, but for what is being typed.
void DiagnosticsPage::followAssessment() {
    const Assessment& stored = assessment_->stored();
    if (assessment_->isHidden() || assessment_->form().isModified() || !stored.id.isValid())
        return;
    const DiagnosticBook& book = host().figures().diagnostics();
    if (const Assessment* again = book.assessment(stored.organisation, stored.moment))
        assessment_->showAssessment(*again);
    else
        assessment_->hide();
}

/// Once it is opened its answers are typed.
void DiagnosticsPage::typeAnswers() {
    if (assessment_->stored().id.isValid())
        return followAssessment();
    const Moment moment = assessment_->moment();
    assessment_->hide();
    makeRoom();
    view_->answers().goTo(moment);
    view_->answers().setFocus(Qt::OtherFocusReason);
}

void DiagnosticsPage::remove(const FormPanel* panel) {
    const bool ofNeeds = panel == needs_;
    const AssessmentId assessment = assessment_->stored().id;
    const NeedsAnalysisId analysis = needs_->stored().id;
    const auto command = [&]() -> Outcome {
        return ofNeeds ? removeNeedsAnalysis(workspace(), analysis)
                       : removeAssessment(workspace(), assessment);
    };
    if (runner().run(command, ofNeeds ? tr("Analysis of needs deleted.") : tr("Diagnostic deleted.")))
        closePanels();
    makeRoom();
}

/// The list is as wide as the detail lets it; a narrow window has no room for three columns.
void DiagnosticsPage::makeRoom() {
    const bool panel = !assessment_->isHidden() || !needs_->isHidden();
    const QMargins edges = layout()->contentsMargins();
    const int whole = room(width() - edges.left() - edges.right() - gap) - (panel ? panelWidth + gap : 0);
    listCard_->setVisible(!panel || whole >= listWidth + leastDetail);
    listCard_->setFixedWidth(px(std::clamp(whole - fullDetail, leastList, listWidth)));
}

void DiagnosticsPage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    makeRoom();
}

} // namespace palas::ui
