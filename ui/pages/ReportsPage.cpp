// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/ReportsPage.h"

#include "reports/Catalogue.h"
#include "services/Figures.h"
#include "services/Workspace.h"
#include "storage/StorageError.h"
#include "ui/common/Buttons.h"
#include "ui/common/Card.h"
#include "ui/common/CommandRunner.h"
#include "ui/common/Dialogs.h"
#include "ui/common/EmptyState.h"
#include "ui/common/FoldingPanel.h"
#include "ui/common/MessageBar.h"
#include "ui/common/OpenFile.h"
#include "ui/common/PageHeader.h"
#include "ui/common/ProgressLine.h"
#include "ui/common/TextLabel.h"
#include "ui/pages/reports/ReportCatalogue.h"
#include "ui/pages/reports/ReportJob.h"
#include "ui/pages/reports/ReportOptionsForm.h"
#include "ui/pages/SheetPreview.h"
#include "ui/table/RecordTable.h"
#include "ui/window/NavigationList.h"
#include "wording/Formats.h"
#include "wording/Sentences.h"

#include <algorithm>
#include <QBoxLayout>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStyle>
#include <QTimer>

namespace palas::ui {
namespace {

constexpr int previewDelay = 350; ///< ms after the last choice

ReportKind kindNamed(const QString& name) {
    for (const ReportKind& kind : reportKinds()) {
        if (kind.name == name)
            return kind;
    }
    return {};
}

} // namespace

ReportsPage::ReportsPage(PageHost& host, QWidget* parent)
    : Page(host, tr("Reports"), parent)
    , job_(new ReportJob(this))
    , previewJob_(new ReportJob(this))
    , previewDelay_(new QTimer(this)) {
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(buildCatalogue());
    row->addWidget(buildMiddle(), 5);
    QWidget* preview = buildPreview();
    row->addWidget(preview, 6);
    body()->addLayout(row, 1);
    constexpr int previewFits = 1100; // pixels of the mockups
    auto* fold = new FoldingPanel(preview, this, previewFits);
    header().addWidget(fold->makeToggle(tr("Show or hide the preview"), QStringLiteral("showPreview")));
    previewDelay_->setSingleShot(true);
    connect(previewDelay_, &QTimer::timeout, this, &ReportsPage::preview);
    connect(previewJob_, &ReportJob::made, this, &ReportsPage::showPreview);
    connect(previewJob_, &ReportJob::refused, this, [this](const Problems& problems) {
        preview_->setDocument({}, {}, 0);
        previewPage_->setText({});
        previewNote_->setText(problems.empty() ? QString() : wording::problem(problems.front()));
        previewNote_->show();
    });
    connect(job_, &ReportJob::progressed, this, [this](int done, int total) {
        progress_->setProgress(done, total,
                               tr("Page %1 of %2").arg(wording::number(done), wording::number(total)));
    });
    connect(job_, &ReportJob::made, this, &ReportsPage::showMade);
    connect(job_, &ReportJob::cancelled, progress_, &ProgressLine::stop);
    connect(job_, &ReportJob::refused, this, [this](const Problems& problems) {
        progress_->stop();
        const Problems left = options_->setProblems(problems);
        if (!left.empty())
            runner().showProblems(left);
    });
    connect(job_, &ReportJob::failed, this, [this](const QString& code, const QStringList& arguments) {
        progress_->stop();
        runner().showError(StorageError(code, arguments));
    });
}

QWidget* ReportsPage::buildCatalogue() {
    auto* card = new Card;
    card->setFlush();
    catalogue_ = new NavigationList(reportEntries());
    catalogue_->setObjectName(QStringLiteral("reportCatalogue"));
    catalogue_->setAccessibleName(tr("Reports"));
    catalogue_->setAutoFillBackground(false);
    card->body()->addWidget(catalogue_);
    const int scrollBar = style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, catalogue_);
    card->setFixedWidth(std::max(px(232), catalogue_->sizeHint().width() + scrollBar));
    connect(catalogue_, &NavigationList::pageChosen, this, &ReportsPage::choose);
    return card;
}

QWidget* ReportsPage::buildMiddle() {
    auto* middle = new QWidget;
    auto* column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    optionsCard_ = new Card(QStringLiteral(" "));
    description_ = new TextLabel({}, TextSize::body, false, Tone::secondary);
    description_->setWordWrap(true);
    options_ = new ReportOptionsForm;
    make_ = makeButton(tr("Make the PDF"), QStringLiteral("rapport"), QStringLiteral("makeReport"),
                       ButtonKind::primary);
    setShortcutHint(make_, tr("Make the PDF"), QKeySequence(Qt::CTRL | Qt::Key_P));
    progress_ = new ProgressLine;
    optionsCard_->body()->addWidget(description_);
    optionsCard_->body()->addWidget(options_);
    optionsCard_->body()->addWidget(make_);
    optionsCard_->body()->addWidget(progress_);
    column->addWidget(optionsCard_);
    auto* files = new Card(tr("Made since the programme was opened"));
    files->setFlush();
    made_ = new RecordTable(*this, QStringLiteral("madeReports"));
    made_->setToolsVisible(false);
    made_->setEmptyState(
        new EmptyState(QStringLiteral("rapport"), tr("Choose a report at the left"),
                       tr("The PDF files that you make are listed here, ready to be opened again."), {}));
    files->body()->addWidget(made_, 1);
    column->addWidget(files, 1);
    connect(options_, &ReportOptionsForm::edited, this, [this] { previewDelay_->start(previewDelay); });
    connect(make_, &QPushButton::clicked, this, &ReportsPage::make);
    connect(progress_, &ProgressLine::cancelAsked, job_, &ReportJob::cancel);
    connect(made_, &RecordTable::activated, this,
            [this](qint64 id) { openFile(files_[size_t(id - 1)].path); });
    return middle;
}

