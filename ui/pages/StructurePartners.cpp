// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/StructurePartners.h"

#include "services/Figures.h"
#include "ui/common/Buttons.h"
#include "ui/common/TextLabel.h"
#include "ui/pages/Page.h"
#include "ui/pages/PartnerRecords.h"
#include "ui/table/RecordTable.h"

#include <QHeaderView>
#include <QPushButton>
#include <QTableView>

namespace palas::ui {

StructurePartners::StructurePartners(Page& page, QWidget* parent)
    : Card(tr("Partnerships"), parent)
    , page_(page)
    , count_(new TextLabel({}, TextSize::small, false, Tone::secondary))
    , list_(new RecordTable(page, QStringLiteral("structurePartners")))
    , add_(makeIconButton(tr("Add a partnership"), QStringLiteral("ajouter"),
                          QStringLiteral("ficheAddPartner"), Tone::accent)) {
    setObjectName(QStringLiteral("fichePartners"));
    count_->setObjectName(QStringLiteral("fichePartnersCount"));
    titleRow()->insertWidget(1, count_);
    titleRow()->addWidget(add_);
    body()->setSpacing(4);
    list_->setToolsVisible(false);
    list_->setHeaderVisible(false);
    list_->setWideColumn(QStringLiteral("partner"));
    list_->view()->setAccessibleName(tr("Partnerships"));
    body()->addWidget(list_);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(list_, &RecordTable::activated, this, [this](qint64 partnership) {
        if (opens_)
            page_.host().goTo({QStringLiteral("partners"), partnership, {}});
    });
    connect(add_, &QPushButton::clicked, this, [this] {
        page_.host().goTo({QStringLiteral("partners"), structure_.value, QStringLiteral("new")});
    });
}

void StructurePartners::showStructure(const Figures& own, OrganisationId structure) {
    structure_ = structure;
    const Figure agreed = own.partnershipsAgreed();
    const int alive = int(own.partnershipsAlive().value);
    count_->setText(alive == 0 ? tr("none known")
                               : tr("%n alive", nullptr, alive) + QStringLiteral(" · ") +
                                     tr("%n agreement(s) filed", nullptr, int(agreed.value)));
    Records rows = structurePartners(own);
    const int shown = int(rows.table().rows.size());
    rows.showIn(*list_);
    list_->setVisible(shown > 0);
    list_->setFixedHeight(shown * list_->view()->verticalHeader()->defaultSectionSize() + 2);
}

void StructurePartners::setWritable(bool writable) {
    add_->setVisible(writable && opens_);
}

void StructurePartners::hideOpening() {
    opens_ = false;
    add_->hide();
}

} // namespace palas::ui
