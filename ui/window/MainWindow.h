// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/common/MessageBar.h"
#include "ui/window/Opened.h"

#include <memory>
#include <QMainWindow>

class QMenu;
class QStackedWidget;

namespace palas::ui {
class Actions;
class CornerBar;
class FileFlows;
class FilePicker;
class ProgrammeView;
class QuickJump;
class Settings;
class StatusLine;
class Upkeep;
class WelcomePage;

/// The window: menus, corner, status, and either the first-run page or the open programme.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    MainWindow(Settings& settings, FilePicker& filePicker);
    ~MainWindow() override;

    void openFile(const QString& path);
    void openFile(std::future<Opened> early);
    void closeProgramme();

    [[nodiscard]] ProgrammeView* view() const { return view_; } ///< null while nothing is open
    /// Made when first shown: most days begin with a file.
    [[nodiscard]] WelcomePage& welcome();
    [[nodiscard]] FileFlows& files() const { return *files_; }
    [[nodiscard]] Actions& actions() const { return *actions_; }
    [[nodiscard]] QuickJump& quickJump() const { return *jump_; }
    [[nodiscard]] StatusLine& status() const { return *status_; }
    [[nodiscard]] MessageBar& notice() const { return *notice_; } ///< of the whole programme, above its pages

signals:
    void languageAsked(const QString& language);

protected:
    void closeEvent(QCloseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildMenus();
    void buildGoToMenu();
    void buildReportsMenu();
    void connectActions();
    void connectFiles();
    void connectTheme();
    void connectLanguage();
    void askLanguage(const QString& language);
    void take(Opened opened);
    void showNotice(const QString& refusal, bool onShare);
    void tellLockLost();
    void startUpkeep();
    void programmeChanged();
    void pageShown();
    void saveBackup();
    void checkFile();
    void tell(const MessageBar::Message& message);
    void restoreGeometryOf();
    void leaveProgramme();
    void greyMenus(bool open);
    void fitMenuBar();

    Settings& settings_;
    FilePicker& filePicker_;
    Actions* actions_;
    CornerBar* corner_;
    QuickJump* jump_;
    StatusLine* status_;
    QStackedWidget* stack_;
    WelcomePage* welcome_ = nullptr;
    MessageBar* notice_;
    FileFlows* files_;
    ProgrammeView* view_ = nullptr;
    std::unique_ptr<Upkeep> upkeep_; ///< its copy under way ends before the programme is closed
    QMenu* editMenu_ = nullptr;
    QMenu* entryMenu_ = nullptr;
    QMenu* goToMenu_ = nullptr;
    QMenu* reportsMenu_ = nullptr;
    QMenu* recentMenu_ = nullptr;
};

} // namespace palas::ui
