// SPDX-License-Identifier: EUPL-1.2
#include "reports/pdf/Layout.h"

#include "reports/pdf/Units.h"

#include <QPainter>

namespace palas::pdf {

namespace {

constexpr double columnGap = 21 * pt;

struct LayOut {
    const LayoutContext& context;

    Pieces operator()(const block::Heading& heading) const {
        const double points = heading.level == 0 ? 20.0 : heading.level == 1 ? 15.0 : 12.0;
        const QString words = heading.number > 0
                                  ? QStringLiteral("%1. %2").arg(heading.number).arg(heading.text)
                                  : heading.text;
        Pieces pieces = layOutText(words, {points, true, Face::text, 1.3}, context.colours.text,
                                   (heading.level == 2 ? 14 : 20) * pt, context);
        for (Piece& piece : pieces)
            piece.keepWithNext = true;
        if (heading.number > 0)
            pieces.front().heading = context.headings->laidOut++;
        return pieces;
    }
    Pieces operator()(const block::Paragraph& paragraph) const {
        const Style style{paragraph.muted ? 8.0 : 9.0, paragraph.bold};
        return layOutText(paragraph.text, style,
                          paragraph.muted ? context.colours.text2 : context.colours.text, 5 * pt, context);
    }
    Pieces operator()(const block::Facts& facts) const { return {layOutFacts(facts, context)}; }
    Pieces operator()(const block::KeyFigures& figures) const { return layOutKeyFigures(figures, context); }
    Pieces operator()(const block::TableBlock& table) const { return layOutTable(table, context); }
    Pieces operator()(const block::ChartBlock& chart) const {
        Pieces pieces;
        if (!chart.caption.isEmpty()) {
            pieces = layOutText(chart.caption, {7.5, false, Face::text, 1.35}, context.colours.text2, 3 * pt,
                                context);
            for (Piece& piece : pieces)
                piece.keepWithNext = true;
        }
        Piece drawing;
        drawing.height = chart.heightMm * mm;
        drawing.gapAbove = 8 * pt;
        drawing.paint = [&chart, &context = context](QPainter&, const QRectF& area) {
            context.charts().draw(area, chart.chart);
        };
        pieces.push_back(std::move(drawing));
        return pieces;
    }
    Pieces operator()(const block::StepBand& band) const {
        Piece piece;
        piece.gapAbove = 9 * pt;
        piece.height = context.charts().stepsHeight(context.width, band.steps);
        piece.paint = [&band, &context = context](QPainter&, const QRectF& area) {
            context.charts().steps(area, band.steps);
        };
        return {std::move(piece)};
    }
    Pieces operator()(const block::Note& note) const { return {layOutNote(note, context)}; }
    Pieces operator()(const block::Photos& photos) const { return {layOutPhotos(photos, context)}; }
    Pieces operator()(const block::Signatures& signatures) const {
        return {layOutSignatures(signatures, context)};
    }
    Pieces operator()(const block::PageBreak&) const {
        Piece piece;
        piece.newPage = true;
        piece.keepWithNext = true;
        return {std::move(piece)};
    }
    Pieces operator()(const block::Contents& contents) const { return {layOutContents(contents, context)}; }
    Pieces operator()(const block::Columns& columns) const { return layOutColumns(columns, context); }
    /// Forms are whole pages: laid out by the renderer, which knows their height.
    Pieces operator()(const block::SignInPage&) const { return {}; }
};

/// Stacked without page breaks; returns the height.
double stack(const std::vector<Block>& blocks, const LayoutContext& context, std::vector<Pieces>& kept,
             Page& placed) {
    double top = 0;
    for (const Block& block : blocks)
        kept.push_back(layOut(block, context));
    for (const Pieces& pieces : kept) {
        for (const Piece& piece : pieces) {
            top += placed.empty() ? 0 : piece.gapAbove;
            placed.push_back({&piece, top});
            top += piece.height;
        }
    }
    return top;
}

/// Columns that are higher than a page.
Pieces oneAfterTheOther(const block::Columns& columns, const LayoutContext& context) {
    Pieces pieces;
    for (const auto* side : {&columns.left, &columns.right}) {
        for (const Block& block : *side) {
            for (Piece& piece : layOut(block, context))
                pieces.push_back(std::move(piece));
        }
    }
    return pieces;
}

} // namespace

ChartPainter LayoutContext::charts() const {
    return ChartPainter(painter, colours, type.font({}), pt);
}

Pieces layOut(const Block& block, const LayoutContext& context) {
    return std::visit(LayOut{context}, static_cast<const Block::variant&>(block));
}

Pieces layOutColumns(const block::Columns& columns, const LayoutContext& context) {
    struct Column {
        std::shared_ptr<LayoutContext> context;
        std::vector<Pieces> pieces;
        Page placed;
        double left = 0;
    };
    auto both = std::make_shared<std::array<Column, 2>>();
    const double leftWidth = (context.width - columnGap) * columns.leftShare;
    double height = 0;
    for (std::size_t side = 0; side < 2; ++side) {
        Column& column = (*both)[side];
        column.context = std::make_shared<LayoutContext>(context);
        column.context->width = side == 0 ? leftWidth : context.width - columnGap - leftWidth;
        column.left = side == 0 ? 0 : leftWidth + columnGap;
        height = std::max(height, stack(side == 0 ? columns.left : columns.right, *column.context,
                                        column.pieces, column.placed));
    }
    if (height > context.height)
        return oneAfterTheOther(columns, context);
    Piece piece;
    piece.height = height;
    piece.gapAbove = 14 * pt;
    piece.paint = [both](QPainter& painter, const QRectF& area) {
        for (const Column& column : *both) {
            for (const Placed& placed : column.placed)
                paintPiece(painter, placed, {area.left() + column.left, area.top()}, column.context->width);
        }
    };
    return {std::move(piece)};
}

} // namespace palas::pdf
