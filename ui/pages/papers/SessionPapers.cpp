// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/papers/SessionPapers.h"

#include "services/Workspace.h"
#include "ui/common/CommandRunner.h"
#include "ui/common/EmptyState.h"
#include "ui/common/TextLabel.h"
#include "ui/pages/Page.h"
#include "ui/pages/reports/ReportPrinter.h"
#include "ui/table/RecordTable.h"
#include "wording/Formats.h"
#include "wording/Labels.h"

#include <algorithm>
#include <QBoxLayout>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QPushButton>
#include <QTableView>

namespace palas::ui {

SessionPapers::SessionPapers(Page& page, const Words& words, EmptyState* empty)
    : SidePanel(words.title)
    , page_(page)
    , list_(new RecordTable(page, QStringLiteral("session") + words.name))
    , warning_(new TextLabel({}, TextSize::small, false, Tone::late))
    , printer_(new ReportPrinter(page, words.report, words.work)) {
    setObjectName(QStringLiteral("panel") + words.name);
    list_->setToolsVisible(false);
    list_->setHeaderVisible(false);
    list_->setWideColumn(QStringLiteral("person"));
    list_->setColumnWidth(QStringLiteral("state"), 34);
    list_->setEmptyState(empty);
    list_->view()->setAccessibleName(words.title);
    list_->view()->installEventFilter(this);
    warning_->setWordWrap(true);
    auto* content = new QWidget;
    column_ = new QVBoxLayout(content);
    column_->setSpacing(8);
    column_->addWidget(warning_);
    column_->addWidget(list_, 1);
    column_->addWidget(printer_);
    setContent(content);
    issue_ = setPrimary({}, QStringLiteral("document"), QStringLiteral("issue") + words.name);
    print_ = addButton(tr("PDF"), QStringLiteral("imprimer"), QStringLiteral("print") + words.name);
    withdraw_ = addButton(tr("Take back"), {}, QStringLiteral("withdraw") + words.name);
    connect(issue_, &QPushButton::clicked, this, [this] { issue(chosenOf(due_)); });
    connect(print_, &QPushButton::clicked, this, &SessionPapers::print);
    connect(withdraw_, &QPushButton::clicked, this, &SessionPapers::takeBack);
    connect(list_->view()->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &SessionPapers::showButtons);
}

void SessionPapers::setRecord(const SessionRecord& record) {
    if (record.session.id != record_.session.id)
        list_->view()->clearSelection();
    record_ = record;
    stale_ = true;
    if (isVisible())
        page_.runner().guard([this] { read(); });
}

void SessionPapers::showEvent(QShowEvent* event) {
    SidePanel::showEvent(event);
    if (stale_)
        page_.runner().guard([this] { read(); });
}

void SessionPapers::read() {
    stale_ = false;
    Contents now = contents(page_.host().figures());
    now.records.showIn(*list_);
    due_ = now.due;
    given_ = now.given;
    printable_ = now.printable;
    setSubtitle(now.subtitle);
    warning_->setText(now.warning);
    warning_->setVisible(!now.warning.isEmpty());
    showButtons();
}

bool SessionPapers::isWritable() const {
    return !page_.host().workspace().isReadOnly();
}

QString SessionPapers::nameOf(PersonId person) const {
    return wording::typographic(wording::sortName(*page_.host().figures().person(person)));
}

void SessionPapers::addPart(QWidget* part) {
    column_->insertWidget(column_->indexOf(printer_), part);
}

std::vector<EnrolmentId> SessionPapers::chosenOf(const std::vector<EnrolmentId>& enrolments) const {
    const std::vector<qint64> selected = list_->selectedIds();
    if (selected.empty())
        return enrolments;
    std::vector<EnrolmentId> chosen;
    std::copy_if(enrolments.begin(), enrolments.end(), std::back_inserter(chosen), [&](EnrolmentId id) {
        return std::find(selected.begin(), selected.end(), id.value) != selected.end();
    });
    return chosen;
}

void SessionPapers::showButtons() {
    const auto due = chosenOf(due_);
    issue_->setText(issueWords(int(due.size())));
    issue_->setEnabled(isWritable() && !due.empty());
    const auto given = chosenOf(given_);
    const std::vector<qint64> selected = list_->selectedIds();
    print_->setText(selected.empty() ? tr("PDF") : tr("PDF (%1)").arg(wording::number(int(given.size()))));
    print_->setEnabled(printable_ && !given.empty());
    withdraw_->setEnabled(isWritable() && !selected.empty() && !given.empty());
    showSelection(selected);
}

void SessionPapers::showSelection(const std::vector<qint64>&) {}

void SessionPapers::print() {
    ReportOptions options;
    options.session = record_.session.code;
    if (!list_->selectedIds().empty()) {
        const Figures& figures = page_.host().figures();
        const auto given = chosenOf(given_);
        for (const EnrolmentTotals* totals : figures.enrolments([&](const EnrolmentTotals& one) {
                 return std::find(given.begin(), given.end(), one.enrolment) != given.end();
             }))
            options.people << fullName(*figures.person(totals->person));
    }
    printer_->print(options);
}

void SessionPapers::takeBack() {
    if (withdraw_->isEnabled())
        withdraw(chosenOf(given_));
}

bool SessionPapers::eventFilter(QObject* watched, QEvent* event) {
    if (watched == list_->view() && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Delete) {
        takeBack();
        return true;
    }
    return SidePanel::eventFilter(watched, event);
}

void SessionPapers::focusList() {
    (issue_->isEnabled() ? static_cast<QWidget*>(issue_) : list_->view())->setFocus(Qt::OtherFocusReason);
}

CellLook paperLook(PaperMark mark, const QString& words) {
    CellLook look;
    switch (mark) {
    case PaperMark::none:
        look = stateLook(ChartState::none);
        break;
    case PaperMark::due:
        look = stateLook(ChartState::toProve);
        break;
    case PaperMark::issued:
        look = stateLook(ChartState::proven);
        break;
    case PaperMark::outdated:
        look.icon = QStringLiteral("alerte");
        look.tone = Tone::late;
        break;
    }
    look.tip = words;
    look.iconOnly = true;
    return look;
}

} // namespace palas::ui
