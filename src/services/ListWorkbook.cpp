// SPDX-License-Identifier: EUPL-1.2

// The subset of Office Open XML that lists are made of: the first visible sheet, shared and inline strings,
// numbers, days by their format. Formulas give the value that was last computed.

#include "services/ListParsers.h"
#include "storage/StorageError.h"

#include <cmath>
#include <functional>
#include <QRegularExpression>
#include <QXmlStreamReader>
#include <zip.h>

namespace palas {

namespace {

constexpr int mostColumns = 256;    // cells beyond are not part of a list
constexpr int mostRows = 1'048'576; // Excel's own limit
constexpr qint64 mostUnpacked = 4 * largestList;

[[noreturn]] void damaged(const QString& name, const QString& row = {}) {
    throw StorageError(QStringLiteral("file.list_damaged"), {name, row});
}

/// The parts of a zip. What they unpack to is counted while it is read: the sizes that a zip tells may lie.
class Parts {
public:
    Parts(const QByteArray& bytes, const QString& name)
        : name_(name) {
        zip_error_t error{};
        zip_source_t* source =
            zip_source_buffer_create(bytes.constData(), zip_uint64_t(bytes.size()), 0, &error);
        zip_ = source ? zip_open_from_source(source, ZIP_RDONLY, &error) : nullptr;
        if (!zip_ && source)
            zip_source_free(source);
        if (!zip_)
            damaged(name_);
    }
    ~Parts() { zip_discard(zip_); }
    Parts(const Parts&) = delete;
    Parts& operator=(const Parts&) = delete;

    /// Nothing when there is no such part.
    [[nodiscard]] std::optional<QByteArray> read(const QString& part) {
        zip_file_t* file = zip_fopen(zip_, part.toUtf8().constData(), ZIP_FL_NOCASE);
        if (!file)
            return {};
        QByteArray content;
        QByteArray piece(1 << 18, Qt::Uninitialized);
        zip_int64_t size = 0;
        while ((size = zip_fread(file, piece.data(), zip_uint64_t(piece.size()))) > 0) {
            unpacked_ += size;
            if (unpacked_ > mostUnpacked)
                break;
            content.append(piece.constData(), qsizetype(size));
        }
        zip_fclose(file);
        if (size < 0)
            damaged(name_);
        if (unpacked_ > mostUnpacked)
            throw StorageError(QStringLiteral("file.list_too_large"), {name_});
        return content;
    }

private:
    QString name_;
    zip_t* zip_ = nullptr;
    qint64 unpacked_ = 0;
};

/// Calls `visit` at the start of each element; a document type is refused: no workbook has one.
void eachElement(const QByteArray& xml, const QString& name,
                 const std::function<void(QXmlStreamReader&)>& visit) {
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        const auto token = reader.readNext();
        if (token == QXmlStreamReader::DTD)
            damaged(name);
        if (token == QXmlStreamReader::StartElement)
            visit(reader);
    }
    if (reader.hasError())
        damaged(name);
}

/// « _x000A_ » is how a workbook writes a character that XML has not.
QString unescaped(QString text) {
    if (!text.contains(QLatin1String("_x")))
        return text;
    static const QRegularExpression escape(QStringLiteral("_x([0-9A-Fa-f]{4})_"));
    qsizetype from = 0;
    for (auto match = escape.match(text); match.hasMatch(); match = escape.match(text, from)) {
        text.replace(match.capturedStart(), match.capturedLength(),
                     QChar(ushort(match.captured(1).toUShort(nullptr, 16))));
        from = match.capturedStart() + 1;
    }
    return text;
}

/// The text of a string element: its runs, without how they are pronounced.
QString runs(QXmlStreamReader& reader) {
    QString text;
    int depth = 1;
    while (depth > 0 && !reader.atEnd()) {
        const auto token = reader.readNext();
        if (token == QXmlStreamReader::EndElement) {
            --depth;
        } else if (token == QXmlStreamReader::StartElement) {
            if (reader.name() == u"rPh")
                reader.skipCurrentElement();
            else if (reader.name() == u"t")
                text += reader.readElementText(QXmlStreamReader::IncludeChildElements);
            else
                ++depth;
        }
    }
    return unescaped(std::move(text));
}

bool isDayFormat(int id, const QString& code) {
    if ((id >= 14 && id <= 17) || id == 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58))
        return true;
    static const QRegularExpression words(QStringLiteral(R"("[^"]*"|\[[^\]]*\]|\\.)"));
    const QString bare = QString(code).remove(words).toLower();
    return bare.contains(QLatin1Char('y')) || bare.contains(QLatin1Char('d')) ||
           bare.contains(QLatin1Char('j'));
}

class Workbook {
public:
    Workbook(const QByteArray& bytes, const QString& name)
        : name_(name)
        , parts_(bytes, name) {}

