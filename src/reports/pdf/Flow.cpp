// SPDX-License-Identifier: EUPL-1.2
#include "reports/pdf/Flow.h"

namespace palas::pdf {

namespace {

class Filler {
public:
    explicit Filler(double height)
        : height_(height) {}

    [[nodiscard]] bool fits(const Pieces& pieces, std::size_t from, std::size_t to) const {
        double end = top_;
        for (std::size_t i = from; i < to; ++i)
            end += pieces[i].height + (end > 0 ? pieces[i].gapAbove : 0);
        return end <= height_ + 0.5;
    }

    void place(const Piece& piece) {
        if (page_.empty() && piece.repeated)
            put(*piece.repeated);
        put(piece);
    }

    void breakPage() {
        if (page_.empty())
            return;
        pages_.push_back(std::move(page_));
        page_.clear();
        top_ = 0;
    }

    [[nodiscard]] bool isEmpty() const { return page_.empty(); }

    [[nodiscard]] std::vector<Page> finish() {
        breakPage();
        if (pages_.empty())
            pages_.emplace_back();
        return std::move(pages_);
    }

private:
    void put(const Piece& piece) {
        if (top_ > 0)
            top_ += piece.gapAbove;
        page_.push_back({&piece, top_});
        top_ += piece.height;
    }

    double height_;
    double top_ = 0;
    Page page_;
    std::vector<Page> pages_;
};

} // namespace

void paintPiece(QPainter& painter, const Placed& placed, QPointF origin, double width) {
    if (placed.piece->paint)
        placed.piece->paint(painter, {origin.x(), origin.y() + placed.top, width, placed.piece->height});
}

std::vector<Page> paginate(const Pieces& pieces, double height) {
    Filler filler(height);
    for (std::size_t at = 0; at < pieces.size();) {
        std::size_t end = at + 1;
        while (pieces[end - 1].keepWithNext && end < pieces.size() && !pieces[end].newPage)
            ++end;
        if (pieces[at].newPage || !filler.fits(pieces, at, end))
            filler.breakPage();
        for (; at < end; ++at) {
            if (!filler.isEmpty() && !filler.fits(pieces, at, at + 1))
                filler.breakPage();
            filler.place(pieces[at]);
        }
    }
    return filler.finish();
}

} // namespace palas::pdf
