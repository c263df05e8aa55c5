// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/lab/LabFollowUp.h"

#include "services/LabFollowUp.h"
#include "services/Workspace.h"
#include "ui/common/Buttons.h"
#include "ui/common/CommandRunner.h"
#include "ui/common/EmptyState.h"
#include "ui/common/TextLabel.h"
#include "ui/pages/lab/LabRecords.h"
#include "ui/pages/Page.h"
#include "ui/table/RecordTable.h"
#include "ui/theme/Theme.h"

#include <QBoxLayout>
#include <QPushButton>
#include <QShortcut>
#include <QTableView>

namespace palas::ui {
namespace {

constexpr int listHeight = 170; ///< pixels of the mockups

QPushButton* addButton(const QString& text, const QString& name) {
    return makeButton(text, QStringLiteral("ajouter"), name, ButtonKind::plain, true);
}

} // namespace

LabFollowUp::LabFollowUp(Page& page)
    : page_(page)
    , milestones_(new RecordTable(page, QStringLiteral("labMilestones")))
    , risks_(new RecordTable(page, QStringLiteral("labRisks")))
    , addMilestone_(addButton(tr("New milestone"), QStringLiteral("labMilestoneAdd")))
    , addRisk_(addButton(tr("New risk"), QStringLiteral("labRiskAdd"))) {
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(8);
    const auto addPart = [&](const QString& title, QPushButton* add, RecordTable* list, const QString& wide) {
        auto* row = new QHBoxLayout;
        row->addWidget(new TextLabel(title, TextSize::body, true), 1);
        row->addWidget(add);
        rows->addLayout(row);
        list->setToolsVisible(false);
        list->setWideColumn(wide);
        list->setMinimumHeight(px(listHeight));
        list->view()->setAccessibleName(title);
        list->view()->setSelectionMode(QAbstractItemView::SingleSelection);
        rows->addWidget(list, 1);
    };
    addPart(tr("Milestones"), addMilestone_, milestones_, QStringLiteral("milestone"));
    addPart(tr("Risks"), addRisk_, risks_, QStringLiteral("risk"));
    milestones_->setEmptyState(new EmptyState(QStringLiteral("echeance"), tr("No milestone yet."),
                                              tr("A milestone has a day on which it is due."), {}));
    risks_->setEmptyState(new EmptyState(QStringLiteral("alerte"), tr("No risk yet."),
                                         tr("What may happen, and what is done about it."), {}));
    connectLists();
}

void LabFollowUp::connectLists() {
    connect(addMilestone_, &QPushButton::clicked, this, [this] { emit milestoneAsked({}); });
    connect(addRisk_, &QPushButton::clicked, this, [this] { emit riskAsked({}); });
    connect(milestones_, &RecordTable::activated, this,
            [this](qint64 id) { emit milestoneAsked(LabMilestoneId{id}); });
    connect(risks_, &RecordTable::activated, this, [this](qint64 id) { emit riskAsked(LabRiskId{id}); });
    const auto onDelete = [this](RecordTable* list, auto removal) {
        auto* remove = new QShortcut(QKeySequence::Delete, list->view());
        remove->setContext(Qt::WidgetShortcut);
        connect(remove, &QShortcut::activated, this, [this, list, removal] {
            if (list->currentId() != 0 && !page_.host().workspace().isReadOnly())
                removal(list->currentId());
        });
    };
    onDelete(milestones_, [this](qint64 id) {
        page_.runner().run([&] { return removeLabMilestone(page_.host().workspace(), LabMilestoneId{id}); },
                           tr("Milestone deleted."));
    });
    onDelete(risks_, [this](qint64 id) {
        page_.runner().run([&] { return removeLabRisk(page_.host().workspace(), LabRiskId{id}); },
                           tr("Risk deleted."));
    });
}

void LabFollowUp::showLab(LabId lab) {
    const Figures& figures = page_.host().figures();
    milestoneRecords(figures, lab).showIn(*milestones_);
    riskRecords(figures, lab).showIn(*risks_);
    const bool writable = !page_.host().workspace().isReadOnly();
    addMilestone_->setEnabled(writable);
    addRisk_->setEnabled(writable);
}

} // namespace palas::ui
