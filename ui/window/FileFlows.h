// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/common/MessageBar.h"
#include "ui/window/Opened.h"

#include <functional>
#include <memory>
#include <QObject>

namespace palas::ui {
class FilePicker;
class Settings;

/// Creating, opening, restoring: every way by which a programme comes into the window.
class FileFlows : public QObject {
    Q_OBJECT
public:
    FileFlows(Settings& settings, FilePicker& filePicker, QWidget* window);

    /// Called with the programme that was opened.
    std::function<void(Opened opened)> onOpened;
    /// Called when it could not be: a sentence for people. What was open stays open.
    std::function<void(const MessageBar::Message& message)> onFailed;
    /// The demonstration is being written (true), or that is over.
    std::function<void(bool busy)> onBusy;
    /// Called before a file is opened: what holds the same file lets go of it.
    std::function<void(const QString& path)> onOpening;

    void create();
    void open();
    void openPath(const QString& path);
    /// Breaks the lock of another machine, on a person's word, and opens for writing; if it may not be broken
    /// any more the file opens as it can.
    void takeOver(const QString& path);
    void take(Opened opened); ///< opened early, while the window was built
    void explore();
    void restore();

    /// Where the demonstration is kept; writable without asking.
    [[nodiscard]] static QString demoPath();

private:
    void fail(const StorageError& error);
    bool guard(const std::function<void()>& work);

    Settings& settings_;
    FilePicker& filePicker_;
    QWidget* window_;
};

} // namespace palas::ui
