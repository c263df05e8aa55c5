// SPDX-License-Identifier: EUPL-1.2
#include "services/DemoPhoto.h"

#include <array>
#include <cmath>
#include <QtEndian>

namespace palas {

namespace {

constexpr int width = 96;
constexpr int height = 72;
constexpr int margin = 12; ///< of the lid around the sticker
constexpr int stars = 12;
constexpr quint32 crcPolynomial = 0xEDB88320U;
constexpr quint32 adlerModulus = 65521;

QByteArray bigEndian(quint32 value) {
    QByteArray bytes(4, '\0');
    qToBigEndian(value, bytes.data());
    return bytes;
}

quint32 crc32(const QByteArray& bytes) {
    quint32 crc = 0xFFFFFFFFU;
    for (const char byte : bytes) {
        crc ^= quint8(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ ((crc & 1U) != 0 ? crcPolynomial : 0U);
    }
    return ~crc;
}

quint32 adler32(const QByteArray& bytes) {
    quint32 a = 1;
    quint32 b = 0;
    for (const char byte : bytes) {
        a = (a + quint8(byte)) % adlerModulus;
        b = (b + a) % adlerModulus;
    }
    return (b << 16) | a;
}

QByteArray chunk(const char* type, const QByteArray& content) {
    const QByteArray body = type + content;
    return bigEndian(quint32(content.size())) + body + bigEndian(crc32(body));
}

/// The colour of a pixel: the lid, a shade lighter or darker for each number; the sticker; a star.
std::array<char, 3> pixel(int x, int y, int number) {
    const bool inside = x >= margin && x < width - margin && y >= margin && y < height - margin;
    const char lid = char(0x60 + (number * 7 + x / 16) % 64);
    if (!inside)
        return {lid, lid, char(lid + 8)};
    constexpr double radius = height / 2.0 - margin - 6;
    for (int star = 0; star < stars; ++star) {
        const double angle = 2 * 3.14159265358979 * star / stars;
        const double dx = x - (width / 2.0 + radius * std::sin(angle));
        const double dy = y - (height / 2.0 - radius * std::cos(angle));
        if (dx * dx + dy * dy < 5)
            return {char(0xFF), char(0xCC), 0};
    }
    return {0, 0x33, char(0x99)};
}

/// Not compressed: what a compressor makes depends on its version.
QByteArray zlibStored(const QByteArray& bytes) {
    QByteArray stream("\x78\x01", 2);
    constexpr qsizetype largestBlock = 65535;
    for (qsizetype start = 0; start < bytes.size(); start += largestBlock) {
        const QByteArray block = bytes.mid(start, largestBlock);
        const auto size = quint16(block.size());
        stream += start + largestBlock >= bytes.size() ? '\1' : '\0';
        for (const quint16 word : {size, quint16(~size)}) {
            stream += char(word & 0xFF);
            stream += char(word >> 8);
        }
        stream += block;
    }
    return stream + bigEndian(adler32(bytes));
}

} // namespace

QByteArray demoPhoto(int number) {
    QByteArray rows;
    for (int y = 0; y < height; ++y) {
        rows += '\0'; // no filter
        for (int x = 0; x < width; ++x) {
            for (const char component : pixel(x, y, number))
                rows += component;
        }
    }
    const QByteArray form("\x08\x02\x00\x00\x00", 5); // 8 bits, red green blue
    return QByteArray("\x89PNG\r\n\x1A\n", 8) + chunk("IHDR", bigEndian(width) + bigEndian(height) + form) +
           chunk("IDAT", zlibStored(rows)) + chunk("IEND", {});
}

} // namespace palas
