// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/Programme.h"
#include "reports/charts/Charts.h"
#include "services/Table.h"

#include <QByteArray>
#include <QDateTime>
#include <QImage>
#include <QString>
#include <variant>
#include <vector>

namespace palas {

namespace block {

struct Heading {
    QString text;
    int level = 1;  ///< 1 section, 2 sub-section; 0 a page's own title, in place of the document's
    int number = 0; ///< « 3. »; 0: without number
};
struct Paragraph {
    QString text;
    bool muted = false;
    bool bold = false;
};
struct Facts {
    std::vector<std::pair<QString, QString>> rows;
}; ///< label and value lines of a cover
struct KeyFigures {
    struct Item {
        QString value;
        QString caption;
    };
    std::vector<Item> items; ///< up to four a row
};
/// Cells are text ready to print, or a bar, or a state icon with text. Headers repeat on each page, no orphan
/// row.
struct TableBlock {
    enum class Align { left, right, centre };
    struct Column {
        QString title;
        double weight = 1;
        Align align = Align::left;
    };
    struct Cell {
        QString text;
        std::optional<ProgressBar> bar = std::nullopt;
        std::optional<ChartState> icon = std::nullopt;
        bool bold = false;
    };
    QString caption;
    std::vector<Column> columns;
    std::vector<std::vector<Cell>> rows;
    std::vector<Cell> total; ///< empty: none
    QString emptyText;       ///< shown when there is no row
    ChartLegend legend;      ///< under the table
};
struct ChartBlock {
    Chart chart;
    double heightMm = 60;
    QString caption;
};
struct StepBand {
    std::vector<StepMark> steps;
};
struct Note {
    QString lead;
    QString text;
    ChartState tone = ChartState::toProve;
}; ///< framed remark with left border
/// Ruled lines to sign on, with what is signed above them: never on two pages.
struct Signatures {
    QStringList captions;
    QString text = {};
};
/// Photographs side by side, each with its caption.
struct Photos {
    struct Item {
        QImage image;
        QString caption;
    };
    std::vector<Item> items;
    double heightMm = 42;
};
struct PageBreak {};
/// Numbered sections and their pages.
struct Contents {
    QString title;
};
/// Blocks side by side, never split over two pages.
struct Columns;
/// One page of a feuille d'émargement, laid out as a form; an empty text is a ruled blank to fill in by hand.
struct SignInPage {
    QString title, moduleLabel, place, provider, trainer, sessionCode, durationText, fseNumber, sheetCode;
    struct Column {
        QString date, part, hours; ///< empty hours: a ruled blank
    };
    struct Line {
        QString lastName, firstName, structure, duty;
    };
    std::vector<Column> columns; ///< up to four
    std::vector<Line> lines;     ///< up to twelve; drawn to fourteen
    int page = 1, pages = 1;     ///< within the session
};

} // namespace block

struct Block;

struct block::Columns {
    double leftShare = 0.5;
    std::vector<Block> left;
    std::vector<Block> right;
};

struct Block
    : std::variant<block::Heading, block::Paragraph, block::Facts, block::KeyFigures, block::TableBlock,
                   block::ChartBlock, block::StepBand, block::Note, block::Photos, block::Signatures,
                   block::PageBreak, block::Contents, block::Columns, block::SignInPage> {
    using variant::variant;
};

/// A report before it is drawn: pure data, words included, tested as such.
struct Document {
    QString kind;
    QString title;
    QString subtitle;
    QString coverLabel; ///< small line above the title of a cover; empty: no cover
    std::optional<block::KeyFigures::Item> headline; ///< one figure at the right of the title
    QString runningTitle;                            ///< left of the footer
    bool landscape = false;
    bool papers = false;      ///< a page break begins a paper that is handed out by itself, and numbered so
    bool preparatory = false; ///< « Document préparatoire ... »
    bool demonstration = false;
    PublicityProfile publicity;
    QString programmeTitle; ///< right of the header
    QString holder;
    QDateTime editedAt;     ///< UTC
    QByteArray historyHead; ///< fingerprint, 32 bytes
    QString language;
    std::vector<Block> blocks;
    std::vector<Table> data; ///< typed tables for CSV and XLSX, in the order of the sheets
};

} // namespace palas
