// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <functional>
#include <memory>
#include <QRectF>
#include <vector>

class QPainter;

namespace palas::pdf {

/// What is put on a page in one go, as wide as the text area.
struct Piece {
    double height = 0;
    double gapAbove = 0;       ///< left out at the top of a page
    bool keepWithNext = false; ///< never the last of a page
    bool newPage = false;      ///< begins one
    int heading = -1;          ///< index of a numbered heading
    /// Put above this piece when it comes first on a page: the header of its table.
    std::shared_ptr<const Piece> repeated;
    std::function<void(QPainter&, const QRectF&)> paint; ///< may be empty
};
using Pieces = std::vector<Piece>;

struct Placed {
    const Piece* piece = nullptr;
    double top = 0; ///< from the top of the text area
};
using Page = std::vector<Placed>;

/// Draws a placed piece in a text area that begins at `origin`.
void paintPiece(QPainter& painter, const Placed& placed, QPointF origin, double width);

/// Fills pages of `height` from the top. Pieces kept together move to the next page together; those that are
/// higher than a page together are placed one by one.
[[nodiscard]] std::vector<Page> paginate(const Pieces& pieces, double height);

} // namespace palas::pdf
