// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/SheetActions.h"

#include "reports/Catalogue.h"
#include "reports/Renderer.h"
#include "services/SignInSheetService.h"
#include "services/Workspace.h"
#include "ui/common/CommandRunner.h"
#include "ui/common/MessageBar.h"
#include "ui/common/OpenFile.h"
#include "ui/pages/Page.h"

namespace palas::ui {

SheetActions::SheetActions(Page& page)
    : QObject(&page)
    , page_(page)
    , documents_(new EvidenceActions(page)) {}

bool SheetActions::prepare(const SessionRecord& record) {
    return page_.runner().run([&] { return prepareSheets(page_.host().workspace(), record.session.id); });
}

void SheetActions::printBlank(const SessionRecord& record) {
    Workspace& workspace = page_.host().workspace();
    const bool prepared = page_.runner().run([&] {
        Outcome outcome = workspace.isReadOnly() ? Outcome{} : prepareSheets(workspace, record.session.id);
        // Pages for everyone are there already: they are printed again.
        std::erase_if(outcome.problems,
                      [](const Problem& problem) { return problem.code == u"sheet.nothing_to_prepare"; });
        return outcome;
    });
    if (!prepared)
        return;
    page_.runner().guard([&] {
        ReportOptions options;
        options.session = record.session.code;
        options.language = QStringLiteral("fr");
        const ReportResult report = makeReport(workspace, QStringLiteral("signin"), options);
        if (!report.document) {
            page_.runner().showProblems(report.problems);
            return;
        }
        const QString path = documents_->temporaryPath(tr("Sign-in sheets %1").arg(record.session.code) +
                                                       QStringLiteral(".pdf"));
        renderTo(*report.document, path, true);
        MessageBar::Message message;
        message.kind = MessageBar::Kind::success;
        message.lead = tr("Blank sheets made: %1").arg(record.session.code);
        message.detail = tr("Have them signed, scan them, then attach the scan to its page.");
        message.actionText = tr("Open");
        message.action = [path] { openFile(path); };
        message.action2Text = tr("Show the folder");
        message.action2 = [path] { openFolderOf(path); };
        page_.messages().show(message);
        openFile(path);
    });
}

void SheetActions::attach(const SessionRecord& record, SignInSheetId sheet) {
    const int place = record.sheetAt(sheet);
    const bool remote = !sheet.isValid();
    const QString title =
        remote ? tr("Connection log of %1").arg(record.session.code)
               : tr("Signed sheet %1").arg(place < 0 ? QString() : record.sheets[size_t(place)].code);
    documents_->attach(title, doneWords(record, sheet), filing(record, sheet));
}

void SheetActions::attachFile(const SessionRecord& record, SignInSheetId sheet, const QString& path) {
    documents_->attachFile(path, doneWords(record, sheet), filing(record, sheet));
}

QString SheetActions::doneWords(const SessionRecord& record, SignInSheetId sheet) {
    const int place = record.sheetAt(sheet);
    return place < 0 ? tr("Connection log filed: %1")
                     : tr("Scan filed on the sheet %1").arg(record.sheets[size_t(place)].code);
}

EvidenceActions::Filing SheetActions::filing(const SessionRecord& record, SignInSheetId sheet) {
    return [this, session = record.session.id, sheet](const QString& name, QIODevice& content) -> Outcome {
        Workspace& workspace = page_.host().workspace();
        return sheet.isValid() ? fileSheet(workspace, sheet, name, content)
                               : fileRemoteEvidence(workspace, session, name, content);
    };
}

void SheetActions::takeOff(const SignInSheet& sheet) {
    page_.runner().run([&] { return unfileSheet(page_.host().workspace(), sheet.id); },
                       tr("Scan taken off the sheet %1").arg(sheet.code));
}

void SheetActions::setTrainerSigned(const SignInSheet& sheet, bool seen) {
    page_.runner().run([&] {
        return setTrainerSignature(page_.host().workspace(), sheet.id,
                                   seen ? Signature::signed_ : Signature::unseen);
    });
}

} // namespace palas::ui
