// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/StickerTick.h"

#include "services/EquipmentService.h"
#include "services/Figures.h"
#include "services/Workspace.h"
#include "ui/common/Buttons.h"
#include "ui/common/CommandRunner.h"
#include "ui/pages/Page.h"
#include "ui/table/RecordTable.h"

#include <algorithm>
#include <QBoxLayout>
#include <QItemSelectionModel>
#include <QTableView>

namespace palas::ui {
namespace {

std::vector<EquipmentItemId> withoutSticker(const Figures& figures, const std::vector<qint64>& rows) {
    std::vector<EquipmentItemId> items;
    for (const qint64 row : rows) {
        const EquipmentItem* item = figures.equipment().item(EquipmentItemId{row});
        if (item && !item->stickerOn.isValid())
            items.push_back(item->id);
    }
    return items;
}

} // namespace

StickerTick::StickerTick(Page& page, RecordTable& items)
    : QObject(&items)
    , page_(page)
    , items_(items)
    , button_(makeButton(tr("EU sticker put on"), QStringLiteral("justifie"), QStringLiteral("stickersTick"),
                         ButtonKind::plain, true)) {
    items_.view()->setSelectionMode(QAbstractItemView::ExtendedSelection);
    items_.toolRow()->insertWidget(1, button_);
    connect(button_, &QPushButton::clicked, this, &StickerTick::tick);
    connect(items_.view()->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &StickerTick::refresh);
    refresh();
}

void StickerTick::refresh() {
    const auto bare = withoutSticker(page_.host().figures(), items_.selectedIds());
    button_->setEnabled(!bare.empty() && !page_.host().workspace().isReadOnly());
    button_->setToolTip(bare.empty() ? tr("Select items without a sticker (Shift or Ctrl for several)")
                                     : tr("Tick it on %n item(s), today", nullptr, int(bare.size())));
}

void StickerTick::tick() {
    const auto bare = withoutSticker(page_.host().figures(), items_.selectedIds());
    Workspace& workspace = page_.host().workspace();
    page_.runner().run([&] { return setStickers(workspace, bare, workspace.asOf()); },
                       tr("EU sticker put on %n item(s)", nullptr, int(bare.size())));
}

} // namespace palas::ui
