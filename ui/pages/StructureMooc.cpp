// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/StructureMooc.h"

#include "services/Figures.h"
#include "ui/common/TextLabel.h"
#include "ui/pages/MoocRecords.h"
#include "ui/pages/Page.h"
#include "ui/table/RecordTable.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QTableView>

namespace palas::ui {

StructureMooc::StructureMooc(Page& page, QWidget* parent)
    : Card(tr("MOOC"), parent)
    , count_(new TextLabel({}, TextSize::small, false, Tone::secondary))
    , list_(new RecordTable(page, QStringLiteral("structureMooc"))) {
    setObjectName(QStringLiteral("ficheMooc"));
    count_->setObjectName(QStringLiteral("ficheMoocCount"));
    titleRow()->insertWidget(1, count_);
    body()->setSpacing(4);
    list_->setToolsVisible(false);
    list_->setHeaderVisible(false);
    list_->setWideColumn(QStringLiteral("person"));
    list_->view()->setAccessibleName(tr("People who have not completed the MOOC"));
    body()->addWidget(list_);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(list_, &RecordTable::activated, this, [&page](qint64 person) {
        page.host().goTo({QStringLiteral("people"), person, {}});
    });
}

void StructureMooc::showStructure(const Figures& own) {
    const Figure completed = own.moocCompleted();
    const qint64 registered = completed.of.value_or(0);
    count_->setText(registered == 0 ? tr("nobody registered")
                                    : tr("%1 of %2 completed").arg(completed.value).arg(registered));
    Records rows = structureMooc(own);
    const int shown = int(rows.table().rows.size());
    rows.showIn(*list_);
    list_->setVisible(shown > 0);
    list_->setFixedHeight(shown * list_->view()->verticalHeader()->defaultSectionSize() + 2);
}

} // namespace palas::ui
