// SPDX-License-Identifier: EUPL-1.2
#include "storage/NetworkShare.h"
#include "tests/support/Catch.h"

#include <QDir>

using namespace palas;

TEST_CASE("a share is known by its file system or by its device") {
    const Volume shares[] = {
        {"nfs4", "nas:/export"},           {"cifs", "//nas/udccas"},
        {"smb3", "//nas/udccas"},          {"smbfs", "//agent@nas/udccas"},
        {"fuse.sshfs", "agent@nas:/home"}, {"NTFS", "\\\\nas\\udccas\\"}}; // a drive letter of Windows
    for (const Volume& volume : shares) {
        CAPTURE(volume.fileSystem, volume.device);
        CHECK(isNetworkShare(volume));
    }
    const Volume disks[] = {{"ext4", "/dev/sda1"},
                            {"apfs", "/dev/disk1s1"},
                            {"NTFS", "\\\\?\\Volume{4c1b02c1-d990-11dc-99ae-806e6f6e6963}\\"},
                            {"exfat", "/dev/sdb1"},
                            {"", ""}};
    for (const Volume& volume : disks) {
        CAPTURE(volume.fileSystem, volume.device);
        CHECK_FALSE(isNetworkShare(volume));
    }
}

TEST_CASE("a share is known by its path, and a file that is not there yet by its folder") {
    CHECK(isOnNetworkShare("//server/share/p.palas"));
    CHECK(isOnNetworkShare("\\\\server\\share\\p.palas") == (QDir::separator() == '\\'));
    CHECK_FALSE(volumeOf(QDir::temp().filePath("absent.palas")).fileSystem.isEmpty());
}
