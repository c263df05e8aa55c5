// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <exception>
#include <QString>
#include <QStringList>

namespace palas {

/// The world refused (file, disk, lock, damage). The code is stable and worded in wording/ErrorText:
///   file.not_found file.exists file.empty file.not_sqlite file.other_program file.newer_schema
///   file.truncated file.damaged file.unexpected_object file.read_only file.folder_read_only file.disk_full
///   file.in_use file.hot_journal file.cannot_read file.cannot_write file.read_only_connection
///   evidence.too_large evidence.missing evidence.damaged history.conflict history.nothing_to_undo
///   history.nothing_to_redo history.barrier history.broken history.changeset storage.failed storage.busy
///   storage.constraint file.older_schema file.list_empty file.list_too_large file.list_damaged
///   file.not_a_list file.old_spreadsheet storage.trash_unreadable
class StorageError : public std::exception {
public:
    explicit StorageError(QString errorCode, QStringList errorArguments = {}, QString technicalDetail = {});

    [[nodiscard]] const QString& code() const noexcept { return code_; }
    [[nodiscard]] const QStringList& arguments() const noexcept { return arguments_; }
    /// For logs only, never for people.
    [[nodiscard]] const QString& detail() const noexcept { return detail_; }
    /// The same of a file that people know under another name.
    [[nodiscard]] StorageError renamed(const QString& path, const QString& knownAs) const;
    [[nodiscard]] const char* what() const noexcept override { return what_.constData(); }

private:
    QString code_;
    QStringList arguments_;
    QString detail_;
    QByteArray what_;
};

} // namespace palas
