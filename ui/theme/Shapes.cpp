// SPDX-License-Identifier: EUPL-1.2
#include "ui/theme/Shapes.h"

#include "ui/theme/Icons.h"
#include "ui/theme/Theme.h"

#include <QAbstractButton>
#include <QPainter>
#include <QStyleOption>
#include <QWidget>

namespace palas::ui::shapes {
namespace {

QString stateOf(const QWidget* widget) {
    return widget ? widget->property("state").toString() : QString();
}

QColor mixed(const QColor& a, const QColor& b, double share) {
    return QColor::fromRgbF(float(a.redF() * (1 - share) + b.redF() * share),
                            float(a.greenF() * (1 - share) + b.greenF() * share),
                            float(a.blueF() * (1 - share) + b.blueF() * share));
}

} // namespace

void box(QPainter& painter, const QRect& area, double radius, const QColor& fill, const QColor& border,
         double width) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(border.isValid() ? QPen(border, width) : QPen(Qt::NoPen));
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    const double inset = border.isValid() ? width / 2 : 0;
    painter.drawRoundedRect(QRectF(area).adjusted(inset, inset, -inset, -inset), radius, radius);
    painter.restore();
}

void focusRing(QPainter& painter, const QRect& area, double radius) {
    box(painter, area, radius, {}, tokens().chart.focus, 2);
}

void button(QPainter& painter, const QStyleOption& option, const QWidget* widget) {
    const auto& colours = tokens().chart;
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool down = option.state & (QStyle::State_Sunken | QStyle::State_On);
    const bool hovered = enabled && (option.state & QStyle::State_MouseOver);
    const QString state = stateOf(widget);
    if (state == u"primary") {
        const QColor fill = !enabled          ? colours.sunken
                            : down || hovered ? tokens().accentHover
                                              : colours.accent;
        box(painter, option.rect, 6, fill, enabled ? fill : colours.line);
        return;
    }
    const QColor hover = mixed(colours.surface, colours.sunken, down ? 1.0 : 0.7);
    if (state == u"flat") {
        if (down || hovered)
            box(painter, option.rect, 6, colours.sunken, {});
        return;
    }
    const bool chosen = option.state & QStyle::State_On;
    box(painter, option.rect, 6,
        chosen            ? tokens().chart.accentSoft
        : down || hovered ? hover
                          : colours.surface,
        enabled ? colours.lineStrong : colours.line);
}

void field(QPainter& painter, const QStyleOption& option, const QWidget* widget) {
    const auto& colours = tokens().chart;
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool readOnly = option.state & QStyle::State_ReadOnly;
    const bool bad = stateOf(widget) == u"bad";
    box(painter, option.rect, 6, enabled && !readOnly ? colours.surface : colours.sunken,
        bad       ? colours.bad
        : enabled ? colours.lineStrong
                  : colours.line,
        bad ? 1.5 : 1);
}

void checkMark(QPainter& painter, const QStyleOption& option, bool round) {
    const auto& colours = tokens().chart;
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool on = option.state & (QStyle::State_On | QStyle::State_NoChange);
    const QRect area = option.rect;
    const QColor fill = !on ? colours.surface : enabled ? colours.accent : colours.lineStrong;
    box(painter, area, round ? area.width() / 2.0 : 4, fill, on ? fill : colours.lineStrong, 1.25);
    if (!on)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colours.onAccent, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const auto at = [&area](double x, double y) {
        return QPointF(area.x() + area.width() * x, area.y() + area.height() * y);
    };
    if (round) {
        painter.setBrush(colours.onAccent);
        painter.setPen(Qt::NoPen);
        painter.drawEllipse(at(0.5, 0.5), area.width() * 0.2, area.width() * 0.2);
    } else if (option.state & QStyle::State_NoChange) {
        painter.drawLine(at(0.28, 0.5), at(0.72, 0.5));
    } else {
        painter.drawPolyline(QPolygonF({at(0.26, 0.52), at(0.43, 0.69), at(0.75, 0.33)}));
    }
    painter.restore();
}

