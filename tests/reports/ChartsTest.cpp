// SPDX-License-Identifier: EUPL-1.2
#include "reports/charts/ChartPainter.h"
#include "reports/charts/TimelineGrid.h"
#include "tests/reports/Samples.h"
#include "tests/support/Catch.h"

#include <QImage>
#include <QPainter>

using namespace palas;

namespace {

constexpr QSize canvas(1000, 800);

struct Canvas {
    QImage image{canvas, QImage::Format_RGB32};
    QPainter painter;
    ChartPainter charts;
    explicit Canvas(const ChartColours& colours = ChartColours::light())
        : painter(&image)
        , charts(painter, colours, QFont(QStringLiteral("Noto Sans")), 96.0 / 72) {
        image.fill(colours.surface);
    }
    [[nodiscard]] int count(const QColor& colour, const QRectF& area) const {
        int found = 0;
        const QRect pixels = area.toAlignedRect();
        for (int y = pixels.top(); y <= pixels.bottom(); ++y) {
            for (int x = pixels.left(); x <= pixels.right(); ++x)
                found += image.pixelColor(x, y) == colour ? 1 : 0;
        }
        return found;
    }
};

} // namespace

TEST_CASE("the emblem is 3:2, blue, with twelve yellow stars on a circle of a third of the height") {
    QImage image(900, 600, QImage::Format_RGB32);
    image.fill(Qt::white);
    {
        QPainter painter(&image);
        paintEmblem(painter, QRectF(0, 0, 900, 600));
    }
    CHECK(image.pixelColor(2, 2) == QColor(0, 0x33, 0x99));
    CHECK(image.pixelColor(897, 597) == QColor(0, 0x33, 0x99));
    for (int hour = 0; hour < 12; ++hour) {
        const double angle = hour * M_PI / 6;
        const QPoint centre(qRound(450 + 200 * std::sin(angle)), qRound(300 - 200 * std::cos(angle)));
        CHECK(image.pixelColor(centre) == QColor(0xFF, 0xCC, 0));
        // Upright: one point at the top of a circle of h/18, none at its bottom.
        CHECK(image.pixelColor(centre - QPoint(0, 26)) == QColor(0xFF, 0xCC, 0));
        CHECK(image.pixelColor(centre + QPoint(0, 32)) == QColor(0, 0x33, 0x99));
        CHECK(image.pixelColor(centre - QPoint(0, 36)) == QColor(0, 0x33, 0x99));
    }
    CHECK(image.pixelColor(450, 300) == QColor(0, 0x33, 0x99));
}

