// SPDX-License-Identifier: EUPL-1.2
#include "domain/SheetGrid.h"
#include "domain/SignInSheet.h"
#include "reports/pdf/Layout.h"
#include "reports/pdf/QrCode.h"
#include "reports/pdf/Units.h"
#include "reports/Words.h"

#include <QPainter>

namespace palas::pdf {

namespace {

constexpr double padding = 4.5 * pt;
constexpr double codeSide = 13.5 * mm;
constexpr double codeRoom = 20 * mm;
constexpr double factsWidth = 64 * mm;
constexpr double factsGap = 4 * mm;
constexpr double factLine = 11.6 * pt;

class FormPainter {
public:
    FormPainter(QPainter& painter, const block::SignInPage& sheet, const LayoutContext& context,
                const QRectF& area)
        : painter_(painter)
        , sheet_(sheet)
        , type_(context.type)
        , colours_(context.colours)
        , grid_(SheetGrid::of(area, static_cast<int>(sheet.columns.size()), mm)) {}

    void paint() {
        paintGrid();
        paintHead();
        paintTitles();
        for (int i = 0; i < sheetLines; ++i)
            paintLine(i);
        paintTrainerLine();
        paintRemarks();
    }

private:
    void put(const QRectF& box, const LinesPointer& lines, const QColor& colour, Align align = Align::left) {
        painter_.setPen(colour);
        drawLines(painter_, *lines, {box.left(), box.center().y() - lines->height() / 2}, box.width(), align);
    }

    /// A text that must stay in its box, or a rule to write on.
    void value(const QRectF& box, const QString& text, const Style& style) {
        if (text.isEmpty()) {
            painter_.setPen(QPen(colours_.lineStrong, 0.75 * pt));
            const double y = box.bottom() - 2.2 * pt;
            painter_.drawLine(QPointF(box.left(), y), QPointF(box.right(), y));
            return;
        }
        put(box, type_.fitted(text, style, box.width(), box.height(), 6), colours_.text);
    }

    void facts(double left, const std::vector<std::pair<QString, QString>>& rows) {
        const Style style{8.5, false, Face::text, factLine / pt / 8.5};
        double labels = 0;
        for (const auto& row : rows)
            labels = std::max(labels, type_.line(row.first, style)->widest);
        double top = grid_.head.top();
        for (const auto& [label, text] : rows) {
            put(QRectF(left, top, labels, factLine), type_.line(label, style), colours_.text2);
            const double start = left + labels + 8 * pt;
            value(QRectF(start, top, left + factsWidth - start, factLine), text, style);
            top += factLine;
        }
    }

    void paintHead() {
        const QRectF& head = grid_.head;
        const double titleWidth = head.width() - codeRoom - 2 * (factsWidth + factsGap);
        const LinesPointer title =
            type_.fittedLine(sheet_.title, {15, true, Face::text, 1.3}, titleWidth, 10);
        painter_.setPen(colours_.text);
        drawLines(painter_, *title, head.topLeft(), titleWidth);
        const double left = head.height() - title->height();
        const LinesPointer module = moduleLabel(titleWidth, left);
        painter_.setPen(colours_.accent);
        drawLines(painter_, *module, {head.left(), head.top() + title->height()}, titleWidth);
        const double second = head.right() - codeRoom - factsWidth;
        facts(second - factsGap - factsWidth, {{words::place(), sheet_.place},
                                               {words::provider(), sheet_.provider},
                                               {words::trainer(), sheet_.trainer}});
        const QString page = words::sheetOf(sheet_);
        facts(second, {{words::session(), page},
                       {words::duration(), sheet_.durationText},
                       {words::fseNumber(), sheet_.fseNumber}});
        paintCode();
    }

