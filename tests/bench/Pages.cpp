// SPDX-License-Identifier: EUPL-1.2
// How long each page of the window takes to answer, from being asked for to being painted:
//   bench_pages FILE      prints "PAGE MILLISECONDS" for the window, then each page of the navigation,
//                         then "structure": another structure's page, the median of nine
#include "services/Figures.h"
#include "tests/bench/Probe.h"
#include "ui/common/Dialogs.h"
#include "ui/Settings.h"
#include "ui/window/MainWindow.h"
#include "ui/window/ProgrammeView.h"
#include "wording/Formats.h"

#include <algorithm>
#include <QApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

using namespace palas;

namespace {

/// Everything that is due: layouts, timers of no delay, paints.
void settle(ui::MainWindow& window) {
    for (int round = 0; round < 3; ++round) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
    window.grab();
}

double millisecondsOf(ui::MainWindow& window, const ui::Target& target) {
    QElapsedTimer timer;
    timer.start();
    window.view()->goTo(target);
    settle(window);
    return double(timer.nsecsElapsed()) / 1e6;
}

void tell(const QString& name, double milliseconds) {
    std::printf("%s %.1f\n", qPrintable(name), milliseconds);
    std::fflush(stdout);
}

/// The page is open already: another structure is asked for from Accueil, as a link or a search does.
double structurePage(ui::MainWindow& window) {
    std::vector<double> seen;
    const std::vector<Organisation> organisations = window.view()->figures().organisations();
    for (const Organisation& structure : organisations) {
        if (!isBeneficiary(structure) || seen.size() == 9)
            continue;
        window.view()->goTo({QStringLiteral("home")});
        settle(window);
        seen.push_back(millisecondsOf(window, {QStringLiteral("structures"), structure.id.value}));
    }
    std::sort(seen.begin(), seen.end());
    return seen.empty() ? 0 : seen[seen.size() / 2];
}

} // namespace

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    if (argc != 2)
        return 2;
    wording::installLanguage(QStringLiteral("fr"));
    const QTemporaryDir folder;
    ui::Settings settings(folder.filePath(QStringLiteral("settings.ini")));
    ui::Theme::install(application, settings.theme(), settings.textPercent());
    ui::DialogFilePicker picker(settings);
    QElapsedTimer timer;
    timer.start();
    ui::MainWindow window(settings, picker);
    window.openFile(QString::fromLocal8Bit(argv[1]));
    window.resize(1366, 768);
    window.show();
    settle(window);
    if (!window.view())
        return 1;
    tell(QStringLiteral("window"), double(timer.nsecsElapsed()) / 1e6);
    const auto entries = window.view()->entries();
    for (const ui::PageEntry& entry : entries)
        tell(entry.id, millisecondsOf(window, {entry.id}));
    tell(QStringLiteral("structure"), structurePage(window));
    tell(QStringLiteral("mebibytes"), double(bench::residentKib()) / 1024);
    return 0;
}
