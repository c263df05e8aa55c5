// SPDX-License-Identifier: EUPL-1.2
#include "ui/window/LanguageSwitch.h"

#include "services/Workspace.h"
#include "ui/Settings.h"
#include "ui/window/MainWindow.h"
#include "ui/window/ProgrammeView.h"
#include "wording/Language.h"

#include <QLocale>
#include <QTimer>

namespace palas::ui {

LanguageSwitch::LanguageSwitch(Settings& settings, FilePicker& filePicker)
    : settings_(settings)
    , filePicker_(filePicker) {
    build();
}

LanguageSwitch::~LanguageSwitch() = default;

void LanguageSwitch::install(const Settings& settings) {
    if (!wording::installLanguage(settings.language()))
        wording::installLanguage(QStringLiteral("fr"));
    QLocale::setDefault(wording::isFrench() ? QLocale(QLocale::French, QLocale::France)
                                            : QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void LanguageSwitch::build() {
    window_ = std::make_unique<MainWindow>(settings_, filePicker_);
    // The menu that asks goes away with its window: not while it is still speaking.
    connect(window_.get(), &MainWindow::languageAsked, this, [this](const QString& language) {
        QTimer::singleShot(0, this, [this, language] { use(language); });
    });
}

void LanguageSwitch::use(const QString& language) {
    if (language == wording::language())
        return;
    const std::unique_ptr<MainWindow> before = std::move(window_);
    const QString path = before->view() ? before->view()->workspace().path() : QString();
    const QString page = before->view() ? before->view()->currentPageId() : QString();
    before->closeProgramme(); // its lock would refuse the same file
    settings_.setLanguage(language);
    install(settings_);
    build();
    window_->restoreGeometry(before->saveGeometry());
    if (path.isEmpty())
        window_->closeProgramme();
    else
        window_->openFile(path);
    if (window_->view())
        window_->view()->goTo({page});
    window_->show();
    window_->activateWindow();
}

} // namespace palas::ui