QWidget* ReportsPage::buildPreview() {
    auto* card = new Card(tr("Preview"));
    card->setFlush();
    auto* back =
        makeIconButton(tr("Previous page"), QStringLiteral("precedent"), QStringLiteral("previewBack"));
    auto* next = makeIconButton(tr("Next page"), QStringLiteral("chevron"), QStringLiteral("previewNext"));
    previewPage_ = new TextLabel({}, TextSize::small, false, Tone::secondary);
    for (QWidget* widget :
         {static_cast<QWidget*>(back), static_cast<QWidget*>(previewPage_), static_cast<QWidget*>(next)})
        card->titleRow()->addWidget(widget);
    preview_ = new SheetPreview;
    preview_->setFrameShape(QFrame::NoFrame);
    preview_->setAccessibleName(tr("First page of the report"));
    previewNote_ = new TextLabel({}, TextSize::small, false, Tone::secondary);
    previewNote_->setWordWrap(true);
    previewNote_->setContentsMargins(12, 4, 12, 8);
    previewNote_->hide();
    card->body()->addWidget(preview_, 1);
    card->body()->addWidget(previewNote_);
    connect(back, &QPushButton::clicked, this, [this] { turnPreview(-1); });
    connect(next, &QPushButton::clicked, this, [this] { turnPreview(1); });
    connect(preview_, &SheetPreview::shown, this, [this](bool readable) {
        previewPage_->setText(readable ? tr("page %1 of %2").arg(preview_->page() + 1).arg(preview_->pages())
                                       : QString());
    });
    return card;
}

void ReportsPage::open(const Target& target) {
    Page::open(target);
    const QString kind = target.detail.section(u':', 0, 0);
    const QString about = target.detail.section(u':', 1);
    if (kind == u"structure" || kind == u"lab")
        options_->setStructure(about);
    else if (kind == u"signin")
        options_->setSession(about);
    if (kind.isEmpty())
        return;
    catalogue_->setCurrentPage(kind);
    choose(kind);
    make_->setFocus(Qt::OtherFocusReason);
}

void ReportsPage::focusStart() {
    catalogue_->setFocus(Qt::OtherFocusReason);
}

void ReportsPage::refresh() {
    const auto kinds = reportKinds();
    header().setContext(tr("%n kind(s) of report", nullptr, int(kinds.size())));
    if (kind_.isEmpty() && !kinds.empty()) {
        const QString first = reportEntries().front().id;
        catalogue_->setCurrentPage(first);
        choose(first);
    } else {
        previewDelay_->start(previewDelay);
    }
}

void ReportsPage::choose(const QString& kind) {
    kind_ = kind;
    optionsCard_->setTitle(reportTitle(kind));
    description_->setText(reportDescription(kind));
    options_->showKind(kindNamed(kind), host().figures());
    previewDelay_->start(previewDelay);
}

void ReportsPage::preview() {
    if (!isVisible() || !previewFolder_.isValid())
        return;
    const auto options = options_->options();
    if (!options)
        return;
    previewNote_->hide();
    const QString path = previewFolder_.filePath(QStringLiteral("%1.pdf").arg(++previewNumber_));
    previewJob_->start(workspace().path(), kind_, *options, path);
}

void ReportsPage::showPreview(const QString& path) {
    QFile file(path);
    if (file.open(QIODevice::ReadOnly))
        preview_->setDocument(file.readAll(), QStringLiteral("application/pdf"), 0);
    file.close();
    file.remove();
}

void ReportsPage::turnPreview(int pages) {
    const int wanted = preview_->page() + pages;
    if (wanted >= 0 && wanted < preview_->pages())
        preview_->turnTo(wanted);
}

void ReportsPage::print() {
    make();
}

void ReportsPage::make() {
    const auto options = options_->options();
    if (!options || kind_.isEmpty() || job_->isRunning())
        return;
    const QString path =
        askForPdf(*this, kind_, options->structure.isEmpty() ? options->session : options->structure);
    if (path.isEmpty())
        return;
    progress_->start(tr("The report is being made…"));
    job_->start(workspace().path(), kind_, *options, path);
}

void ReportsPage::showMade(const QString& path) {
    progress_->stop();
    files_.push_back({path, kind_});
    showFiles();
    tellMade(*this, path);
}

void ReportsPage::showFiles() {
    Table table;
    table.name = QStringLiteral("made_reports");
    table.columns = {{QStringLiteral("report")}, {QStringLiteral("file")}, {QStringLiteral("size")}};
    std::vector<qint64> ids;
    for (size_t place = files_.size(); place > 0; --place) {
        const MadeFile& file = files_[place - 1];
        const QFileInfo info(file.path);
        table.rows.push_back({reportTitle(file.kind), info.fileName(), wording::fileSize(info.size())});
        ids.push_back(qint64(place));
    }
    made_->setTable(std::move(table), std::move(ids));
}

} // namespace palas::ui
