// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/FiledDocument.h"

#include "services/Workspace.h"
#include "storage/EvidenceStore.h"
#include "ui/common/Buttons.h"
#include "ui/common/CommandRunner.h"
#include "ui/common/TextLabel.h"
#include "ui/pages/Page.h"
#include "wording/Formats.h"
#include "wording/Labels.h"

#include <QBoxLayout>
#include <QDropEvent>
#include <QMimeData>
#include <QPushButton>

namespace palas::ui {

FiledDocument::FiledDocument(Page& page, const QString& name, const Words& words)
    : page_(page)
    , documents_(new EvidenceActions(page))
    , hint_(words.hint)
    , document_(new TextLabel({}, TextSize::small, false, Tone::secondary))
    , attach_(makeButton(words.attach, QStringLiteral("piece"), name + QLatin1String("Attach"),
                         ButtonKind::plain, true))
    , open_(makeButton(tr("Open"), QStringLiteral("document"), name + QLatin1String("Open"),
                       ButtonKind::plain, true))
    , takeOff_(makeButton(tr("Take off"), QStringLiteral("corbeille"), name + QLatin1String("TakeOff"),
                          ButtonKind::plain, true)) {
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(6);
    if (!words.heading.isEmpty())
        rows->addWidget(new TextLabel(words.heading, TextSize::body, true));
    document_->setObjectName(name + QLatin1String("Document"));
    document_->setWordWrap(true);
    rows->addWidget(document_);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    for (QPushButton* button : {attach_, open_, takeOff_})
        buttons->addWidget(button);
    buttons->addStretch(1);
    rows->addLayout(buttons);
    connect(attach_, &QPushButton::clicked, this, &FiledDocument::attach);
    connect(open_, &QPushButton::clicked, this, &FiledDocument::open);
    connect(takeOff_, &QPushButton::clicked, this, &FiledDocument::takeOff);
}

void FiledDocument::showRow(const Row& row) {
    row_ = row;
    evidence_ =
        row.evidence.isValid() ? page_.host().workspace().evidence().find(row.evidence) : std::nullopt;
    document_->setText(evidence_ ? tr("%1 · %2 · filed on %3")
                                       .arg(wording::evidenceNumber(*evidence_), evidence_->fileName,
                                            wording::shortDate(evidence_->filedOn))
                                 : hint_);
    attach_->setVisible(!evidence_);
    attach_->setEnabled(row.canChange);
    open_->setVisible(evidence_.has_value());
    open_->setEnabled(evidence_ && !evidence_->withheld);
    takeOff_->setVisible(evidence_.has_value());
    takeOff_->setEnabled(row.canChange);
}

void FiledDocument::takeDropsOf(QWidget& panel) {
    panel.setAcceptDrops(true);
    panel.installEventFilter(this);
}

void FiledDocument::attach() {
    if (!canAttach() || !ready_())
        return;
    const Row row = row_; // filing it shows the row anew
    documents_->attach(row.question, row.filed, row.file);
}

void FiledDocument::open() {
    if (evidence_)
        documents_->openCopy(*evidence_);
}

void FiledDocument::takeOff() {
    if (ready_())
        page_.runner().run([take = row_.takeOff] { return take(); }, row_.takenOff);
}

bool FiledDocument::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::DragEnter && event->type() != QEvent::Drop)
        return QWidget::eventFilter(watched, event);
    auto* drop = static_cast<QDropEvent*>(event);
    const QString file = droppedFile(*drop->mimeData());
    if (file.isEmpty() || !canAttach())
        return QWidget::eventFilter(watched, event);
    drop->acceptProposedAction();
    if (event->type() == QEvent::Drop && ready_()) {
        const Row row = row_;
        documents_->attachFile(file, row.filed, row.file);
    }
    return true;
}

} // namespace palas::ui