    /// On one line, identical to the other documents, as long as its letters stay legible.
    LinesPointer moduleLabel(double width, double height) {
        constexpr double least = 9;
        const Style style{11, true, Face::text, 1.25};
        const bool fits = type_.line(sheet_.moduleLabel, {least, true, Face::text, 1.25})->widest <= width;
        return fits ? type_.fittedLine(sheet_.moduleLabel, style, width, least)
                    : type_.fitted(sheet_.moduleLabel, style, width, height, 6.5);
    }

    void paintCode() {
        const QRectF& head = grid_.head;
        const QPointF corner(head.right() - codeSide, head.top());
        painter_.setPen(Qt::NoPen);
        painter_.setBrush(Qt::black);
        painter_.drawPath(
            QTransform(codeSide, 0, 0, codeSide, corner.x(), corner.y()).map(qrPath(sheet_.sheetCode)));
        const QRectF words(head.right() - codeRoom + factsGap / 2, head.top() + codeSide,
                           codeRoom - factsGap / 2, 9.5 * pt);
        put(words, type_.fittedLine(sheet_.sheetCode, {7.5, false, Face::text, 1.2}, words.width(), 5),
            colours_.text, Align::right);
    }

    void paintGrid() {
        const QRectF& table = grid_.table;
        const QRectF trainer = grid_.cell(0, sheetLines);
        painter_.fillRect(QRectF(table.topLeft(), QSizeF(table.width(), grid_.titles)), colours_.sunken);
        painter_.fillRect(QRectF(trainer.topLeft(), QPointF(grid_.edges[sheetTextColumns], trainer.bottom())),
                          colours_.window);
        QVector<QLineF> rules;
        for (int line = 0; line < sheetLines; ++line) {
            const double y = grid_.cell(0, line).top();
            rules << QLineF(table.left(), y, table.right(), y);
        }
        for (std::size_t i = 1; i + 1 < grid_.edges.size(); ++i) {
            const double bottom = i < sheetTextColumns ? trainer.top() : table.bottom();
            rules << QLineF(grid_.edges[i], table.top(), grid_.edges[i], bottom);
        }
        painter_.setPen(QPen(colours_.lineStrong, 0.75 * pt));
        painter_.drawLines(rules);
        painter_.setPen(QPen(colours_.text, 1.1 * pt));
        painter_.setBrush(Qt::NoBrush);
        painter_.drawRect(table);
        painter_.drawLine(QPointF(table.left(), trainer.top()), QPointF(table.right(), trainer.top()));
    }

    void paintTitles() {
        const Style bold{8, true, Face::text, 1.25};
        const Style plain{8, false, Face::text, 1.25};
        const QStringList words = {words::lineNumber(), words::lastAndFirstName(), words::structure(),
                                   words::duty()};
        for (int column = 0; column < sheetTextColumns; ++column) {
            const QRectF box = grid_.title(column).adjusted(column == 0 ? 0 : padding, 0, 0, 0);
            put(box, type_.fittedLine(words[column], bold, box.width(), 6), colours_.text2,
                column == 0 ? Align::centre : Align::left);
        }
        for (std::size_t i = 0; i < sheet_.columns.size(); ++i) {
            const auto& column = sheet_.columns[i];
            const QRectF box = grid_.title(sheetTextColumns + static_cast<int>(i))
                                   .adjusted(padding, 2 * pt, -padding, -2 * pt);
            const QRectF upper(box.topLeft(), QSizeF(box.width(), box.height() / 2));
            const QRectF lower(upper.bottomLeft(), box.bottomRight());
            put(upper, type_.fittedLine(column.date, bold, box.width(), 6), colours_.text, Align::centre);
            paintHours(lower, column, plain);
        }
    }

    void paintHours(const QRectF& box, const block::SignInPage::Column& column, const Style& style) {
        if (!column.hours.isEmpty()) {
            const QString words = column.part + QStringLiteral(" · ") + column.hours;
            put(box, type_.fittedLine(words, style, box.width(), 6), colours_.text2, Align::centre);
            return;
        }
        const LinesPointer part = type_.fittedLine(column.part, style, box.width() / 2, 6);
        put(box, part, colours_.text2);
        value(QRectF(QPointF(box.left() + part->widest + padding, box.top()), box.bottomRight()), {}, style);
    }