    std::vector<Table::Row> lines() {
        const QString sheet = sheetPart();
        readStrings();
        readStyles();
        const auto xml = parts_.read(sheet);
        if (!xml)
            damaged(name_);
        eachElement(*xml, name_, [this](QXmlStreamReader& reader) {
            if (reader.name() == u"row")
                beginRow(reader.attributes().value(QLatin1String("r")));
            else if (reader.name() == u"c")
                readCell(reader);
        });
        return std::move(lines_);
    }

private:
    /// The part of the first sheet that is not hidden.
    QString sheetPart() {
        const auto book = parts_.read(QStringLiteral("xl/workbook.xml"));
        const auto relations = parts_.read(QStringLiteral("xl/_rels/workbook.xml.rels"));
        // Another kind of zip: a document, a spreadsheet of LibreOffice.
        if (!book || !relations)
            throw StorageError(QStringLiteral("file.old_spreadsheet"), {name_});
        QString relation;
        eachElement(*book, name_, [&](QXmlStreamReader& reader) {
            const auto attributes = reader.attributes();
            if (reader.name() == u"workbookPr") {
                const auto since = attributes.value(QLatin1String("date1904"));
                since1904_ = since == u"1" || since == u"true";
            } else if (reader.name() == u"sheet" && relation.isEmpty() &&
                       attributes.value(QLatin1String("state")).isEmpty()) {
                for (const QXmlStreamAttribute& attribute : attributes) {
                    if (attribute.name() == u"id")
                        relation = attribute.value().toString();
                }
            }
        });
        QString target;
        eachElement(*relations, name_, [&](QXmlStreamReader& reader) {
            if (reader.name() == u"Relationship" &&
                reader.attributes().value(QLatin1String("Id")) == relation)
                target = reader.attributes().value(QLatin1String("Target")).toString();
        });
        return target.startsWith(QLatin1Char('/')) ? target.mid(1) : QStringLiteral("xl/") + target;
    }

    void readStrings() {
        const auto xml = parts_.read(QStringLiteral("xl/sharedStrings.xml"));
        if (!xml)
            return;
        eachElement(*xml, name_, [this](QXmlStreamReader& reader) {
            if (reader.name() == u"si")
                strings_.push_back(runs(reader));
        });
    }

    void readStyles() {
        const auto xml = parts_.read(QStringLiteral("xl/styles.xml"));
        if (!xml)
            return;
        QHash<int, QString> codes;
        bool inCells = false;
        eachElement(*xml, name_, [&](QXmlStreamReader& reader) {
            const auto attributes = reader.attributes();
            const int id = attributes.value(QLatin1String("numFmtId")).toInt();
            if (reader.name() == u"numFmt")
                codes.insert(id, attributes.value(QLatin1String("formatCode")).toString());
            else if (reader.name() == u"cellXfs" || reader.name() == u"cellStyles")
                inCells = reader.name() == u"cellXfs";
            else if (reader.name() == u"xf" && inCells)
                days_.push_back(isDayFormat(id, codes.value(id)));
        });
    }

    void beginRow(QStringView number) {
        const int row = number.isEmpty() ? int(lines_.size()) + 1 : number.toInt();
        if (row <= int(lines_.size()) || row > mostRows)
            damaged(name_, number.toString());
        lines_.resize(size_t(row));
    }

    void readCell(QXmlStreamReader& reader) {
        if (lines_.empty())
            damaged(name_);
        Table::Row& row = lines_.back();
        const auto attributes = reader.attributes();
        int column = 0;
        for (const QChar c : attributes.value(QLatin1String("r"))) {
            if (!c.isLetter() || column > mostColumns)
                break;
            column = column * 26 + (c.toUpper().unicode() - 'A' + 1);
        }
        column = column == 0 ? int(row.size()) + 1 : column;
        const QString kind = attributes.value(QLatin1String("t")).toString();
        const auto style = size_t(attributes.value(QLatin1String("s")).toUInt());
        Table::Cell cell = content(reader, kind, style < days_.size() && days_[style]);
        if (column < 1 || column > mostColumns)
            return;
        if (row.size() < size_t(column))
            row.resize(size_t(column));
        row[size_t(column) - 1] = std::move(cell);
    }

    Table::Cell content(QXmlStreamReader& reader, const QString& kind, bool isDay) {
        QString value;
        while (reader.readNextStartElement()) {
            if (reader.name() == u"v")
                value = reader.readElementText();
            else if (reader.name() == u"is")
                return rest(reader, toCell(runs(reader)));
            else
                reader.skipCurrentElement();
        }
        if (kind == u"s") {
            const auto place = size_t(value.toUInt());
            return place < strings_.size() ? toCell(strings_[place]) : Table::Cell{};
        }
        if (kind == u"d")
            return toCell(QDate::fromString(value.left(10), Qt::ISODate));
        bool isNumber = false;
        const double number = value.toDouble(&isNumber);
        if (!kind.isEmpty() && kind != u"n")
            return toCell(unescaped(value));
        if (!isNumber)
            return {};
        if (isDay)
            return toCell(excelDay(number, since1904_));
        const bool whole = number == std::floor(number) && std::abs(number) < 9e15;
        return whole ? toCell(qint64(number)) : Table::Cell{number};
    }

    static Table::Cell rest(QXmlStreamReader& reader, Table::Cell cell) {
        while (reader.readNextStartElement())
            reader.skipCurrentElement();
        return cell;
    }

    QString name_;
    Parts parts_;
    std::vector<QString> strings_;
    std::vector<bool> days_; ///< by style
    bool since1904_ = false;
    std::vector<Table::Row> lines_;
};

} // namespace

std::vector<Table::Row> xlsxLines(const QByteArray& bytes, const QString& name) {
    return Workbook(bytes, name).lines();
}

} // namespace palas
