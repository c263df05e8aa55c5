// SPDX-License-Identifier: EUPL-1.2
#include "reports/pdf/Furniture.h"

#include "reports/pdf/Units.h"
#include "reports/Words.h"

#include <QPainter>

namespace palas::pdf {

namespace {

constexpr double emblemHeight = 11.5 * mm;
constexpr double emblemWidth = emblemHeight * 1.5;
// Half the emblem's height stays clear around it.
constexpr double emblemClear = 3.2 * mm;
constexpr double rule = 1 * pt;
constexpr double footerLine = 9.5 * pt;
constexpr double pillHeight = 13.5 * pt;
constexpr double pillPadding = 5 * pt;
constexpr double pillIcon = 8 * pt;
constexpr int shortFingerprint = 16;

/// Outlines, not text: rotated letters would be read back among the words of the page.
QPainterPath watermarkPath(const QString& word, Typesetter& type, QSizeF page) {
    QFont font = type.font({66, true});
    font.setLetterSpacing(QFont::PercentageSpacing, 104);
    QPainterPath path;
    path.addText(0, 0, font, word);
    const QRectF bounds = path.boundingRect();
    // Addressed in the resolution of the font's device; scaled so that it spans the page whatever its format.
    const double scale = 0.86 * std::hypot(page.width(), page.height()) / bounds.width();
    QTransform place;
    place.translate(page.width() / 2, page.height() / 2);
    place.rotate(-32);
    place.scale(std::min(scale, 1.0), std::min(scale, 1.0));
    place.translate(-bounds.center().x(), -bounds.center().y());
    return place.map(path);
}

} // namespace

Furniture::Furniture(const Document& document, Typesetter& type, const ChartColours& colours, QSizeF page)
    : document_(document)
    , type_(type)
    , colours_(colours)
    , page_(page)
    , side_((document.landscape ? 12 : 15) * mm)
    , top_((document.landscape ? 8 : 11) * mm)
    , fingerprint_(QString::fromLatin1(document.historyHead.toHex())) {
    layOutHeader();
    headerHeight_ = emblemHeight + (document.landscape ? 2.2 : 3) * mm;
    const double footer = (document.preparatory ? 3 : 2) * footerLine + 4 * pt;
    footerTop_ = page.height() - (document.landscape ? 7.5 : 9.5) * mm - footer;
    const double first = top_ + headerHeight_ + (document.landscape ? 2.4 : 5) * mm;
    const double last = footerTop_ - (document.landscape ? 1.6 : 3) * mm;
    textArea_ = QRectF(side_, first, page.width() - 2 * side_, last - first);
    if (document.demonstration)
        watermark_ = watermarkPath(words::demonstration(), type, page);
}

void Furniture::layOutHeader() {
    const double whole = page_.width() - 2 * side_;
    const double left = emblemWidth + emblemClear;
    const double words = (document_.landscape ? 0.45 : 0.44) * whole;
    // Garamond's letters are small for their size.
    const double points = mentionFamily().contains(QLatin1String("Garamond")) ? 10 : 8.5;
    union_ = type_.line(words::europeanUnion(), {points, true, Face::mention, 1.2});
    unionHeight_ = document_.demonstration ? pillHeight + 3 * pt : union_->height();
    mention_ = type_.fitted(document_.publicity.mention, {points, false, Face::mention, 1.2}, words,
                            emblemHeight - unionHeight_, 6);
    if (document_.demonstration) {
        Style style{8, true, Face::text, 1.2};
        pill_ = type_.line(words::demonstration(), style);
    }
    rightWidth_ = whole - left - words - 4 * mm;
    const auto add = [this](const QString& text, const Style& style, const QColor& colour) {
        if (!text.isEmpty())
            right_.push_back({type_.fittedLine(text, style, rightWidth_, 6.5), colour});
    };
    add(document_.programmeTitle, {9.5, true, Face::text, 1.25}, colours_.text);
    add(document_.publicity.engagement, {8, false, Face::text, 1.25}, colours_.text2);
    add(document_.holder, {7.5, false, Face::text, 1.25}, colours_.text2);
}

void Furniture::paintPill(QPainter& painter, QPointF topLeft) const {
    const QRectF frame(topLeft, QSizeF(2 * pillPadding + pillIcon + 4 * pt + pill_->widest, pillHeight));
    QPen dashes(colours_.late, 0.75 * pt);
    dashes.setDashPattern({3, 2});
    painter.setPen(dashes);
    painter.setBrush(colours_.lateSoft);
    painter.drawRoundedRect(frame, 3 * pt, 3 * pt);
    const double left = frame.left() + pillPadding;
    const double top = frame.center().y() - pillIcon / 2;
    painter.setPen(QPen(colours_.late, 0.8 * pt, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolygon(QPolygonF{{left + pillIcon / 2, top + 0.6 * pt},
                                  {left + pillIcon, top + pillIcon - 0.6 * pt},
                                  {left, top + pillIcon - 0.6 * pt}});
    painter.drawLine(QPointF(left + pillIcon / 2, top + 3 * pt), QPointF(left + pillIcon / 2, top + 5 * pt));
    painter.drawPoint(QPointF(left + pillIcon / 2, top + 6.2 * pt));
    drawLines(painter, *pill_, {left + pillIcon + 4 * pt, frame.center().y() - pill_->height() / 2}, 0);
}

void Furniture::paintHeader(QPainter& painter) {
    paintEmblem(painter, QRectF(side_, top_, emblemWidth, emblemHeight));
    const double left = side_ + emblemWidth + emblemClear;
    double y = top_ + (emblemHeight - unionHeight_ - mention_->height()) / 2;
    painter.setPen(Qt::black);
    drawLines(painter, *union_, {left, y + (unionHeight_ - union_->height()) / 2}, 0);
    drawLines(painter, *mention_, {left, y + unionHeight_}, 0);
    if (pill_)
        paintPill(painter, {left + union_->widest + 5 * mm, y + (unionHeight_ - pillHeight) / 2});
    double height = 0;
    for (const HeaderLine& line : right_)
        height += line.lines->height();
    y = top_ + (emblemHeight - height) / 2;
    for (const HeaderLine& line : right_) {
        painter.setPen(line.colour);
        drawLines(painter, *line.lines, {page_.width() - side_ - rightWidth_, y}, rightWidth_, Align::right);
        y += line.lines->height();
    }
    painter.fillRect(QRectF(side_, top_ + headerHeight_ - rule, page_.width() - 2 * side_, rule),
                     colours_.accent);
}

void Furniture::paintFooter(QPainter& painter, int page, int pages) {
    const double whole = page_.width() - 2 * side_;
    const Style style{7.5, false, Face::text, footerLine / pt / 7.5};
    painter.fillRect(QRectF(side_, footerTop_, whole, 0.75 * pt), colours_.line);
    painter.setPen(colours_.text2);
    double y = footerTop_ + 4 * pt;
    const LinesPointer when = type_.line(words::edited(document_), style);
    drawLines(painter, *when, {side_, y}, whole, Align::right);
    drawLines(painter, *type_.fittedLine(document_.runningTitle, style, whole - when->widest - 10 * pt, 6),
              {side_, y}, whole);
    y += footerLine;
    if (document_.preparatory) {
        drawLines(painter, *type_.fittedLine(words::preparatory(), style, whole, 6), {side_, y}, whole);
        y += footerLine;
    }
    const bool last = page == pages;
    const QString fingerprint = last ? fingerprint_ : fingerprint_.left(shortFingerprint);
    const QString number = words::page(page, pages);
    // Changes on each page, so kept out of the cache's way as two short pieces.
    const LinesPointer right = type_.line(QStringLiteral(" · ") + number, style);
    drawLines(painter, *right, {side_, y}, whole, Align::right);
    if (!fingerprint.isEmpty()) {
        const LinesPointer print =
            type_.fittedLine(words::fingerprint(fingerprint), style, whole - right->widest, 5.5);
        drawLines(painter, *print, {side_, y}, whole - right->widest, Align::right);
    }
}

void Furniture::paint(QPainter& painter, int page, int pages) {
    if (!watermark_.isEmpty()) {
        // 5.5 % of the demonstration's brown on white, opaque.
        painter.setPen(Qt::NoPen);
        painter.setBrush(QColor::fromRgb(0xF9F5F1));
        painter.drawPath(watermark_);
    }
    paintHeader(painter);
    paintFooter(painter, page, pages);
}

} // namespace palas::pdf
