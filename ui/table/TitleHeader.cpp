// SPDX-License-Identifier: EUPL-1.2
#include "ui/table/TitleHeader.h"

#include "ui/theme/Shapes.h"
#include "ui/theme/Theme.h"

#include <algorithm>

namespace palas::ui {

TitleHeader::TitleHeader(QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent) {
    setSectionsClickable(true);
    connect(this, &QHeaderView::sectionResized, this, &TitleHeader::follow);
    connect(this, &QHeaderView::sortIndicatorChanged, this, &TitleHeader::follow);
}

int TitleHeader::heightOf(int section) const {
    const QString title = model()->headerData(section, Qt::Horizontal).toString();
    const bool sorted = isSortIndicatorShown() && sortIndicatorSection() == section;
    const int room = sectionSize(section) - shapes::headerPadding(sorted);
    const QFontMetrics metrics = fontMetrics();
    if (room <= 0 || metrics.horizontalAdvance(title) <= room)
        return 0;
    return metrics.boundingRect(0, 0, room, QWIDGETSIZE_MAX, Qt::TextWordWrap, title).height() + px(6);
}

QSize TitleHeader::sizeHint() const {
    QSize hint = QHeaderView::sizeHint();
    for (int section = 0; model() && section < count(); ++section) {
        if (!isSectionHidden(section))
            hint.setHeight(std::max(hint.height(), heightOf(section)));
    }
    return hint;
}

int TitleHeader::leastWidth(int section) const {
    const QString title = model()->headerData(section, Qt::Horizontal).toString();
    int widest = 0;
    for (const QString& word : title.split(u' '))
        widest = std::max(widest, fontMetrics().horizontalAdvance(word));
    return widest + shapes::headerPadding(true) + 1;
}

void TitleHeader::follow() {
    const int wanted = sizeHint().height();
    if (wanted == shownHeight_)
        return;
    shownHeight_ = wanted;
    emit geometriesChanged();
}

} // namespace palas::ui
