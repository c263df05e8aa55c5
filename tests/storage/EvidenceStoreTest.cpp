// SPDX-License-Identifier: EUPL-1.2
#include "storage/EvidenceStore.h"
#include "tests/storage/Fixtures.h"

#include <QBuffer>
#include <QCryptographicHash>

using namespace palas;
using namespace palas::test;

namespace {

constexpr qint64 pieceSize = 256 * 1024;

QByteArray pattern(qint64 size) {
    QByteArray bytes(size, '\0');
    for (qint64 i = 0; i < size; ++i) {
        bytes[i] = char(i * 31 + i / 257);
    }
    return bytes;
}

EvidenceStore::Stored store(EvidenceStore& evidence, QByteArray bytes) {
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    return evidence.storeBytes(buffer);
}

QByteArray readAll(const EvidenceStore& evidence, const QString& sha256) {
    QByteArray all;
    evidence.readBytes(sha256, [&](const QByteArray& piece) {
        CHECK(piece.size() <= pieceSize);
        all.append(piece);
    });
    return all;
}

/// A device that cannot be rewound, such as a pipe.
class Pipe : public QIODevice {
public:
    explicit Pipe(QByteArray bytes)
        : bytes_(std::move(bytes)) {
        open(QIODevice::ReadOnly);
    }
    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] bool atEnd() const override { return at_ == bytes_.size() && QIODevice::atEnd(); }

protected:
    qint64 readData(char* data, qint64 most) override {
        const qint64 size = std::min<qint64>({most, bytes_.size() - at_, 1000});
        std::copy_n(bytes_.constData() + at_, size, data);
        at_ += size;
        return size;
    }
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    QByteArray bytes_;
    qint64 at_ = 0;
};

/// An endless document.
class Endless : public QIODevice {
public:
    Endless() { open(QIODevice::ReadOnly); }
    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] bool atEnd() const override { return false; }

protected:
    qint64 readData(char* data, qint64 most) override {
        std::fill_n(data, most, 'x');
        return most;
    }
    qint64 writeData(const char*, qint64) override { return -1; }
};

} // namespace

TEST_CASE("bytes come back as they were filed, whatever their size") {
    const auto database = Database::inMemory();
    EvidenceStore evidence(*database);
    for (const qint64 size : {qint64(1), pieceSize - 1, pieceSize, pieceSize + 1, 3 * pieceSize}) {
        const QByteArray bytes = pattern(size);
        const auto stored = store(evidence, bytes);
        CHECK(stored.size == size);
        CHECK(stored.sha256 ==
              QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()));
        CHECK(evidence.hasBytes(stored.sha256));
        CHECK(readAll(evidence, stored.sha256) == bytes);
    }
}

TEST_CASE("the same document is stored once") {
    const auto database = Database::inMemory();
    EvidenceStore evidence(*database);
    store(evidence, pattern(300'000));
    const qint64 pieces = number(*database, "SELECT count(*) FROM evidence_piece");
    CHECK(pieces == 2);
    store(evidence, pattern(300'000));
    CHECK(number(*database, "SELECT count(*) FROM evidence_piece") == pieces);
}

TEST_CASE("a pipe is read as well as a file") {
    const auto database = Database::inMemory();
    EvidenceStore evidence(*database);
    Pipe pipe(pattern(300'000));
    const auto stored = evidence.storeBytes(pipe);
    CHECK(readAll(evidence, stored.sha256) == pattern(300'000));
}

TEST_CASE("an empty document stores nothing") {
    const auto database = Database::inMemory();
    EvidenceStore evidence(*database);
    const auto stored = store(evidence, {});
    CHECK(stored.size == 0);
    CHECK(!evidence.hasBytes(stored.sha256));
}

TEST_CASE("a document that is too large is refused and leaves nothing") {
    const auto database = Database::inMemory();
    EvidenceStore evidence(*database);
    Endless endless;
    CHECK(errorCode([&] { evidence.storeBytes(endless); }) == "evidence.too_large");
    CHECK(number(*database, "SELECT count(*) FROM evidence_piece") == 0);
    CHECK(!isInTransaction(*database));
}

TEST_CASE("missing and damaged bytes are told apart and listed") {
    const auto database = Database::inMemory();
    EvidenceStore evidence(*database);
    std::vector<EvidenceStore::Stored> stored;
    for (int i = 0; i < 3; ++i) {
        stored.push_back(store(evidence, pattern(300'000 + i)));
        evidence.insert({{},
                         i + 1,
                         QStringLiteral("f.pdf"),
                         QStringLiteral("application/pdf"),
                         stored.back().size,
                         stored.back().sha256,
                         QDate(2022, 5, 18)});
    }
    CHECK(evidence.damaged().empty());
    Query remove(*database, "DELETE FROM evidence_piece WHERE sha256 = :sha256");
    remove.bind(":sha256", stored[0].sha256).run();
    Query alter(*database, "UPDATE evidence_piece SET bytes = zeroblob(length(bytes)) "
                           "WHERE sha256 = :sha256 AND position = 1");
    alter.bind(":sha256", stored[1].sha256).run();
    CHECK(errorCode([&] { readAll(evidence, stored[0].sha256); }) == "evidence.missing");
    CHECK(errorCode([&] { readAll(evidence, stored[1].sha256); }) == "evidence.damaged");
    const auto damaged = evidence.damaged();
    REQUIRE(damaged.size() == 2);
    CHECK(damaged[0].number == 1);
    CHECK(damaged[1].number == 2);
}

TEST_CASE("rows of evidence are found by id and by number") {
    const auto database = Database::inMemory();
    EvidenceStore evidence(*database);
    CHECK(evidence.nextNumber() == 1);
    const auto stored = store(evidence, pattern(10));
    Evidence row{{},
                 4,
                 QStringLiteral("é.pdf"),
                 QStringLiteral("application/pdf"),
                 stored.size,
                 stored.sha256,
                 QDate(2022, 5, 18)};
    row.id = evidence.insert(row);
    CHECK(evidence.nextNumber() == 5);
    CHECK(evidence.find(row.id) == row);
    CHECK(evidence.all() == std::vector<Evidence>{row});
    evidence.remove(row.id);
    CHECK(evidence.nextNumber() == 5); // a number that stood on paper is never given again
    CHECK(!evidence.find(row.id));
    CHECK(evidence.hasBytes(stored.sha256));
}

TEST_CASE("every column that names a document tells what it is filed for") {
    const auto database = Database::inMemory();
    QStringList known = EvidenceStore::namingColumns();
    known.sort();
    Query query(*database, "SELECT t.name || '.' || f.\"from\" FROM sqlite_schema t, "
                           "pragma_foreign_key_list(t.name) f WHERE t.type = 'table' AND "
                           "f.\"table\" = 'evidence' ORDER BY 1");
    QStringList naming;
    while (query.next())
        naming << query.text(0);
    CHECK(known == naming);
}

TEST_CASE("bytes filed inside a change that is given up are gone with it") {
    const auto database = Database::inMemory();
    History history(*database);
    EvidenceStore evidence(*database);
    history.record(label({}), [&] {
        store(evidence, pattern(10));
        return false;
    });
    CHECK(number(*database, "SELECT count(*) FROM evidence_piece") == 0);
}