void comboBox(QPainter& painter, const QStyleOption& option, const QWidget* widget) {
    QStyleOption frame = option;
    frame.state &= ~QStyle::State_ReadOnly;
    field(painter, frame, widget);
    const int side = px(16);
    const bool leftToRight = option.direction == Qt::LeftToRight;
    const int x = leftToRight ? option.rect.right() - side - px(6) : option.rect.left() + px(6);
    paintIcon(painter, QRect(x, option.rect.center().y() - side / 2 + 1, side, side), QStringLiteral("bas"),
              option.state & QStyle::State_Enabled ? tokens().chart.text : tokens().chart.lineStrong);
}

void scrollBar(QPainter& painter, const QStyleOptionSlider& option, const QRect& handle) {
    if (!(option.state & QStyle::State_Enabled) || handle.isEmpty())
        return;
    const bool active = option.state & (QStyle::State_MouseOver | QStyle::State_Sunken);
    const QRect inner = handle.adjusted(3, 3, -3, -3);
    box(painter, inner, std::min(inner.width(), inner.height()) / 2.0,
        active ? tokens().chart.text2 : tokens().chart.lineStrong, {});
}

void headerSection(QPainter& painter, const QStyleOptionHeader& option) {
    const auto& colours = tokens().chart;
    painter.fillRect(option.rect, colours.sunken);
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), colours.line);
}

void menuBarItem(QPainter& painter, const QStyleOptionMenuItem& option) {
    painter.fillRect(option.rect, tokens().chart.surface);
    if (option.state & (QStyle::State_Selected | QStyle::State_Sunken))
        box(painter, option.rect.adjusted(1, 4, -1, -4), 4, tokens().chart.sunken, {});
    painter.setPen(option.state & QStyle::State_Enabled ? tokens().chart.text : tokens().chart.lineStrong);
    painter.drawText(option.rect, Qt::AlignCenter | Qt::TextHideMnemonic | Qt::TextSingleLine, option.text);
}

void headerWords(QPainter& painter, const QStyleOptionHeader& option) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QRect words = option.rect.adjusted(px(8), 0, -px(8), 0);
    if (option.sortIndicator != QStyleOptionHeader::None) {
        const double side = px(8);
        const QRectF arrow(option.rect.right() - side - px(4), option.rect.center().y() - side / 4, side,
                           side / 2);
        words.setRight(int(arrow.left()) - px(3));
        // Qt names the arrow by its narrow side: SortDown stands for ascending.
        const bool ascending = option.sortIndicator == QStyleOptionHeader::SortDown;
        const double wide = ascending ? arrow.bottom() : arrow.top();
        const double tip = ascending ? arrow.top() : arrow.bottom();
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens().chart.text2);
        painter.drawPolygon(
            QPolygonF({{arrow.left(), wide}, {arrow.right(), wide}, {arrow.center().x(), tip}}));
    }
    painter.setPen(tokens().chart.text2);
    const QFontMetrics metrics = painter.fontMetrics();
    const int alignment = int(option.textAlignment | Qt::AlignVCenter);
    if (words.height() < 2 * metrics.height())
        painter.drawText(words, alignment, metrics.elidedText(option.text, Qt::ElideRight, words.width()));
    else
        painter.drawText(words, alignment | Qt::TextWordWrap, option.text);
    painter.restore();
}

int headerPadding(bool sorted) {
    return px(sorted ? 24 : 16);
}

void tab(QPainter& painter, const QStyleOptionTab& option) {
    const auto& colours = tokens().chart;
    const bool selected = option.state & QStyle::State_Selected;
    const QRect area = option.rect;
    painter.fillRect(QRect(area.left(), area.bottom(), area.width(), 1), colours.line);
    if (selected)
        painter.fillRect(QRect(area.left(), area.bottom() - 1, area.width(), 2), colours.accent);
    QFont font = painter.font();
    font.setBold(selected);
    painter.save();
    painter.setFont(font);
    painter.setPen(selected                                 ? colours.accent
                   : option.state & QStyle::State_MouseOver ? colours.text
                                                            : colours.text2);
    painter.drawText(area.adjusted(0, 0, 0, -2), Qt::AlignCenter | Qt::TextShowMnemonic, option.text);
    painter.restore();
    if (option.state & QStyle::State_HasFocus)
        focusRing(painter, area.adjusted(1, 1, -1, -3), 4);
}

} // namespace palas::ui::shapes
