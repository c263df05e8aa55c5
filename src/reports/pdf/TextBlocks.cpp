// SPDX-License-Identifier: EUPL-1.2
#include "reports/pdf/Layout.h"
#include "reports/pdf/Units.h"

#include <QPainter>

namespace palas::pdf {

namespace {

constexpr int linesKeptTogether = 2;

double titlePoints(const QString& title, bool cover) {
    if (title.size() > 150)
        return 12;
    if (title.size() > 60)
        return 16;
    return cover ? 27 : 22;
}

/// Title at the left, one figure at the right, on one height.
Piece titleWithHeadline(const LinesPointer& title, const block::KeyFigures::Item& headline, double titleWidth,
                        const LayoutContext& context) {
    const double side = context.width - titleWidth;
    const LinesPointer value = context.type.fittedLine(headline.value, {17, true, Face::text, 1.15}, side, 9);
    const LinesPointer caption =
        context.type.fitted(headline.caption, {7.5, false, Face::text, 1.3}, side, 22 * pt, 6);
    Piece piece;
    piece.height = std::max(title->height(), value->height() + caption->height());
    piece.paint = [=, &context](QPainter& painter, const QRectF& area) {
        painter.setPen(context.colours.text);
        drawLines(painter, *title, area.topLeft(), titleWidth);
        const double top = area.bottom() - caption->height() - value->height();
        painter.setPen(context.colours.accent);
        drawLines(painter, *value, {area.right() - side, top}, side, Align::right);
        painter.setPen(context.colours.text2);
        drawLines(painter, *caption, {area.right() - side, area.bottom() - caption->height()}, side,
                  Align::right);
    };
    return piece;
}

} // namespace

Pieces layOutText(const QString& text, const Style& style, const QColor& colour, double gapAbove,
                  const LayoutContext& context) {
    Pieces pieces;
    const LinesPointer lines = context.type.wrapped(text, style, context.width);
    const int count = static_cast<int>(lines->lines.size());
    for (int i = 0; i < count; ++i) {
        Piece piece;
        piece.height = lines->lineHeight;
        piece.gapAbove = i == 0 ? gapAbove : 0;
        // Neither the first line alone at the bottom of a page nor the last alone at the top of the next.
        piece.keepWithNext = i + 1 < count && (i < linesKeptTogether - 1 || i >= count - linesKeptTogether);
        auto one = std::make_shared<Lines>(*lines);
        one->lines = {lines->lines[static_cast<std::size_t>(i)]};
        piece.paint = [one, colour](QPainter& painter, const QRectF& area) {
            painter.setPen(colour);
            drawLines(painter, *one, area.topLeft(), area.width());
        };
        pieces.push_back(std::move(piece));
    }
    return pieces;
}

Pieces layOutTitle(const Document& document, const LayoutContext& context) {
    const bool cover = !document.coverLabel.isEmpty();
    Pieces pieces;
    const auto append = [&pieces](Pieces more) {
        for (Piece& piece : more)
            pieces.push_back(std::move(piece));
    };
    if (cover) {
        Piece space;
        space.height = 26 * pt;
        pieces.push_back(std::move(space));
        append(layOutText(document.coverLabel, {10, true}, context.colours.accent, 0, context));
    }
    const Style style{titlePoints(document.title, cover), true, Face::text, 1.25};
    if (document.headline) {
        const double titleWidth = context.width * 0.72;
        pieces.push_back(titleWithHeadline(context.type.wrapped(document.title, style, titleWidth),
                                           *document.headline, titleWidth, context));
    } else {
        append(layOutText(document.title, style, context.colours.text, cover ? 4 * pt : 0, context));
    }
    if (!document.subtitle.isEmpty()) {
        const Style subtitle{cover ? 13.0 : 9.0, false, Face::text, 1.3};
        append(layOutText(document.subtitle, subtitle, cover ? context.colours.text : context.colours.text2,
                          (cover ? 5 : 1) * pt, context));
    }
    return pieces;
}

Piece layOutFacts(const block::Facts& facts, const LayoutContext& context) {
    const Style style{9.5, false, Face::text, 1.4};
    double labels = 0;
    for (const auto& [label, value] : facts.rows)
        labels = std::max(labels, context.type.line(label, style)->widest);
    labels = std::min(labels, context.width * 0.4);
    const double values = context.width - labels - 14 * pt;
    std::vector<std::pair<LinesPointer, LinesPointer>> rows;
    Piece piece;
    piece.gapAbove = 16 * pt;
    for (const auto& [label, value] : facts.rows) {
        rows.emplace_back(context.type.wrapped(label, style, labels),
                          context.type.wrapped(value, style, values));
        piece.height += std::max(rows.back().first->height(), rows.back().second->height()) + 3 * pt;
    }
    piece.paint = [rows, labels, values, &context](QPainter& painter, const QRectF& area) {
        double top = area.top();
        for (const auto& [label, value] : rows) {
            painter.setPen(context.colours.text2);
            drawLines(painter, *label, {area.left(), top}, labels);
            painter.setPen(context.colours.text);
            drawLines(painter, *value, {area.left() + labels + 14 * pt, top}, values);
            top += std::max(label->height(), value->height()) + 3 * pt;
        }
    };
    return piece;
}

Piece layOutNote(const block::Note& note, const LayoutContext& context) {
    constexpr double edge = 7 * pt, icon = 15 * pt, border = 3 * pt, narrow = 250 * pt;
    const bool late = note.tone == ChartState::toProve;
    const bool roomy = context.width > narrow;
    const bool withIcon = late && roomy;
    const double side = (roomy ? 12 : 8) * pt;
    const double left = border + side + (withIcon ? icon + side : 0);
    const double width = context.width - left - side;
    const LinesPointer lead = context.type.wrapped(note.lead, {9, true}, width);
    const LinesPointer text = context.type.wrapped(note.text, {withIcon ? 9.0 : 8.0}, width);
    Piece piece;
    piece.gapAbove = 14 * pt;
    piece.height =
        2 * edge + (note.lead.isEmpty() ? 0 : lead->height()) + (note.text.isEmpty() ? 0 : text->height());
    piece.paint = [=, &note, &context](QPainter& painter, const QRectF& area) {
        const ChartColours& colours = context.colours;
        painter.fillRect(area, late ? colours.lateSoft : colours.window);
        painter.fillRect(QRectF(area.topLeft(), QSizeF(border, area.height())),
                         late ? colours.late : colours.focus);
        if (withIcon) {
            context.charts().stateIcon(
                QRectF(area.left() + border + side, area.center().y() - icon / 2, icon, icon), note.tone);
        }
        double top = area.top() + edge;
        painter.setPen(colours.text);
        if (!note.lead.isEmpty()) {
            drawLines(painter, *lead, {area.left() + left, top}, width);
            top += lead->height();
        }
        painter.setPen(late ? colours.text : colours.text2);
        if (!note.text.isEmpty())
            drawLines(painter, *text, {area.left() + left, top}, width);
    };
    return piece;
}

} // namespace palas::pdf
