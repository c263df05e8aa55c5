// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/diagnostic/GridEditor.h"

#include "services/DiagnosticService.h"
#include "services/Figures.h"
#include "services/Workspace.h"
#include "storage/DiagnosticStore.h"
#include "ui/common/Buttons.h"
#include "ui/common/CommandRunner.h"
#include "ui/common/FormBuilder.h"
#include "ui/common/TextLabel.h"
#include "ui/pages/Page.h"
#include "ui/table/TitleHeader.h"
#include "ui/theme/Theme.h"
#include "wording/DiagnosticWords.h"

#include <algorithm>
#include <QBoxLayout>
#include <QComboBox>
#include <QHeaderView>
#include <QRegularExpression>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QShortcut>
#include <QTableWidget>

namespace palas::ui {
namespace {

const QString codeField = QStringLiteral("code");
const QString titleField = QStringLiteral("title");
const QString topField = QStringLiteral("top_score");
const QString statusField = QStringLiteral("status");
enum Column { axisColumn, labelColumn, modulesColumn, textColumn, helpColumn, weightColumn, columns };
constexpr int leastQuestion = 168;   ///< pixels of the mockups
constexpr int idRole = Qt::UserRole; ///< of the axis in the first column, of the question in its own

QStringList moduleCodes(const QString& text) {
    static const QRegularExpression between(QStringLiteral("[\\s,;]+"));
    return text.split(between, Qt::SkipEmptyParts);
}

} // namespace

GridEditor::GridEditor(Page& page)
    : page_(page)
    , form_(new FormBuilder)
    , lines_(new QTableWidget)
    , note_(new TextLabel({}, TextSize::small, false, Tone::secondary)) {
    setObjectName(QStringLiteral("gridEditor"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    buildForm();
    column->addWidget(form_);
    note_->setWordWrap(true);
    column->addWidget(note_);
    lines_->setObjectName(QStringLiteral("gridLines"));
    lines_->setAccessibleName(tr("Questions of the grid"));
    lines_->setColumnCount(columns);
    auto* header = new TitleHeader;
    lines_->setHorizontalHeader(header);
    lines_->setHorizontalHeaderLabels(
        {tr("Axis"), tr("Label"), tr("Modules"), tr("Question"), tr("Help"), tr("Weight")});
    lines_->verticalHeader()->hide();
    header->setFont(Theme::instance().font(TextSize::small, true));
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setHighlightSections(false);
    lines_->setFrameShape(QFrame::NoFrame);
    lines_->setSelectionMode(QAbstractItemView::SingleSelection);
    lines_->setEditTriggers(QAbstractItemView::AnyKeyPressed | QAbstractItemView::EditKeyPressed |
                            QAbstractItemView::DoubleClicked);
    const std::pair<Column, int> widths[] = {
        {axisColumn, 72}, {labelColumn, 128}, {modulesColumn, 96}, {helpColumn, 120}, {weightColumn, 52}};
    for (const auto& [which, width] : widths)
        lines_->setColumnWidth(which, std::max(px(width), header->leastWidth(which)));
    column->addWidget(lines_, 1);
    buildButtons();
    connect(lines_, &QTableWidget::itemChanged, this, [this] { modified_ = modified_ || !filling_; });
}

/// The questions take the room that is left, and are read in a narrow window too.
void GridEditor::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    int others = lines_->verticalScrollBar()->sizeHint().width();
    for (int column = 0; column < columns; ++column)
        others += column == textColumn ? 0 : lines_->columnWidth(column);
    const bool fits = width() - others >= px(leastQuestion);
    lines_->horizontalHeader()->setSectionResizeMode(textColumn,
                                                     fits ? QHeaderView::Stretch : QHeaderView::Interactive);
    if (!fits)
        lines_->setColumnWidth(textColumn, px(leastQuestion));
}

void GridEditor::buildForm() {
    form_->line(codeField, tr("Code"), FormBuilder::Need::required);
    form_->line(titleField, tr("Title"), FormBuilder::Need::required);
    form_->integer(topField, tr("Top score"), FormBuilder::Need::required);
    QComboBox* statuses = form_->choice(statusField, tr("Status"), FormBuilder::Need::required);
    for (const GridStatus status : {GridStatus::draft, GridStatus::inUse, GridStatus::retired})
        statuses->addItem(wording::label(status), toCode(status));
}

void GridEditor::buildButtons() {
    add_ = makeButton(tr("Add a question"), QStringLiteral("ajouter"), QStringLiteral("gridAddLine"));
    drop_ = makeButton(tr("Remove the question"), QStringLiteral("fermer"), QStringLiteral("gridDropLine"));
    version_ = makeButton(tr("New version"), QStringLiteral("document"), QStringLiteral("gridVersion"));
    remove_ = makeButton(tr("Delete"), QStringLiteral("corbeille"), QStringLiteral("gridDelete"));
    save_ = makeButton(tr("Save"), {}, QStringLiteral("gridSave"), ButtonKind::primary);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(add_);
    row->addWidget(drop_);
    row->addStretch(1);
    for (QPushButton* button : {remove_, version_, save_})
        row->addWidget(button);
    static_cast<QBoxLayout*>(layout())->addLayout(row);
    connect(add_, &QPushButton::clicked, this, &GridEditor::addLine);
    connect(drop_, &QPushButton::clicked, this, &GridEditor::removeLine);
    connect(version_, &QPushButton::clicked, this, &GridEditor::versionAsked);
    connect(remove_, &QPushButton::clicked, this, &GridEditor::removeAsked);
    connect(save_, &QPushButton::clicked, this, &GridEditor::save);
    connect(form_, &FormBuilder::submitted, this, &GridEditor::save);
    // In the lines, Tab goes from one cell to the next and Enter opens one.
    const QKeySequence keys(Qt::CTRL | Qt::Key_Return);
    setShortcutHint(save_, save_->text(), keys);
    auto* saves = new QShortcut(keys, this);
    saves->setContext(Qt::WidgetWithChildrenShortcut);
    connect(saves, &QShortcut::activated, this, [this] {
        if (save_->isHidden())
            return;
        save_->setFocus(Qt::ShortcutFocusReason); // what is open in a cell is kept
        save_->click();
    });
}

void GridEditor::showGrid(const Questionnaire& grid) {
    const QScopedValueRollback guard(filling_, true);
    const bool same = stored_.id == grid.id;
    stored_ = grid;
    form_->clearProblems();
    form_->setText(codeField, grid.code);
    form_->setText(titleField, grid.title);
    form_->setInteger(topField, grid.topScore);
    form_->setChoice(statusField, toCode(grid.status));
    form_->setModified(false);
    modified_ = false;
    writing_ = false;
    const int row = same ? lines_->currentRow() : 0;
    showLines();
    lines_->setCurrentCell(std::clamp(row, 0, std::max(0, lines_->rowCount() - 1)), textColumn);
}

void GridEditor::startWriting() {
    writing_ = true;
    // An example is saved by a key, even when nothing of it was changed.
    modified_ = !stored_.axes.empty();
    if (lines_->rowCount() == 0) {
        addLine();
        modified_ = false;
    }
    setFocusProxy(form_->editor(codeField));
}

void GridEditor::showLines() {
    const bool writable = !page_.host().workspace().isReadOnly();
    const int used = stored_.id.isValid() ? page_.host().workspace().diagnostics().references(stored_.id) : 0;
    lines_->setRowCount(0);
    for (const Axis& axis : stored_.axes) {
        const std::vector<Question> questions =
            axis.questions.empty() ? std::vector<Question>{{}} : axis.questions;
        for (const Question& question : questions) {
            const int row = lines_->rowCount();
            lines_->insertRow(row);
            const bool first = &question == &questions.front();
            const QString texts[columns] = {first ? axis.code : QString(),
                                            first ? axis.label : QString(),
                                            first ? codesOf(axis.modules) : QString(),
                                            question.text,
                                            question.help,
                                            QString::number(question.weight)};
            for (int column = 0; column < columns; ++column) {
                auto* item = new QTableWidgetItem(texts[column]);
                const bool open = writable && (used == 0 || (column == modulesColumn && first));
                item->setFlags(open ? item->flags() : item->flags() & ~Qt::ItemIsEditable);
                item->setToolTip(texts[column]);
                lines_->setItem(row, column, item);
            }
            lines_->item(row, axisColumn)->setData(idRole, first ? axis.id.value : 0);
            lines_->item(row, textColumn)->setData(idRole, question.id.value);
        }
    }
    form_->setReadOnly(!writable);
    for (const QString& fixed : {codeField, topField})
        form_->editor(fixed)->setEnabled(writable && used == 0);
    note_->setText(used > 0 ? tr("%n diagnostic(s) made with it: its questions stay.", nullptr, used)
                            : tr("A line for each question; an empty axis goes on with the one above."));
    for (QPushButton* button : {add_, drop_})
        button->setVisible(writable && used == 0);
    version_->setVisible(writable && used > 0);
    remove_->setVisible(writable && used == 0 && stored_.id.isValid());
    save_->setVisible(writable);
}

void GridEditor::follow() {
    if (!modified_ && !form_->isModified())
        if (const Questionnaire* grid = page_.host().figures().diagnostics().grid(stored_.id))
            showGrid(*grid);
}

void GridEditor::addLine() {
    const QScopedValueRollback guard(filling_, true);
    const int row = lines_->currentRow() < 0 ? lines_->rowCount() : lines_->currentRow() + 1;
    lines_->insertRow(row);
    for (int column = 0; column < columns; ++column)
        lines_->setItem(row, column,
                        new QTableWidgetItem(column == weightColumn ? QStringLiteral("1") : QString()));
    modified_ = true;
    lines_->setCurrentCell(row, lines_->rowCount() == 1 ? axisColumn : textColumn);
    lines_->setFocus(Qt::OtherFocusReason);
}

void GridEditor::removeLine() {
    const int row = lines_->currentRow();
    if (row < 0)
        return;
    // The axis that began on this line begins on the next one.
    const bool heir = row + 1 < lines_->rowCount() && !cell(row, axisColumn).isEmpty() &&
                      cell(row + 1, axisColumn).isEmpty();
    if (heir) {
        for (const int column : {axisColumn, labelColumn, modulesColumn})
            lines_->setItem(row + 1, column, lines_->takeItem(row, column));
    }
    lines_->removeRow(row);
    modified_ = true;
}

QString GridEditor::cell(int row, int column) const {
    const QTableWidgetItem* item = lines_->item(row, column);
    return item ? item->text().trimmed() : QString();
}

std::vector<ModuleId> GridEditor::modulesFrom(const QString& codes) const {
    std::vector<ModuleId> modules;
    for (const QString& code : moduleCodes(codes)) {
        for (const Module& module : page_.host().figures().modules()) {
            if (module.code.compare(code, Qt::CaseInsensitive) == 0)
                modules.push_back(module.id);
        }
    }
    return modules;
}

QString GridEditor::codesOf(const std::vector<ModuleId>& modules) const {
    QStringList codes;
    for (const ModuleId id : modules) {
        if (const Module* module = page_.host().figures().module(id))
            codes << module->code;
    }
    return codes.join(QStringLiteral(", "));
}

Questionnaire GridEditor::typed() const {
    Questionnaire grid = stored_;
    grid.code = form_->text(codeField);
    grid.title = form_->text(titleField);
    grid.topScore = form_->integerValue(topField).value_or(0);
    grid.status = gridStatusFromCode(form_->choiceValue(statusField).toString()).value_or(GridStatus::draft);
    grid.axes.clear();
    for (int row = 0; row < lines_->rowCount(); ++row) {
        if (!cell(row, axisColumn).isEmpty() || grid.axes.empty()) {
            Axis axis;
            axis.id = AxisId{lines_->item(row, axisColumn)->data(idRole).toLongLong()};
            axis.code = cell(row, axisColumn);
            axis.label = cell(row, labelColumn);
            axis.modules = modulesFrom(cell(row, modulesColumn));
            grid.axes.push_back(std::move(axis));
        }
        if (cell(row, textColumn).isEmpty())
            continue;
        grid.axes.back().questions.push_back(
            {QuestionId{lines_->item(row, textColumn)->data(idRole).toLongLong()}, cell(row, textColumn),
             cell(row, helpColumn), cell(row, weightColumn).toInt()});
    }
    return grid;
}

/// Codes that are no module's would be lost without a word.
bool GridEditor::knowsModules() {
    for (int row = 0; row < lines_->rowCount(); ++row) {
        for (const QString& code : moduleCodes(cell(row, modulesColumn))) {
            if (!modulesFrom(code).empty())
                continue;
            page_.runner().showProblems({makeError({}, "axis.not_elective", {code})});
            lines_->setCurrentCell(row, modulesColumn);
            return false;
        }
    }
    return true;
}

bool GridEditor::save() {
    if (!form_->isReadable() || !knowsModules())
        return false;
    const Questionnaire grid = typed();
    qint64 id = grid.id.value;
    const bool written = page_.runner().run(
        [&]() -> Outcome {
            if (grid.id.isValid())
                return updateGrid(page_.host().workspace(), grid);
            const auto made = addGrid(page_.host().workspace(), grid);
            id = made.id.value;
            return made;
        },
        tr("Grid saved: %1").arg(wording::gridName(grid)), form_);
    if (!written)
        return false;
    form_->setModified(false);
    modified_ = false;
    emit saved(id);
    return true;
}

bool GridEditor::leave() {
    return (!modified_ && !form_->isModified()) || save();
}

} // namespace palas::ui
