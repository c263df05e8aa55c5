// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/papers/StructureCertificates.h"

#include "services/CertificateService.h"
#include "services/Figures.h"
#include "services/Workspace.h"
#include "ui/common/Buttons.h"
#include "ui/common/CommandRunner.h"
#include "ui/common/TextLabel.h"
#include "ui/pages/Page.h"
#include "ui/pages/reports/ReportPrinter.h"
#include "wording/Formats.h"
#include "wording/Labels.h"

#include <QPushButton>

namespace palas::ui {

StructureCertificates::StructureCertificates(Page& page, QWidget* parent)
    : Card(tr("Certificates"), parent)
    , page_(page)
    , count_(new TextLabel({}, TextSize::small, false, Tone::secondary))
    , issue_(makeButton(tr("Issue"), QStringLiteral("document"), QStringLiteral("ficheIssueCertificates"),
                        ButtonKind::flat, true))
    , print_(makeIconButton(tr("PDF of the certificates issued"), QStringLiteral("imprimer"),
                            QStringLiteral("fichePrintCertificates")))
    , printer_(
          new ReportPrinter(page, QStringLiteral("certificate"), tr("The certificates are being made…"))) {
    setObjectName(QStringLiteral("ficheCertificates"));
    count_->setObjectName(QStringLiteral("ficheCertificateCount"));
    titleRow()->insertWidget(1, count_);
    titleRow()->addWidget(issue_);
    titleRow()->addWidget(print_);
    body()->setSpacing(0);
    body()->addWidget(printer_);
    connect(issue_, &QPushButton::clicked, this, [this] {
        page_.runner().run([this] { return issueCertificates(page_.host().workspace(), due_); },
                           tr("%n certificate(s) issued", nullptr, int(due_.size())));
    });
    connect(print_, &QPushButton::clicked, this, [this] {
        ReportOptions options;
        options.structure = code_;
        printer_->print(options);
    });
}

void StructureCertificates::showStructure(const Figures& own, const Organisation& structure) {
    code_ = structure.code;
    const Figure issued = own.certificatesIssued();
    due_ = certificatesToIssue(own);
    count_->setText(issued.of.value_or(0) == 0 ? tr("no proven hour in a session that is over yet")
                                               : wording::valueOfTotal(issued));
    count_->setToolTip(wording::figureDefinition(issued));
    issue_->setText(tr("Issue %n certificate(s)", nullptr, int(due_.size())));
    issue_->setVisible(writable_ && !due_.empty());
    print_->setEnabled(issued.value > 0);
}

void StructureCertificates::setWritable(bool writable) {
    writable_ = writable;
    issue_->setVisible(writable && !due_.empty());
}

} // namespace palas::ui
