// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <memory>
#include <QObject>

namespace palas::ui {
class FilePicker;
class MainWindow;
class Settings;

/// The window in the language chosen on this computer. Words are read when a window is built: another
/// language makes another window, of the same programme at the same page.
class LanguageSwitch : public QObject {
    Q_OBJECT
public:
    LanguageSwitch(Settings& settings, FilePicker& filePicker);
    ~LanguageSwitch() override;

    /// Installs the language of the settings, before the first window; French when there is no such one.
    static void install(const Settings& settings);

    [[nodiscard]] MainWindow& window() { return *window_; }

private:
    void build();
    void use(const QString& language);

    Settings& settings_;
    FilePicker& filePicker_;
    std::unique_ptr<MainWindow> window_;
};

} // namespace palas::ui
