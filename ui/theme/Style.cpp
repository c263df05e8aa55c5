// SPDX-License-Identifier: EUPL-1.2
#include "ui/theme/Style.h"

#include "ui/theme/Shapes.h"
#include "ui/theme/Theme.h"

#include <algorithm>
#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QStyleFactory>
#include <QStyleOption>

namespace palas::ui {
namespace {

constexpr int iconGap = 7;   ///< between the icon and the words of a button
constexpr int qtIconGap = 4; ///< what QPushButton counts for it

bool isSmall(const QWidget* widget) {
    return widget && widget->property("small").toBool();
}

int controlHeight(const QWidget* widget) {
    return px(isSmall(widget) ? 26 : 30);
}

QColor buttonText(const QStyleOption& option, const QWidget* widget) {
    if (!(option.state & QStyle::State_Enabled))
        return tokens().chart.lineStrong;
    const QString state = widget ? widget->property("state").toString() : QString();
    if (state == u"primary")
        return tokens().chart.onAccent;
    return state == u"flat" || (option.state & QStyle::State_On) ? tokens().chart.accent
                                                                 : tokens().chart.text;
}

/// The icon, some air, the words: all in the middle.
void drawButtonLabel(const QStyleOptionButton& button, QPainter& painter, const QStyle& style) {
    const bool enabled = button.state & QStyle::State_Enabled;
    const int side = button.iconSize.width();
    const int words = button.fontMetrics.size(Qt::TextShowMnemonic, button.text).width();
    const int left = button.rect.left() + std::max(0, (button.rect.width() - side - px(iconGap) - words) / 2);
    button.icon.paint(&painter, QRect(left, button.rect.top(), side, button.rect.height()), Qt::AlignCenter,
                      enabled ? QIcon::Normal : QIcon::Disabled);
    const QRect room(QPoint(left + side + px(iconGap), button.rect.top()), button.rect.bottomRight());
    style.drawItemText(&painter, room, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextHideMnemonic,
                       button.palette, enabled, button.text, QPalette::ButtonText);
}

void drawMenuPanel(const QStyleOption& option, QPainter& painter) {
    painter.fillRect(option.rect, tokens().chart.surface);
    painter.setPen(tokens().chart.lineStrong);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(option.rect.adjusted(0, 0, -1, -1));
}

} // namespace

Style::Style()
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) {}

