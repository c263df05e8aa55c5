// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/certificate/SessionCertificates.h"

#include "services/CertificateService.h"
#include "services/Workspace.h"
#include "ui/common/CommandRunner.h"
#include "ui/common/EmptyState.h"
#include "ui/common/TextLabel.h"
#include "ui/pages/certificate/CertificateWork.h"
#include "ui/pages/Page.h"
#include "ui/table/Records.h"
#include "ui/table/RecordTable.h"
#include "wording/Formats.h"
#include "wording/Labels.h"

#include <algorithm>
#include <QKeyEvent>
#include <QPushButton>
#include <QTableView>

namespace palas::ui {
namespace {

CellLook lookOf(CertificateState state) {
    CellLook look;
    switch (state) {
    case CertificateState::none:
        look = stateLook(ChartState::none);
        break;
    case CertificateState::due:
        look = stateLook(ChartState::toProve);
        break;
    case CertificateState::issued:
        look = stateLook(ChartState::proven);
        break;
    case CertificateState::outdated:
        look.icon = QStringLiteral("alerte");
        look.tone = Tone::late;
        break;
    }
    look.tip = wording::label(state);
    look.iconOnly = true;
    return look;
}

} // namespace

SessionCertificates::SessionCertificates(Page& page, QWidget* parent)
    : SidePanel(tr("Certificates"), parent)
    , page_(page)
    , list_(new RecordTable(page, QStringLiteral("sessionCertificates")))
    , note_(new TextLabel({}, TextSize::small, false, Tone::late))
    , work_(new CertificateWork(page)) {
    setObjectName(QStringLiteral("certificatesPanel"));
    list_->setToolsVisible(false);
    list_->setHeaderVisible(false);
    list_->setWideColumn(QStringLiteral("person"));
    list_->setColumnWidth(QStringLiteral("state"), 34);
    list_->view()->setAccessibleName(tr("Certificates"));
    list_->view()->setSelectionMode(QAbstractItemView::SingleSelection);
    list_->view()->installEventFilter(this);
    list_->setEmptyState(new EmptyState(QStringLiteral("document"), tr("No proven hour yet."),
                                        tr("A certificate says proven hours only: file the signed sheets."),
                                        {}));
    note_->setWordWrap(true);
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setSpacing(8);
    column->addWidget(note_);
    column->addWidget(list_, 1);
    column->addWidget(work_);
    setContent(content);
    issue_ = setPrimary(tr("Issue"), QStringLiteral("document"), QStringLiteral("issueCertificates"));
    print_ = addButton(tr("PDF"), QStringLiteral("imprimer"), QStringLiteral("printCertificates"));
    withdraw_ = addButton(tr("Take back"), {}, QStringLiteral("withdrawCertificate"));
    connect(issue_, &QPushButton::clicked, this, [this] { work_->issue(due_); });
    connect(print_, &QPushButton::clicked, this, [this] {
        ReportOptions options;
        options.session = record_.session.code;
        work_->print(options);
    });
    connect(withdraw_, &QPushButton::clicked, this, &SessionCertificates::withdraw);
    connect(list_, &RecordTable::currentChanged, this, &SessionCertificates::showButtons);
}

void SessionCertificates::setRecord(const SessionRecord& record) {
    record_ = record;
    stale_ = true;
    if (isVisible())
        page_.runner().guard([this] { read(); });
}

void SessionCertificates::showEvent(QShowEvent* event) {
    SidePanel::showEvent(event);
    if (stale_)
        page_.runner().guard([this] { read(); });
}

void SessionCertificates::read() {
    stale_ = false;
    const Figures& figures = page_.host().figures();
    std::vector<const EnrolmentTotals*> found;
    for (const EnrolmentTotals& totals : figures.totals()) {
        if (totals.session == record_.session.id &&
            (totals.proven.value > 0 || figures.certificate(totals.enrolment)))
            found.push_back(&totals);
    }
    std::sort(found.begin(), found.end(),
              [&](const EnrolmentTotals* a, const EnrolmentTotals* b) { return figures.isBefore(*a, *b); });
    Records records(QStringLiteral("certificate_list"), {{QStringLiteral("state")},
                                                         {QStringLiteral("person")},
                                                         {QStringLiteral("certificate")},
                                                         {QStringLiteral("proven"), Table::Type::minutes}});
    int outdated = 0;
    for (const EnrolmentTotals* totals : found) {
        const CertificateState state = figures.certificateState(*totals);
        const Certificate* given = figures.certificate(totals->enrolment);
        outdated += state == CertificateState::outdated ? 1 : 0;
        const QString name = wording::typographic(wording::sortName(*figures.person(totals->person)));
        CellLook person;
        person.tip = state == CertificateState::outdated ? tr("%1: %2 certified, %3 proven today")
                                                               .arg(name, wording::duration(given->minutes),
                                                                    wording::duration(totals->proven))
                                                         : name;
        records.add(totals->enrolment.value,
                    {toCell(wording::label(state)), toCell(name),
                     toCell(given ? certificateCode(given->number) : QString()), toCell(totals->proven)},
                    {lookOf(state), person});
    }
    records.showIn(*list_);
    due_ = certificatesToIssue(figures, record_.session.id);
    note_->setText(tr("The proven hours have changed since %n certificate(s): issue anew to replace them, or "
                      "take them back.",
                      nullptr, outdated));
    note_->setVisible(outdated > 0);
    const bool over = figures.isOver(record_.session.id);
    setSubtitle(over ? tr("Proven hours only. Printing again keeps the number.")
                     : tr("They are issued from the day after the session."));
    showButtons();
}

const Certificate* SessionCertificates::current() const {
    return page_.host().figures().certificate(EnrolmentId{list_->currentId()});
}

void SessionCertificates::showButtons() {
    const bool writable = !page_.host().workspace().isReadOnly();
    issue_->setText(due_.empty() ? tr("Issue") : tr("Issue %n certificate(s)", nullptr, int(due_.size())));
    issue_->setEnabled(writable && !due_.empty());
    bool any = false;
    for (const qint64 enrolment : list_->shownIds())
        any = any || page_.host().figures().certificate(EnrolmentId{enrolment});
    print_->setEnabled(any);
    withdraw_->setEnabled(writable && current());
}

void SessionCertificates::withdraw() {
    if (withdraw_->isEnabled())
        work_->withdraw(EnrolmentId{list_->currentId()});
}

bool SessionCertificates::eventFilter(QObject* watched, QEvent* event) {
    if (watched == list_->view() && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Delete) {
        withdraw();
        return true;
    }
    return SidePanel::eventFilter(watched, event);
}

void SessionCertificates::focusList() {
    (issue_->isEnabled() ? static_cast<QWidget*>(issue_) : list_->view())->setFocus(Qt::OtherFocusReason);
}

} // namespace palas::ui
