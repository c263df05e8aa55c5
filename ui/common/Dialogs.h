// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>
#include <QStringList>

class QWidget;

namespace palas::ui {
class Settings;

/// Asks a person for a file. The only door to file dialogs, so that tests answer in their place.
class FilePicker {
public:
    struct Request {
        QString title;
        QString suggestion;   ///< file name, with or without folder
        QStringList filters;  ///< « Programme (*.palas) »
        QString suffix;       ///< added when none is typed: "palas"
        bool replaces = true; ///< saving: an existing file may be chosen, after a question
    };
    virtual ~FilePicker() = default;
    /// An existing file, or nothing when the person gives up.
    [[nodiscard]] virtual QString open(QWidget* parent, const Request& request) = 0;
    /// A file to write. Asks before an existing one is chosen, when it may be.
    [[nodiscard]] virtual QString save(QWidget* parent, const Request& request) = 0;
};

/// Qt's own dialog, not the system's: the same on every desktop, and driven by the keyboard alone.
class DialogFilePicker : public FilePicker {
public:
    explicit DialogFilePicker(Settings& settings);
    [[nodiscard]] QString open(QWidget* parent, const Request& request) override;
    [[nodiscard]] QString save(QWidget* parent, const Request& request) override;

private:
    Settings& settings_;
};

} // namespace palas::ui
