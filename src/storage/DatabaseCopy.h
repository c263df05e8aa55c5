// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <memory>
#include <QString>

namespace palas {

class Database;

/// An online copy under way, on the connection of its source: changes made meanwhile through that connection
/// join it. It must end before its source is closed. A copy that is not kept leaves no file.
class DatabaseCopy {
public:
    /// Throws file.exists, file.cannot_write, file.folder_read_only.
    DatabaseCopy(Database& source, const QString& target);
    ~DatabaseCopy();
    DatabaseCopy(const DatabaseCopy&) = delete;
    DatabaseCopy& operator=(const DatabaseCopy&) = delete;

    /// Copies 1 MiB at most; false when all is copied. Waits 20 ms when someone else holds the file, and
    /// throws storage.busy after 5 s of that.
    [[nodiscard]] bool step();
    [[nodiscard]] int donePages() const;
    [[nodiscard]] int totalPages() const;
    /// Syncs and checks the whole copy, then gives it its name. Needs the source no more, so another thread
    /// may do it. Throws file.damaged of the source, whose bytes these are, and file.exists.
    void keep();

private:
    struct Job;
    std::unique_ptr<Job> job_;
};

} // namespace palas
