// SPDX-License-Identifier: EUPL-1.2
#include "ui/table/RecordDelegate.h"

#include "reports/charts/ChartPainter.h"
#include "ui/charts/Painting.h"
#include "ui/table/RecordModel.h"
#include "ui/theme/Theme.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace palas::ui {

void RecordDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const {
    QStyledItemDelegate::paint(painter, option, index);
    const QRect cell = option.rect;
    painter->fillRect(QRect(cell.left(), cell.bottom(), cell.width(), 1), tokens().chart.line);
    const QVariant bar = index.data(RecordModel::barRole);
    if (!bar.isValid())
        return;
    const int height = px(8);
    const QRect area(cell.left() + px(8), cell.center().y() - height / 2, cell.width() - px(16), height);
    paintBar(*painter, area, bar.value<ProgressBar>());
}

/// What is cut in the cell stands whole in its tooltip.
bool RecordDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                               const QModelIndex& index) {
    const bool cut = sizeHint(option, index).width() > option.rect.width();
    if (!index.data(Qt::ToolTipRole).toString().isEmpty() || !cut)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QToolTip::showText(event->globalPos(), index.data().toString(), view);
    return true;
}

QSize RecordDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const QSize hint = QStyledItemDelegate::sizeHint(option, index);
    return {hint.width() + px(10), hint.height()};
}

} // namespace palas::ui
