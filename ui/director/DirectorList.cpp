// SPDX-License-Identifier: EUPL-1.2
#include "ui/director/DirectorList.h"

#include "services/Figures.h"
#include "services/Workspace.h"
#include "ui/common/Card.h"
#include "ui/common/EmptyState.h"
#include "ui/common/PageHeader.h"
#include "ui/director/DirectorDocuments.h"
#include "ui/director/DirectorHours.h"
#include "ui/pages/PersonRecords.h"
#include "ui/table/RecordTable.h"
#include "wording/Formats.h"

namespace palas::ui {
namespace {

QString titleOf(DirectorList::Content content) {
    switch (content) {
    case DirectorList::Content::people:
        return DirectorList::tr("My people");
    case DirectorList::Content::hours:
        return DirectorList::tr("My certificates");
    case DirectorList::Content::documents:
        break;
    }
    return DirectorList::tr("My documents");
}

QString nameOf(DirectorList::Content content) {
    switch (content) {
    case DirectorList::Content::people:
        return QStringLiteral("directorPeople");
    case DirectorList::Content::hours:
        return QStringLiteral("directorHours");
    case DirectorList::Content::documents:
        break;
    }
    return QStringLiteral("directorDocuments");
}

QString wideColumnOf(DirectorList::Content content) {
    switch (content) {
    case DirectorList::Content::documents:
        return QStringLiteral("label");
    case DirectorList::Content::hours:
        return QStringLiteral("module");
    case DirectorList::Content::people:
        break;
    }
    return QStringLiteral("duty");
}

} // namespace

DirectorList::DirectorList(PageHost& host, Content content, QWidget* parent)
    : Page(host, titleOf(content), parent)
    , content_(content)
    , list_(new RecordTable(*this, nameOf(content))) {
    list_->view()->setAccessibleName(titleOf(content));
    list_->setEmptyState(new EmptyState(QStringLiteral("info"), tr("Nothing here yet."),
                                        tr("What the coordination enters appears in the next copy."), {}));
    if (content == Content::people)
        list_->setHiddenByDefault({QStringLiteral("organisation"), QStringLiteral("sex")});
    list_->setWideColumn(wideColumnOf(content));
    auto* card = Card::around(list_);
    body()->addWidget(card, 1);
}

void DirectorList::open(const Target& target) {
    Page::open(target);
    if (target.id == 0)
        return;
    list_->select(target.id);
    list_->focusRows();
}

void DirectorList::refresh() {
    switch (content_) {
    case Content::people:
        return showPeople();
    case Content::documents:
        return showDocuments();
    case Content::hours:
        return showHours();
    }
}

void DirectorList::showPeople() {
    const Figures& figures = host().figures();
    personRecords(figures, false).showIn(*list_);
    const Figure proven = figures.minutesProven();
    header().setContext(tr("%1 hours proven of %2 planned")
                            .arg(wording::value(proven), wording::duration({proven.of.value_or(0)})));
}

void DirectorList::showDocuments() {
    const DirectorDocuments documents(host().figures(), workspace());
    documents.records().showIn(*list_);
    header().setContext(documents.awaited() > 0
                            ? tr("%n document(s) expected from the structure", nullptr, documents.awaited())
                            : tr("No document is expected"));
}

/// The certificates themselves are numbered and signed by the coordination: this is what they rest on.
void DirectorList::showHours() {
    directorHours(host().figures(), workspace()).showIn(*list_);
    const Figure proven = host().figures().minutesProven();
    header().setContext(
        tr("%1 proven, by person and module, with the documents that prove them. A statement, not a "
           "certificate of completion.")
            .arg(wording::value(proven)));
}

} // namespace palas::ui
