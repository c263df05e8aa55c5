// SPDX-License-Identifier: EUPL-1.2
#include "services/ListParsers.h"
#include "storage/StorageError.h"

#include <algorithm>
#include <array>
#include <csv.h>
#include <nlohmann/json.hpp>
#include <QStringDecoder>

namespace palas {

namespace {

/// Windows-1252 where it is not Latin-1: 0x80 to 0x9F. Unused bytes stay control characters.
constexpr std::array<char16_t, 32> windows1252 = {
    0x20AC, 0x81,   0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0x8D,   0x017D, 0x8F,   0x90,   0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D,   0x017E, 0x0178};

QString fromWindows1252(const QByteArray& bytes) {
    QString text = QString::fromLatin1(bytes);
    for (QChar& c : text) {
        if (c.unicode() >= 0x80 && c.unicode() < 0xA0)
            c = QChar(windows1252[size_t(c.unicode() - 0x80)]);
    }
    return text;
}

QByteArray withLineFeeds(QByteArray text) {
    if (text.contains('\r')) {
        text.replace("\r\n", "\n");
        text.replace('\r', '\n');
    }
    return text;
}

/// UTF-16 without its mark: a Latin text has a zero in nearly every second byte.
std::optional<QStringDecoder::Encoding> utf16WithoutMark(const QByteArray& bytes) {
    const qsizetype size = std::min<qsizetype>(bytes.size(), 400) & ~qsizetype(1);
    qsizetype even = 0, odd = 0;
    for (qsizetype i = 0; i < size; i += 2) {
        even += bytes[i] == 0 ? 1 : 0;
        odd += bytes[i + 1] == 0 ? 1 : 0;
    }
    if (odd * 3 > size && even == 0)
        return QStringDecoder::Utf16LE;
    if (even * 3 > size && odd == 0)
        return QStringDecoder::Utf16BE;
    return {};
}

struct Lines {
    std::vector<Table::Row> rows;
    Table::Row row;

    static void onField(void* field, size_t size, void* self) {
        auto* here = static_cast<Lines*>(self);
        here->row.push_back(toCell(QString::fromUtf8(static_cast<char*>(field), qsizetype(size))));
    }
    static void onRow(int, void* self) {
        auto* here = static_cast<Lines*>(self);
        const size_t width = here->row.size();
        here->rows.push_back(std::move(here->row));
        here->row = {};
        here->row.reserve(width);
    }
};

Table::Cell cellOf(const nlohmann::ordered_json& value) {
    if (value.is_string())
        return toCell(QString::fromStdString(value.get<std::string>()));
    if (value.is_number_integer())
        return toCell(value.get<qint64>());
    if (value.is_number())
        return value.get<double>();
    if (value.is_boolean())
        return toCell(qint64(value.get<bool>() ? 1 : 0));
    return {};
}

} // namespace

std::optional<QByteArray> decodedText(const QByteArray& bytes) {
    if (bytes.startsWith("\xEF\xBB\xBF"))
        return decodedText(bytes.mid(3));
    std::optional<QStringDecoder::Encoding> wide;
    if (bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF"))
        wide = bytes[0] == char(0xFF) ? QStringDecoder::Utf16LE : QStringDecoder::Utf16BE;
    else
        wide = utf16WithoutMark(bytes);
    if (wide) {
        QStringDecoder decoder(*wide);
        const QString text = decoder(bytes);
        return decoder.hasError() ? std::nullopt : std::optional(withLineFeeds(text.toUtf8()));
    }
    if (bytes.contains('\0'))
        return {};
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(bytes);
    return withLineFeeds(decoder.hasError() ? fromWindows1252(bytes).toUtf8() : bytes);
}

char separatorOf(const QByteArray& utf8) {
    const char candidates[] = {';', '\t', ','};
    std::array<int, 3> counts{};
    bool quoted = false;
    bool begun = false;
    for (const char c : utf8) {
        quoted ^= c == '"';
        if (!quoted && c == '\n' && begun)
            break;
        begun |= c != '\n';
        for (size_t i = 0; i < counts.size(); ++i)
            counts[i] += !quoted && c == candidates[i] ? 1 : 0;
    }
    // The first of equals: a title may hold a comma.
    return candidates[std::max_element(counts.begin(), counts.end()) - counts.begin()];
}

std::vector<Table::Row> csvLines(const QByteArray& utf8, char separator, const QString& name) {
    Lines lines;
    csv_parser parser{};
    // Every line is told, so that rows keep the numbers that a spreadsheet shows.
    if (csv_init(&parser, CSV_REPALL_NL) != 0)
        throw StorageError(QStringLiteral("storage.failed"));
    csv_set_delim(&parser, static_cast<unsigned char>(separator));
    const auto size = size_t(utf8.size());
    const bool parsed =
        csv_parse(&parser, utf8.constData(), size, &Lines::onField, &Lines::onRow, &lines) == size;
    // Strict parsing would say so too, but refuses the inch mark of « 5" » in an open field.
    constexpr int insideField = 2;
    const bool ended = !(parser.quoted && parser.pstate == insideField);
    csv_fini(&parser, &Lines::onField, &Lines::onRow, &lines);
    csv_free(&parser);
    if (!parsed || !ended)
        throw StorageError(QStringLiteral("file.list_damaged"),
                           {name, QString::number(lines.rows.size() + 1)});
    return std::move(lines.rows);
}

std::vector<Table::Row> jsonLines(const QByteArray& bytes, const QString& name) {
    const auto json = nlohmann::ordered_json::parse(bytes.begin(), bytes.end(), nullptr, false);
    if (!json.is_array())
        throw StorageError(QStringLiteral("file.not_a_list"), {name});
    std::vector<std::string> names;
    std::vector<Table::Row> lines(1);
    for (const auto& object : json) {
        if (!object.is_object())
            throw StorageError(QStringLiteral("file.not_a_list"), {name});
        Table::Row row(names.size());
        for (const auto& [key, value] : object.items()) {
            auto found = std::find(names.begin(), names.end(), key);
            const auto place = size_t(found - names.begin());
            if (found == names.end()) {
                names.push_back(key);
                row.emplace_back();
            }
            row[place] = cellOf(value);
        }
        lines.push_back(std::move(row));
    }
    for (const std::string& key : names)
        lines.front().push_back(toCell(QString::fromStdString(key)));
    return lines;
}

} // namespace palas
