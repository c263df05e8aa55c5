// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/ImportPanel.h"

#include "services/Workspace.h"
#include "ui/common/Buttons.h"
#include "ui/common/Card.h"
#include "ui/common/ChoiceBox.h"
#include "ui/common/CommandRunner.h"
#include "ui/common/Dialogs.h"
#include "ui/common/LongWork.h"
#include "ui/common/MessageBar.h"
#include "ui/common/OpenFile.h"
#include "ui/common/TextLabel.h"
#include "ui/pages/BulkEditBar.h"
#include "ui/pages/Page.h"
#include "ui/table/Records.h"
#include "ui/table/RecordTable.h"
#include "ui/table/TableExport.h"
#include "ui/theme/Theme.h"
#include "wording/Labels.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QScrollArea>
#include <QTableView>

namespace palas::ui {

namespace {

constexpr int allRows = -1;

QString templateName(ImportKind kind) {
    return QStringLiteral("import_") + toCode(kind);
}

} // namespace

ImportPanel::ImportPanel(Page& page, const std::vector<ImportKind>& kinds, QWidget* parent)
    : QWidget(parent)
    , page_(page)
    , edit_(new BulkEditBar(page))
    , list_(new QWidget)
    , kind_(new ChoiceBox)
    , source_(new TextLabel({}, TextSize::body, false, Tone::secondary))
    , columns_(new Card(tr("Columns of the list")))
    , states_(new QButtonGroup(this))
    , rows_(new RecordTable(page, QStringLiteral("importRows")))
    , proposal_(new TextLabel({}, TextSize::body, false, Tone::secondary)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(buildSource(kinds));
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(buildColumns());
    row->addWidget(buildPreview(), 1);
    column->addLayout(row, 1);
}

QWidget* ImportPanel::buildSource(const std::vector<ImportKind>& kinds) {
    auto* card = new Card;
    auto* row = new FlowRow(list_);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    kind_->setObjectName(QStringLiteral("importKind"));
    kind_->setAccessibleName(tr("What the list is about"));
    if (kinds.size() == 1) // the page tells it
        kind_->hide();
    for (const ImportKind one : kinds)
        kind_->addItem(wording::tableTitle(templateName(one)), toCode(one));
    connect(kind_, &QComboBox::currentIndexChanged, this, [this] {
        if (hasList())
            take(std::move(request_.table));
    });
    row->addWidget(kind_);
    file_ = makeButton(tr("Choose a file"), QStringLiteral("dossier"), QStringLiteral("importFile"));
    connect(file_, &QPushButton::clicked, this, &ImportPanel::chooseFile);
    auto* paste = makeButton(tr("Paste the clipboard"), {}, QStringLiteral("importPaste"));
    connect(paste, &QPushButton::clicked, this, [this] { readPasted(QGuiApplication::clipboard()->text()); });
    auto* model =
        makeButton(tr("Template to fill in"), {}, QStringLiteral("importTemplate"), ButtonKind::flat);
    connect(model, &QPushButton::clicked, this, &ImportPanel::saveTemplate);
    for (QPushButton* button : {file_, paste, model})
        row->addWidget(button);
    source_->setWordWrap(true);
    row->addWidget(source_);
    row->addStretch();
    auto* close = makeButton(tr("Back to the list"), {}, QStringLiteral("importClose"));
    connect(close, &QPushButton::clicked, this, &ImportPanel::closed);
    row->addWidget(close);
    card->body()->addWidget(list_);
    card->body()->addWidget(edit_);
    connect(edit_, &BulkEditBar::asked, this, &ImportPanel::previewEdit);
    connect(edit_, &BulkEditBar::closed, this, &ImportPanel::closed);
    return card;
}

QWidget* ImportPanel::buildColumns() {
    columnArea_ = new QScrollArea;
    columnArea_->setWidgetResizable(true);
    columnArea_->setFrameShape(QFrame::NoFrame);
    columnArea_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    columnArea_->viewport()->setAutoFillBackground(false);
    columns_->body()->addWidget(columnArea_, 1);
    columns_->setFixedWidth(px(300));
    return columns_;
}

QWidget* ImportPanel::buildPreview() {
    auto* card = new Card;
    auto* filters = new QHBoxLayout;
    filters->setSpacing(6);
    states_->setExclusive(true);
    const int all[] = {allRows, int(ImportRow::State::fresh), int(ImportRow::State::changed),
                       int(ImportRow::State::identical), int(ImportRow::State::rejected)};
    for (const int state : all) {
        auto* button =
            makeButton({}, {}, QStringLiteral("importState%1").arg(state), ButtonKind::plain, true);
        button->setCheckable(true);
        button->setChecked(state == allRows);
        // -1 would ask for a number of Qt's own.
        states_->addButton(button, state + 1);
        filters->addWidget(button);
    }
    filters->addStretch(1);
    connect(states_, &QButtonGroup::idClicked, this, &ImportPanel::showRows);
    card->body()->addLayout(filters);
    rows_->view()->setAccessibleName(tr("Preview of the import"));
    rows_->view()->setSelectionMode(QAbstractItemView::SingleSelection);
    rows_->setWideColumn(QStringLiteral("reason"));
    rows_->setColumnWidth(QStringLiteral("state"), 84);
    rows_->setColumnWidth(QStringLiteral("name"), 132);
    rows_->setColumnWidth(QStringLiteral("changes"), 160);
    connect(rows_, &RecordTable::currentChanged, this, &ImportPanel::showProposal);
    connect(rows_, &RecordTable::activated, this, &ImportPanel::toggleProposal);
    card->body()->addWidget(rows_, 1);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    other_ = makeButton({}, {}, QStringLiteral("importOther"));
    connect(other_, &QPushButton::clicked, this, &ImportPanel::toggleProposal);
    row->addWidget(other_);
    proposal_->setWordWrap(true);
    row->addWidget(proposal_, 1);
    import_ = makeButton(tr("Import"), QStringLiteral("importer"), QStringLiteral("importRun"),
                         ButtonKind::primary);
    connect(import_, &QPushButton::clicked, this, &ImportPanel::import);
    row->addWidget(import_);
    card->body()->addLayout(row);
    return card;
}

void ImportPanel::start(std::optional<ImportKind> wanted) {
    request_.table = {};
    if (wanted)
        kind_->setCurrentIndex(kind_->findData(toCode(*wanted)));
    request_ = {kind(), {}, {}};
    edited_.clear();
    edit_->hide();
    list_->show();
    sourceName_.clear();
    source_->setText(tr("An .xlsx, .csv or .json file, or cells copied from a spreadsheet"));
    showColumns();
    makePlan();
}

void ImportPanel::focusStart() {
    if (edited_.empty())
        file_->setFocus(Qt::OtherFocusReason);
    else
        edit_->focusStart();
}

ImportKind ImportPanel::kind() const {
    return importKindFromCode(kind_->currentData().toString()).value_or(ImportKind::people);
}

void ImportPanel::chooseFile() {
    FilePicker::Request request;
    request.title = tr("Choose the list");
    request.filters = {tr("Lists (*.xlsx *.csv *.txt *.json)"), tr("All files (*)")};
    if (const QString path = page_.host().filePicker().open(this, request); !path.isEmpty())
        readFile(path);
}

void ImportPanel::readFile(const QString& path) {
    page_.runner().guard([&] {
        ForeignTable table = readList(path);
        sourceName_ = QFileInfo(path).fileName();
        take(std::move(table));
    });
}

void ImportPanel::readPasted(const QString& text) {
    page_.runner().guard([&] {
        ForeignTable table = readPastedList(text);
        sourceName_ = tr("Clipboard");
        take(std::move(table));
    });
}

void ImportPanel::take(ForeignTable table) {
    page_.messages().clear();
    request_ = importRequest(kind(), std::move(table));
    source_->setText(sourceName_);
    showColumns();
    makePlan();
    rows_->focusRows();
}

void ImportPanel::refresh() {
    if (hasList() && !writing_)
        makePlan();
}

void ImportPanel::showColumns() {
    auto* content = new QWidget;
    auto* grid = new QVBoxLayout(content);
    grid->setContentsMargins(0, 0, px(6), 0);
    grid->setSpacing(4);
    const QStringList fields = importFields(request_.kind);
    for (int i = 0; i < int(request_.table.titles.size()); ++i) {
        const QString title = request_.table.titles[i];
        auto* label =
            new TextLabel(title.isEmpty() ? tr("Column %1").arg(i + 1) : title, TextSize::small, true);
        label->setElided(true);
        auto* choice = new ChoiceBox;
        choice->setObjectName(QStringLiteral("importColumn%1").arg(i));
        choice->setAccessibleName(label->fullText());
        choice->addItem(tr("Not read"), QString());
        for (const QString& field : fields)
            choice->addItem(wording::columnTitle(templateName(request_.kind), field), field);
        choice->setCurrentIndex(choice->findData(request_.fields[i]));
        connect(choice, &QComboBox::activated, this,
                [this, i, choice] { setField(i, choice->currentData().toString()); });
        grid->addWidget(label);
        grid->addWidget(choice);
    }
    grid->addStretch(1);
    columnArea_->setWidget(content);
    content->setAutoFillBackground(false); // which setWidget() turned on
    columns_->setVisible(hasList() && edited_.empty());
}

/// A field comes from one column: the one that had it is not read any more.
void ImportPanel::setField(int column, const QString& field) {
    const qsizetype before = field.isEmpty() ? -1 : request_.fields.indexOf(field);
    if (before >= 0)
        request_.fields[before].clear();
    request_.fields[column] = field;
    // The list of choices is made anew once its own signal is over.
    QMetaObject::invokeMethod(
        this, [this] { showColumns(); }, Qt::QueuedConnection);
    makePlan();
}

void ImportPanel::makePlan() {
    plan_ = {};
    plan_.kind = request_.kind;
    if (hasList()) {
        page_.runner().guard([&] {
            runLongWork(
                this, tr("Comparing the list with the programme"), [&](const ImportProgress& progress) {
                    plan_ = planImport(page_.host().workspace(), request_, progress).value_or(ImportPlan{});
                });
        });
        if (!plan_.problems.empty())
            page_.runner().showProblems(plan_.problems);
    }
    showPlan();
}

void ImportPanel::showPlan() {
    for (QAbstractButton* button : states_->buttons()) {
        const int state = states_->id(button) - 1;
        const int count = state == allRows ? int(plan_.rows.size()) : plan_.count(ImportRow::State(state));
        const QString words = state == allRows ? tr("All the rows") : stateWord(ImportRow::State(state));
        button->setText(QStringLiteral("%1 · %2").arg(words).arg(count));
        button->setEnabled(count > 0 || state == allRows);
    }
    import_->setText(edited_.empty() ? tr("Import") : tr("Change the rows"));
    import_->setEnabled(!plan_.isEmpty() && !page_.host().workspace().isReadOnly());
    showRows();
}

void ImportPanel::showRows() {
    const int wanted = states_->checkedId() - 1;
    Records records(QStringLiteral("import_rows"), {{QStringLiteral("row"), Table::Type::integer},
                                                    {QStringLiteral("state")},
                                                    {QStringLiteral("name")},
                                                    {QStringLiteral("changes")},
                                                    {QStringLiteral("reason")}});
    for (const ImportRow& row : plan_.rows) {
        if (wanted != allRows && int(row.state) != wanted)
            continue;
        CellLook state;
        state.tone = row.state == ImportRow::State::rejected ? Tone::late : Tone::text;
        state.bold = row.state != ImportRow::State::identical;
        records.add(row.number,
                    {toCell(qint64(row.number)), toCell(stateWord(row.state)), toCell(row.name),
                     toCell(differencesInWords(row, plan_.kind)), toCell(reasonInWords(row))},
                    {{}, state});
    }
    records.showIn(*rows_);
    showProposal();
}

const ImportRow* ImportPanel::currentRow() const {
    for (const ImportRow& row : plan_.rows) {
        if (row.number == int(rows_->currentId()))
            return &row;
    }
    return nullptr;
}

void ImportPanel::showProposal() {
    const ImportRow* row = currentRow();
    const bool proposed = row && row->proposal != ImportRow::Proposal::none;
    other_->setVisible(request_.kind == ImportKind::people && edited_.empty());
    other_->setEnabled(proposed);
    other_->setText(proposed && row->refused ? tr("It is the same person") : tr("It is somebody else"));
    // The whole of what a narrow column cuts.
    proposal_->setText(row ? reasonInWords(*row) : QString());
}

void ImportPanel::toggleProposal() {
    const ImportRow* row = currentRow();
    if (!row || row->proposal == ImportRow::Proposal::none)
        return;
    const int number = row->number;
    if (!request_.refused.remove(number))
        request_.refused.insert(number);
    makePlan();
    rows_->select(number);
}

void ImportPanel::saveTemplate() {
    Table table = importTemplate(kind());
    ExportTitles titles{wording::tableTitle(table.name), {}};
    for (const Table::Column& column : table.columns)
        titles.columns << wording::columnTitle(table.name, column.name);
    exportTable(page_, table, titles);
}

void ImportPanel::import() {
    const int fresh = plan_.count(ImportRow::State::fresh);
    const int changed = plan_.count(ImportRow::State::changed);
    const int rejected = plan_.count(ImportRow::State::rejected);
    const QString done =
        edited_.empty()
            ? tr("List imported: %1 new, %2 changed, %3 rejected.").arg(fresh).arg(changed).arg(rejected)
            : tr("%n row(s) changed", nullptr, changed);
    writing_ = true;
    const bool written = page_.runner().run(
        [&] {
            Outcome outcome;
            runLongWork(this, tr("Writing the list"), [&](const ImportProgress& progress) {
                outcome = runImport(page_.host().workspace(), plan_, progress);
            });
            return outcome;
        },
        done);
    writing_ = false;
    if (written)
        emit imported();
}

} // namespace palas::ui
