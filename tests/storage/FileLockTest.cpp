// SPDX-License-Identifier: EUPL-1.2
#include "storage/FileLock.h"
#include "tests/storage/Fixtures.h"

#include <cstdlib>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSysInfo>

using namespace palas;
using namespace palas::test;

namespace {

/// A lock as Qt writes it: process, program, machine, number of the machine, number of its start.
QByteArray lockOf(qint64 process, const QByteArray& host, const QByteArray& machine) {
    return QByteArray::number(process) + "\ndesignpalas\n" + host + '\n' + machine + '\n' +
           QSysInfo::bootUniqueId() + '\n';
}

constexpr qint64 nobody = 0x7ffffff0; ///< a process number that no system gives

} // namespace

TEST_CASE("the lock is released with the file and names its owner") {
    const Folder folder;
    {
        const auto database = Database::create(folder.file());
        FileLock other(folder.file());
        CHECK(!other.tryLock());
        CHECK(!other.isHeld());
        CHECK(!other.breakLock()); // its owner lives
        CHECK(!other.mayBeBroken());
        const FileLock::Owner owner = other.owner();
        CHECK(owner.process == QCoreApplication::applicationPid());
        CHECK(owner.host == QSysInfo::machineHostName());
        CHECK(owner.onThisMachine);
        CHECK(std::abs(owner.since.secsTo(QFileInfo(folder.file()).lastModified())) < 60);
    }
    FileLock lock(folder.file());
    CHECK(lock.tryLock());
    lock.unlock();
    CHECK(!QFile::exists(folder.file("p.palas.lock")));
}

TEST_CASE("the lock of another machine never goes stale by age; a person may break it") {
    const Folder folder;
    { const auto created = Database::create(folder.file()); }
    const QString lockPath = folder.file("p.palas.lock");
    writeBytes(lockPath, "4242\ndesignpalas\nportable-de-la-direction\nsome-other-host-id\nsome-boot-id\n");
    QFile file(lockPath);
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.setFileTime(QDateTime(QDate(2020, 6, 1), QTime(12, 0)), QFileDevice::FileModificationTime));
    file.close();
    try {
        (void)Database::open(folder.file(), Database::Access::write);
        FAIL("taken over");
    } catch (const StorageError& error) {
        CHECK(error.code() == "file.in_use");
        CHECK(error.arguments().mid(1) == QStringList{"designpalas", "portable-de-la-direction", "4242"});
    }
    CHECK(!errorCode([&] { (void)Database::open(folder.file(), Database::Access::read); }).size());
    const FileLock::Owner owner = FileLock(folder.file()).owner();
    CHECK(!owner.onThisMachine);
    CHECK(owner.since.date().year() == 2020);
    CHECK(FileLock(folder.file()).mayBeBroken());
    CHECK(FileLock(folder.file()).breakLock());
    CHECK(!FileLock(folder.file()).mayBeBroken());
    CHECK(errorCode([&] { (void)Database::open(folder.file(), Database::Access::write); }).isEmpty());
}

TEST_CASE("the lock of a process that died on this machine is taken over at opening") {
    const Folder folder;
    { const auto created = Database::create(folder.file()); }
    writeBytes(folder.file("p.palas.lock"),
               lockOf(nobody, QSysInfo::machineHostName().toUtf8(), QSysInfo::machineUniqueId()));
    CHECK(errorCode([&] { (void)Database::open(folder.file(), Database::Access::write); }).isEmpty());
}

TEST_CASE("another machine of the same name is another machine") {
    const Folder folder;
    { const auto created = Database::create(folder.file()); }
    writeBytes(folder.file("p.palas.lock"),
               lockOf(nobody, QSysInfo::machineHostName().toUtf8(), "another-number"));
    const FileLock lock(folder.file());
    CHECK(!lock.owner().onThisMachine);
    CHECK(lock.mayBeBroken());
}

TEST_CASE("a lock that does not tell whose it is may be broken; one that is not there need not") {
    const Folder folder;
    { const auto created = Database::create(folder.file()); }
    CHECK(!FileLock(folder.file()).mayBeBroken());
    CHECK(!FileLock(folder.file()).breakLock());
    writeBytes(folder.file("p.palas.lock"), {});
    CHECK(errorCode([&] { (void)Database::open(folder.file(), Database::Access::write); }) == "file.in_use");
    CHECK(FileLock(folder.file()).mayBeBroken());
    CHECK(FileLock(folder.file()).breakLock());
    CHECK(errorCode([&] { (void)Database::open(folder.file(), Database::Access::write); }).isEmpty());
}

TEST_CASE("a lock that was taken over is told, and left to whoever has it") {
    const Folder folder;
    { const auto created = Database::create(folder.file()); }
    const QString lockPath = folder.file("p.palas.lock");
    const QByteArray theirs = lockOf(4242, "portable-de-la-direction", "another-number");
    {
        FileLock lock(folder.file());
        REQUIRE(lock.tryLock());
        CHECK_FALSE(lock.isTakenOver());
        SECTION("by someone who writes") {
            REQUIRE(QFile::remove(lockPath));
            writeBytes(lockPath, theirs);
            CHECK(lock.isTakenOver());
            lock.unlock();
            CHECK_FALSE(lock.isHeld());
        }
        SECTION("by someone who has broken it and not written yet") {
            REQUIRE(QFile::remove(lockPath));
            CHECK(lock.isTakenOver());
            writeBytes(lockPath, theirs);
        }
        SECTION("not by a folder that is away for a moment") {
            REQUIRE(QFile::rename(lockPath, lockPath + ".away"));
            REQUIRE(QFile::rename(folder.file(), folder.file("away.palas")));
            CHECK_FALSE(lock.isTakenOver());
            REQUIRE(QFile::rename(folder.file("away.palas"), folder.file()));
            REQUIRE(QFile::remove(lockPath + ".away"));
            writeBytes(lockPath, theirs);
        }
    }
    QFile left(lockPath);
    REQUIRE(left.open(QIODevice::ReadOnly));
    CHECK(left.readAll() == theirs);
}