TEST_CASE("an emblem in a square area stays 3:2") {
    QImage image(300, 300, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintEmblem(painter, QRectF(0, 0, 300, 300));
    painter.end();
    CHECK(image.pixelColor(299, 199) == QColor(0, 0x33, 0x99));
    CHECK(image.pixelColor(10, 202) == QColor(Qt::white));
}

TEST_CASE("heat classes follow the printed percentage") {
    CHECK(heatClass(0) == 0);
    CHECK(heatClass(44.4) == 0);
    CHECK(heatClass(44.6) == 1);
    CHECK(heatClass(59) == 1);
    CHECK(heatClass(60) == 2);
    CHECK(heatClass(74.4) == 2);
    CHECK(heatClass(75) == 3);
    CHECK(heatClass(87.6) == 4);
    CHECK(heatClass(100) == 4);
}

TEST_CASE("every tile is found where it is drawn, and nothing in the lagoon") {
    Canvas drawing;
    const TileMapChart map = test::sampleMap();
    const QRectF area(20, 30, 620, 420);
    for (const auto& tile : map.tiles) {
        const QRectF rect = drawing.charts.tileRect(area, map, tile.code);
        REQUIRE(area.contains(rect));
        CHECK(drawing.charts.tileAt(area, map, rect.center()) == tile.code);
        CHECK(drawing.charts.tileAt(area, map, rect.topLeft() + QPointF(1, 1)) == tile.code);
    }
    CHECK(drawing.charts.tileAt(area, map, drawing.charts.tileRect(area, map, "UDCCAS").center()) ==
          "UDCCAS");
    const QRectF dembeni = drawing.charts.tileRect(area, map, "97607");
    CHECK(drawing.charts.tileAt(area, map, dembeni.center() + QPointF(dembeni.width() * 1.1, 0)).isEmpty());
    CHECK(drawing.charts.tileAt(area, map, area.topLeft() - QPointF(3, 3)).isEmpty());
    CHECK(drawing.charts.tileRect(area, map, "nowhere").isNull());
}

TEST_CASE("tiles take the heat of their value, a tile without value stays empty") {
    Canvas drawing;
    TileMapChart map = test::sampleMap();
    map.tiles[0].value.reset();
    const QRectF area(20, 30, 620, 420);
    drawing.charts.tileMap(area, map, map.tiles[2].code);
    const ChartColours colours = ChartColours::light();
    for (std::size_t i = 1; i < map.tiles.size(); ++i) {
        const QRectF rect = drawing.charts.tileRect(area, map, map.tiles[i].code);
        CHECK(drawing.count(colours.heat[heatClass(*map.tiles[i].value)], rect) >
              rect.width() * rect.height() / 2);
    }
    const QRectF empty = drawing.charts.tileRect(area, map, map.tiles[0].code);
    CHECK(drawing.count(colours.surface, empty) > empty.width() * empty.height() / 2);
    const QRectF chosen = drawing.charts.tileRect(area, map, map.tiles[2].code).adjusted(-5, -5, 5, 5);
    CHECK(drawing.count(colours.focus, chosen) > 100);
}

TEST_CASE("every cell of the matrix is found where it is drawn") {
    Canvas drawing;
    const MatrixChart matrix = test::sampleMatrix();
    const QRectF area(10, 10, 900, 700);
    for (int row = 0; row < static_cast<int>(matrix.rows.size()); ++row) {
        for (int column = 0; column < static_cast<int>(matrix.columns.size()); ++column) {
            const QRectF rect = drawing.charts.matrixCellRect(area, matrix, {column, row});
            REQUIRE(area.contains(rect));
            CHECK(drawing.charts.matrixCellAt(area, matrix, rect.center()) == QPoint(column, row));
        }
    }
    CHECK(drawing.charts.matrixCellAt(area, matrix, area.topLeft()) == QPoint(-1, -1));
    CHECK(drawing.charts.matrixCellAt(area, matrix, area.bottomRight()) == QPoint(-1, -1));
    CHECK(drawing.charts.matrixCellRect(area, matrix, {0, 99}).isNull());
}

TEST_CASE("line, hatch and solid differ: planned, to prove, proven") {
    for (const ChartColours& colours : {ChartColours::light(), ChartColours::dark()}) {
        Canvas drawing(colours);
        const QRectF bar(10.5, 10.5, 400, 12);
        drawing.charts.progressBar(bar, {10, 4, 3});
        const QRectF inside = bar.adjusted(2, 2, -2, -2);
        const QRectF proven(inside.left(), inside.top(), 150, inside.height());
        const QRectF toProve(bar.left() + 165, inside.top(), 110, inside.height());
        const QRectF planned(bar.left() + 285, inside.top(), 110, inside.height());
        CHECK(drawing.count(colours.accent, proven) > 1000);
        CHECK(drawing.count(colours.lateFill, toProve) > 100);
        CHECK(drawing.count(colours.lateSoft, toProve) > 100);
        CHECK(drawing.count(colours.surface, planned) > 800);
        CHECK(drawing.count(colours.lateFill, planned) == 0);
    }
}

TEST_CASE("a bar draws nothing outside its outline, whatever its values") {
    for (const ProgressBar& bar : {ProgressBar{0, 0, 0}, ProgressBar{10, 20, 5}, ProgressBar{10, 0, 0.001},
                                   ProgressBar{10, 9.99, 0.01}, ProgressBar{10, -1, 3}}) {
        Canvas drawing;
        drawing.charts.progressBar(QRectF(100, 100, 200, 10), bar);
        CHECK(drawing.count(Qt::white, QRectF(90, 90, 9, 30)) == 9 * 30);
        CHECK(drawing.count(Qt::white, QRectF(301, 90, 8, 30)) == 8 * 30);
    }
}

TEST_CASE("the bars of a timeline stand in their lane and month, by their state, and inside the area") {
    TimelineChart chart;
    chart.lanes = {QStringLiteral("Séances"), QString(200, QLatin1Char('W'))};
    chart.from = QDate(2021, 1, 1);
    chart.to = QDate(2022, 12, 31);
    chart.today = QDate(2022, 12, 30);
    chart.bars = {{1, 0, QDate(2021, 3, 1), QDate(2021, 4, 30), ChartState::proven, {}},
                  {2, 1, QDate(2022, 3, 1), QDate(2022, 4, 30), ChartState::toProve, {}},
                  {3, 1, QDate(2021, 3, 1), QDate(2021, 4, 30), ChartState::none, {}}};
    chart.marked = {QDate(2022, 7, 1), QDate(2022, 8, 31)};
    Canvas drawing;
    const ChartColours colours = ChartColours::light();
    const QRectF area(20, 20, 900, 100);
    drawing.charts.timeline(area, chart);
    const TimelineGrid grid(area, chart, 96.0 / 72, drawing.charts.timelineLabels(chart));
    const auto inside = [&](int bar) { return grid.barRect(chart.bars[size_t(bar)]).adjusted(1, 1, -1, -1); };
    CHECK(drawing.count(colours.accent, inside(0)) > 300);
    CHECK(drawing.count(colours.lateFill, inside(1)) > 50);
    CHECK(drawing.count(colours.na, inside(2)) > 50);
    CHECK(drawing.count(colours.accent, inside(2)) == 0);
    CHECK(grid.barRect(chart.bars[0]).bottom() < grid.barRect(chart.bars[1]).top());
    CHECK(grid.barRect(chart.bars[0]).right() < grid.barRect(chart.bars[1]).left());
    const QRectF marked(QPointF(grid.xOf(chart.marked.from), grid.laneTop(0)),
                        QPointF(grid.xOf(chart.marked.to), grid.bottom()));
    CHECK(drawing.count(colours.accentSoft, marked) > 500);
    for (const QRectF& outside : {QRectF(0, 0, 1000, 18), QRectF(922, 0, 70, 200), QRectF(0, 0, 18, 200)})
        CHECK(drawing.count(colours.surface, outside) == int(outside.width() * outside.height()));
}

TEST_CASE("the flag of the day hides no year") {
    TimelineChart chart;
    chart.lanes = {QStringLiteral("Séances")};
    chart.from = QDate(2021, 1, 1);
    chart.to = QDate(2022, 12, 31);
    const ChartColours colours = ChartColours::light();
    const QRectF area(20, 20, 900, 100);
    const auto yearsOn = [&](QDate today) {
        chart.today = today;
        Canvas drawing;
        drawing.charts.timeline(area, chart);
        const TimelineGrid grid(area, chart, 96.0 / 72, drawing.charts.timelineLabels(chart));
        const QRectF head(grid.xOf(QDate(2022, 1, 1)), grid.headTop(), 200, 14);
        return drawing.count(colours.text, head);
    };
    const int clear = yearsOn(QDate(2021, 6, 1));
    CHECK(clear > 5);
    for (const QDate& near : {QDate(2021, 12, 28), QDate(2022, 1, 3), QDate(2022, 1, 25)})
        CHECK(yearsOn(near) > clear / 2);
}

TEST_CASE("charts without content and with monstrous words are drawn without harm") {
    Canvas drawing;
    drawing.charts.tileMap(QRectF(0, 0, 200, 100), {});
    drawing.charts.matrix(QRectF(0, 0, 200, 100), {});
    drawing.charts.bars(QRectF(0, 0, 200, 100), {});
    drawing.charts.steps(QRectF(0, 0, 200, 20), {});
    drawing.charts.timeline(QRectF(0, 0, 200, 20), {});
    TileMapChart map = test::sampleMap();
    map.tiles[3].name = QString(10000, QLatin1Char('W'));
    drawing.charts.tileMap(QRectF(0, 0, 300, 200), map);
    MatrixChart matrix = test::sampleMatrix();
    matrix.columns[2].label = QString(300, QLatin1Char('W'));
    matrix.rows[1] = QString::fromUtf8("<b>\xF0\x9F\x98\x80</b>");
    drawing.charts.matrix(QRectF(0, 0, 300, 200), matrix);
    SUCCEED();
}
