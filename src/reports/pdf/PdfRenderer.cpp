// SPDX-License-Identifier: EUPL-1.2
#include "reports/pdf/PdfRenderer.h"

#include "reports/pdf/Furniture.h"
#include "reports/pdf/Layout.h"
#include "reports/pdf/Units.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

namespace palas::pdf {

namespace {

void setUp(QPdfWriter& writer, const Document& document) {
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    writer.setResolution(dotsPerInch);
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4),
                                     document.landscape ? QPageLayout::Landscape : QPageLayout::Portrait,
                                     QMarginsF(), QPageLayout::Millimeter));
    writer.setTitle(document.title);
    writer.setCreator(QStringLiteral("Design’Palas " PALAS_VERSION));
}

std::shared_ptr<HeadingPages> numberedHeadings(const Document& document) {
    auto headings = std::make_shared<HeadingPages>();
    for (const Block& block : document.blocks) {
        const auto* heading = std::get_if<block::Heading>(&block);
        if (heading && heading->number > 0)
            headings->entries.push_back({heading->number, heading->text, 0});
    }
    return headings;
}

/// Forms and pages that are handed out one by one.
bool hasOwnTitles(const Document& document) {
    if (document.blocks.empty())
        return false;
    const auto* heading = std::get_if<block::Heading>(&document.blocks.front());
    return std::holds_alternative<block::SignInPage>(document.blocks.front()) ||
           (heading && heading->level == 0);
}

Pieces layOutAll(const Document& document, const LayoutContext& context) {
    Pieces pieces = hasOwnTitles(document) ? Pieces() : layOutTitle(document, context);
    for (const Block& block : document.blocks) {
        if (const auto* sheet = std::get_if<block::SignInPage>(&block)) {
            pieces.push_back(layOutSheet(*sheet, context));
            continue;
        }
        // Nobody signs a page where nothing stands.
        if (std::holds_alternative<block::Signatures>(block) && !pieces.empty())
            pieces.back().keepWithNext = true;
        for (Piece& piece : layOut(block, context))
            pieces.push_back(std::move(piece));
    }
    return pieces;
}

void notePages(const std::vector<Page>& pages, HeadingPages& headings) {
    for (std::size_t page = 0; page < pages.size(); ++page) {
        for (const Placed& placed : pages[page]) {
            if (placed.piece->heading >= 0)
                headings.entries[static_cast<std::size_t>(placed.piece->heading)].page =
                    static_cast<int>(page) + 1;
        }
    }
}

struct PageNumber {
    int page = 1;
    int pages = 1;
};

/// Each page within the document, or within its own paper.
std::vector<PageNumber> numbered(const std::vector<Page>& pages, bool papers) {
    std::vector<PageNumber> numbers(pages.size());
    std::size_t first = 0;
    for (std::size_t page = 0; page < pages.size(); ++page) {
        if (papers && !pages[page].empty() && pages[page].front().piece->newPage)
            first = page;
        numbers[page].page = static_cast<int>(page - first) + 1;
        for (std::size_t before = first; before <= page; ++before)
            numbers[before].pages = numbers[page].page;
    }
    return numbers;
}

} // namespace

int pageCount(const Document& document) {
    QBuffer nowhere;
    nowhere.open(QIODevice::WriteOnly);
    int pages = 0;
    // Laid out whole before the first page is drawn, which ends it.
    writePdf(document, nowhere, [&pages](int, int count) {
        pages = count;
        return false;
    });
    return pages;
}

bool writePdf(const Document& document, QIODevice& target, const std::function<bool(int, int)>& progress) {
    QPdfWriter writer(&target);
    setUp(writer, document);
    QPainter painter;
    if (!painter.begin(&writer))
        return false;
    Typesetter type(writer);
    const ChartColours colours = ChartColours::light();
    Furniture furniture(document, type, colours, QSizeF(writer.width(), writer.height()));
    const QRectF area = furniture.textArea();
    const LayoutContext context{painter,       type,    area.width(),
                                area.height(), colours, numberedHeadings(document)};
    const Pieces pieces = layOutAll(document, context);
    const std::vector<Page> pages = paginate(pieces, area.height());
    notePages(pages, *context.headings);
    const std::vector<PageNumber> numbers = numbered(pages, document.papers);
    const int count = static_cast<int>(pages.size());
    for (int page = 0; page < count; ++page) {
        if (page > 0)
            writer.newPage();
        const PageNumber& number = numbers[static_cast<std::size_t>(page)];
        furniture.paint(painter, number.page, number.pages);
        for (const Placed& placed : pages[static_cast<std::size_t>(page)])
            paintPiece(painter, placed, area.topLeft(), area.width());
        if (progress && !progress(page + 1, count))
            return false;
    }
    return painter.end();
}

} // namespace palas::pdf
