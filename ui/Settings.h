// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/theme/Theme.h"

#include <memory>
#include <QByteArray>
#include <QStringList>

class QSettings;

namespace palas::ui {

/// What the application remembers on this computer; nothing of it is in the programme file.
class Settings {
public:
    Settings();                             ///< of the user
    explicit Settings(const QString& path); ///< in a file of its own (tests)
    ~Settings();

    [[nodiscard]] Theme::Mode theme() const;
    void setTheme(Theme::Mode mode);
    [[nodiscard]] int textPercent() const;
    void setTextPercent(int percent);

    [[nodiscard]] QString language() const; ///< "fr" at first
    void setLanguage(const QString& language);

    [[nodiscard]] QStringList recentFiles() const; ///< latest first, at most six, existing ones only
    void addRecentFile(const QString& path);
    [[nodiscard]] QString lastFolder() const; ///< where files were last picked; the documents at first
    void setLastFolder(const QString& folder);

    /// Geometry of windows, headers of tables, widths of panels: by the object name of the widget.
    [[nodiscard]] QByteArray state(const QString& name) const;
    void setState(const QString& name, const QByteArray& state);
    [[nodiscard]] int number(const QString& name, int fallback) const;
    void setNumber(const QString& name, int value);

private:
    std::unique_ptr<QSettings> store_;
};

} // namespace palas::ui
