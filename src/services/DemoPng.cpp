// SPDX-License-Identifier: EUPL-1.2
#include "services/DemoPng.h"

#include <QtEndian>

namespace palas {

namespace {

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

QByteArray demoPng(int width, int height, const std::function<DemoColour(int x, int y)>& colourAt) {
    QByteArray rows;
    for (int y = 0; y < height; ++y) {
        rows += '\0'; // no filter
        for (int x = 0; x < width; ++x) {
            for (const quint8 component : colourAt(x, y))
                rows += char(component);
        }
    }
    const QByteArray form("\x08\x02\x00\x00\x00", 5); // 8 bits, red green blue
    return QByteArray("\x89PNG\r\n\x1A\n", 8) +
           chunk("IHDR", bigEndian(quint32(width)) + bigEndian(quint32(height)) + form) +
           chunk("IDAT", zlibStored(rows)) + chunk("IEND", {});
}

} // namespace palas
