// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/ModuleMatrix.h"

#include "domain/Text.h"
#include "reports/charts/FigureCharts.h"
#include "services/Workspace.h"
#include "ui/charts/MatrixWidget.h"
#include "ui/common/Card.h"
#include "ui/common/CommandRunner.h"
#include "ui/common/EmptyState.h"
#include "ui/common/FoldingPanel.h"
#include "ui/pages/MatrixCell.h"
#include "ui/pages/MatrixFilter.h"
#include "ui/pages/MatrixPanel.h"
#include "ui/pages/ModuleEnrolment.h"
#include "ui/table/TableExport.h"
#include "ui/theme/Theme.h"
#include "wording/Formats.h"
#include "wording/Labels.h"

#include <algorithm>
#include <QBoxLayout>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>

namespace palas::ui {
namespace {

template <class Row, class Id>
int placeOf(const std::vector<Row>& rows, Id id) {
    const auto found = std::find_if(rows.begin(), rows.end(), [&](const Row& row) { return row.id == id; });
    return found == rows.end() ? -1 : int(found - rows.begin());
}

/// Scrolls only when the window is too low for readable numbers.
QScrollArea* scrolled(QWidget* widget) {
    auto* area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->viewport()->setAutoFillBackground(false);
    area->setWidget(widget);
    widget->setAutoFillBackground(false);
    return area;
}

} // namespace

ModuleMatrix::ModuleMatrix(Page& page, QWidget* parent)
    : QWidget(parent)
    , page_(page)
    , filter_(new MatrixFilter)
    , stack_(new QStackedWidget)
    , matrix_(new MatrixWidget)
    , nothing_(new EmptyState(QStringLiteral("matrice"), {}, {}, {}))
    , side_(new QStackedWidget)
    , panel_(new MatrixPanel(page, nullptr))
    , enrolment_(new ModuleEnrolment(page, nullptr)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(filter_);
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    auto* card = new Card;
    matrix_->setObjectName(QStringLiteral("matrix"));
    matrix_->setAccessibleName(
        tr("Structures by modules: number of people enrolled, share of the hours proven"));
    scroll_ = scrolled(matrix_);
    stack_->addWidget(scroll_);
    stack_->addWidget(nothing_);
    card->body()->addWidget(stack_, 1);
    row->addWidget(card, 1);
    side_->setFixedWidth(px(316));
    side_->addWidget(panel_);
    side_->addWidget(enrolment_);
    row->addWidget(side_);
    fold_ = new FoldingPanel(side_, this);
    column->addLayout(row, 1);
    connectParts();
}

void ModuleMatrix::connectParts() {
    connect(filter_, &MatrixFilter::changed, this, [this] {
        page_.runner().guard([this] {
            ofPeriod_.reset();
            own_.clear();
            showMatrix();
        });
    });
    connect(filter_, &MatrixFilter::leftDownwards, matrix_, qOverload<>(&QWidget::setFocus));
    connect(nothing_, &EmptyState::triggered, this, [this] {
        filter_->clear();
        refresh();
    });
    connect(matrix_, &MatrixWidget::activeChanged, this, [this](QPoint cell) {
        if (cell.x() < 0)
            return;
        activeStructure_ = structures_[size_t(cell.y())].id;
        activeModule_ = modules_[size_t(cell.x())].id;
        scrollTo(cell);
        page_.runner().guard([this] { showCell(); });
    });
    connect(matrix_, &MatrixWidget::opened, this, [this] {
        if (panel_->session().isValid())
            panel_->openSession();
        else
            enrol();
    });
    connect(panel_, &MatrixPanel::enrolAsked, this, &ModuleMatrix::enrol);
    connect(panel_, &MatrixPanel::coverageAsked, this,
            [this](QWidget* asker) { emit coverageAsked(activeModule_, asker); });
    const auto back = [this] {
        side_->setCurrentWidget(panel_);
        matrix_->setFocus(Qt::OtherFocusReason);
    };
    connect(enrolment_, &SidePanel::closed, this, back);
    connect(enrolment_, &ModuleEnrolment::enrolled, this, back);
    connect(enrolment_, &ModuleEnrolment::sessionAsked, this, [this](ModuleId module) {
        page_.host().goTo({QStringLiteral("sessions"), module.value, QStringLiteral("new")});
    });
}

/// Into sight, clear of the titles that stay.
void ModuleMatrix::scrollTo(QPoint cell) {
    const QRect place = matrix_->cellRect(cell);
    const QSize titles = matrix_->frozen();
    const auto along = [](QScrollBar& bar, int from, int to, int hidden, int length) {
        if (from - hidden < bar.value())
            bar.setValue(from - hidden);
        else if (to > bar.value() + length)
            bar.setValue(to - length);
    };
    const QSize seen = scroll_->viewport()->size();
    along(*scroll_->horizontalScrollBar(), place.left(), place.right() + px(4), titles.width(), seen.width());
    along(*scroll_->verticalScrollBar(), place.top(), place.bottom() + px(4), titles.height(), seen.height());
}

const Figures& ModuleMatrix::figures() {
    const Period period = filter_->period();
    if (period == Period{})
        return page_.host().figures();
    if (!ofPeriod_)
        ofPeriod_ = std::make_unique<Figures>(page_.host().workspace(),
                                              FigureScope{page_.host().workspace().asOf(), {}, period});
    return *ofPeriod_;
}

const Figures& ModuleMatrix::figuresOf(OrganisationId structure) {
    auto& own = own_[structure];
    if (!own)
        own = std::make_unique<Figures>(figures().within(page_.host().workspace(), structure));
    return *own;
}

void ModuleMatrix::refresh() {
    ofPeriod_.reset();
    own_.clear();
    filter_->setPeriods(page_.host().figures());
    panel_->setWritable(!page_.host().workspace().isReadOnly());
    showMatrix();
    if (side_->currentWidget() == enrolment_)
        enrolment_->follow(page_.host().figures());
}

void ModuleMatrix::chooseRows(const Figures& figures) {
    structures_ = figures.beneficiaries();
    modules_ = matrixModules(figures);
    const QString needle = filter_->text();
    std::erase_if(structures_, [&](const Organisation& structure) {
        return !needle.isEmpty() && !matches(structure.name + u' ' + structure.usualName, needle);
    });
    const auto kind = filter_->kind();
    std::erase_if(modules_, [&](const Module& module) { return kind && module.kind != *kind; });
    if (filter_->toProveOnly())
        keepToProve(figures);
}

void ModuleMatrix::keepToProve(const Figures& figures) {
    const auto toProve = [&](const Organisation& structure, const Module& module) {
        return figures.standing(structure.id, module.id).state == ModuleStanding::State::toProve;
    };
    const auto modules = modules_;
    std::erase_if(modules_, [&](const Module& module) {
        return std::none_of(structures_.begin(), structures_.end(),
                            [&](const Organisation& structure) { return toProve(structure, module); });
    });
    std::erase_if(structures_, [&](const Organisation& structure) {
        return std::none_of(modules.begin(), modules.end(),
                            [&](const Module& module) { return toProve(structure, module); });
    });
}

void ModuleMatrix::showMatrix() {
    const Figures& shown = figures();
    chooseRows(shown);
    std::vector<std::vector<QString>> words;
    for (const Organisation& structure : structures_) {
        auto& line = words.emplace_back();
        for (const Module& module : modules_)
            line.push_back(matrixWords(shown, structure, module));
    }
    const bool any = !structures_.empty() && !modules_.empty();
    const bool filtered = !page_.host().figures().beneficiaries().empty();
    if (filtered)
        nothing_->setWords(
            filter_->toProveOnly() ? tr("Nothing to prove here.") : tr("No structure matches the filter."),
            tr("Accents, capitals and apostrophes make no difference."), tr("Clear the filter"));
    else
        nothing_->setWords(tr("Enrol a structure in a module."),
                           tr("Structures and modules come first: add them on their pages."), {});
    stack_->setCurrentIndex(any ? 0 : 1);
    fold_->setAvailable(any);
    matrix_->setChart(any ? moduleMatrix(shown, structures_, modules_) : MatrixChart{}, std::move(words));
    if (any)
        activate(activeStructure_, activeModule_);
}

void ModuleMatrix::activate(OrganisationId structure, ModuleId module) {
    const int row = std::max(0, placeOf(structures_, structure.isValid() ? structure : activeStructure_));
    const int column = std::max(0, placeOf(modules_, module.isValid() ? module : activeModule_));
    if (structures_.empty() || modules_.empty())
        return;
    const QPoint cell(column, row);
    if (matrix_->active() != cell)
        return matrix_->setActive(cell);
    activeStructure_ = structures_[size_t(row)].id;
    activeModule_ = modules_[size_t(column)].id;
    showCell();
}

const Organisation* ModuleMatrix::structure() const {
    const int row = placeOf(structures_, activeStructure_);
    return row < 0 ? nullptr : &structures_[size_t(row)];
}

const Module* ModuleMatrix::module() const {
    const int column = placeOf(modules_, activeModule_);
    return column < 0 ? nullptr : &modules_[size_t(column)];
}

void ModuleMatrix::showCell() {
    const Organisation* row = structure();
    const Module* column = module();
    if (!row || !column)
        return;
    panel_->showCell(*row, *column, matrixCell(figuresOf(row->id), row->id, column->id));
    panel_->showCoverage(page_.host().figures().moduleCoverage(column->id));
    if (side_->currentWidget() == enrolment_)
        enrolment_->begin(page_.host().figures(), *row, *column);
}

void ModuleMatrix::enrol() {
    const Organisation* row = structure();
    const Module* column = module();
    if (!row || !column || page_.host().workspace().isReadOnly())
        return;
    side_->setCurrentWidget(enrolment_);
    fold_->unfold();
    enrolment_->show();
    enrolment_->begin(page_.host().figures(), *row, *column);
}

void ModuleMatrix::exportMatrix() {
    const Table table = matrixTable(figures(), structures_, modules_);
    ExportTitles titles;
    titles.sheet = wording::tableTitle(table.name);
    titles.columns = {wording::columnTitle(table.name, QStringLiteral("organisation_code")),
                      wording::columnTitle(table.name, QStringLiteral("organisation"))};
    for (const Module& module : modules_)
        titles.columns.append(
            QStringLiteral("%1 %2").arg(module.code, wording::typographic(module.shortLabel)));
    exportTable(page_, table, titles);
}

void ModuleMatrix::focusFilter() {
    filter_->focusText();
}

QString ModuleMatrix::context() const {
    const Figures& shown = page_.host().figures();
    const auto modules = matrixModules(shown);
    const auto inMatrix =
        std::count_if(shown.totals().begin(), shown.totals().end(), [&](const EnrolmentTotals& one) {
            const Session* session = shown.session(one.session);
            return session && placeOf(modules, session->module) >= 0;
        });
    return tr("%n module(s)", nullptr, int(modules.size())) + QStringLiteral(" · ") +
           tr("%n enrolment(s)", nullptr, int(inMatrix));
}

} // namespace palas::ui
