// SPDX-License-Identifier: EUPL-1.2
#include "ui/Settings.h"

#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

namespace palas::ui {
namespace {

constexpr int recentKept = 6;

QString modeCode(Theme::Mode mode) {
    switch (mode) {
    case Theme::Mode::dark:
        return QStringLiteral("dark");
    case Theme::Mode::system:
        return QStringLiteral("system");
    case Theme::Mode::light:
        break;
    }
    return QStringLiteral("light");
}

} // namespace

Settings::Settings()
    : store_(std::make_unique<QSettings>(QSettings::IniFormat, QSettings::UserScope,
                                         QStringLiteral("DesignPalas"), QStringLiteral("DesignPalas"))) {}

Settings::Settings(const QString& path)
    : store_(std::make_unique<QSettings>(path, QSettings::IniFormat)) {}

Settings::~Settings() = default;

Theme::Mode Settings::theme() const {
    const QString code = store_->value(QStringLiteral("theme"), QStringLiteral("system")).toString();
    return code == u"dark" ? Theme::Mode::dark : code == u"light" ? Theme::Mode::light : Theme::Mode::system;
}

void Settings::setTheme(Theme::Mode mode) {
    store_->setValue(QStringLiteral("theme"), modeCode(mode));
}

int Settings::textPercent() const {
    return store_->value(QStringLiteral("text"), 100).toInt();
}

void Settings::setTextPercent(int percent) {
    store_->setValue(QStringLiteral("text"), percent);
}

QString Settings::language() const {
    return store_->value(QStringLiteral("language"), QStringLiteral("fr")).toString();
}

void Settings::setLanguage(const QString& language) {
    store_->setValue(QStringLiteral("language"), language);
}

QStringList Settings::recentFiles() const {
    QStringList kept = store_->value(QStringLiteral("recent")).toStringList();
    kept.removeIf([](const QString& path) { return !QFileInfo::exists(path); });
    return kept;
}

void Settings::addRecentFile(const QString& path) {
    QStringList files = store_->value(QStringLiteral("recent")).toStringList();
    const QString absolute = QFileInfo(path).absoluteFilePath();
    files.removeAll(absolute);
    files.prepend(absolute);
    store_->setValue(QStringLiteral("recent"), files.mid(0, recentKept));
}

QString Settings::lastFolder() const {
    const QString kept = store_->value(QStringLiteral("folder")).toString();
    if (!kept.isEmpty() && QFileInfo(kept).isDir())
        return kept;
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

void Settings::setLastFolder(const QString& folder) {
    store_->setValue(QStringLiteral("folder"), folder);
}

QByteArray Settings::state(const QString& name) const {
    return store_->value(u"state/" + name).toByteArray();
}

void Settings::setState(const QString& name, const QByteArray& state) {
    store_->setValue(u"state/" + name, state);
}

int Settings::number(const QString& name, int fallback) const {
    return store_->value(u"number/" + name, fallback).toInt();
}

void Settings::setNumber(const QString& name, int value) {
    store_->setValue(u"number/" + name, value);
}

} // namespace palas::ui