void Style::polish(QWidget* widget) {
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton*>(widget) || qobject_cast<QComboBox*>(widget) ||
        widget->inherits("QScrollBar") || widget->inherits("QTabBar"))
        widget->setAttribute(Qt::WA_Hover);
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                          const QWidget* widget) const {
    switch (element) {
    case PE_PanelButtonCommand:
    case PE_PanelButtonTool:
        if (widget && widget->inherits("QToolButton") &&
            !(option->state & (State_MouseOver | State_Sunken | State_On)))
            return;
        shapes::button(*painter, *option, widget);
        return;
    case PE_PanelLineEdit:
        // An editor inside another control has its frame already.
        if (widget && (qobject_cast<const QAbstractSpinBox*>(widget->parentWidget()) ||
                       qobject_cast<const QComboBox*>(widget->parentWidget())))
            return;
        if (const auto* edit = qobject_cast<const QLineEdit*>(widget); edit && !edit->hasFrame()) {
            painter->fillRect(option->rect, tokens().chart.surface);
            return;
        }
        shapes::field(*painter, *option, widget);
        return;
    case PE_Frame:
        // Notes and lists have the outline of a field.
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(tokens().chart.lineStrong);
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
        painter->restore();
        return;
    case PE_FrameLineEdit:
        return;
    case PE_FrameDefaultButton:
        return;
    case PE_FrameFocusRect:
        // Controls wear their ring outside (FocusRing); only what lives inside a view draws it here.
        if (qobject_cast<const QAbstractItemView*>(widget))
            shapes::focusRing(*painter, option->rect, 0);
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        shapes::checkMark(*painter, *option, false);
        return;
    case PE_IndicatorRadioButton:
        shapes::checkMark(*painter, *option, true);
        return;
    case PE_PanelItemViewItem:
        if (option->state & State_Selected)
            painter->fillRect(option->rect, tokens().chart.accentSoft);
        return;
    case PE_PanelItemViewRow:
        return;
    case PE_PanelMenu:
    case PE_FrameMenu:
        drawMenuPanel(*option, *painter);
        return;
    case PE_PanelMenuBar:
        painter->fillRect(option->rect, tokens().chart.surface);
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
                          tokens().chart.line);
        return;
    case PE_FrameStatusBarItem:
    case PE_FrameTabBarBase:
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                        const QWidget* widget) const {
    switch (element) {
    case CE_FocusFrame:
        shapes::focusRing(*painter, option->rect, 8);
        return;
    case CE_PushButtonLabel:
        if (const auto* given = qstyleoption_cast<const QStyleOptionButton*>(option)) {
            QStyleOptionButton label = *given;
            label.palette.setColor(QPalette::ButtonText, buttonText(*option, widget));
            if (label.icon.isNull() || label.text.isEmpty())
                QProxyStyle::drawControl(element, &label, painter, widget);
            else
                drawButtonLabel(label, *painter, *this);
            return;
        }
        break;
    case CE_ItemViewItem:
        if (const auto* given = qstyleoption_cast<const QStyleOptionViewItem*>(option)) {
            QStyleOptionViewItem item = *given;
            item.palette.setColor(QPalette::HighlightedText, item.palette.color(QPalette::Text));
            QProxyStyle::drawControl(element, &item, painter, widget);
            return;
        }
        break;
    case CE_MenuBarEmptyArea:
        painter->fillRect(option->rect, tokens().chart.surface);
        return;
    case CE_MenuBarItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option)) {
            shapes::menuBarItem(*painter, *item);
            return;
        }
        break;
    case CE_Header:
        if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option)) {
            shapes::headerSection(*painter, *header);
            shapes::headerWords(*painter, *header);
            return;
        }
        break;
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option))
            shapes::headerSection(*painter, *header);
        else
            painter->fillRect(option->rect, tokens().chart.sunken);
        return;
    case CE_TabBarTab:
        if (const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option)) {
            shapes::tab(*painter, *tab);
            return;
        }
        break;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                               const QWidget* widget) const {
    if (control == CC_ComboBox) {
        shapes::comboBox(*painter, *option, widget);
        return;
    }
    if (control == CC_ScrollBar) {
        if (const auto* slider = qstyleoption_cast<const QStyleOptionSlider*>(option)) {
            shapes::scrollBar(*painter, *slider, subControlRect(control, option, SC_ScrollBarSlider, widget));
            return;
        }
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                            const QWidget* widget) const {
    if (control == CC_ComboBox && part == SC_ComboBoxEditField)
        return option->rect.adjusted(px(8), 1, -px(26), -1);
    // Without arrow buttons the groove is the whole bar.
    if (control == CC_ScrollBar && (part == SC_ScrollBarAddLine || part == SC_ScrollBarSubLine))
        return {};
    if (control == CC_ScrollBar) {
        if (const auto* given = qstyleoption_cast<const QStyleOptionSlider*>(option)) {
            const bool across = given->orientation == Qt::Horizontal;
            const int length = across ? given->rect.width() : given->rect.height();
            const int range = given->maximum - given->minimum;
            int handle = length;
            if (range > 0)
                handle = std::max(px(28), int(qint64(given->pageStep) * length / (range + given->pageStep)));
            const int start = sliderPositionFromValue(given->minimum, given->maximum, given->sliderPosition,
                                                      length - handle, given->upsideDown);
            const auto strip = [&](int from, int to) {
                return across ? QRect(from, 0, to - from, given->rect.height())
                              : QRect(0, from, given->rect.width(), to - from);
            };
            if (part == SC_ScrollBarSlider)
                return strip(start, start + handle);
            if (part == SC_ScrollBarGroove)
                return strip(0, length);
            if (part == SC_ScrollBarSubPage)
                return strip(0, start);
            if (part == SC_ScrollBarAddPage)
                return strip(start + handle, length);
        }
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                              const QWidget* widget) const {
    QSize made = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton:
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option)) {
            const bool bare = button->text.isEmpty();
            const int side = controlHeight(widget);
            const int air = bare || button->icon.isNull() ? 0 : px(iconGap) - qtIconGap;
            return {bare ? side : size.width() + air + px(isSmall(widget) ? 16 : 24),
                    std::max(side, size.height())};
        }
        return made;
    case CT_LineEdit:
    case CT_SpinBox:
        return {made.width(), std::max(controlHeight(widget), size.height() + 6)};
    case CT_ComboBox:
        return {size.width() + px(46), std::max(controlHeight(widget), size.height() + 6)};
    case CT_TabBarTab:
        return {size.width() + px(8), px(32)};
    case CT_MenuBarItem:
        return {size.width() + px(menuPadding), px(33)};
    case CT_MenuItem:
        return {made.width() + px(8), std::max(made.height(), px(26))};
    case CT_HeaderSection:
        if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option))
            return {header->fontMetrics.horizontalAdvance(header->text) + px(24), px(28)};
        return made;
    default:
        return made;
    }
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const {
    switch (metric) {
    case PM_FocusFrameHMargin:
        // Views take the margin of their text from it.
        return qobject_cast<const QAbstractItemView*>(widget) ? px(7) : 4;
    case PM_FocusFrameVMargin:
        return 4;
    case PM_HeaderMargin:
        return px(8);
    case PM_ScrollBarExtent:
        return px(14);
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
        return px(16);
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return px(16);
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_ToolTipLabelFrameWidth:
        return 6;
    case PM_DefaultFrameWidth:
        if (qobject_cast<const QLineEdit*>(widget))
            return px(5);
        break;
    default:
        break;
    }
    return QProxyStyle::pixelMetric(metric, option, widget);
}

int Style::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                     QStyleHintReturn* returned) const {
    switch (hint) {
    case SH_ScrollBar_Transient:
    case SH_EtchDisabledText:
    case SH_UnderlineShortcut:
    case SH_DialogButtonBox_ButtonsHaveIcons:
        return 0;
    case SH_ItemView_ShowDecorationSelected:
    case SH_FocusFrame_AboveWidget:
        return 1;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returned);
    }
}

} // namespace palas::ui
