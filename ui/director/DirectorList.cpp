// SPDX-License-Identifier: EUPL-1.2
#include "ui/director/DirectorList.h"

#include "services/Figures.h"
#include "services/Workspace.h"
#include "ui/common/Card.h"
#include "ui/common/EmptyState.h"
#include "ui/common/PageHeader.h"
#include "ui/director/DirectorDocuments.h"
#include "ui/pages/PersonRecords.h"
#include "ui/pages/SessionRows.h"
#include "ui/table/RecordTable.h"
#include "wording/Formats.h"

namespace palas::ui {
namespace {

QString titleOf(DirectorList::Content content) {
    switch (content) {
    case DirectorList::Content::dates:
        return DirectorList::tr("My dates");
    case DirectorList::Content::people:
        return DirectorList::tr("My people");
    case DirectorList::Content::documents:
        break;
    }
    return DirectorList::tr("My documents");
}

QString nameOf(DirectorList::Content content) {
    switch (content) {
    case DirectorList::Content::dates:
        return QStringLiteral("directorDates");
    case DirectorList::Content::people:
        return QStringLiteral("directorPeople");
    case DirectorList::Content::documents:
        break;
    }
    return QStringLiteral("directorDocuments");
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
    list_->setWideColumn(content == Content::dates       ? QStringLiteral("module")
                         : content == Content::documents ? QStringLiteral("label")
                                                         : QStringLiteral("duty"));
    auto* card = new Card;
    card->setFlush();
    card->body()->addWidget(list_, 1);
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
    case Content::dates:
        return showDates();
    case Content::people:
        return showPeople();
    case Content::documents:
        return showDocuments();
    }
}

void DirectorList::showDates() {
    const Figures& figures = host().figures();
    const SessionRows rows(figures, SessionFilter::all);
    list_->setDecorator([rows](int row, int column) { return rows.look(row, column); });
    list_->setTable(rows.table(), rows.ids());
    header().setContext(tr("%n session(s) with people of the structure", nullptr, rows.total()));
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

} // namespace palas::ui
