// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "reports/charts/ChartPainter.h"
#include "reports/Document.h"
#include "reports/pdf/Flow.h"
#include "reports/pdf/Typesetter.h"

namespace palas::pdf {

/// The numbered headings; their pages are known only after pagination and read when the contents are drawn.
struct HeadingPages {
    struct Entry {
        int number = 0;
        QString text;
        int page = 0;
    };
    std::vector<Entry> entries;
    int laidOut = 0; ///< how many of them have become pieces
};

/// What laying out takes: the text area's width and what is shared by the whole document.
struct LayoutContext {
    QPainter& painter; ///< of the page, for measuring and drawing charts
    Typesetter& type;
    double width = 0;
    double height = 0; ///< of a page's text area
    const ChartColours& colours;
    std::shared_ptr<HeadingPages> headings;

    [[nodiscard]] ChartPainter charts() const;
};

/// Block to pieces; the pieces refer to `block`, which must outlive them.
[[nodiscard]] Pieces layOut(const Block& block, const LayoutContext& context);
[[nodiscard]] Pieces layOutTitle(const Document& document, const LayoutContext& context);
[[nodiscard]] Pieces layOutTable(const block::TableBlock& table, const LayoutContext& context);
[[nodiscard]] Pieces layOutText(const QString& text, const Style& style, const QColor& colour,
                                double gapAbove, const LayoutContext& context);
[[nodiscard]] Piece layOutFacts(const block::Facts& facts, const LayoutContext& context);
[[nodiscard]] Pieces layOutKeyFigures(const block::KeyFigures& figures, const LayoutContext& context);
[[nodiscard]] Piece layOutNote(const block::Note& note, const LayoutContext& context);
[[nodiscard]] Piece layOutPhotos(const block::Photos& photos, const LayoutContext& context);
[[nodiscard]] Piece layOutSignatures(const block::Signatures& signatures, const LayoutContext& context);
[[nodiscard]] Piece layOutContents(const block::Contents& contents, const LayoutContext& context);
[[nodiscard]] Pieces layOutColumns(const block::Columns& columns, const LayoutContext& context);
[[nodiscard]] Piece layOutSheet(const block::SignInPage& sheet, const LayoutContext& context);

} // namespace palas::pdf
