// SPDX-License-Identifier: EUPL-1.2
#include "tests/storage/Fixtures.h"

#include <QtGlobal>

#ifdef Q_OS_UNIX

#include <QFile>
#include <unistd.h>

using namespace palas;
using namespace palas::test;

namespace {

/// Permissions do not bind the superuser: such a test runs as nobody for a while.
class AsOrdinaryUser {
public:
    AsOrdinaryUser() {
        if (geteuid() == 0) {
            changed_ = seteuid(65534) == 0;
        }
    }
    ~AsOrdinaryUser() {
        if (changed_) {
            (void)!seteuid(0);
        }
    }
    AsOrdinaryUser(const AsOrdinaryUser&) = delete;
    AsOrdinaryUser& operator=(const AsOrdinaryUser&) = delete;

private:
    bool changed_ = false;
};

constexpr auto readAndEnter = QFile::ReadOwner | QFile::ExeOwner | QFile::ReadGroup | QFile::ExeGroup |
                              QFile::ReadOther | QFile::ExeOther;
constexpr auto readOnly = QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther;

} // namespace

TEST_CASE("in a read-only folder reading works and writing says so") {
    const Folder folder;
    {
        const auto database = Database::create(folder.file());
        History history(*database);
        recordModule(*database, history, 1);
    }
    REQUIRE(QFile::setPermissions(folder.file(), readOnly));
    REQUIRE(QFile::setPermissions(folder.path(), readAndEnter));
    {
        const AsOrdinaryUser user;
        CHECK(errorCode([&] { (void)Database::create(folder.file("new.palas")); }) ==
              "file.folder_read_only");
        CHECK(errorCode([&] { (void)Database::open(folder.file(), Database::Access::write); }) ==
              "file.folder_read_only");
        const auto reader = Database::open(folder.file(), Database::Access::read);
        CHECK(number(*reader, "SELECT count(*) FROM module") == 1);
        CHECK(reader->fullCheck().isEmpty());
        CHECK(errorCode([&] { reader->backup(folder.file("copy.palas")); }) == "file.folder_read_only");
    }
    QFile::setPermissions(folder.path(), readAndEnter | QFile::WriteOwner);
}

TEST_CASE("a read-only file in a folder that can be written is opened for reading only") {
    const Folder folder;
    { const auto created = Database::create(folder.file()); }
    REQUIRE(QFile::setPermissions(folder.file(), readOnly));
    REQUIRE(QFile::setPermissions(folder.path(),
                                  readAndEnter | QFile::WriteOwner | QFile::WriteGroup | QFile::WriteOther));
    {
        const AsOrdinaryUser user;
        CHECK(errorCode([&] { (void)Database::open(folder.file(), Database::Access::write); }) ==
              "file.read_only");
        CHECK(errorCode([&] { (void)Database::open(folder.file(), Database::Access::read); }).isEmpty());
    }
}

TEST_CASE("a file that may not be read says so") {
    const Folder folder;
    { const auto created = Database::create(folder.file()); }
    REQUIRE(QFile::setPermissions(folder.file(), QFile::WriteOwner));
    REQUIRE(QFile::setPermissions(folder.path(), readAndEnter | QFile::WriteOwner));
    const AsOrdinaryUser user;
    CHECK(errorCode([&] { (void)Database::open(folder.file(), Database::Access::read); }) ==
          "file.cannot_read");
}

#endif
