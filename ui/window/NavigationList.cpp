// SPDX-License-Identifier: EUPL-1.2
#include "ui/window/NavigationList.h"

#include "ui/theme/Icons.h"
#include "ui/theme/Shapes.h"
#include "ui/theme/Theme.h"

#include <algorithm>
#include <QPainter>
#include <QScopedValueRollback>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

namespace palas::ui {
namespace {

enum Role { idRole = Qt::UserRole + 1, iconRole, badgeRole, kindRole };
enum Kind { pageKind, captionKind, spacerKind };

constexpr int rowHeight = 32;
constexpr int captionHeight = 25;
constexpr int usualWidth = 184;
constexpr int wordsLeft = 34;
constexpr int margin = 8;

int badgeWidth(int count) {
    const QFontMetrics metrics(Theme::instance().font(TextSize::axis, true));
    return std::max(px(20), metrics.horizontalAdvance(QString::number(count)) + px(10));
}

class NavigationDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        const int kind = index.data(kindRole).toInt();
        if (kind == captionKind) {
            painter->setFont(Theme::instance().font(TextSize::axis));
            painter->setPen(tokens().chart.text2);
            painter->drawText(option.rect.adjusted(px(8), px(6), 0, 0), Qt::AlignVCenter,
                              index.data(Qt::DisplayRole).toString());
        } else if (kind == pageKind) {
            paintPage(*painter, option, index);
        }
    }

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        switch (index.data(kindRole).toInt()) {
        case captionKind:
            return {0, px(captionHeight)};
        case spacerKind: {
            const auto* view = static_cast<const QListView*>(option.widget);
            int used = 0;
            for (int row = 0; row < index.model()->rowCount(); ++row) {
                const int kind = index.model()->index(row, 0).data(kindRole).toInt();
                used += kind == pageKind ? px(rowHeight) : kind == captionKind ? px(captionHeight) : 0;
            }
            return {0, view ? std::max(px(8), view->viewport()->height() - used) : px(8)};
        }
        default:
            return {0, px(rowHeight)};
        }
    }

private:
    static void paintPage(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) {
        const auto& colours = tokens().chart;
        const bool chosen = option.state & QStyle::State_Selected;
        const QRect row = option.rect;
        if (chosen) {
            // On a card the accent is softened; at the side of the window the row comes forward.
            const bool onCard = option.palette.color(QPalette::Base) == colours.surface;
            const QColor side = tokens().dark ? colours.window : colours.surface;
            shapes::box(painter, row, 6, onCard ? colours.accentSoft : side, {});
            shapes::box(painter, QRect(row.left(), row.top() + px(7), 3, row.height() - px(14)), 1.5,
                        colours.accent, {});
        } else if (option.state & QStyle::State_MouseOver) {
            shapes::box(painter, row, 6, tokens().chart.window, {});
        }
        const QColor ink = chosen ? colours.accent : colours.text;
        const int side = px(18);
        paintIcon(painter, QRect(row.left() + px(8), row.center().y() - side / 2 + 1, side, side),
                  index.data(iconRole).toString(), ink);
        painter.setFont(Theme::instance().font(TextSize::body, chosen));
        painter.setPen(ink);
        int right = row.right() - px(8);
        const int badge = index.data(badgeRole).toInt();
        if (badge > 0)
            right = paintBadge(painter, row, right, badge);
        const QRect words(row.left() + px(wordsLeft), row.top(), right - row.left() - px(wordsLeft + 4),
                          row.height());
        painter.setFont(Theme::instance().font(TextSize::body, chosen));
        painter.setPen(ink);
        painter.drawText(
            words, Qt::AlignVCenter,
            painter.fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, words.width()));
        if ((option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_KeyboardFocusChange))
            shapes::focusRing(painter, row.adjusted(1, 1, -1, -1), 6);
    }

    static int paintBadge(QPainter& painter, const QRect& row, int right, int count) {
        painter.setFont(Theme::instance().font(TextSize::axis, true));
        const QString text = QString::number(count);
        const int width = badgeWidth(count);
        const QRect pill(right - width, row.center().y() - px(9) + 1, width, px(18));
        shapes::box(painter, pill, pill.height() / 2.0, tokens().soft(Tone::late), {});
        painter.setPen(tokens().colour(Tone::late));
        painter.drawText(pill, Qt::AlignCenter, text);
        return pill.left();
    }
};

} // namespace

