// SPDX-License-Identifier: EUPL-1.2
#include "ui/director/DirectorDocuments.h"

#include "domain/Evidence.h"
#include "services/Workspace.h"
#include "storage/EvidenceStore.h"
#include "storage/SignInSheetStore.h"
#include "wording/Formats.h"

#include <QCoreApplication>
#include <QHash>

namespace palas::ui {
namespace {

struct DirectorDocument {
    Q_DECLARE_TR_FUNCTIONS(palas::ui::DirectorDocument)
};

QString sessionName(const Figures& figures, SessionId id) {
    const Session* session = figures.session(id);
    const Module* module = session ? figures.module(session->module) : nullptr;
    return module ? QStringLiteral("%1 %2").arg(module->code, wording::typographic(module->shortLabel))
                  : QString();
}

QString sheetName(const Figures& figures, SessionId session, const QString& code) {
    return DirectorDocument::tr("Sign-in sheet %1 · %2").arg(code, sessionName(figures, session));
}

/// What the sheets of the copy name each document for.
QHash<EvidenceId, QString> purposes(const Figures& figures, Workspace& workspace) {
    QHash<EvidenceId, QString> purposes;
    for (const SignInSheet& sheet : workspace.sheets().all()) {
        if (sheet.evidence.isValid())
            purposes.insert(sheet.evidence, sheetName(figures, sheet.session, sheet.code));
    }
    return purposes;
}

} // namespace

DirectorDocuments::DirectorDocuments(const Figures& figures, Workspace& workspace)
    : records_(QStringLiteral("director_documents"), {{QStringLiteral("state")},
                                                      {QStringLiteral("label")},
                                                      {QStringLiteral("date"), Table::Type::date},
                                                      {QStringLiteral("evidence")},
                                                      {QStringLiteral("file")}}) {
    addAwaited(figures);
    addFiled(figures, workspace);
}

void DirectorDocuments::addAwaited(const Figures& figures) {
    const auto add = [&](qint64 id, const QString& label, QDate day) {
        ++awaited_;
        CellLook state = stateLook(ChartState::toProve);
        state.text = DirectorDocument::tr("expected");
        records_.add(id, {toCell(state.text), toCell(label), toCell(day), {}, {}}, {state});
    };
    for (const TotalsStore::SheetTotals& sheet : figures.sheetTotals()) {
        if (isMissing(sheet, figures.scope().asOf))
            add(sheet.sheet.value, sheetName(figures, sheet.session, sheet.code), sheet.lastDay);
    }
    for (const auto& [session, minutes] : figures.uncovered()) {
        const SessionSpan* span = figures.span(session);
        add(session.value, DirectorDocument::tr("Sign-in sheet · %1").arg(sessionName(figures, session)),
            span ? span->last : QDate());
    }
}

void DirectorDocuments::addFiled(const Figures& figures, Workspace& workspace) {
    const QHash<EvidenceId, QString> named = purposes(figures, workspace);
    for (const Evidence& evidence : workspace.evidence().all()) {
        CellLook state = stateLook(ChartState::proven);
        state.text = DirectorDocument::tr("filed");
        CellLook file;
        if (evidence.withheld)
            file = wordsLook(DirectorDocument::tr("kept by the coordination"), Tone::secondary);
        const QString label = named.value(evidence.id, DirectorDocument::tr("Document of the structure"));
        records_.add(evidence.id.value,
                     {toCell(state.text), toCell(label), toCell(evidence.filedOn),
                      toCell(evidenceCode(evidence.number)), toCell(evidence.fileName)},
                     {state, {}, {}, {}, file});
    }
}

} // namespace palas::ui
