// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDialog>

namespace palas::ui {

/// F1 and « À propos »: nothing is typed here, so it may stand over the window.
class HelpPanel : public QDialog {
    Q_OBJECT
public:
    static void showShortcuts(QWidget* window);
    static void showAbout(QWidget* window);

private:
    HelpPanel(const QString& title, QWidget* window);
    void addShortcuts();
    void addAbout();
};

} // namespace palas::ui