NavigationList::NavigationList(const std::vector<PageEntry>& entries, QWidget* parent)
    : QListView(parent)
    , items_(new QStandardItemModel(this)) {
    setObjectName(QStringLiteral("navigation"));
    setAccessibleName(tr("Pages"));
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setMouseTracking(true);
    setAutoFillBackground(true);
    setItemDelegate(new NavigationDelegate(this));
    setViewportMargins(margin, margin, margin, margin);
    QString section;
    bool bottom = false;
    const auto addRow = [this](Kind kind, const QString& words) {
        auto* item = new QStandardItem(words);
        item->setData(kind, kindRole);
        if (kind != pageKind)
            item->setFlags(Qt::NoItemFlags);
        items_->appendRow(item);
        return item;
    };
    for (const PageEntry& entry : entries) {
        if (!entry.under.isEmpty())
            continue;
        if (entry.atBottom && !bottom) {
            addRow(spacerKind, {});
            bottom = true;
        }
        if (!entry.section.isEmpty() && entry.section != section)
            addRow(captionKind, entry.section);
        section = entry.section;
        QStandardItem* item = addRow(pageKind, entry.title);
        item->setData(entry.id, idRole);
        item->setData(entry.icon, iconRole);
    }
    setModel(items_);
    connect(&Theme::instance(), &Theme::changed, this, [this] {
        updateGeometry();
        scheduleDelayedItemsLayout();
    });
}

/// As wide as its longest words, chosen and counted.
QSize NavigationList::sizeHint() const {
    const QFontMetrics words(Theme::instance().font(TextSize::body, true));
    int width = px(usualWidth);
    for (int row = 0; row < items_->rowCount(); ++row) {
        const QModelIndex index = items_->index(row, 0);
        const int badge = index.data(badgeRole).toInt();
        if (index.data(kindRole).toInt() == pageKind)
            width = std::max(width, px(wordsLeft) + words.horizontalAdvance(index.data().toString()) +
                                        (badge > 0 ? badgeWidth(badge) : 0) + px(14) + 2 * margin);
    }
    return {width, px(400)};
}

QString NavigationList::pageAt(const QModelIndex& index) const {
    return index.data(idRole).toString();
}

QStandardItem* NavigationList::find(const QString& id) const {
    for (int row = 0; row < items_->rowCount(); ++row) {
        if (items_->item(row)->data(idRole).toString() == id)
            return items_->item(row);
    }
    return nullptr;
}

void NavigationList::setCurrentPage(const QString& id) {
    const QScopedValueRollback<bool> following(following_, true);
    if (const QStandardItem* item = find(id))
        setCurrentIndex(item->index());
}

void NavigationList::setBadge(const QString& id, int count) {
    QStandardItem* item = find(id);
    if (!item || item->data(badgeRole).toInt() == count)
        return;
    item->setData(count, badgeRole);
    item->setAccessibleText(count > 0 ? tr("%1, %n to do", nullptr, count).arg(item->text()) : item->text());
}

int NavigationList::badge(const QString& id) const {
    const QStandardItem* item = find(id);
    return item ? item->data(badgeRole).toInt() : 0;
}

void NavigationList::resizeEvent(QResizeEvent* event) {
    QListView::resizeEvent(event);
    scheduleDelayedItemsLayout();
}

void NavigationList::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QListView::currentChanged(current, previous);
    const QString id = pageAt(current);
    if (!following_ && !id.isEmpty())
        emit pageChosen(id);
}

} // namespace palas::ui
