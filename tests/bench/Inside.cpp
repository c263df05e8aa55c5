// SPDX-License-Identifier: EUPL-1.2
// What can only be timed inside the process:
//   bench_inside home FILE             the figures of the home page, from opening to the last value
//   bench_inside cell FILE ROUNDS      one attendance cell, typed to saved on disk, in turn with a bare
//   durable
//                                      transaction with the same pragmas; prints both medians in microseconds
#include "services/AttendanceService.h"
#include "services/Figures.h"
#include "services/Workspace.h"
#include "storage/AttendanceStore.h"
#include "storage/SessionStore.h"
#include "storage/StorageError.h"

#include <algorithm>
#include <cstdio>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <sqlite3.h>

using namespace palas;

namespace {

double median(std::vector<double> values) {
    std::sort(values.begin(), values.end());
    return values.empty() ? 0 : values[values.size() / 2];
}

int home(const QString& path) {
    const auto workspace = Workspace::open(path, Database::Access::read);
    const Figures figures(*workspace, {workspace->asOf(), {}, {}});
    std::printf("%zu\n", figures.home().size());
    return 0;
}

/// The bare reference: one table, one row changed, the pragmas of a programme file.
class BareFile {
public:
    explicit BareFile(const QString& path) {
        QFile::remove(path);
        sqlite3_open(path.toUtf8().constData(), &database_);
        run("PRAGMA journal_mode=DELETE; PRAGMA synchronous=EXTRA; PRAGMA foreign_keys=ON; PRAGMA "
            "secure_delete=ON;"
            "CREATE TABLE cell (id INTEGER PRIMARY KEY, minutes INTEGER NOT NULL) STRICT; INSERT INTO cell "
            "VALUES (1, 0)");
    }
    ~BareFile() { sqlite3_close(database_); }
    void write() { run("BEGIN IMMEDIATE; UPDATE cell SET minutes = minutes + 1 WHERE id = 1; COMMIT"); }

private:
    void run(const char* sql) { sqlite3_exec(database_, sql, nullptr, nullptr, nullptr); }
    sqlite3* database_ = nullptr;
};

struct Cell {
    SessionId session;
    Attendance attendance;
};

/// A present cell of the file, so that each round changes its minutes only.
Cell presentCell(Workspace& workspace) {
    for (const Session& session : workspace.sessions().all())
        for (const Attendance& attendance : workspace.attendance().ofSession(session.id))
            if (attendance.mark == Mark::present && attendance.minutes.value > 2)
                return {session.id, attendance};
    return {};
}

int cell(const QString& path, int rounds) {
    const auto workspace = Workspace::open(path, Database::Access::write);
    Cell chosen = presentCell(*workspace);
    const qint64 full = chosen.attendance.minutes.value;
    BareFile bare(path + QStringLiteral(".bare"));
    std::vector<double> ours, reference;
    for (int round = 0; round < rounds; ++round) {
        QElapsedTimer timer;
        timer.start();
        bare.write();
        reference.push_back(double(timer.nsecsElapsed()) / 1000);
        chosen.attendance.minutes = {full - 1 - round % 2};
        timer.start();
        if (setAttendance(*workspace, chosen.session, {chosen.attendance}).refused())
            return 1;
        ours.push_back(double(timer.nsecsElapsed()) / 1000);
    }
    QFile::remove(path + QStringLiteral(".bare"));
    std::printf("%.0f %.0f\n", median(ours), median(reference));
    return 0;
}

} // namespace

int main(int argc, char** argv) {
    QCoreApplication application(argc, argv);
    const QStringList words = application.arguments();
    try {
        if (words.size() == 3 && words[1] == QLatin1String("home"))
            return home(words[2]);
        if (words.size() == 4 && words[1] == QLatin1String("cell"))
            return cell(words[2], words[3].toInt());
    } catch (const StorageError& error) {
        std::fprintf(stderr, "%s\n", error.what());
        return 1;
    }
    return 2;
}
