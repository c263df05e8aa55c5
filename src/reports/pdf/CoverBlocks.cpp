// SPDX-License-Identifier: EUPL-1.2
#include "reports/pdf/Layout.h"
#include "reports/pdf/Units.h"

#include <QPainter>

namespace palas::pdf {

namespace {
constexpr std::size_t figuresARow = 4;
constexpr double figureGap = 13.5 * pt;
} // namespace

Pieces layOutKeyFigures(const block::KeyFigures& figures, const LayoutContext& context) {
    Pieces pieces;
    const std::size_t across = std::min(figures.items.size(), figuresARow);
    if (across == 0)
        return pieces;
    const double width =
        (context.width - figureGap * static_cast<double>(across - 1)) / static_cast<double>(across);
    for (std::size_t first = 0; first < figures.items.size(); first += across) {
        std::vector<std::pair<LinesPointer, LinesPointer>> row;
        double captions = 0;
        for (std::size_t i = first; i < std::min(first + across, figures.items.size()); ++i) {
            const auto& item = figures.items[i];
            row.emplace_back(context.type.fittedLine(item.value, {17, true, Face::text, 1.2}, width, 9),
                             context.type.wrapped(item.caption, {8.5, false, Face::text, 1.25}, width));
            captions = std::max(captions, row.back().second->height());
        }
        Piece piece;
        piece.gapAbove = 18 * pt;
        piece.height = 7 * pt + 20.4 * pt + captions;
        piece.paint = [row, width, &context](QPainter& painter, const QRectF& area) {
            double left = area.left();
            for (const auto& [value, caption] : row) {
                painter.fillRect(QRectF(left, area.top(), width, 2 * pt), context.colours.accent);
                painter.setPen(context.colours.text);
                drawLines(painter, *value, {left, area.top() + 7 * pt}, width);
                painter.setPen(context.colours.text2);
                drawLines(painter, *caption, {left, area.top() + 27.4 * pt}, width);
                left += width + figureGap;
            }
        };
        pieces.push_back(std::move(piece));
    }
    return pieces;
}

Piece layOutSignatures(const block::Signatures& signatures, const LayoutContext& context) {
    constexpr double gap = 30 * pt, textGap = 18 * pt;
    const auto count = static_cast<double>(signatures.captions.size());
    const double width = (context.width - gap * (count - 1)) / std::max(count, 1.0);
    const LinesPointer text =
        context.type.wrapped(signatures.text, {9.5, false, Face::text, 1.4}, context.width);
    const double above = signatures.text.isEmpty() ? 0 : text->height() + textGap;
    Piece piece;
    piece.gapAbove = 22 * pt;
    // A hand signs under a text with its name and role: that takes more room.
    piece.height = above + (above > 0 ? 96 : 50) * pt;
    piece.paint = [&signatures, text, above, width, &context](QPainter& painter, const QRectF& area) {
        if (above > 0) {
            painter.setPen(context.colours.text);
            drawLines(painter, *text, area.topLeft(), area.width());
        }
        double left = area.left();
        for (const QString& caption : signatures.captions) {
            painter.setPen(context.colours.text2);
            drawLines(painter, *context.type.fittedLine(caption, {7.5}, width, 6), {left, area.top() + above},
                      width);
            painter.setPen(QPen(context.colours.lineStrong, 0.75 * pt));
            painter.drawLine(QPointF(left, area.bottom()), QPointF(left + width, area.bottom()));
            left += width + gap;
        }
    };
    return piece;
}

Piece layOutContents(const block::Contents& contents, const LayoutContext& context) {
    constexpr double row = 18 * pt;
    const double width = context.width;
    const LinesPointer title = context.type.wrapped(contents.title, {12, true, Face::text, 1.3}, width);
    Piece piece;
    piece.gapAbove = 14 * pt;
    piece.height = title->height() + static_cast<double>(context.headings->entries.size()) * row;
    piece.paint = [title, width, &context, headings = context.headings](QPainter& painter,
                                                                        const QRectF& area) {
        painter.setPen(context.colours.text);
        drawLines(painter, *title, area.topLeft(), width);
        double top = area.top() + title->height();
        for (const auto& entry : headings->entries) {
            const Style style{9};
            const LinesPointer page = context.type.line(QString::number(entry.page), style);
            painter.setPen(context.colours.text2);
            drawLines(painter, *context.type.line(QString::number(entry.number), style),
                      {area.left(), top + 3 * pt}, width);
            painter.setPen(context.colours.text);
            drawLines(painter, *context.type.fittedLine(entry.text, style, width - 40 * pt, 7),
                      {area.left() + 18 * pt, top + 3 * pt}, width);
            drawLines(painter, *page, {area.left(), top + 3 * pt}, width, Align::right);
            top += row;
            painter.setPen(QPen(context.colours.line, 0.75 * pt));
            painter.drawLine(QPointF(area.left(), top), QPointF(area.left() + width, top));
        }
    };
    return piece;
}

} // namespace palas::pdf
