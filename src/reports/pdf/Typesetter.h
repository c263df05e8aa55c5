// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <memory>
#include <QFont>
#include <QGlyphRun>
#include <QHash>
#include <QString>
#include <vector>

class QPaintDevice;
class QPainter;

namespace palas::pdf {

enum class Face { text, mention };
enum class Align { left, right, centre };

struct Style {
    double points = 9;
    bool bold = false;
    Face face = Face::text;
    double leading = 1.4; ///< line height in sizes
    bool operator==(const Style&) const = default;
};

/// Text shaped once and drawn many times.
struct Lines {
    struct Line {
        QList<QGlyphRun> runs; ///< relative to the start of the base line
        double width = 0;
    };
    std::vector<Line> lines;
    double lineHeight = 0;
    double baseline = 0; ///< from the top of a line
    double widest = 0;
    [[nodiscard]] double height() const { return lineHeight * static_cast<double>(lines.size()); }
};
using LinesPointer = std::shared_ptr<const Lines>;

/// Shapes text for one device without ligatures, so that words can be read back from the page, and keeps what
/// it shaped: drawing the same words again costs no shaping.
class Typesetter {
public:
    explicit Typesetter(QPaintDevice& device);

    /// Broken into lines at most `width` wide; a word that is longer is broken anywhere.
    [[nodiscard]] LinesPointer wrapped(const QString& text, const Style& style, double width);
    /// One line, as long as it gets.
    [[nodiscard]] LinesPointer line(const QString& text, const Style& style);
    /// Never more than `width` by `height`: smaller letters first, down to `leastPoints`, then an ellipsis.
    [[nodiscard]] LinesPointer fitted(const QString& text, Style style, double width, double height,
                                      double leastPoints);
    /// The same, with smaller letters before a word is broken.
    [[nodiscard]] LinesPointer fittedWords(const QString& text, Style style, double width, double height,
                                           double leastPoints);
    /// One line of at most `width`, by the same means.
    [[nodiscard]] LinesPointer fittedLine(const QString& text, Style style, double width, double leastPoints);

    [[nodiscard]] QFont font(const Style& style);

private:
    struct Key {
        QString text;
        Style style;
        int width = 0;
        bool operator==(const Key&) const = default;
    };
    friend size_t qHash(const Key& key, size_t seed) noexcept {
        return qHashMulti(seed, key.text, key.style.points, key.style.bold, static_cast<int>(key.style.face),
                          key.width);
    }
    [[nodiscard]] Lines shape(const QString& text, const Style& style, double width);
    struct Room {
        double height = 0;
        int lines = 1;
        double leastPoints = 6;
    };
    [[nodiscard]] LinesPointer fit(const QString& text, Style style, double width, const Room& room);
    [[nodiscard]] LinesPointer elided(const QString& text, const Style& style, double width, int lines);

    QPaintDevice& device_;
    QString textFamily_;
    QString mentionFamily_;
    bool mentionHasBold_ = true;
    QHash<Key, LinesPointer> shaped_;
};

/// Draws lines from `top`, each aligned in `width` from `left`. The painter's pen gives the colour.
void drawLines(QPainter& painter, const Lines& lines, QPointF topLeft, double width,
               Align align = Align::left);

/// The first family present of those that regulation 821/2014 permits for the mention; the text family when
/// none is.
[[nodiscard]] QString mentionFamily();

} // namespace palas::pdf
