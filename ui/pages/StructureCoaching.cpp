// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/StructureCoaching.h"

#include "reports/charts/FigureCharts.h"
#include "ui/charts/StateBar.h"
#include "ui/common/Buttons.h"
#include "ui/common/TextLabel.h"
#include "ui/pages/CoachingRecords.h"
#include "ui/pages/Page.h"
#include "ui/table/RecordTable.h"
#include "wording/Formats.h"

#include <algorithm>
#include <QHeaderView>
#include <QPushButton>
#include <QTableView>

namespace palas::ui {

StructureCoaching::StructureCoaching(Page& page, QWidget* parent)
    : Card(tr("Coaching"), parent)
    , page_(page)
    , hours_(new TextLabel({}, TextSize::small, true))
    , bar_(new StateBar(10))
    , booked_(new TextLabel({}, TextSize::small, false, Tone::secondary))
    , latest_(new RecordTable(page, QStringLiteral("structureCoaching")))
    , add_(makeIconButton(tr("Add coaching"), QStringLiteral("ajouter"), QStringLiteral("ficheAddCoaching"),
                          Tone::accent)) {
    setObjectName(QStringLiteral("ficheCoaching"));
    hours_->setObjectName(QStringLiteral("ficheCoachingHours"));
    titleRow()->insertWidget(1, booked_);
    titleRow()->addWidget(hours_);
    titleRow()->addWidget(add_);
    body()->setSpacing(4);
    body()->addWidget(bar_);
    latest_->setToolsVisible(false);
    latest_->setHeaderVisible(false);
    latest_->setWideColumn(QStringLiteral("theme"));
    latest_->setColumnWidth(QStringLiteral("state"), 34);
    latest_->view()->setAccessibleName(tr("Coaching"));
    body()->addWidget(latest_);
    connect(add_, &QPushButton::clicked, this, &StructureCoaching::add);
    connect(latest_, &RecordTable::activated, this, [this](qint64 entry) {
        page_.host().goTo({QStringLiteral("coaching"), entry, {}});
    });
}

void StructureCoaching::showStructure(const Figures& figures, const Organisation& structure) {
    structure_ = structure.id;
    const CoachingWallet wallet = figures.wallet(structure.id);
    const Figure spent = figures.coaching(CoachingPart::spent, structure.id);
    hasHours_ = wallet.granted.value > 0;
    hours_->setText(!hasHours_ && spent.value == 0 ? tr("no hours granted") : wording::valueOfTotal(spent));
    hours_->setTone(wallet.isOverrun() ? Tone::late : Tone::text);
    hours_->setToolTip(wallet.isOverrun() ? tr("beyond its hours") : QString());
    booked_->setText(wallet.booked.value > 0 ? tr("%1 booked").arg(wording::duration(wallet.booked))
                                             : QString());
    bar_->setBar(progressBar(wallet));
    const QString action = hasHours_ ? tr("Add coaching") : tr("Grant hours");
    add_->setToolTip(action);
    add_->setAccessibleName(action);
    Records rows = coachingLatest(figures, structure.id);
    const int count = int(rows.table().rows.size());
    rows.showIn(*latest_);
    latest_->setVisible(count > 0);
    latest_->setFixedHeight(count * latest_->view()->verticalHeader()->defaultSectionSize() + 2);
}

void StructureCoaching::setWritable(bool writable) {
    add_->setVisible(writable);
}

void StructureCoaching::add() {
    page_.host().goTo({QStringLiteral("coaching"), structure_.value,
                       hasHours_ ? QStringLiteral("new") : QStringLiteral("grant")});
}

} // namespace palas::ui
