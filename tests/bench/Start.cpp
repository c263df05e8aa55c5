// SPDX-License-Identifier: EUPL-1.2
// The start as ui/main.cpp does it, until every widget of the Accueil in sight has been painted:
//   bench_start FILE      prints the resident memory in KiB and quits
#include "tests/bench/Probe.h"
#include "ui/common/Dialogs.h"
#include "ui/Settings.h"
#include "ui/theme/FocusRing.h"
#include "ui/window/MainWindow.h"
#include "wording/Formats.h"

#include <QApplication>
#include <QEvent>
#include <QSet>
#include <QTimer>

using namespace palas;

namespace {

/// Counts the widgets painted; quits when all visible ones were.
class PaintWatch : public QObject {
public:
    explicit PaintWatch(QWidget& window)
        : window_(window) {}

    bool eventFilter(QObject* object, QEvent* event) override {
        if (event->type() == QEvent::Paint) {
            painted_.insert(object);
            QTimer::singleShot(0, this, &PaintWatch::quitWhenComplete);
        }
        return false;
    }

private:
    void quitWhenComplete() {
        if (!painted_.contains(&window_) || done_)
            return;
        const auto widgets = window_.findChildren<QWidget*>();
        for (const QWidget* widget : widgets)
            if (widget->isVisible() && !widget->visibleRegion().isEmpty() && !painted_.contains(widget) &&
                !widget->testAttribute(Qt::WA_NoSystemBackground))
                return;
        done_ = true;
        std::printf("%ld\n", bench::residentKib());
        std::fflush(stdout);
        QTimer::singleShot(0, qApp, [] { std::_Exit(0); });
    }

    QWidget& window_;
    QSet<const QObject*> painted_;
    bool done_ = false;
};

} // namespace

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    if (argc != 2)
        return 2;
    wording::installLanguage(QStringLiteral("fr"));
    QLocale::setDefault(QLocale(QLocale::French, QLocale::France));
    auto early = ui::openEarly(QString::fromLocal8Bit(argv[1]));
    ui::Settings settings;
    ui::Theme::install(application, settings.theme(), settings.textPercent());
    ui::FocusRing ring(&application);
    ui::DialogFilePicker picker(settings);
    ui::MainWindow window(settings, picker);
    window.openFile(std::move(early));
    window.resize(1366, 768);
    PaintWatch watch(window);
    application.installEventFilter(&watch);
    window.show();
    return QApplication::exec();
}
