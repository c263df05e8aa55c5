// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/MatrixPanel.h"

#include "reports/charts/FigureCharts.h"
#include "services/Workspace.h"
#include "ui/charts/StateBar.h"
#include "ui/common/FigureLink.h"
#include "ui/common/TextLabel.h"
#include "ui/pages/MatrixSessionCard.h"
#include "ui/pages/Page.h"
#include "ui/table/Records.h"
#include "ui/table/RecordTable.h"
#include "ui/theme/Icons.h"
#include "wording/Formats.h"
#include "wording/Labels.h"

#include <algorithm>
#include <QBoxLayout>
#include <QGridLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTableView>

namespace palas::ui {
namespace {

constexpr int peopleShown = 6; ///< before they scroll

void emptyOut(QLayout& layout) {
    while (QLayoutItem* item = layout.takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            // A card of the row may be what asked for the change.
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

QString hoursOf(Minutes done, Minutes planned) {
    return QStringLiteral("%1 / %2").arg(wording::duration(done), wording::duration(planned));
}

} // namespace

MatrixPanel::MatrixPanel(Page& page, QWidget* parent)
    : SidePanel({}, parent)
    , page_(page)
    , sessionsHeading_(new TextLabel(tr("Sessions"), TextSize::body, true))
    , sessions_(new QVBoxLayout)
    , peopleHeading_(new TextLabel(tr("Participants"), TextSize::body, true))
    , people_(new RecordTable(page, QStringLiteral("matrixPeople")))
    , proofHeading_(new TextLabel(tr("Proof expected"), TextSize::body, true))
    , proof_(new QGridLayout) {
    setObjectName(QStringLiteral("matrixPanel"));
    setClosable(false);
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    buildHead(*column);
    column->addWidget(sessionsHeading_);
    sessions_->setSpacing(6);
    column->addLayout(sessions_);
    column->addWidget(peopleHeading_);
    people_->setToolsVisible(false);
    people_->setHeaderVisible(false);
    people_->setWideColumn(QStringLiteral("person"));
    people_->setColumnWidth(QStringLiteral("state"), 34);
    people_->view()->setAccessibleName(tr("Participants"));
    column->addWidget(people_);
    column->addWidget(proofHeading_);
    proof_->setColumnStretch(1, 1);
    proof_->setHorizontalSpacing(8);
    column->addLayout(proof_);
    column->addStretch(1);
    setContent(content);
    open_ = setPrimary(tr("Open the session"), {}, QStringLiteral("matrixOpen"));
    enrol_ = addButton(tr("Enrol"), QStringLiteral("ajouter"), QStringLiteral("matrixEnrol"));
    connect(open_, &QPushButton::clicked, this, &MatrixPanel::openSession);
    connect(enrol_, &QPushButton::clicked, this, &MatrixPanel::enrolAsked);
    connect(people_, &RecordTable::activated, this, [this](qint64 person) {
        page_.host().goTo({QStringLiteral("people"), person, {}});
    });
}

void MatrixPanel::buildHead(QVBoxLayout& column) {
    label_ = new TextLabel({}, TextSize::object, true);
    label_->setWordWrap(true);
    label_->setObjectName(QStringLiteral("matrixLabel"));
    column.addWidget(label_);
    auto* hours = new QHBoxLayout;
    hours->setSpacing(8);
    bar_ = new StateBar;
    toProve_ = new TextLabel({}, TextSize::body, true, Tone::late);
    toProve_->setObjectName(QStringLiteral("matrixToProveHours"));
    hours->addWidget(bar_, 1, Qt::AlignVCenter);
    hours->addWidget(toProve_);
    column.addLayout(hours);
    auto* facts = new QGridLayout;
    facts->setHorizontalSpacing(12);
    facts->setVerticalSpacing(2);
    facts->setColumnStretch(1, 1);
    int row = 0;
    const auto add = [&](const QString& caption, const char* name) {
        auto* value = new TextLabel;
        value->setObjectName(QString::fromLatin1(name));
        facts->addWidget(new TextLabel(caption, TextSize::small, false, Tone::secondary), row, 0);
        facts->addWidget(value, row++, 1);
        return value;
    };
    enrolled_ = add(tr("People enrolled"), "matrixEnrolled");
    planned_ = add(tr("Hours planned"), "matrixPlanned");
    attended_ = add(tr("Hours attended"), "matrixAttended");
    proven_ = add(tr("Hours proven"), "matrixProven");
    coverage_ = new FigureLink(TextSize::body);
    coverage_->setTone(Tone::text);
    coverage_->setObjectName(QStringLiteral("matrixCoverage"));
    facts->addWidget(new TextLabel(tr("Module, all CCAS"), TextSize::small, false, Tone::secondary), row, 0);
    facts->addWidget(coverage_, row, 1, Qt::AlignLeft);
    connect(coverage_, &FigureLink::clicked, this, [this] { emit coverageAsked(coverage_); });
    column.addLayout(facts);
}

void MatrixPanel::showCell(const Organisation& structure, const Module& module, const MatrixCell& cell) {
    setTitle(wording::fullName(structure));
    setSubtitle(module.code + QStringLiteral(" · ") + wording::label(module.kind));
    label_->setText(wording::typographic(module.label));
    session_ = cell.first(page_.host().workspace().asOf());
    sheetMissing_ = cell.missingSheets > 0;
    showHours(cell);
    showSessions(cell);
    showPeople(cell);
    showProof(cell);
    open_->setText(sheetMissing_ ? tr("Attach the sheet") : tr("Open the session"));
    open_->setEnabled(session_.isValid());
}

void MatrixPanel::showCoverage(const Figure& coverage) {
    coverage_->setFigure(tr("%1 reached").arg(wording::valueOfTotal(coverage)),
                         wording::figureDefinition(coverage));
}

void MatrixPanel::setWritable(bool writable) {
    enrol_->setEnabled(writable);
}

void MatrixPanel::showHours(const MatrixCell& cell) {
    const ModuleStanding& standing = cell.standing;
    bar_->setBar(progressBar(standing));
    const Minutes left = standing.attended - standing.proven;
    toProve_->setText(left.value > 0 ? tr("%1 to prove").arg(wording::duration(left))
                                     : wording::label(standing.state));
    toProve_->setTone(left.value > 0              ? Tone::late
                      : standing.proven.value > 0 ? Tone::accent
                                                  : Tone::secondary);
    enrolled_->setText(wording::number(standing.people));
    planned_->setText(wording::duration(standing.planned));
    attended_->setText(wording::duration(standing.attended));
    proven_->setText(wording::duration(standing.proven));
}

void MatrixPanel::showSessions(const MatrixCell& cell) {
    emptyOut(*sessions_);
    sessionsHeading_->setVisible(!cell.sessions.empty());
    for (const MatrixCell::Held& session : cell.sessions) {
        auto* card = new MatrixSessionCard(session);
        sessions_->addWidget(card);
        connect(card, &QAbstractButton::clicked, this, [this, id = session.id] {
            page_.host().goTo({QStringLiteral("sessions"), id.value, {}});
        });
    }
}

void MatrixPanel::showPeople(const MatrixCell& cell) {
    Records rows(QStringLiteral("matrix_people"), {{QStringLiteral("state")},
                                                   {QStringLiteral("person")},
                                                   {QStringLiteral("proven"), Table::Type::minutes}});
    for (const MatrixCell::Participant& person : cell.people) {
        CellLook state = stateLook(person.state);
        state.iconOnly = true;
        rows.add(person.id.value, {toCell(state.tip), toCell(person.name), toCell(person.proven)},
                 {state, {}, wordsLook(hoursOf(person.proven, person.planned))});
    }
    const int count = int(cell.people.size());
    rows.showIn(*people_);
    peopleHeading_->setVisible(count > 0);
    people_->setVisible(count > 0);
    people_->setFixedHeight(
        std::min(count, peopleShown) * people_->view()->verticalHeader()->defaultSectionSize() + 2);
}

void MatrixPanel::addProof(ChartState state, const QString& what, const QString& result) {
    const int row = proofRows_++;
    auto* mark = new QLabel;
    const CellLook look = stateLook(state);
    mark->setPixmap(icon(look.icon, look.tone).pixmap(QSize(px(16), px(16)), devicePixelRatioF()));
    const bool late = state == ChartState::toProve;
    proof_->addWidget(mark, row, 0);
    proof_->addWidget(new TextLabel(what), row, 1);
    proof_->addWidget(new TextLabel(result, TextSize::body, late, late ? Tone::late : Tone::secondary), row,
                      2, Qt::AlignRight);
}

void MatrixPanel::showProof(const MatrixCell& cell) {
    emptyOut(*proof_);
    proofRows_ = 0;
    proofHeading_->setVisible(!cell.sessions.empty());
    if (cell.sessions.empty())
        return;
    const bool remote = std::all_of(cell.sessions.begin(), cell.sessions.end(),
                                    [](const MatrixCell::Held& session) { return session.remote; });
    const bool came = cell.standing.attended.value > 0;
    if (cell.untypedCells > 0)
        addProof(ChartState::toProve, tr("Attendance"),
                 tr("%n half-day(s) to type", nullptr, int(cell.untypedCells)));
    const QString sheet = remote ? tr("Proof of connection") : tr("Signed sheet");
    if (cell.missingSheets > 0)
        addProof(ChartState::toProve, sheet, tr("%n missing", nullptr, int(cell.missingSheets)));
    else if (cell.filedSheets > 0)
        addProof(ChartState::proven, sheet, tr("%n filed", nullptr, int(cell.filedSheets)));
    else
        addProof(ChartState::planned, sheet, tr("expected"));
    if (remote)
        return;
    if (cell.missingSignatures > 0)
        addProof(ChartState::toProve, tr("Signatures"),
                 tr("%n missing", nullptr, int(cell.missingSignatures)));
    else if (came && cell.missingSheets == 0)
        addProof(ChartState::proven, tr("Signatures"), tr("complete"));
    else
        addProof(ChartState::planned, tr("Signatures"), tr("expected"));
}

void MatrixPanel::openSession() {
    if (session_.isValid())
        page_.host().goTo({QStringLiteral("sessions"), session_.value,
                           sheetMissing_ ? QStringLiteral("sheets_missing") : QString()});
}

} // namespace palas::ui
