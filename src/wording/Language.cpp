// SPDX-License-Identifier: EUPL-1.2
#include "wording/Language.h"

#include <array>
#include <memory>
#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

namespace palas::wording {

namespace {

QString currentLanguage = QStringLiteral("fr");
// Ours last, so that it is asked first.
std::array<std::unique_ptr<QTranslator>, 2> installed;

std::unique_ptr<QTranslator> loaded(const QString& file, const QString& folder) {
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(file, folder))
        return nullptr;
    return translator;
}

} // namespace

bool installLanguage(const QString& language) {
    auto ours = loaded(QLatin1String("designpalas_") + language, QStringLiteral(":/i18n"));
    if (!ours)
        return false;
    for (const auto& translator : installed)
        if (translator)
            QCoreApplication::removeTranslator(translator.get());
    installed = {
        loaded(QLatin1String("qtbase_") + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath)),
        std::move(ours)};
    for (const auto& translator : installed)
        if (translator)
            QCoreApplication::installTranslator(translator.get());
    currentLanguage = language;
    return true;
}

QString language() {
    return currentLanguage;
}

bool isFrench() {
    return currentLanguage == QLatin1String("fr");
}

} // namespace palas::wording
