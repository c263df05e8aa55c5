// SPDX-License-Identifier: EUPL-1.2
#include "ui/common/Dialogs.h"
#include "ui/Settings.h"
#include "ui/theme/FocusRing.h"
#include "ui/window/LanguageSwitch.h"
#include "ui/window/MainWindow.h"

#include <QApplication>
#include <QCommandLineParser>

using namespace palas;

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("DesignPalas"));
    QApplication::setApplicationName(QStringLiteral("DesignPalas"));
    QApplication::setApplicationVersion(QStringLiteral(PALAS_VERSION));
    ui::Settings settings;
    ui::LanguageSwitch::install(settings);

    QCommandLineParser parser;
    parser.setApplicationDescription(
        QCoreApplication::translate("main", "Follows the DESIGN’PALAS programme"));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("FILE.palas"),
                                 QCoreApplication::translate("main", "programme to open"));
    parser.process(application);

    const QStringList files = parser.positionalArguments();
    std::future<ui::Opened> early;
    if (!files.isEmpty())
        early = ui::openEarly(files.constFirst());
    ui::Theme::install(application, settings.theme(), settings.textPercent());
    ui::FocusRing ring(&application);
    ui::DialogFilePicker picker(settings);
    ui::LanguageSwitch inLanguage(settings, picker);
    ui::MainWindow& window = inLanguage.window();
    if (early.valid())
        window.openFile(std::move(early));
    else
        window.closeProgramme();
    window.show();
    return QApplication::exec();
}
