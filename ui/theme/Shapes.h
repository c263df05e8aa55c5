// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QColor>
#include <QRect>

class QPainter;
class QStyleOption;
class QStyleOptionComplex;
class QStyleOptionHeader;
class QStyleOptionMenuItem;
class QStyleOptionSlider;
class QStyleOptionTab;
class QWidget;

/// The drawings that Style uses, one a control.
namespace palas::ui::shapes {

/// A rounded rectangle with a hair border; an invalid colour leaves that part out.
void box(QPainter& painter, const QRect& area, double radius, const QColor& fill, const QColor& border,
         double width = 1);
void focusRing(QPainter& painter, const QRect& area, double radius);
void button(QPainter& painter, const QStyleOption& option, const QWidget* widget);
void field(QPainter& painter, const QStyleOption& option, const QWidget* widget);
void checkMark(QPainter& painter, const QStyleOption& option, bool round);
void comboBox(QPainter& painter, const QStyleOption& option, const QWidget* widget);
void scrollBar(QPainter& painter, const QStyleOptionSlider& option, const QRect& handle);
void headerSection(QPainter& painter, const QStyleOptionHeader& option);
void headerWords(QPainter& painter, const QStyleOptionHeader& option); ///< title and sort arrow
[[nodiscard]] int headerPadding(bool sorted);                          ///< beside the title, arrow included
void menuBarItem(QPainter& painter, const QStyleOptionMenuItem& option);
void tab(QPainter& painter, const QStyleOptionTab& option);

} // namespace palas::ui::shapes
