// SPDX-License-Identifier: EUPL-1.2
// The reference of the start: an empty window of the same size, painted once.
#include "tests/bench/Probe.h"

#include <QApplication>
#include <QMainWindow>
#include <QTimer>

namespace {

class EmptyWindow : public QMainWindow {
protected:
    void paintEvent(QPaintEvent* event) override {
        QMainWindow::paintEvent(event);
        QTimer::singleShot(0, this, [] {
            std::printf("%ld\n", palas::bench::residentKib());
            QApplication::quit();
        });
    }
};

} // namespace

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    EmptyWindow window;
    window.resize(1366, 768);
    window.show();
    return application.exec();
}