    void paintLine(int line) {
        const Style plain{9, false, Face::text, 1.15};
        put(grid_.cell(0, line), type_.line(QString::number(line + 1), {8, false, Face::text, 1.15}),
            colours_.text2, Align::centre);
        if (line >= static_cast<int>(sheet_.lines.size()))
            return;
        const auto& person = sheet_.lines[static_cast<std::size_t>(line)];
        paintName(grid_.cell(1, line).adjusted(padding, 0, -padding, 0), person);
        const auto text = [&](int column, const QString& words, const QColor& colour) {
            const QRectF box = grid_.cell(column, line).adjusted(padding, 0, -padding, 0);
            if (!words.isEmpty())
                put(box, type_.fittedWords(words, plain, box.width(), box.height() - 2 * pt, 6), colour);
        };
        text(2, person.structure, colours_.text);
        text(3, person.duty, colours_.text2);
    }

    /// Last name in bold, first name after it, below it when both are long.
    void paintName(const QRectF& box, const block::SignInPage::Line& person) {
        const Style bold{9, true, Face::text, 1.15};
        const Style plain{9, false, Face::text, 1.15};
        const LinesPointer last = type_.line(person.lastName.left(300), bold);
        const LinesPointer first = type_.line(person.firstName.left(300), plain);
        if (last->widest + padding / 1.5 + first->widest <= box.width()) {
            put(box, last, colours_.text);
            put(box.adjusted(last->widest + padding / 1.5, 0, 0, 0), first, colours_.text);
            return;
        }
        const double half = (box.height() - 2 * pt) / 2;
        const QRectF upper(box.left(), box.top() + pt, box.width(), half);
        const Style smallBold{8, true, Face::text, 1.1};
        const Style small{8, false, Face::text, 1.1};
        put(upper, type_.fitted(person.lastName, smallBold, box.width(), half, 5.5), colours_.text);
        put(upper.translated(0, half), type_.fitted(person.firstName, small, box.width(), half, 5.5),
            colours_.text);
    }

    void paintTrainerLine() {
        const QRectF box = grid_.cell(0, sheetLines);
        const Style bold{9, true};
        const LinesPointer lead = type_.line(words::trainerSignature(), bold);
        const QRectF words(box.left() + padding, box.top(), grid_.edges[sheetTextColumns] - box.left(),
                           box.height());
        put(words, lead, colours_.text);
        put(words.adjusted(lead->widest, 0, 0, 0), type_.line(words::atEachHalfDay(), {9}), colours_.text);
    }

    void paintRemarks() {
        const Style style{7.5, false, Face::text, 1.3};
        const QRectF& box = grid_.remarks;
        painter_.setPen(colours_.text2);
        const double side = 62 * mm;
        drawLines(painter_,
                  *type_.fitted(words::howToSign(), style, box.width() - side - factsGap, box.height(), 6),
                  box.topLeft(), box.width() - side);
        drawLines(painter_, *type_.fitted(words::howToScan(), style, side, box.height(), 6),
                  {box.right() - side, box.top()}, side, Align::right);
    }

    QPainter& painter_;
    const block::SignInPage& sheet_;
    Typesetter& type_;
    const ChartColours& colours_;
    SheetGrid grid_;
};

} // namespace

Piece layOutSheet(const block::SignInPage& sheet, const LayoutContext& context) {
    Piece piece;
    piece.newPage = true;
    piece.height = context.height;
    piece.paint = [&sheet, &context](QPainter& painter, const QRectF& area) {
        FormPainter(painter, sheet, context, area).paint();
    };
    return piece;
}

} // namespace palas::pdf
